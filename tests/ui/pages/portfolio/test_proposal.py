"""The dialog of proposed assignments."""

from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from lordesk.domain.assignment import propose_assignments
from lordesk.domain.changes import between
from lordesk.domain.records import Records
from lordesk.ui.pages.portfolio.proposal import ProposalDialog
from lordesk.ui.session import Session
from tests.portfolios import HERE, PROMISED, TODAY, three


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def made(session: Session, records: Records, parent: QWidget) -> ProposalDialog:
    desk = session.tools.workspace.desk
    desk.perform(between(desk.records, records, "Another desk"))
    proposed = propose_assignments(session.records, session.catalogue, TODAY)
    return ProposalDialog(session, proposed, parent)


@pytest.mark.parametrize(("fields", "new"), [(HERE, 3), (PROMISED, 0)])
def test_only_what_is_new_can_be_applied(
    empty_session: Session, parent: QWidget, fields: dict[str, Any], new: int
) -> None:
    dialog = made(empty_session, three(**fields), parent)
    assert dialog.new_letters == new
    assert dialog.apply_button.isEnabled() is bool(new)


def test_each_letter_comes_with_its_reason(empty_session: Session, parent: QWidget) -> None:
    dialog = made(empty_session, three(**HERE), parent)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Bay Hospital" in said
    assert any(words.startswith("Dr. Okoye: ") for words in said)


def test_agreeing_tells_what_was_shown(
    empty_session: Session, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = made(empty_session, three(**HERE), parent)
    with qtbot.waitSignal(dialog.agreed) as told:
        dialog.apply_button.click()
    proposed = propose_assignments(empty_session.records, empty_session.catalogue, TODAY)
    assert told.args == [proposed]
    assert proposed[0].letters == ("okoye-im", "silva-im", "tan-im")
