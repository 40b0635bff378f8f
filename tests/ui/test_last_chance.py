"""The last chance: logged, shown once, with a report that names nobody."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from lordesk.domain.errors import RefusedError
from lordesk.ui.last_chance import LastChance
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.reading_text import ReadingText
from tests.windows import FakeAsker


@pytest.fixture
def chance(tmp_path: Path, asker: FakeAsker) -> Iterator[LastChance]:
    made = LastChance(tmp_path, asker)
    yield made
    if made.dialog is not None:
        made.dialog.close()


def broken() -> ValueError:
    try:
        raise ValueError("Dr. Okoye")
    except ValueError as error:
        return error


def test_a_bug_is_logged_and_shown_with_a_report_to_copy(
    chance: LastChance, asker: FakeAsker, tmp_path: Path
) -> None:
    chance.handle(ValueError, broken(), None)
    assert "ValueError" in (tmp_path / "lordesk.log").read_text(encoding="utf-8")
    dialog = chance.dialog
    assert dialog is not None
    shown = dialog.findChild(QPlainTextEdit)
    assert shown is not None
    assert "Okoye" not in shown.toPlainText()
    copy, go_on = dialog.findChildren(Button)
    copy.click()
    assert "ValueError" in asker.copied[0]
    go_on.click()
    assert chance.dialog is None


def test_many_bugs_show_one_dialog(chance: LastChance) -> None:
    chance.handle(ValueError, broken(), None)
    first = chance.dialog
    chance.handle(ValueError, broken(), None)
    assert chance.dialog is first


def test_the_same_bug_is_logged_once_until_the_dialog_is_left(
    chance: LastChance, tmp_path: Path
) -> None:
    log = tmp_path / "lordesk.log"
    for _look in range(9):
        chance.handle(ValueError, broken(), None)
    assert log.read_text(encoding="utf-8").count("ValueError") == 1
    assert chance.dialog is not None
    chance.dialog.accept()
    chance.handle(ValueError, broken(), None)
    assert log.read_text(encoding="utf-8").count("ValueError") == 2


def test_a_dialog_that_breaks_while_it_is_made_is_made_once(
    chance: LastChance, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[ReadingText] = []

    def break_again(shown: ReadingText, _name: str) -> None:
        made.append(shown)
        chance.handle(ValueError, broken(), None)

    monkeypatch.setattr(ReadingText, "setAccessibleName", break_again)
    chance.handle(ValueError, broken(), None)
    assert len(made) == 1


def test_what_a_person_could_meet_is_only_said(chance: LastChance, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chance.broke) as told:
        chance.handle(RefusedError, RefusedError("Not today."), None)
    assert told.args == ["Not today."]
    assert chance.dialog is None


def test_the_hook_is_given_back(chance: LastChance) -> None:
    before = sys.excepthook
    chance.watch()
    assert sys.excepthook == chance.handle
    chance.rest()
    assert sys.excepthook == before


def test_a_stop_from_the_keyboard_stays_one(
    tmp_path: Path, asker: FakeAsker, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []

    def note(kind: object, _error: object, _trace: object) -> None:
        told.append(kind)

    monkeypatch.setattr(sys, "excepthook", note)
    LastChance(tmp_path, asker).handle(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == [KeyboardInterrupt]
