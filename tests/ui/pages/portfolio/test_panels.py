"""The panels under the cards."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.portfolio.panels import AlarmPanel, GridPanel, ThemePanel
from lordesk.ui.session import Session
from lordesk.ui.widgets.buttons import Button
from tests.portfolios import HERE, PROMISED, portfolio_of, three

ALARMING = portfolio_of(three(**HERE))
QUIET = portfolio_of(three(**PROMISED))


def test_alarms_are_said_and_lead_to_their_record(session: Session, qtbot: QtBot) -> None:
    panel = AlarmPanel(session)
    qtbot.addWidget(panel)
    panel.show_state(ALARMING)
    said = [label.text() for label in panel.findChildren(QLabel)]
    assert any("is uploaded and assigned to no program" in words for words in said)
    with qtbot.waitSignal(panel.open_wanted) as told:
        panel.findChildren(Button)[0].click()
    assert told.args == ["letter", "okoye-im"]


def test_without_alarms_the_panel_is_gone(session: Session, qtbot: QtBot) -> None:
    panel = AlarmPanel(session)
    qtbot.addWidget(panel)
    panel.show_state(QUIET)
    assert panel.isHidden()


def test_the_grid_is_as_high_as_its_rows(session: Session, qtbot: QtBot) -> None:
    panel = GridPanel(session)
    qtbot.addWidget(panel)
    panel.show_state(QUIET)
    assert panel.model.rowCount() == 1
    assert panel.grid.minimumHeight() > panel.grid.verticalHeader().defaultSectionSize()


def test_the_key_of_the_themes_names_the_writers(session: Session, qtbot: QtBot) -> None:
    panel = ThemePanel(session)
    qtbot.addWidget(panel)
    panel.show_state(QUIET)
    assert panel.key.text() == "O Dr. Okoye · S Dr. Silva · T Dr. Tan"
