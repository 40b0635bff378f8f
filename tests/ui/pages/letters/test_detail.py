"""The detail of a letter: what it shows, and what its buttons tell."""

import pytest
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.letters.detail import DetailPanel
from lordesk.ui.pages.letters.detail_state import derive_detail
from lordesk.ui.session import Session


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> DetailPanel:
    made = DetailPanel(session)
    qtbot.addWidget(made)
    made.resize(400, 700)
    made.show()
    return made


def show(panel: DetailPanel, session: Session, key: str) -> None:
    detail = derive_detail(key, session.records, session.plan)
    assert detail is not None
    panel.show_detail(detail)


def test_a_hedged_letter_shows_its_gate_and_may_be_overruled(
    panel: DetailPanel, session: Session
) -> None:
    show(panel, session, "osei-im")
    assert panel.name.text() == "Dr. Efua Osei"
    assert panel.pill.face.words == "Hedged"
    assert panel.gate.isVisible()
    assert panel.overrule.isVisible()
    assert panel.step.text() == "Draft the thanks"
    assert panel.next_reason.text() == "2 days late"


def test_a_letter_that_is_only_planned_has_no_gate_yet(
    panel: DetailPanel, session: Session
) -> None:
    show(panel, session, "lindqvist-im")
    assert not panel.gate.isVisible()
    assert not panel.overrule.isVisible()
    assert panel.step.text() == "Words to use"


def test_every_button_tells_what_is_wanted(
    panel: DetailPanel, session: Session, qtbot: QtBot
) -> None:
    show(panel, session, "osei-im")
    for button, signal in (
        (panel.step, panel.stepped),
        (panel.overrule, panel.overruled),
        (panel.record, panel.recording),
        (panel.draft, panel.drafting),
        (panel.manage, panel.managing),
    ):
        with qtbot.waitSignal(signal):
            button.click()
