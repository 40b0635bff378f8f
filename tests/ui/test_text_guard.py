"""Looking at what is being typed."""

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.findings import Mark
from lordesk.ui.session import Session
from lordesk.ui.text_guard import TextGuard

Told = list[tuple[str, tuple[str, ...]]]


@pytest.fixture
def told() -> Told:
    return []


@pytest.fixture
def guard(session: Session, told: Told) -> TextGuard:
    def note(text: str, marks: tuple[Mark, ...]) -> None:
        told.append((text, tuple(mark.code for mark in marks)))

    return TextGuard(session, note, session)


def test_a_text_is_answered_with_its_marks(guard: TextGuard, told: Told, qtbot: QtBot) -> None:
    guard.look("Saw Mr. Henderson.", is_hands_on=True)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("Saw Mr. Henderson.", ("phi.name",))]


def test_while_it_looks_only_the_newest_of_the_next_is_kept(
    guard: TextGuard, told: Told, qtbot: QtBot
) -> None:
    for text in ("Led one.", "Led two.", "Led three."):
        guard.look(text, is_hands_on=True)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert [text for text, _ in told] == ["Led one.", "Led three."]


def test_an_answered_code_is_not_marked_again(guard: TextGuard, told: Told, qtbot: QtBot) -> None:
    guard.look("Saw Mr. Henderson.", is_hands_on=True, cleared=("phi.name",))
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][1] == ()


def test_an_empty_text_is_answered_at_once(guard: TextGuard, told: Told) -> None:
    guard.look("  ", is_hands_on=True)
    assert told == [("  ", ())]


def test_observers_words_are_held_to_watching(guard: TextGuard, told: Told, qtbot: QtBot) -> None:
    guard.look("Examined 9 patients and wrote their notes.", is_hands_on=False)
    qtbot.waitUntil(lambda: bool(told))
    assert "wording.hands_on" in told[0][1]
