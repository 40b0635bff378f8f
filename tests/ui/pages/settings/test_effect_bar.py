"""The bar under values that are being set."""

import pytest
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.settings.effect_bar import EffectBar
from lordesk.ui.pages.settings.rule_draft import RuleDraft
from lordesk.ui.session import Session


@pytest.fixture
def bar(qtbot: QtBot, session: Session) -> EffectBar:
    made = EffectBar(RuleDraft(session))
    qtbot.addWidget(made)
    made.show_effect("As it is.")
    return made


def draft_of(bar: EffectBar) -> RuleDraft:
    return bar.draft


def test_only_what_can_be_done_is_offered(bar: EffectBar) -> None:
    assert bar.effect.text() == "As it is."
    assert all(b.isHidden() for b in (bar.keep, bar.leave, bar.back, bar.reset))

    draft_of(bar).set("weights.direct", "20")
    bar.show_effect("")

    assert not bar.keep.isHidden()
    assert not bar.leave.isHidden()
    assert bar.reset.isHidden()


def test_each_button_does_its_part_and_tells(bar: EffectBar, qtbot: QtBot) -> None:
    draft = draft_of(bar)
    for button, values in (
        (bar.keep, {"weights.direct": 20}),
        (bar.reset, {}),
        (bar.back, {"weights.direct": 20}),
        (bar.leave, {"weights.direct": 20}),
    ):
        draft.set("weights.direct", "20" if button is bar.keep else "30")
        with qtbot.waitSignal(bar.acted):
            button.click()
        assert draft.book.own.values == values
        draft.discard()
