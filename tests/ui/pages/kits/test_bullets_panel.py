"""The left side of the page Kits."""

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.bullet_review import unreviewed
from lordesk.domain.findings import Finding, Severity
from lordesk.domain.ids import LetterKey
from lordesk.ui.pages.kits.bullets_panel import BulletsPanel
from lordesk.ui.places import PageId, Place
from lordesk.ui.session import Session
from lordesk.ui.widgets.buttons import Kind, WhyLink
from lordesk.ui.widgets.text import Text


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> BulletsPanel:
    made = BulletsPanel(session)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("count", "held", "said"),
    [
        (6, 1, "five fit to send, one held back"),
        (6, 0, "six; a page takes five to eight"),
        (0, 0, ""),
    ],
)
def test_it_counts_the_bullets(panel: BulletsPanel, count: int, held: int, said: str) -> None:
    panel.show_count(count, held, 5, 8, "Dr. Patel")
    assert panel.count.text() == said
    assert panel.nothing.isHidden() == bool(count)
    assert "Dr. Patel" in panel.hint.text()


def test_before_the_bullets_are_known_none_is_asked_for(panel: BulletsPanel) -> None:
    assert panel.nothing.isHidden()


def test_nothing_is_said_of_another_letter_before_it_was_looked_at(
    panel: BulletsPanel, session: Session
) -> None:
    note = Finding(code="kit.y", severity=Severity.INFO, message="Note.", about="")
    panel.show_count(0, 0, 5, 8, "Dr. Osei")
    panel.show_findings((note,))
    panel.show_waiting(unreviewed(session.records, LetterKey("patel-im")))
    assert panel.nothing.isHidden()
    assert panel.findings.count() == 0
    assert panel.bullets.rows


def test_what_concerns_the_kit_leads_to_where_it_is_mended(
    panel: BulletsPanel, session: Session, qtbot: QtBot
) -> None:
    email = Finding(
        code="kit.x", severity=Severity.WARN, message="No address.", about="writer patel"
    )
    plain = Finding(code="kit.y", severity=Severity.INFO, message="Note.", about="")
    panel.show_findings((email, plain))
    [link] = panel.findChildren(WhyLink)
    with qtbot.waitSignal(session.place_requested) as told:
        link.click()
    assert told.args == [Place(page=PageId.WRITERS, key="patel")]


def test_that_there_is_no_bullet_is_said_once(panel: BulletsPanel) -> None:
    none = Finding(code="kit.no_bullets", severity=Severity.HOLD, message="None.", about="")
    panel.show_count(0, 0, 5, 8, "Dr. Patel")
    few = Finding(code="kit.few_bullets", severity=Severity.WARN, message="Few.", about="")
    panel.show_findings((none, few))
    assert not panel.nothing.isHidden()
    assert panel.first.kind is Kind.FILLED
    assert {each.text() for each in panel.findChildren(Text)}.isdisjoint({"None.", "Few."})


def test_the_log_is_asked_for(panel: BulletsPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.log_wanted):
        panel.log.click()
