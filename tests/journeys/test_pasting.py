"""What is pasted comes in as plain text: no markup, no picture, nothing fetched for it."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from lordesk.ui.places import PageId, Place
from lordesk.ui.window import MainWindow

PLAIN = "A & B <b>C</b>"
RICH = "<b>A</b> &amp; <i>B</i><img src='file:///etc/hosts'><img src='http://x.example/x.png'>"
UI = Path(__file__).parents[2] / "lordesk" / "ui"


@pytest.fixture(autouse=True)
def fetched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that any text asks to be loaded."""
    asked: list[str] = []

    def load(_document: QTextDocument, _kind: int, name: QUrl) -> None:
        asked.append(name.toString())

    monkeypatch.setattr(QTextDocument, "loadResource", load)
    return asked


def copy(*, with_plain: bool) -> None:
    data = QMimeData()
    data.setHtml(RICH)
    if with_plain:
        data.setText(PLAIN)
    QGuiApplication.clipboard().setMimeData(data)


def fields(parent: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    lines = [each for each in parent.findChildren(QLineEdit) if not each.isReadOnly()]
    texts = [each for each in parent.findChildren(QPlainTextEdit) if not each.isReadOnly()]
    return [*lines, *texts]


def paste_into(field: QLineEdit | QPlainTextEdit) -> str:
    field.clear()
    field.paste()
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def test_a_paste_into_any_field_of_any_page_is_plain_text(
    window: MainWindow, fetched: list[str]
) -> None:
    copy(with_plain=True)
    seen = 0
    for page in PageId:
        window.go_to(Place(page=page))
        for field in fields(window.page(page)):
            if field.isEnabled() and (not isinstance(field, QLineEdit) or not field.validator()):
                seen += 1
                pasted = paste_into(field)
                longest = field.maxLength() if isinstance(field, QLineEdit) else len(PLAIN)
                assert pasted == PLAIN[:longest], (page, field)
    assert seen > 8
    assert fetched == []


@pytest.mark.parametrize("made", [QLineEdit, QPlainTextEdit])
def test_markup_without_plain_words_brings_no_markup(
    window: MainWindow, made: type[QLineEdit | QPlainTextEdit], fetched: list[str]
) -> None:
    copy(with_plain=False)
    assert "<" not in paste_into(made(window))
    assert fetched == []


def test_no_field_of_the_window_takes_rich_text() -> None:
    """Every text field is one of the two plain kinds; the one rich view can only be read."""
    makes = re.compile(
        r"\b(QTextEdit|QTextBrowser)\b\(|setHtml\(|class \w+\((QTextEdit|QTextBrowser)"
    )
    found = {
        path.relative_to(UI).as_posix()
        for path in UI.rglob("*.py")
        if makes.search(path.read_text(encoding="utf-8"))
    }
    assert found == {"help/guide_text.py"}


def test_no_label_guesses_markup() -> None:
    """Labels are `Text`, which is plain, or hold a picture; the one rich label escapes."""
    bare = re.compile(r"\bQLabel\((?!\)|parent\)|self\))")
    found = {
        path.relative_to(UI).as_posix()
        for path in UI.rglob("*.py")
        if bare.search(path.read_text(encoding="utf-8"))
    }
    assert found == set()
    rich = [p.name for p in UI.rglob("*.py") if "RichText" in p.read_text(encoding="utf-8")]
    assert rich == ["marked_text.py"]
