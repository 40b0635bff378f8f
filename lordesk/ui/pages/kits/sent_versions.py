"""The kits that were sent for a letter: each reopened as it was, bit for bit."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lordesk.domain.history import SentKit
from lordesk.ui import texts
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.margins import margins
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.text import Role, Text


class SentVersions(QWidget):
    """Newest first; hidden while nothing was sent."""

    reopen_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(*margins(Space.L, Space.S, Space.M, Space.S))
        column.setSpacing(Space.XS)
        column.addWidget(Text(self.tr("Sent"), Role.CARD_TITLE).on_one_line())
        column.addLayout(self.rows)
        self.hide()

    def show_kits(self, kits: tuple[SentKit, ...], news: tuple[str, ...]) -> None:
        """`news` is what changed since the newest one."""
        clear(self.rows)
        newest_first = sorted(kits, key=lambda kit: (kit.sent_on, kit.number), reverse=True)
        for place, kit in enumerate(newest_first):
            self.rows.addWidget(self._row(kit, news if not place else ()))
        self.setVisible(bool(kits))

    def _row(self, kit: SentKit, news: tuple[str, ...]) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        day = texts.full_day(kit.sent_on)
        count = texts.counted(len(kit.files), "%n file", "%n files")
        words.addWidget(Text(f"{day} · {count}", Role.BODY))
        if news:
            said = self.tr("Changed since: {news}").format(news=" ".join(news))
            words.addWidget(Text(said, Role.PROBLEM))
        line.addLayout(words, 1)
        button = Button(self.tr("Open as sent"), Kind.GHOST, "folder")
        button.setAccessibleName(self.tr("Open the kit sent on {day} as it was").format(day=day))
        button.clicked.connect(partial(self.reopen_wanted.emit, kit))
        line.addWidget(button)
        return row
