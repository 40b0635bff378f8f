"""Uncaught errors: logged, shown once, with a report that names nobody."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from lordesk.domain.errors import RefusedError
from lordesk.ui.uncaught_errors import UncaughtErrors
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.reading_text import ReadingText
from tests.windows import FakeAsker


@pytest.fixture
def errors(tmp_path: Path, asker: FakeAsker) -> Iterator[UncaughtErrors]:
    made = UncaughtErrors(tmp_path, asker)
    yield made
    if made.dialog is not None:
        made.dialog.close()


def broken() -> ValueError:
    try:
        raise ValueError("Dr. Okoye")
    except ValueError as error:
        return error


def test_a_bug_is_logged_and_shown_with_a_report_to_copy(
    errors: UncaughtErrors, asker: FakeAsker, tmp_path: Path
) -> None:
    errors.handle(ValueError, broken(), None)
    assert "ValueError" in (tmp_path / "lordesk.log").read_text(encoding="utf-8")
    dialog = errors.dialog
    assert dialog is not None
    shown = dialog.findChild(QPlainTextEdit)
    assert shown is not None
    assert "Okoye" not in shown.toPlainText()
    copy, go_on = dialog.findChildren(Button)
    copy.click()
    assert "ValueError" in asker.copied[0]
    go_on.click()
    assert errors.dialog is None


def test_many_bugs_show_one_dialog(errors: UncaughtErrors) -> None:
    errors.handle(ValueError, broken(), None)
    first = errors.dialog
    errors.handle(ValueError, broken(), None)
    assert errors.dialog is first


def test_the_same_bug_is_logged_once_until_the_dialog_is_left(
    errors: UncaughtErrors, tmp_path: Path
) -> None:
    log = tmp_path / "lordesk.log"
    for _look in range(9):
        errors.handle(ValueError, broken(), None)
    assert log.read_text(encoding="utf-8").count("ValueError") == 1
    assert errors.dialog is not None
    errors.dialog.accept()
    errors.handle(ValueError, broken(), None)
    assert log.read_text(encoding="utf-8").count("ValueError") == 2


def test_a_dialog_that_breaks_while_it_is_made_is_made_once(
    errors: UncaughtErrors, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[ReadingText] = []

    def break_again(shown: ReadingText, _name: str) -> None:
        made.append(shown)
        errors.handle(ValueError, broken(), None)

    monkeypatch.setattr(ReadingText, "setAccessibleName", break_again)
    errors.handle(ValueError, broken(), None)
    assert len(made) == 1


def test_what_a_person_could_meet_is_only_said(errors: UncaughtErrors, qtbot: QtBot) -> None:
    with qtbot.waitSignal(errors.problem) as told:
        errors.handle(RefusedError, RefusedError("Not today."), None)
    assert told.args == ["Not today."]
    assert errors.dialog is None


def test_the_hook_is_given_back(errors: UncaughtErrors) -> None:
    before = sys.excepthook
    errors.watch()
    assert sys.excepthook == errors.handle
    errors.rest()
    assert sys.excepthook == before


def test_a_stop_from_the_keyboard_stays_one(
    tmp_path: Path, asker: FakeAsker, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []

    def note(kind: object, _error: object, _trace: object) -> None:
        told.append(kind)

    monkeypatch.setattr(sys, "excepthook", note)
    UncaughtErrors(tmp_path, asker).handle(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == [KeyboardInterrupt]
