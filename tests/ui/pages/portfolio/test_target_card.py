"""A target as a card."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.portfolio.state import StepKind
from lordesk.ui.pages.portfolio.target_card import CountBar, TargetCardView
from lordesk.ui.session import Session
from lordesk.ui.widgets.buttons import Kind
from lordesk.ui.widgets.why import WhyPopup
from tests.builders import a_letter
from tests.portfolios import PROMISED, a_portfolio, portfolio_of, three

SHORT = a_portfolio(a_letter()).targets[0]
MET = portfolio_of(three(**PROMISED)).targets[0]


def words_of(view: TargetCardView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel)]


def test_it_says_what_counts_which_rules_hold_and_the_next_step(
    session: Session, qtbot: QtBot
) -> None:
    view = TargetCardView(session, SHORT, leads=True)
    qtbot.addWidget(view)
    said = words_of(view)
    assert "0 of 3" in said
    assert "Three letters" in said
    assert set(SHORT.steps[:2]) <= set(said)
    with qtbot.waitSignal(view.step_wanted) as told:
        view.step_button.click()
    assert told.args
    assert told.args[0] == SHORT.step


def test_only_the_leading_card_is_filled(session: Session, qtbot: QtBot) -> None:
    for leads, kind in ((True, Kind.FILLED), (False, Kind.OUTLINED)):
        view = TargetCardView(session, SHORT, leads=leads)
        qtbot.addWidget(view)
        assert view.step_button.kind is kind


def test_a_card_whose_rules_hold_has_no_step(session: Session, qtbot: QtBot) -> None:
    view = TargetCardView(session, MET, leads=True)
    qtbot.addWidget(view)
    assert view.step_button.isHidden()
    assert MET.step is None


def test_a_rule_says_aloud_whether_it_holds(session: Session, qtbot: QtBot) -> None:
    view = TargetCardView(session, SHORT, leads=False)
    qtbot.addWidget(view)
    names = [label.accessibleName() for label in view.findChildren(QLabel)]
    assert "Three letters: does not hold yet" in names


def test_why_names_every_letter_with_its_reason(session: Session, qtbot: QtBot) -> None:
    view = TargetCardView(session, MET, leads=False)
    qtbot.addWidget(view)
    view.show()
    view.why_link.click()
    popup = view.findChild(WhyPopup)
    assert popup is not None
    assert "Dr. Silva said a strong yes." in popup.accessibleName()
    popup.close()


def test_the_menu_edits_and_removes(session: Session, qtbot: QtBot) -> None:
    view = TargetCardView(session, SHORT, leads=False)
    qtbot.addWidget(view)
    edit, remove = view.menu.actions()
    with qtbot.waitSignal(view.edit_wanted):
        edit.trigger()
    with qtbot.waitSignal(view.remove_wanted):
        remove.trigger()
    assert SHORT.step is not None
    assert SHORT.step.kind is StepKind.OPEN_LETTER


def test_the_bar_has_a_segment_for_each_letter_needed(qtbot: QtBot) -> None:
    one, other = CountBar(1, 3), CountBar(2, 3)
    for bar in (one, other):
        qtbot.addWidget(bar)
    assert one.sizeHint() == other.sizeHint()
    assert one.grab().toImage() != other.grab().toImage()
