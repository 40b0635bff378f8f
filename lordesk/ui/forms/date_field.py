"""A field for a day that may be empty: typed freely, shown with the month in letters."""

from datetime import date

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from lordesk.domain.days import after
from lordesk.ui import texts
from lordesk.ui.forms.typed_dates import (
    FIRST_DAY,
    LAST_DAY,
    Ambiguous,
    Empty,
    NotADay,
    Understood,
    nearer,
    read_day,
)
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.field_glyph import FieldGlyph
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.text import Role, Text


class DateField(QWidget):
    """One Tab stop. Up and Down move a day, Alt+Down opens a calendar; `7/12` offers both days."""

    changed = Signal()

    def __init__(
        self, today: date, parent: QWidget | None = None, *, is_nearest: bool = False
    ) -> None:
        """`is_nearest` for days that may be past: `2 nov` is then the nearest one."""
        super().__init__(parent)
        self._today = today
        self._is_nearest = is_nearest
        self._first: DateField | None = None
        self._day: date | None = None
        self._problem = ""
        self.edit = _DayEdit(self)
        self.edit.setPlaceholderText(self.tr("day month year, or +2w"))
        self.edit.editingFinished.connect(self._take)
        self.edit.stepped.connect(self._step)
        self.edit.wants_calendar.connect(self.open_calendar)
        self._echo = Text("", Role.SECOND)
        self._choices = QHBoxLayout()
        pick = FieldGlyph(self.edit, "calendar", self.tr("Calendar"))
        pick.clicked.connect(self.open_calendar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.edit)
        column.addLayout(self._choices)
        column.addWidget(self._echo)
        self._echo.hide()
        self.setFocusProxy(self.edit)

    @property
    def day(self) -> date | None:
        """The day understood last; what is still being typed counts."""
        self._read()
        return self._day

    @property
    def problem(self) -> str:
        """Why what is typed is no day; empty when it is one or nothing."""
        self._read()
        return self._problem

    def set_day(self, day: date | None) -> None:
        self._day = day
        self._problem = ""
        self.edit.setText(texts.full_day(day) if day else "")
        self._show_echo()

    def follow(self, first: "DateField") -> None:
        """This is the last day of what begins on `first`."""
        self._first = first

    def set_name(self, name: str) -> None:
        self.edit.setAccessibleName(name)

    def open_calendar(self) -> None:
        """Choose on a month sheet."""
        dialog = QDialog(self, Qt.WindowType.Popup)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet = QCalendarWidget(dialog)
        sheet.setDateRange(FIRST_DAY, LAST_DAY)  # pyright: ignore[reportArgumentType] - the same
        shown = self.day or self._today
        sheet.setSelectedDate(shown)  # pyright: ignore[reportArgumentType] - PySide takes a date
        column = QVBoxLayout(dialog)
        column.addWidget(sheet)
        sheet.activated.connect(self._pick)
        sheet.clicked.connect(self._pick)
        sheet.activated.connect(dialog.close)
        sheet.clicked.connect(dialog.close)
        dialog.move(self.mapToGlobal(self.edit.geometry().bottomLeft()))
        dialog.show()

    def _pick(self, chosen: QDate) -> None:
        self._choose(date(chosen.year(), chosen.month(), chosen.day()))

    def _take(self) -> None:
        """Leaving the field: show what was understood, or the choice, or the problem."""
        before = self._day
        reading = self._read()
        clear(self._choices)
        match reading:
            case Understood(day):
                self.set_day(day)
            case Ambiguous(choices):
                self._offer(choices)
            case Empty() | NotADay():
                self._show_echo()
        if self._day != before:
            self.changed.emit()

    def _read(self) -> Understood | Ambiguous | Empty | NotADay:
        if self._day is not None and self.edit.text() == texts.full_day(self._day):
            return Understood(self._day)
        typed = self.edit.text()
        reading = read_day(typed, self._today, self._first.day if self._first else None)
        if self._is_nearest:
            reading = nearer(reading, typed, self._today)
        self._day = reading.day if isinstance(reading, Understood) else None
        self._problem = self._worded(reading)
        return reading

    def _worded(self, reading: Understood | Ambiguous | Empty | NotADay) -> str:
        match reading:
            case Understood() | Empty():
                return ""
            case Ambiguous():
                return self.tr("This could be two days. Choose one.")
            case NotADay(far=True):
                return self.tr("Check the year. It can be from 1900 to 2100.")
            case NotADay(impossible=True):
                return self.tr("No calendar has that day. Check day and month.")
            case NotADay():
                return self.tr("Write a day such as 12 Jul 2027.")

    def _offer(self, choices: tuple[date, date]) -> None:
        for day in choices:
            button = Button(texts.full_day(day))
            button.clicked.connect(self._chooser(day))
            self._choices.addWidget(button)
        self._choices.addStretch(1)
        self._show_echo()

    def _chooser(self, day: date) -> "_Choice":
        return _Choice(self, day)

    def _choose(self, day: date) -> None:
        self.edit.setFocus()  # before the button that was pressed is gone
        clear(self._choices)
        self.set_day(day)
        self.changed.emit()

    def choose(self, day: date) -> None:
        """Sets the day as if typed."""
        self._choose(day)

    def _step(self, days: int) -> None:
        day = after(self.day or self._today, days)
        self._choose(min(max(day, FIRST_DAY), LAST_DAY))

    def _show_echo(self) -> None:
        role = Role.PROBLEM if self._problem else Role.SECOND
        words = self._problem or (distance_words(self._day, self._today) if self._day else "")
        self._echo.set_role(role)
        self._echo.setText(words)
        self._echo.setVisible(bool(words))
        self.edit.setProperty("problem", "true" if self._problem else "false")
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)


class _Choice:
    """Chooses one of two readings when called."""

    def __init__(self, field: DateField, day: date) -> None:
        self._field = field
        self._day = day

    def __call__(self) -> None:
        self._field.choose(self._day)


def distance_words(day: date, today: date) -> str:
    """`in 53 days`, `30 days ago`: a day in a form is not a duty, so it is never late."""
    gone = (today - day).days
    if gone <= 0:
        return texts.distance(day, today)
    return texts.counted(gone, "%n day ago", "%n days ago")


class _DayEdit(QLineEdit):
    """A click into it selects the day, so that typing replaces what the program filled in."""

    stepped = Signal(int)
    wants_calendar = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.MouseFocusReason:
            QTimer.singleShot(0, self, self.selectAll)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), Qt.Key
        if key == keys.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.wants_calendar.emit()
        elif key in {keys.Key_Up, keys.Key_Down}:
            self.stepped.emit(1 if key == keys.Key_Up else -1)
        else:
            super().keyPressEvent(event)
