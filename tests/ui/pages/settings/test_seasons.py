"""The section Dates: your own date wins over the shipped one and says so."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.vocabulary import SeasonEventKind
from lordesk.ui.forms.dialog import FormDialog
from lordesk.ui.pages.settings.seasons import SeasonsSection
from lordesk.ui.session import Session
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.pills import Pill
from lordesk.ui.widgets.refilling import is_leaving


@pytest.fixture
def section(qtbot: QtBot, session: Session) -> SeasonsSection:
    made = SeasonsSection(session)
    qtbot.addWidget(made)
    made.show_records()
    return made


def pills(section: SeasonsSection) -> list[str]:
    return [pill.face.words for pill in section.findChildren(Pill) if not is_leaving(pill)]


def test_each_date_says_how_sure_it_is(section: SeasonsSection) -> None:
    assert set(pills(section)) <= {"Official", "Projected"}
    assert pills(section)


def test_a_date_of_yours_is_kept_and_moves_the_plan(section: SeasonsSection) -> None:
    change = next(
        button
        for button in section.findChildren(Button)
        if button.accessibleName() == "Change Submit from"
    )
    change.click()
    dialog = section.findChild(FormDialog)
    assert dialog is not None
    dialog.form.fill({"on": date(2027, 9, 8), "source": "portal"})
    dialog.keep.click()
    section.show_records()
    assert "Yours" in pills(section)
    season = section.session.records.seasons["eras-2028"]
    assert season.day(SeasonEventKind.SUBMIT) == date(2027, 9, 8)
    section.session.undo()
    assert "eras-2028" not in section.session.records.seasons


def test_a_desk_without_targets_says_what_to_do(qtbot: QtBot, empty_session: Session) -> None:
    section = SeasonsSection(empty_session)
    qtbot.addWidget(section)
    section.show_records()
    assert section.findChildren(Button) == []
