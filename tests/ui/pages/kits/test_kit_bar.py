"""The bar under a kit."""

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.findings import Finding, Severity
from lordesk.ui.pages.kits.kit_bar import KitBar, face_of, sentence_of
from lordesk.ui.pages.kits.state import BarState, Readiness
from lordesk.ui.widgets.buttons import Kind
from tests.builders import day

HOLD = Finding(code="kit.x", severity=Severity.HOLD, message="The Letter ID is missing.")
SENT_ON = day("2026-11-18")


@pytest.fixture
def bar(qtbot: QtBot) -> KitBar:
    made = KitBar()
    qtbot.addWidget(made)
    made.resize(1000, 60)
    made.show()
    return made


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (BarState(readiness=Readiness.CHECKING), "Setting all pages and looking into the files."),
        (
            BarState(readiness=Readiness.BLOCKED, lines=(3,)),
            "Bullet 3 is held back. Mend it and the kit can go.",
        ),
        (
            BarState(readiness=Readiness.BLOCKED, lines=(1, 3, 4)),
            "Bullets 1, 3 and 4 are held back. Mend them and the kit can go.",
        ),
        (BarState(readiness=Readiness.BLOCKED, reason=HOLD), "The Letter ID is missing."),
        (BarState(readiness=Readiness.HELD, reason=HOLD), "The Letter ID is missing."),
        (BarState(readiness=Readiness.READY), "Every page fits, and nothing is left to look at."),
        (
            BarState(readiness=Readiness.READY, notes=1),
            "One note is open; that does not hold the kit.",
        ),
        (
            BarState(readiness=Readiness.READY, notes=3),
            "Three notes are open; that does not hold the kit.",
        ),
        (
            BarState(readiness=Readiness.SENT, sent_on=SENT_ON),
            "Sent on Wed 18 Nov 2026; nothing has changed since.",
        ),
        (
            BarState(readiness=Readiness.SENT, sent_on=SENT_ON, news=None),
            "Sent on Wed 18 Nov 2026; no copy was kept to compare it with.",
        ),
        (
            BarState(readiness=Readiness.STALE, sent_on=SENT_ON, news=("A newer CV.",)),
            "Sent on Wed 18 Nov 2026. Since then: A newer CV.",
        ),
    ],
)
def test_it_says_where_the_kit_stands(bar: KitBar, state: BarState, said: str) -> None:
    assert sentence_of(state) == said
    bar.show_state(state)
    assert bar.sentence.text() == said
    assert bar.pill.face == face_of(state.readiness)


def test_a_held_kit_has_no_way_out_and_says_why(bar: KitBar) -> None:
    bar.show_state(BarState(readiness=Readiness.BLOCKED, lines=(3,)))
    assert not any(b.isEnabled() for b in (bar.files, bar.copy, bar.mark, bar.draft))
    assert bar.draft.accessibleDescription().startswith("Bullet 3")


def test_what_is_not_ready_may_be_drafted_but_is_not_the_next_step(bar: KitBar) -> None:
    bar.show_state(BarState(readiness=Readiness.HELD, reason=HOLD))
    assert bar.draft.isEnabled()
    assert bar.draft.kind is Kind.OUTLINED
    bar.show_state(BarState(readiness=Readiness.READY))
    assert bar.draft.kind is Kind.FILLED


def test_a_kit_nobody_agreed_to_is_shown_but_not_marked_sent(bar: KitBar) -> None:
    bar.show_state(BarState(readiness=Readiness.READY))
    assert bar.draft.isEnabled()
    assert not bar.mark.isEnabled()
    assert "strong yes" in bar.mark.toolTip()
    bar.ask()
    assert not bar.is_asking


def test_a_sent_kit_can_be_sent_again_and_its_news_mailed(bar: KitBar) -> None:
    state = BarState(
        readiness=Readiness.STALE, sent_on=SENT_ON, news=("A newer CV.",), may_mark=True
    )
    bar.show_state(state)
    assert bar.mark.text() == "Mark sent again"
    assert not bar.news.isHidden()
    assert bar.draft.kind is Kind.OUTLINED


@pytest.mark.parametrize("is_sent", [True, False])
def test_it_asks_whether_the_draft_was_sent(bar: KitBar, qtbot: QtBot, is_sent: bool) -> None:
    bar.show_state(BarState(readiness=Readiness.READY, may_mark=True))
    bar.ask()
    assert bar.is_asking
    with qtbot.waitSignal(bar.asked_answer) as told:
        (bar.yes if is_sent else bar.no).click()
    assert told.args == [is_sent]
    assert not bar.is_asking


def test_the_buttons_go_below_where_it_is_narrow(bar: KitBar) -> None:
    bar.show_state(BarState(readiness=Readiness.READY))
    bar.resize(560, 90)
    assert bar.files.mapTo(bar, bar.files.rect().topLeft()).y() > bar.pill.y()


def test_in_the_smallest_window_the_menu_holds_what_has_no_room(bar: KitBar, qtbot: QtBot) -> None:
    bar.show_state(BarState(readiness=Readiness.READY, may_mark=True))
    bar.resize(bar.draft.width() + bar.mark.width() + bar.more.width() + 20, 120)
    assert bar.files.isHidden()
    assert not bar.mark.isHidden()
    with qtbot.waitSignal(bar.files.clicked):
        bar.overflow.items[bar.files].trigger()
