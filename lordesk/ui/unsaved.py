"""Asks the person before the window closes with something typed and not saved."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lordesk.ui.asking import Asker, Question
from lordesk.ui.places import PageId
from lordesk.ui.widgets.page import Page


def page_to_stay_on(pages: Mapping[PageId, Page], asker: Asker, window: QWidget) -> PageId | None:
    """The page whose unsaved text the person wants to keep; None when the window may close."""
    for place, page in pages.items():
        if page.unsaved and not asker.confirm(window, _question(page.unsaved)):
            return place
    return None


def _question(sentence: str) -> Question:
    return Question(
        title=QCoreApplication.translate("Unsaved", "Close lordesk"),
        text=sentence,
        act=QCoreApplication.translate("Unsaved", "Close without it"),
        is_grave=True,
    )
