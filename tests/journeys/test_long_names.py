"""Names of five hundred characters, which the lordesk file allows: the window holds its shape."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from lordesk.domain.changes import between
from lordesk.domain.records import Records
from lordesk.ui.application import RunningProgram
from lordesk.ui.places import PageId, Place

WIDEST = 640
"""Less than a page has in a window of the usual size."""
LONG = {"in words": " ".join(["Adaeze"] * 71), "in one": "Adaeze" * 83}


def named(records: Records, name: str) -> Records:
    """All people, programs and rotations by that name."""
    applicant = records.applicant
    assert applicant is not None
    return records.put(
        replace(applicant, given_name=name, family_name=name),
        *(replace(each, name=name, institution=name) for each in records.writers),
        *(replace(each, name=name) for each in records.programs),
        *(replace(each, service=name, site=name) for each in records.rotations),
    )


@pytest.mark.parametrize("kind", LONG)
def test_nothing_on_any_page_grows_with_a_name(program: RunningProgram, kind: str) -> None:
    window, session = program.window, program.session
    usual = window.rail.sizeHint().width()
    session.attempt(lambda now: between(now, named(now, LONG[kind]), f"Name {LONG[kind]}"))
    assert window.rail.sizeHint().width() == usual
    for page in PageId:
        window.go_to(Place(page=page))
        program.app.processEvents()
        wide = [each for each in window.findChildren(QWidget) if is_too_wide(each)]
        assert wide == [], page
    assert window.minimumSizeHint().width() < window.width()


def is_too_wide(widget: QWidget) -> bool:
    """Of all that is seen and holds nothing else."""
    holds = any(each.isVisible() for each in widget.findChildren(QWidget))
    return widget.isVisible() and not holds and widget.minimumSizeHint().width() > WIDEST
