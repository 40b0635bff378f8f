"""Buttons for which a bar has no room on one line, as items of the menu behind its three dots."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu

from lordesk.ui.theme.tokens import Space


class Overflow(QObject):
    """`buttons` leave the bar in their order; `stay` are those that always stand there."""

    def __init__(
        self,
        menu: QMenu,
        buttons: Iterable[QAbstractButton],
        stay: Iterable[QAbstractButton],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._stay = tuple(stay)
        self._items = {button: _item(button, menu) for button in buttons}
        self._unwanted: set[QAbstractButton] = set()

    @property
    def items(self) -> dict[QAbstractButton, QAction]:
        """The item of the menu that stands for a button."""
        return dict(self._items)

    def want(self, button: QAbstractButton, *, is_on: bool) -> None:
        """Whether a button is there at all, in the bar or in the menu."""
        if is_on:
            self._unwanted.discard(button)
        else:
            self._unwanted.add(button)

    def fit(self, room: int) -> None:
        """Show in the bar what has room there, and the others in the menu."""
        wanted = [button for button in self._items if button not in self._unwanted]
        gone = self._too_many(wanted, room)
        for button, item in self._items.items():
            item.setVisible(button in gone)
            item.setText(button.text())
            item.setEnabled(button.isEnabled())
            button.setVisible(button in wanted and button not in gone)

    def _too_many(self, wanted: list[QAbstractButton], room: int) -> frozenset[QAbstractButton]:
        left = [*wanted, *self._stay]
        while left[0] in wanted and _taken(left) > room:
            del left[0]
        return frozenset(wanted) - frozenset(left)


def _item(button: QAbstractButton, menu: QMenu) -> QAction:
    item = QAction(button.text(), menu)
    item.triggered.connect(partial(QAbstractButton.click, button))
    menu.addAction(item)
    item.setVisible(False)
    return item


def _taken(buttons: list[QAbstractButton]) -> int:
    return sum(each.sizeHint().width() for each in buttons) + Space.S * (len(buttons) - 1)
