"""Under the table: who is not asked, and the date the writers have."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from lordesk.ui.pages.letters.side_panels import DatesPanel, NotAskedPanel
from lordesk.ui.pages.letters.state import Dates, NotAsked
from lordesk.ui.session import Session
from lordesk.ui.widgets.rows import ClickRow
from lordesk.ui.widgets.text import Text
from tests.builders import day


def one(writer: str, instead: str = "") -> NotAsked:
    return NotAsked(
        writer=writer,
        name=f"Dr. {writer}",
        reason="Famous but distant. A name is not enough.",
        source="WHO-8",
        instead=instead,
    )


def test_those_not_asked_are_named_with_whom_to_ask_instead(qtbot: QtBot) -> None:
    made = NotAskedPanel()
    qtbot.addWidget(made)
    made.show_writers((one("Marsh"), one("Kim", "Dr. Patel"), one("Third")))
    rows = [row.accessibleName() for row in made.findChildren(ClickRow)]
    assert len(rows) == 2
    assert rows[0].startswith("Dr. Marsh: Do not ask")
    assert rows[1].startswith("Dr. Kim: Ask Dr. Patel")
    with qtbot.waitSignal(made.opened) as told:
        made.findChildren(ClickRow)[0].click()
    assert told.args == ["Marsh"]
    made.show_writers(())
    assert made.isHidden()


def test_the_writers_date_is_said_with_its_reminders(session: Session, qtbot: QtBot) -> None:
    made = DatesPanel(session)
    qtbot.addWidget(made)
    reminders = (day("2027-08-04"), day("2027-08-13"))
    made.show_dates(Dates(deadline=day("2027-08-18"), reminders=reminders))
    assert made.title.text() == "Writers’ date: Wed 18 Aug 2027"
    assert "Wed 4 Aug and Fri 13 Aug" in made.line.text()
    made.show_dates(None)
    assert made.isHidden()


def test_a_reason_is_not_cut_at_a_title(qtbot: QtBot) -> None:
    made = NotAskedPanel()
    qtbot.addWidget(made)
    reason = "No rotation with Dr. Iqbal is noted. If you worked together, note when and where."
    made.show_writers((replace(one("Iqbal"), reason=reason),))
    shown = [label.text() for label in made.findChildren(Text)]
    assert "No rotation with Dr. Iqbal is noted. WHO-8" in shown


def test_a_question_keeps_its_mark(qtbot: QtBot) -> None:
    made = NotAskedPanel()
    qtbot.addWidget(made)
    reason = "Would Dr. Iqbal greet you by name? If not, ask somebody else."
    made.show_writers((replace(one("Iqbal"), reason=reason),))
    shown = [label.text() for label in made.findChildren(Text)]
    assert "Would Dr. Iqbal greet you by name? WHO-8" in shown
