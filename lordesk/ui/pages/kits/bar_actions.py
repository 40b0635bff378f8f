"""The buttons of the bar under a kit: what each of them does."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lordesk.domain.ids import LetterKey
from lordesk.domain.mails import MessageKind
from lordesk.ui.pages.kits.delivery import Delivery
from lordesk.ui.pages.kits.kit_bar import KitBar
from lordesk.ui.session import Session
from lordesk.ui.widgets.draft_dialog import DraftDialog


class KitBarActions(QObject):
    """`recorded` when a mail about news is noted as sent."""

    recorded = Signal()

    def __init__(
        self,
        session: Session,
        bar: KitBar,
        delivery: Delivery,
        chosen: Callable[[], LetterKey],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._session = session
        self._bar = bar
        self._delivery = delivery
        self._chosen = chosen
        self._page = page
        bar.files.clicked.connect(self.show_files)
        bar.copy.clicked.connect(self.copy_text)
        bar.mark.clicked.connect(self.mark_sent)
        bar.draft.clicked.connect(self.open_draft)
        bar.news.clicked.connect(self.mail_news)
        bar.folder_wanted.connect(self.write_to_folder)
        bar.asked_answer.connect(self._answered)
        delivery.draft_opened.connect(self._ask)

    def show_files(self) -> None:
        self._delivery.show_files(self._chosen())

    def write_to_folder(self) -> None:
        asker = self._session.tools.asker
        folder = asker.folder(self._page, self.tr("Write the kit to a folder"))
        if folder is not None:
            self._delivery.write_to(self._chosen(), folder)

    def copy_text(self) -> None:
        self._delivery.copy_text(self._chosen())

    def mark_sent(self) -> None:
        self._delivery.mark_sent(self._chosen(), self._session.today)

    def open_draft(self) -> None:
        self._delivery.open_draft(self._chosen())

    def mail_news(self) -> None:
        """The short mail that tells what is new since the kit was sent."""
        dialog = DraftDialog(self._session, self._chosen(), MessageKind.UPDATE, self._page)
        dialog.recorded.connect(self.recorded)
        dialog.open()

    def _ask(self, letter: LetterKey) -> None:
        """Whether it was sent; not of a letter that the person has left meanwhile."""
        if letter == self._chosen():
            self._bar.ask()

    def _answered(self, is_sent: bool) -> None:
        if is_sent:
            self.mark_sent()
