"""The page Settings."""

from PySide6.QtWidgets import QWidget

from lordesk.ui.session import Session
from lordesk.ui.widgets.page import Page


class SettingsPage(Page):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "Settings", parent)
