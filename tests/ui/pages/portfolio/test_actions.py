"""What the page can do, without the page."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.portfolio.actions import PortfolioActions
from lordesk.ui.session import Session
from lordesk.ui.widgets.paper_dialog import PaperDialog


def test_an_empty_desk_has_no_status_to_print(empty_session: Session, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    with qtbot.waitSignal(empty_session.problem):
        PortfolioActions(empty_session, parent).print_for_adviser()
    assert parent.findChild(PaperDialog) is None


def test_a_new_target_starts_in_the_season_in_use(session: Session, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PortfolioActions(session, parent).edit_target()
    assert dialog.form.values()["season"] == "eras-2028"
    dialog.reject()


def test_a_change_names_what_was_changed(session: Session, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PortfolioActions(session, parent).edit_program("bayview")
    dialog.form.fill({**dialog.form.values(), "name": "Bayview"})
    with qtbot.waitSignal(session.message) as told:
        dialog.try_to_save()
    assert told.args == ["Done: Change Bayview"]
