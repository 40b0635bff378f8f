"""The look follows the choices of this computer."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.machine_choices import Appearance
from lordesk.ui.application import RunningProgram
from lordesk.ui.places import PageId, Place
from lordesk.ui.theme import look


def test_the_window_follows_a_choice_of_dark_and_of_text_size(
    program: RunningProgram, qtbot: QtBot
) -> None:
    session = program.session
    session.choose(replace(session.choices, appearance=Appearance.DARK))
    assert look.current().is_dark
    with qtbot.waitSignal(session.text_resized):
        session.choose(replace(session.choices, appearance=Appearance.LIGHT, text_size=150))
    assert not look.current().is_dark
    assert look.current().scale == 1.5


def test_a_theme_chosen_while_the_text_grows_comes_with_it(
    program: RunningProgram, qtbot: QtBot
) -> None:
    session = program.session
    with qtbot.waitSignal(session.text_resized):
        session.choose(replace(session.choices, text_size=150))
        session.choose(replace(session.choices, appearance=Appearance.DARK))
    assert look.current().is_dark
    assert look.current().scale == 1.5
    qtbot.waitUntil(lambda: not program.look_updates.is_under_way)


@pytest.mark.parametrize("page", PageId)
def test_a_page_is_drawn_in_another_theme_as_before(program: RunningProgram, page: PageId) -> None:
    session = program.session
    program.window.go_to(Place(page=page))
    said = program.window.page(page).state_line.text()
    session.choose(replace(session.choices, appearance=Appearance.DARK))
    program.window.page(page).refresh()
    assert program.window.page(page).state_line.text() == said
    session.choose(replace(session.choices, appearance=Appearance.LIGHT))
