"""A page draws when it is seen, and once for any number of changes made while it was not."""

from dataclasses import replace

from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from lordesk.domain.changes import ChangeSet
from lordesk.domain.machine_choices import Appearance, MailProgram
from lordesk.ui.application import RunningProgram
from lordesk.ui.session import Session
from lordesk.ui.widgets.page import Page, Scroll, fit_to_words
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.text import Text


class Counting(Page):
    drawn = 0
    is_concerned = True

    def show_records(self) -> None:
        self.drawn += 1

    def concerns(self, _changes: ChangeSet) -> bool:
        return self.is_concerned


def change(session: Session) -> None:
    session.changed.emit(ChangeSet(label="x", changes=()))


def test_a_hidden_page_draws_when_it_is_shown(qtbot: QtBot, session: Session) -> None:
    page = Counting(session, "Page")
    qtbot.addWidget(page)
    change(session)
    change(session)
    assert page.drawn == 0
    page.show()
    assert page.drawn == 1
    page.hide()
    page.show()
    assert page.drawn == 1


def test_a_seen_page_draws_at_once_and_only_what_concerns_it(
    qtbot: QtBot, session: Session
) -> None:
    page = Counting(session, "Page")
    qtbot.addWidget(page)
    page.show()
    change(session)
    assert page.drawn == 2
    page.is_concerned = False
    change(session)
    assert page.drawn == 2
    session.day_changed.emit()
    assert page.drawn == 3


class Broken(Counting):
    def show_records(self) -> None:
        super().show_records()
        raise OverflowError


def test_a_page_that_cannot_be_drawn_is_a_bug_to_report_and_not_the_end_of_the_program(
    program: RunningProgram,
) -> None:
    """With the keyboard on a page that leaves, an error on its way through Qt was a crash."""
    window = program.window
    broken = Broken(program.session, "Page")
    window.stack.addWidget(broken)
    with capture_exceptions() as found:
        window.stack.setCurrentWidget(broken)
        window.setWindowTitle("Still here")
    assert [kind for kind, _error, _trace in found] == [OverflowError]
    assert broken.drawn == 1


def test_clearing_lets_widgets_and_inner_layouts_go(qtbot: QtBot) -> None:
    scroll = Scroll()
    qtbot.addWidget(scroll)
    scroll.column.addWidget(Text("a"))
    scroll.column.addLayout(type(scroll.column)())
    scroll.column.addStretch(1)
    clear(scroll.column)
    assert scroll.column.count() == 0


def test_a_column_of_words_is_as_high_as_they_wrap(qtbot: QtBot) -> None:
    scroll = Scroll()
    qtbot.addWidget(scroll)
    fit_to_words(scroll)
    for _ in range(8):
        scroll.column.addWidget(Text("A sentence that wraps where the column is narrow. " * 3))
    scroll.resize(900, 60)
    scroll.show()
    inside = scroll.widget()
    assert inside is not None
    assert inside.height() == scroll.column.heightForWidth(inside.width())


def test_the_edge_of_what_scrolls_stays_whether_its_bar_is_shown_or_not(
    qtbot: QtBot, session: Session
) -> None:
    page, scroll, words = Page(session, "Page"), Scroll(), Text("a")
    scroll.column.addWidget(words)
    page.scrolls_by(scroll)
    page.body.addWidget(scroll)
    qtbot.addWidget(page)
    page.resize(600, 300)
    page.show()
    edge = words.mapTo(page, words.rect().topRight()).x()
    assert edge == 600 - 32 - 1
    words.setMinimumHeight(900)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    assert words.mapTo(page, words.rect().topRight()).x() == edge


def test_only_another_choice_than_the_look_draws_a_page_again(
    qtbot: QtBot, session: Session
) -> None:
    page = Counting(session, "Page")
    qtbot.addWidget(page)
    page.show()
    session.choose(replace(session.choices, appearance=Appearance.DARK, text_size=150))
    assert page.drawn == 1
    session.choose(replace(session.choices, mail_program=MailProgram.OUTLOOK))
    assert page.drawn == 2
