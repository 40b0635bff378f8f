"""Reviewing and setting a kit in the background."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lordesk.domain.findings import Severity
from lordesk.domain.ids import LetterKey
from lordesk.domain.vocabulary import Paper
from lordesk.services.kit_review import RenderReview
from lordesk.ui.pages.kits.live_review import (
    LiveReview,
    ReviewRequest,
    ReviewResult,
    Sheet,
    all_findings,
)
from lordesk.ui.session import Session

HELD = "Held back"


@pytest.fixture
def live_review(session: Session, qtbot: QtBot) -> LiveReview:
    return LiveReview(session, session)


@pytest.fixture
def looks(live_review: LiveReview) -> list[ReviewResult]:
    found: list[ReviewResult] = []
    live_review.reviewed.connect(found.append)
    return found


def a_wish(session: Session, **fields: object) -> ReviewRequest:
    wish = ReviewRequest(
        records=session.records,
        rules=session.catalogue,
        letter=LetterKey("patel-im"),
        sheet=Sheet.SUMMARY,
        paper=Paper.LETTER,
        width=340,
        today=session.today,
        held_words=HELD,
    )
    return replace(wish, **fields)


def settled(live_review: LiveReview, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not live_review.is_busy, timeout=20_000)


def test_a_page_comes_as_wide_as_wanted_with_its_words(
    live_review: LiveReview, session: Session, looks: list[ReviewResult], qtbot: QtBot
) -> None:
    live_review.show(a_wish(session))
    settled(live_review, qtbot)
    [look] = looks
    assert look.sheet.image is not None
    assert look.sheet.image.width() == 340
    assert "Pre-rounded daily" in look.sheet.text
    assert look.sheet.content.startswith(b"%PDF")
    assert look.sheet.held == ()


def test_a_bullet_being_typed_is_on_the_page_before_it_is_kept(
    live_review: LiveReview, session: Session, looks: list[ReviewResult], qtbot: QtBot
) -> None:
    draft = replace(session.records.moments["m01"], text="Carried nine patients by week four.")
    live_review.show(a_wish(session, draft=draft))
    settled(live_review, qtbot)
    assert "Carried nine patients" in looks[-1].sheet.text
    assert session.records.moments["m01"].text.startswith("Pre-rounded")


def test_a_bullet_that_names_a_patient_is_found_on_the_page_as_held(
    live_review: LiveReview, session: Session, looks: list[ReviewResult], qtbot: QtBot
) -> None:
    draft = replace(session.records.moments["m01"], text="Mr. Henderson thanked me.")
    live_review.show(a_wish(session, draft=draft))
    settled(live_review, qtbot)
    assert looks[-1].review.held == {"m01"}
    assert len(looks[-1].sheet.held) == 1
    assert "Henderson" not in looks[-1].sheet.text


def test_of_many_wishes_the_newest_wins(
    live_review: LiveReview, session: Session, looks: list[ReviewResult], qtbot: QtBot
) -> None:
    for width in (300, 310, 320, 330):
        live_review.show(a_wish(session, width=width))
    settled(live_review, qtbot)
    assert [look.request.width for look in looks] == [300, 330]


def test_the_mail_comes_as_words(
    live_review: LiveReview, session: Session, looks: list[ReviewResult], qtbot: QtBot
) -> None:
    live_review.show(a_wish(session, sheet=Sheet.EMAIL))
    settled(live_review, qtbot)
    assert looks[-1].sheet.text.startswith("Dear Dr. Patel,")
    assert "Curriculum vitae.pdf" in looks[-1].sheet.attached


def test_a_page_that_is_too_full_says_what_to_cut(
    live_review: LiveReview, session: Session, looks: list[ReviewResult], qtbot: QtBot
) -> None:
    draft = replace(session.records.moments["m01"], text=" ".join(["led rounds"] * 500))
    live_review.show(a_wish(session, draft=draft))
    settled(live_review, qtbot)
    assert looks[-1].sheet.image is None
    assert "cut" in looks[-1].sheet.problem.lower()


def test_after_a_rest_all_pages_and_files_are_looked_at(
    live_review: LiveReview, session: Session, qtbot: QtBot
) -> None:
    found: list[RenderReview] = []
    live_review.rendered.connect(found.append)
    live_review.show(a_wish(session))
    settled(live_review, qtbot)
    assert [file.name for file in found[0].files] == [
        "Curriculum vitae",
        "Personal statement (draft)",
    ]


def test_what_rests_while_nobody_looks_goes_on_when_somebody_does(
    live_review: LiveReview, session: Session, looks: list[ReviewResult], qtbot: QtBot
) -> None:
    live_review.resume()
    live_review.show(a_wish(session))
    qtbot.waitUntil(lambda: bool(looks), timeout=20_000)
    live_review.pause()
    assert not live_review.is_busy
    with qtbot.waitSignal(live_review.rendered, timeout=20_000):
        live_review.resume()


def test_forgetting_shows_nothing_more(
    live_review: LiveReview, session: Session, looks: list[ReviewResult], qtbot: QtBot
) -> None:
    live_review.show(a_wish(session))
    live_review.forget()
    settled(live_review, qtbot)
    assert looks == []


def test_what_no_longer_exists_is_said(
    live_review: LiveReview, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(live_review.failed) as told:
        live_review.show(a_wish(session, letter=LetterKey("gone")))
    assert "There is no letter" in str(told.args)


def test_a_bench_that_is_gone_answers_nobody(session: Session, qtbot: QtBot) -> None:
    parent = QObject()
    live_review = LiveReview(session, parent)
    live_review.show(a_wish(session))
    del parent
    qtbot.waitUntil(lambda: not session.jobs.is_busy, timeout=20_000)


def test_findings_of_pages_come_after_those_of_records(
    live_review: LiveReview, session: Session, looks: list[ReviewResult], qtbot: QtBot
) -> None:
    live_review.show(a_wish(session, letter=LetterKey("osei-im")))
    settled(live_review, qtbot)
    found = all_findings(looks[-1].review, None)
    assert found == looks[-1].review.findings
    assert any(each.severity is Severity.WARN for each in found)
