"""The registry of commands: each once, for menus, shortcuts and the palette alike."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from lordesk.ui.accelerators import accelerated
from lordesk.ui.marking import marked


class Menu(StrEnum):
    """The menus, left to right."""

    FILE = marked("words", "File")
    EDIT = marked("words", "Edit")
    GO = marked("words", "Go")
    LETTER = marked("words", "Letter")
    VIEW = marked("words", "View")
    HELP = marked("words", "Help")

    @property
    def words(self) -> str:
        return QCoreApplication.translate("words", self.value)


Keys = QKeySequence.StandardKey | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """`keys` are standard keys or texts such as `Ctrl+1`; `role` moves it on macOS."""

    id: str
    words: str
    menu: Menu
    run: Callable[[], None]
    run_with: Callable[[str], None] | None = None
    keys: tuple[Keys, ...] = ()
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    starts_group: bool = False


class Commands(QObject):
    """Holds the actions by id and puts them into menus."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._commands: dict[str, Command] = {}
        self._menus: dict[Menu, QMenu] = {}

    def add(self, *commands: Command) -> None:
        for command in commands:
            action = QAction(command.words, self._window)
            action.setShortcuts(shortcuts(command.keys))
            action.setMenuRole(command.role)
            action.triggered.connect(_without_argument(command.run))
            self._window.addAction(action)
            self._actions[command.id] = action
            self._commands[command.id] = command

    def action(self, id_: str) -> QAction:
        return self._actions[id_]

    def run_with(self, id_: str, given: str) -> None:
        """Run a command on something given, such as a file; nothing happens when it takes none."""
        command = self._commands.get(id_)
        if command is not None and command.run_with is not None:
            command.run_with(given)

    def run(self, id_: str) -> None:
        """Run a command as if chosen in its menu; does nothing for an unknown one."""
        if id_ in self._actions:
            self._actions[id_].trigger()

    def go(self, keys: QKeySequence) -> None:
        """Run a command that only navigates."""
        for command, action in self.all():
            if command.menu is Menu.GO and keys in action.shortcuts():
                action.trigger()

    def all(self) -> Iterator[tuple[Command, QAction]]:
        """In the order of the menus."""
        for menu in Menu:
            for id_, command in self._commands.items():
                if command.menu is menu:
                    yield command, self._actions[id_]

    def show_menus(self, *menus: Menu) -> None:
        """Put these menus into the menu bar, still empty: the bar has its height from the start."""
        for menu in menus:
            if menu not in self._menus:
                made = self._menus[menu] = self._window.menuBar().addMenu(menu.words)
                made.aboutToShow.connect(partial(self._give_letters, made))
        bar = [each.menuAction() for each in self._menus.values()]
        _give_letters(bar)

    def _give_letters(self, menu: QMenu) -> None:
        _give_letters(menu.actions())

    def fill_menus(self) -> None:
        """Put what was added into its menus; a menu without commands is not shown."""
        for command, action in self.all():
            self.show_menus(command.menu)
            menu = self._menus[command.menu]
            if command.starts_group and menu.actions():
                menu.addSeparator()
            menu.addAction(action)
        for menu in self._menus.values():
            menu.menuAction().setVisible(bool(menu.actions()))


def _give_letters(actions: Sequence[QAction]) -> None:
    """Gives each entry its own letter each time a menu is shown, since undo and redo change."""
    shown = [action for action in actions if not action.isSeparator()]
    for action, words in zip(shown, accelerated(each.text() for each in shown), strict=True):
        action.setText(words)


def shortcuts(keys: tuple[Keys, ...]) -> list[QKeySequence]:
    """All sequences of the keys on this system, each once."""
    found: dict[str, QKeySequence] = {}
    for key in keys:
        bound = [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
        found.update((each.toString(), each) for each in bound)
    return list(found.values())


def key_words(keys: tuple[Keys, ...]) -> str:
    """The first sequence as this system writes it; empty when there is none."""
    found = shortcuts(keys)
    return found[0].toString(QKeySequence.SequenceFormat.NativeText) if found else ""


def _without_argument(run: Callable[[], None]) -> Callable[[bool], None]:
    """Drops the `checked` argument that Qt passes to every triggered action."""
    return lambda _checked: run()
