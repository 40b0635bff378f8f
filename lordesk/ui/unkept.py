"""Closing the window while something typed is kept nowhere: asked about, never lost unsaid."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lordesk.ui.asking import Asker, Question
from lordesk.ui.places import PageId
from lordesk.ui.widgets.page import Page


def stays_for(pages: Mapping[PageId, Page], asker: Asker, window: QWidget) -> PageId | None:
    """The page to stay on for what is typed there; None when the window may close."""
    for place, page in pages.items():
        if page.unkept and not asker.confirm(window, _question(page.unkept)):
            return place
    return None


def _question(sentence: str) -> Question:
    return Question(
        title=QCoreApplication.translate("Unkept", "Close lordesk"),
        text=sentence,
        act=QCoreApplication.translate("Unkept", "Close without it"),
        is_grave=True,
    )
