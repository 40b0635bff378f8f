"""A hand that does anything at random to the window, and says from its seed what it did."""

import random
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from lordesk.domain.clash import Choices, ClashError, Side, decided
from lordesk.domain.history import HistoryAction
from lordesk.domain.records import Records
from lordesk.ui.asking import FileKind, Question
from lordesk.ui.places import PageId, Place
from lordesk.ui.window import MainWindow
from tests.ui.typing import press, type_words

Key, Button, Modifier = Qt.Key, Qt.MouseButton, Qt.KeyboardModifier
T = TypeVar("T")

WORDS = (
    *("Ünal", "Łukasz Żółć", "漢字", "عربي", "שלום", "👩🏽‍⚕️", "e\u0301", "\u200b", "\u202e", "%s"),
    *("a" * 300, "2027-07-12", "31 Feb 2027", "+2w", "next fri", "12 jul", "-1", "0", "99999"),
    *("9999-12-31", "1 jan 0001", "31 dec 2100", "1 jan 1900"),
    *("MRN 1234567", "Presented a 54-year-old at rounds", "<b>&amp;</b>", "=1+1", "%n", "{name}"),
    *("../../x", "CON", "name@example.org", "'; DROP TABLE letter; --", "\t", "patel", "im"),
)
KEYS = (
    *(Key.Key_Tab, Key.Key_Backtab, Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right),
    *(Key.Key_Return, Key.Key_Enter, Key.Key_Space, Key.Key_Escape, Key.Key_Delete, Key.Key_F2),
    *(Key.Key_Backspace, Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown),
)
MODIFIERS = (
    *(Modifier.NoModifier,) * 6,
    *(Modifier.ShiftModifier, Modifier.ControlModifier, Modifier.AltModifier),
)
SIZES = ((900, 600), (1100, 640), (1280, 800), (1920, 1080))
STUCK_MS = 150
LONGEST_DIALOG = 40
"""Events after which an open dialog is left, so that the pages get their turn."""


class RandomAsker:
    """Answers every question of the window at random; files lie in one folder."""

    def __init__(self, dice: random.Random, folder: Path) -> None:
        self._dice = dice
        self._folder = folder
        self._files = 0

    def open_file(self, parent: QWidget, title: str, kinds: tuple[FileKind, ...]) -> Path | None:
        present = sorted(path for path in self._folder.iterdir() if path.is_file())
        return self._dice.choice((None, self._folder / "not there", *present))

    def save_file(
        self, parent: QWidget, title: str, suggested: str, kinds: tuple[FileKind, ...]
    ) -> Path | None:
        self._files += 1
        ending = self._dice.choice([kind.endings[0] for kind in kinds] or ["txt"])
        places = (self._folder / f"{self._files % 20}.{ending}", self._folder / "no" / "folder.txt")
        return self._dice.choice((None, *places))

    def folder(self, parent: QWidget, title: str) -> Path | None:
        return self._dice.choice((None, self._folder, self._folder / "no folder"))

    def settle(self, clash: ClashError, records: Records, action: HistoryAction) -> Choices | None:
        side = self._dice.choice((None, *Side))
        return None if side is None else decided(clash.clashes, side)

    def confirm(self, parent: QWidget, question: Question) -> bool:
        return self._dice.random() < 0.5

    def text(self, parent: QWidget, title: str, label: str, initial: str = "") -> str | None:
        return self._dice.choice((None, initial, *WORDS))

    def open_path(self, path: Path) -> bool:
        return self._dice.random() < 0.5

    def reveal(self, path: Path) -> bool:
        return self._dice.random() < 0.5

    def open_link(self, url: str) -> bool:
        return self._dice.random() < 0.5

    def copy(self, text: str) -> None:
        QApplication.clipboard().setText(text)


class Monkey:
    """Does one random thing after the other; `did` holds the last of them for the report."""

    def __init__(self, window: MainWindow, dice: random.Random) -> None:
        self._window = window
        self._dice = dice
        self._in_dialog = 0
        self._held: QWidget = window
        """Python forgets the popups that Qt made, and all in them, as soon as nobody holds them."""
        self._acting = False
        self.did: deque[str] = deque(maxlen=25)
        self._rescue = QTimer(interval=STUCK_MS)
        self._rescue.timeout.connect(self._close_what_blocks)
        self._rescue.start()
        window.commands.action("quit").setEnabled(False)
        self._ways: tuple[tuple[int, Callable[[], str]], ...] = (
            (30, self._click),
            (18, self._press),
            (14, self._type),
            (8, self._go),
            (6, self._command),
            (5, self._open_menu),
            (5, self._undo_or_redo),
            (4, self._scroll),
            (3, self._double_click),
            (2, self._resize),
        )

    def stop(self) -> None:
        self._rescue.stop()

    def act(self) -> None:
        """One event, then whatever follows from it at once."""
        self._acting = True
        try:
            self.did.append(self._leave_or_choose() or self._something())
        finally:
            self._acting = False
        QApplication.processEvents()

    def story(self, number: int) -> str:
        """What was done last, for a person who wants to do it again."""
        return f"after event {number}, at last: " + "; ".join(self.did)

    def leave_everything(self) -> None:
        """Close each menu and dialog that is open."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for _again in range(2):  # a form with something typed is left by the second Escape
            for dialog in _open_dialogs():
                dialog.reject()
            drain()

    def _something(self) -> str:
        weights = [weight for weight, _way in self._ways]
        (way,) = self._dice.choices([way for _weight, way in self._ways], weights)
        return way()

    def _leave_or_choose(self) -> str:
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            return self._choose(popup)
        dialogs = _open_dialogs()
        self._in_dialog = self._in_dialog + 1 if dialogs else 0
        if self._in_dialog > LONGEST_DIALOG:
            self._in_dialog = 0
            dialogs[-1].reject()
            return f"left {type(dialogs[-1]).__name__}"
        return ""

    def _choose(self, menu: QMenu) -> str:
        actions = [each for each in menu.actions() if each.isEnabled() and not each.isSeparator()]
        if not actions or self._dice.random() < 0.3:
            menu.close()
            return "closed a menu"
        action = self._dice.choice(actions)
        words = f"chose {action.text()!r}"
        menu.setActiveAction(action)
        press(menu, Key.Key_Return)
        return words

    def _click(self) -> str:
        widget = self._control()
        spot = self._spot(widget)
        said = f"clicked {_named(widget)} at {spot.x()},{spot.y()}"
        QTest.mouseClick(widget, Button.LeftButton, self._modifier(), spot)
        return said

    def _double_click(self) -> str:
        widget = self._control()
        said = f"double-clicked {_named(widget)}"
        QTest.mouseDClick(widget, Button.LeftButton, Modifier.NoModifier, self._spot(widget))
        return said

    def _open_menu(self) -> str:
        widget = self._control()
        spot = self._spot(widget)
        said = f"asked {_named(widget)} for its menu"
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(
            widget, QContextMenuEvent(reason, spot, widget.mapToGlobal(spot), Modifier.NoModifier)
        )
        return said

    def _press(self) -> str:
        widget = self._focused()
        key, modifier = self._dice.choice(KEYS), self._modifier()
        said = f"pressed {modifier.name} {key.name} in {_named(widget)}"
        QTest.keyClick(widget, key, modifier)
        return said

    def _type(self) -> str:
        widget = self._focused()
        words = self._dice.choice(WORDS)
        said = f"typed {words[:30]!r} into {_named(widget)}"
        type_words(widget, words)
        return said

    def _go(self) -> str:
        if _open_dialogs():
            return self._press()
        page = self._dice.choice(tuple(PageId))
        self._window.go_to(Place(page=page))
        return f"went to {page}"

    def _command(self) -> str:
        if _open_dialogs():
            return self._click()
        commands = [
            (command.id, action)
            for command, action in self._window.commands.all()
            if action.isEnabled()
        ]
        id_, action = self._dice.choice(commands)
        action.trigger()
        return f"ran {id_}"

    def _undo_or_redo(self) -> str:
        if _open_dialogs():
            return self._type()
        id_ = self._dice.choice(("undo", "redo"))
        self._window.commands.run(id_)
        return id_

    def _scroll(self) -> str:
        widget = self._control()
        spot = QPointF(self._spot(widget))
        delta = QPoint(0, self._dice.choice((-240, -120, 120, 240)))
        said = f"turned the wheel over {_named(widget)}"
        event = QWheelEvent(
            spot,
            widget.mapToGlobal(spot),
            QPoint(),
            delta,
            Button.NoButton,
            self._modifier(),
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)
        return said

    def _resize(self) -> str:
        size = self._dice.choice(SIZES)
        self._window.resize(*size)
        return f"resized to {size}"

    def _focused(self) -> QWidget:
        """Where the keys go: mostly where the focus is."""
        focused = QApplication.focusWidget()
        return focused if focused is not None and self._dice.random() < 0.7 else self._control()

    def _control(self) -> QWidget:
        """Something that can be seen and used in the topmost window."""
        popup = QApplication.activePopupWidget()
        dialogs = _open_dialogs()
        top = self._held = popup or (dialogs[-1] if dialogs else self._window)
        usable = [each for each in top.findChildren(QWidget) if _is_usable(each, top)]
        return self._dice.choice(usable) if usable else top

    def _spot(self, widget: QWidget) -> QPoint:
        """A point in the widget, half the time its middle."""
        if self._dice.random() < 0.5:
            return widget.rect().center()
        across, down = max(widget.width(), 1), max(widget.height(), 1)
        return QPoint(self._dice.randrange(across), self._dice.randrange(down))

    def _modifier(self) -> Qt.KeyboardModifier:
        return self._dice.choice(MODIFIERS)

    def _close_what_blocks(self) -> None:
        """Some menus and dialogs of Qt run a loop of their own until they are closed."""
        if not self._acting:
            return
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            popup.close()
        elif isinstance(modal, QDialog):
            modal.reject()


def drain() -> None:
    """Everything posted is delivered, and what was to be deleted is."""
    for _round in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _open_dialogs() -> list[QDialog]:
    tops = QApplication.topLevelWidgets()
    return [each for each in tops if isinstance(each, QDialog) and each.isVisible()]


def _is_usable(widget: QWidget, top: QWidget) -> bool:
    is_shown = widget.isVisibleTo(top) and widget.isEnabled() and not widget.isWindow()
    return is_shown and not widget.visibleRegion().isEmpty()


def _named(widget: QWidget) -> str:
    name = widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} {name!r}"
