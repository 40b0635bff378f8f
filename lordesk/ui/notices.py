"""Tells once a day, while the program runs, which duties are due today."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from lordesk.domain.agenda import Duty
from lordesk.domain.timeline import live
from lordesk.ui import texts
from lordesk.ui.session import Session

NAMED = 3
"""Duties told by name; more are counted."""
TOLD_ON = "notices/told_on"
_SHOWN_MS = 15_000


class Notifier(Protocol):
    """Shows a system notification; False when the system has none."""

    def notify(self, title: str, text: str) -> bool: ...


class TrayNotifier(QObject):
    """The system's own notices. An icon stands in the tray once there was something to tell."""

    clicked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None

    def notify(self, title: str, text: str) -> bool:
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return False
        if self._icon is None:
            self._icon = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._icon.setToolTip(QApplication.applicationDisplayName())
            self._icon.messageClicked.connect(self.clicked)
            self._icon.activated.connect(self._note_click)
        self._icon.show()
        plain = text.replace("<", "‹").replace(">", "›")  # some desktops read tags in a notice
        self._icon.showMessage(title, plain, QApplication.windowIcon(), _SHOWN_MS)
        return True

    def _note_click(self, _reason: QSystemTrayIcon.ActivationReason) -> None:
        self.clicked.emit()


class Notices(QObject):
    """The day of the last notice lies with the window's own settings, not with the desk."""

    def __init__(self, session: Session, notifier: Notifier, settings: QSettings) -> None:
        super().__init__(session)
        self._session = session
        self._notifier = notifier
        self._settings = settings
        session.day_changed.connect(self.tell)
        session.choices_changed.connect(self.tell)

    def tell(self) -> None:
        """Tell what is due today, unless it was told today or is not wanted."""
        today = self._session.today
        if not self._session.choices.notifies:
            return
        if self._settings.value(TOLD_ON) == today.isoformat():
            return
        due = tuple(duty for duty in live(self._session.plan) if duty.due == today)
        if due and self._notifier.notify(notice_title(len(due)), self._words(due)):
            self._settings.setValue(TOLD_ON, today.isoformat())

    def _words(self, due: tuple[Duty, ...]) -> str:
        """A line for each; a title that may name a patient stays inside the program."""
        is_safe = self._session.tools.workspace.texts.is_safe
        withheld = self.tr("A step is due. Open lordesk to read it.")
        lines = [duty.title if is_safe(duty.title) else withheld for duty in due[:NAMED]]
        if len(due) > NAMED:
            lines.append(self.tr("and {count} more").format(count=len(due) - NAMED))
        return "\n".join(lines)


def notice_title(count: int) -> str:
    duties = texts.counted(count, "%n duty", "%n duties")
    return QCoreApplication.translate("notices", "{duties} due today").format(duties=duties)
