"""Above a table: the filter as one types, and the views of it that were saved under a name."""

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from lordesk.ui.models.view_state import ViewState
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from lordesk.ui.theme.fitting import Fitting
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.field_glyph import FieldGlyph
from lordesk.ui.widgets.table import Table
from lordesk.ui.widgets.text import Role, Text

R = TypeVar("R")
WAITS_ABOVE = 5_000
"""Rows above which the filter waits for a pause in the typing."""
PAUSE_MS = 80
FIELD_WIDTH, WIDEST = 200, 360


class SavedViews(QWidget, Generic[R]):
    """Filter, order and name of a table, kept with the choices of this computer.

    `table_id` parts the views of one table from those of another; `counted` words how many rows
    are shown, and may be empty.
    """

    narrowed = Signal()
    """The filter or a view changed which rows are shown."""

    def __init__(
        self, session: Session, table: Table[R], table_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._table = table
        self._id = table_id
        self.field = FilterField(self.tr("Filter {table}").format(table=table.accessibleName()))
        self.count = Text("", Role.SECOND).on_one_line()
        self.button = Button(self.tr("Views"), Kind.GHOST, "down")
        self.menu = QMenu(self)
        self._removing = QMenu(self.tr("Remove"), self.menu)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self.field.textChanged.connect(self._note)
        self.field.left.connect(table.setFocus)
        self._pause.timeout.connect(self._narrow)
        self.menu.aboutToShow.connect(self.fill_menu)
        table.rows.modelReset.connect(self._show_count)

    @property
    def state(self) -> ViewState:
        """What the table shows now."""
        column, is_descending = self._table.rows.sorting
        return ViewState(words=self.field.text(), column=column, is_descending=is_descending)

    def names(self) -> tuple[str, ...]:
        """The saved views of this table, in the order they were saved."""
        start = f"{self._id}/"
        views = self._session.choices.views
        return tuple(name.removeprefix(start) for name in views if name.startswith(start))

    def apply(self, name: str) -> None:
        """Show the table as the saved view has it."""
        text = self._session.choices.views.get(f"{self._id}/{name}", "")
        state = ViewState.from_text(text, len(self._table.rows.columns))
        self.field.setText(state.words)
        self._narrow()
        order = Qt.SortOrder.DescendingOrder if state.is_descending else Qt.SortOrder.AscendingOrder
        self._table.sortByColumn(-1 if state.column is None else state.column, order)

    def save(self) -> None:
        """Ask for a name and keep the present view under it."""
        asker = self._session.tools.asker
        name = asker.text(self, self.tr("Save this view"), self.tr("Name of the view"))
        if name:
            self._keep(" ".join(name.split()).replace("/", "-"), self.state.as_text())

    def remove(self, name: str) -> None:
        self._keep(name, None)

    def fill_menu(self) -> None:
        """The saved views, then what can be done with them."""
        self.menu.clear()
        for name in self.names():
            self._add(name.replace("&", "&&"), partial(self.apply, name))
        self.menu.addSeparator()
        self._add(self.tr("Everything, in the given order"), self.reset)
        self._add(self.tr("Save this view…"), self.save)
        if self.names():
            self._fill_removing()
            self.menu.addMenu(self._removing)

    def _fill_removing(self) -> None:
        """One menu for all times: clearing the menu above it would leave each of them behind."""
        self._removing.clear()
        for name in self.names():
            action = self._removing.addAction(name.replace("&", "&&"))
            action.triggered.connect(partial(self.remove, name))

    def reset(self) -> None:
        """No filter, and the order the table came in."""
        self.field.clear()
        self._narrow()
        self._table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    def _add(self, words: str, act: Callable[[], None]) -> None:
        self.menu.addAction(words).triggered.connect(act)

    def _keep(self, name: str, text: str | None) -> None:
        choices = self._session.choices
        self._session.choose(choices.with_view(f"{self._id}/{name}", text))

    def _note(self) -> None:
        if len(self._table.rows.shown) > WAITS_ABOVE:
            self._pause.start()
        else:
            self._narrow()

    def _narrow(self) -> None:
        self._pause.stop()
        self._table.rows.set_filter(self.field.text())
        self.narrowed.emit()

    def _show_count(self) -> None:
        shown, of = len(self._table.rows.shown), self._table.rows.total
        words = self.tr("{shown} of {all}").format(shown=shown, all=of)
        self.count.setText(words if shown != of else "")

    def _lay_out(self) -> None:
        self.button.setMenu(self.menu)
        self.button.setAccessibleName(self.tr("Saved views"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.button)


class FilterField(QLineEdit):
    """Narrows as one types; Escape empties it, Down goes to the table."""

    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("Filter"))
        FieldGlyph(self, "search", is_leading=True)
        self.empty_it = FieldGlyph(self, "cross", self.tr("Empty the filter"))
        self.empty_it.clicked.connect(self.clear)
        self.empty_it.hide()
        self.textChanged.connect(self._show_cross)
        Fitting(self, self._fit)

    def _fit(self) -> None:
        self.setMaximumWidth(look.current().px(WIDEST))
        self.setMinimumWidth(look.current().px(FIELD_WIDTH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_cross(self, text: str) -> None:
        self.empty_it.setVisible(bool(text))
