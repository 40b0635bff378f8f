"""Finds what of a window is still English when it speaks another language."""

import html
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import cast

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QTextFormat
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from lordesk.domain.codec import encode
from lordesk.domain.ids import Kind
from lordesk.domain.records import Records
from lordesk.ui.help.guide_text import GuideText
from lordesk.ui.session import Session
from lordesk.ui.translation import translations
from lordesk.ui.widgets.marked_text import MarkedText

_ENGLISH = re.compile(
    r"\b(?:the|of|and|is|are|was|were|to|not|your|you|this|that|with|for|from|has|have|it|its|"
    r"by|at|be|been|on|or|an|as|will|can|cannot|when|who|what|which|they|them|their|one|two|"
    r"letter|letters|writer|writers|ask|asked|date|day|days|week|weeks|none|yet|"
    r"Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b",
    re.IGNORECASE,
)
_ROLES = Qt.ItemDataRole
_SHOWN = (_ROLES.DisplayRole, _ROLES.ToolTipRole, _ROLES.AccessibleTextRole)
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\{\w+\}|\b[A-Z]+-[\d.]+")
"""Quotations, fields of a wording, ids of sources."""
TERMS = ("Letter ID", "Match Day", "AAMC ID")
"""Names of the field that stay in every language."""


def words_of(widgets: Iterable[QWidget]) -> Iterator[str]:
    """All that can be read or heard of the visible ones."""
    for widget in widgets:
        if widget.isVisible():
            yield from _own_words(widget)
            yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
            yield from (widget.windowTitle(), widget.statusTip())
            for action in widget.actions():
                yield from _action(action)


def _own_words(widget: QWidget) -> Iterator[str]:
    match widget:
        case MarkedText():  # heard as it was typed, without the markup of its marks
            yield widget.accessibleName()
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case GuideText():
            yield from _blocks(widget)
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield widget.placeholderText()
        case QGroupBox() | QMenu():
            yield widget.title()
        case QAbstractItemView():
            yield from _cells(widget)
        case _:
            return


def _blocks(guide: GuideText) -> Iterator[str]:
    """Each paragraph but what is to be typed: folders, commands and a line of the log."""
    block = guide.document().begin()
    while block.isValid():
        text, runs = block.text(), block.textFormats()
        said = (
            text[run.start : run.start + run.length]
            for run in runs
            if not run.format.fontFixedPitch()
        )
        if not block.blockFormat().hasProperty(QTextFormat.Property.BlockQuoteLevel):
            yield "".join(said)
        block = block.next()


def _action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip(), action.statusTip())
    menu = action.menu()
    if isinstance(menu, QMenu):
        for inside in menu.actions():
            yield from _action(inside)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount(QModelIndex())):
            yield from (str(model.index(row, column).data(role) or "") for role in _SHOWN)


def plain(text: str) -> str:
    """Without marks, and without the letters that Alt takes."""
    return html.unescape(re.sub(r"<[^>]+>", " ", text)).replace("&", "").strip()


def not_ours(session: Session) -> tuple[str, ...]:
    """What people wrote and what has a name of its own, longest first."""
    rules = session.advice
    named = [*rules.specialties.values(), *rules.subspecialties.values()]
    forms = [rule.standardized for rule in rules.specialties.values() if rule.standardized]
    found = {
        *_texts_in(session.records),
        *TERMS,
        *(rule.name for rule in named),
        *(form.full_name for form in forms),
        *(note.source for note in rules.sources.values()),
        str(session.tools.data),
    }
    return tuple(sorted((each for each in found if len(each) > 2), key=len, reverse=True))


def _texts_in(records: Records) -> Iterator[str]:
    for kind in Kind:
        for entity in records.table(kind):
            for text in _strings(encode(entity, internal=True)):
                yield from (text, text.rstrip("."), *text.splitlines())


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _strings(list(cast("dict[str, object]", value).values()))
    elif isinstance(value, list):
        for each in cast("list[object]", value):
            yield from _strings(each)


@cache
def _sources(language: str) -> frozenset[str]:
    """English texts that read otherwise in the language."""
    known = translations(language) or {}
    return frozenset(plain(source) for (_, source), forms in known.items() if source not in forms)


def left_in_english(
    texts: Iterable[str], session: Session, before: tuple[str, ...] = ()
) -> set[str]:
    """Texts in which English is left once what is not ours is taken out.

    What names the applicant in full is what a writer gets, and English; `before` was not ours
    before something was done.
    """
    theirs, applicant = (*before, *not_ours(session)), session.records.applicant
    name = applicant.name if applicant else "\0"
    return {
        text
        for text in {plain(each) for each in texts}
        if name not in text and _is_english(text, theirs, session.language)
    }


def _is_english(text: str, theirs: tuple[str, ...], language: str) -> bool:
    if any(text.rstrip("…") in each for each in theirs):
        return False
    for each in theirs:
        text = text.replace(each, " ")
    left = _QUOTED.sub(" ", text).strip()
    return left in _sources(language) or _ENGLISH.search(left) is not None
