"""Finding the dialog that a page has just opened."""

from PySide6.QtWidgets import QWidget

from lordesk.ui.forms.dialog import FormDialog


def dialog_of(page: QWidget) -> FormDialog:
    return next(each for each in page.findChildren(FormDialog) if each.isVisible())
