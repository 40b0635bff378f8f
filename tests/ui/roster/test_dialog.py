"""The list of applicants in the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lordesk.domain.errors import StorageError
from lordesk.domain.history import Fetched
from lordesk.domain.records import Records
from lordesk.domain.roster import KeptDigest, RosterDigest, RosterDuty
from lordesk.services.workspace import Office
from lordesk.ui.roster.dialog import RosterDialog
from lordesk.ui.window import MainWindow
from tests.builders import a_desk, a_letter, an_applicant
from tests.windows import FakeAsker

DUTY = RosterDuty(due=date(2026, 11, 1), title="Ask")
LATER = RosterDuty(due=date(2026, 12, 1), title="Kit")


@dataclass
class FakeOffice:
    """Two applicants, one of them late; satisfies `services.workspace.Office` and its book."""

    digests: dict[str, RosterDigest] = field(default_factory=dict[str, RosterDigest])
    is_closed: bool = False
    server: str = "the office’s server (db, lordesk)"
    adviser: str = "Vogt"
    address: str = "postgresql://vogt@db/lordesk"

    def fetch(self) -> Fetched | None:
        """Nobody changes anything."""

    def take_in(self, found: Fetched) -> bool:
        return False

    def hang_up(self) -> None:
        """It answers at once."""

    @property
    def roster_book(self) -> "FakeOffice":
        return self

    def records_of(self, applicant: str) -> Records:
        return a_desk(a_letter(), an_applicant(given_name=applicant.capitalize()))

    def kept(self) -> Sequence[KeptDigest]:
        late = RosterDigest(
            name="Mira Berg",
            letters=4,
            uploaded=1,
            alarm_count=3,
            duties=(DUTY, LATER),
            alarms=("Two letters short.",),
        )
        known = {"mira": late, **self.digests}
        return [
            KeptDigest(applicant=key, revision=1, digest=known.get(key), made_from=1)
            for key in ("else", "mira")
        ]

    def keep(self, applicant: str, digest: RosterDigest, revision: int, on: date) -> None:
        self.digests[applicant] = digest

    def close(self) -> None:
        self.is_closed = True


@pytest.fixture
def office() -> FakeOffice:
    return FakeOffice()


@pytest.fixture
def dialog(window: MainWindow, office: FakeOffice, qtbot: QtBot) -> RosterDialog:
    made = RosterDialog(window.session, _opening(office), window)
    made.open()
    done(window, qtbot)
    return made


def _opening(office: FakeOffice) -> Callable[[], Office]:
    return lambda: office


def done(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.session.jobs.is_busy)


def test_the_most_urgent_stands_first_with_what_is_wrong(
    dialog: RosterDialog, office: FakeOffice
) -> None:
    model = dialog.table.rows
    assert [model.key_at(0), model.key_at(1)] == ["mira", "else"]
    said = [str(model.index(0, column).data()) for column in range(5)]
    assert said == ["Mira Berg", "1 of 4", "1", "Tue 1 Dec", "Two letters short."]
    assert dialog.words.text() == "2 applicants, the most urgent first · one with something late"
    assert office.is_closed


def test_enter_opens_the_desk_of_the_one_that_is_searched(
    dialog: RosterDialog, qtbot: QtBot
) -> None:
    QTest.keyClicks(dialog.search, "else")
    with qtbot.waitSignal(dialog.opened) as told:
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert told.args == ["else"]


def test_a_search_that_finds_nobody_opens_nobody(dialog: RosterDialog, qtbot: QtBot) -> None:
    dialog.search.setText("nobody of that name")
    with qtbot.assertNotEmitted(dialog.opened, wait=0):
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert not dialog.go.isEnabled()
    assert dialog.isVisible()


def test_the_list_is_reached_from_the_search_and_enter_opens_there_too(
    dialog: RosterDialog, qtbot: QtBot
) -> None:
    dialog.activateWindow()
    dialog.search.setFocus()
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    qtbot.waitUntil(dialog.table.hasFocus)
    with qtbot.waitSignal(dialog.opened) as told:
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert told.args == ["mira"]


def test_the_button_opens_the_one_that_is_chosen(dialog: RosterDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.opened) as told:
        dialog.go.click()
    assert told.args == ["mira"]


def test_all_desks_can_be_planned_anew(
    dialog: RosterDialog, window: MainWindow, qtbot: QtBot
) -> None:
    dialog.anew.click()
    done(window, qtbot)
    names = {entry.name for entry in dialog.table.rows.shown}
    assert len(names) == 2
    assert "else" not in names


def test_a_new_applicant_gets_a_short_name(
    dialog: RosterDialog, asker: FakeAsker, qtbot: QtBot
) -> None:
    asker.texts = ["no good", None, "berg-m"]
    dialog.add.click()
    assert dialog.words.text().startswith("no good cannot name an applicant")
    dialog.add.click()
    with qtbot.waitSignal(dialog.opened) as told:
        dialog.add.click()
    assert told.args == ["berg-m"]


def test_a_server_that_is_away_is_told_in_its_sentence(window: MainWindow, qtbot: QtBot) -> None:
    def away() -> Office:
        raise StorageError("The office’s server cannot be reached.")

    dialog = RosterDialog(window.session, away, window)
    dialog.open()
    done(window, qtbot)
    assert dialog.words.text() == "The office’s server cannot be reached."
    assert not dialog.go.isEnabled()
    dialog.leave.click()
