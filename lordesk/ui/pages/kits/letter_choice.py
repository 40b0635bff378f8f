"""Which letter's kit: two lines and a menu of all letters."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from lordesk.ui import texts
from lordesk.ui.pages.kits.state import KitsState, LetterChoice
from lordesk.ui.theme import look
from lordesk.ui.theme.icons import draw_icon
from lordesk.ui.theme.tokens import Radius, Space, Type
from lordesk.ui.widgets.cutting import shortened
from lordesk.ui.widgets.focus_ring import WANTS_RING

HEIGHT = 48
WIDTH = 320


def second_line(choice: LetterChoice) -> str:
    """`Internal Medicine, preliminary · yes on 18 Nov`."""
    said: list[str] = []
    for name, tracks in choice.aims:
        said.append(", ".join((name, *(texts.track(t) for t in tracks if t != "categorical"))))
    if choice.yes_on:
        yes = QCoreApplication.translate("kits", "yes on {day}")
        state = yes.format(day=texts.short_day(choice.yes_on))
    else:
        state = texts.stage(choice.stage).lower()
    return " · ".join((*said, state))


def kit_sentence(state: KitsState, today: date) -> str:
    """`Dr. Patel’s kit is four days late`: what the page says under its title."""
    chosen, duty = state.chosen, state.duty
    if chosen is None:
        return ""
    if duty is None:
        said = QCoreApplication.translate("KitsPage", "{writer}’s kit · {stage}")
        return said.format(writer=chosen.writer, stage=texts.stage(chosen.stage).lower())
    on_the_day = QCoreApplication.translate("KitsPage", "due today")
    due = texts.due_in_words(duty.due, today, on_the_day)
    said = QCoreApplication.translate("KitsPage", "{writer}’s kit is {due}")
    return said.format(writer=chosen.writer, due=due)


class LetterPicker(QAbstractButton):
    """Space or a click opens the menu; Up and Down go to the letter before and after."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[LetterChoice, ...] = ()
        self._shown: LetterChoice | None = None
        self.setProperty(WANTS_RING, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.menu = QMenu(self)
        self.menu.triggered.connect(self._pick)
        self.clicked.connect(self.open_menu)

    def show_choices(self, choices: tuple[LetterChoice, ...], shown: LetterChoice | None) -> None:
        self._choices, self._shown = choices, shown
        self.menu.clear()
        for choice in choices:
            name = shortened(choice.name)
            words = f"{name}  ·  {second_line(choice)}"
            action = QAction(words.replace("&", "&&"), self.menu)
            action.setData(choice.key)
            self.menu.addAction(action)
        if shown is not None:
            self.setAccessibleName(
                self.tr("Kit of {name}, {more}").format(name=shown.name, more=second_line(shown))
            )
        self.updateGeometry()
        self.update()

    def open_menu(self) -> None:
        self.menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def step(self, by: int) -> None:
        """The letter that many places further."""
        keys = [choice.key for choice in self._choices]
        if self._shown is not None and keys:
            self.picked.emit(keys[(keys.index(self._shown.key) + by) % len(keys)])

    def sizeHint(self) -> QSize:
        now = look.current()
        return QSize(now.px(WIDTH), now.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(look.current().px(200), look.current().px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if by:
            self.step(by)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.colour("accent" if self.underMouse() else "edge"), 1))
        painter.setBrush(now.colour("card"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        if self._shown is None:
            return
        size = float(now.px(20))
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        start, end = Space.M, self.width() - Space.M - size
        middle = (self.height() - size) / 2
        left, right = (end, start) if is_mirrored else (start, end)
        draw_icon(painter, "letters", QRectF(left, middle, size, size), now.colour("accent"))
        draw_icon(painter, "down", QRectF(right, middle, size, size), now.colour("grey"))
        inset = Space.M * 2 + size
        words = QRectF(inset, 0, self.width() - 2 * inset, self.height() / 2 - 1)
        self._line(painter, words.adjusted(0, 6, 0, 0), self._shown.name, is_first=True)
        self._line(
            painter,
            words.translated(0, self.height() / 2 - 2),
            second_line(self._shown),
            is_first=False,
        )

    def _line(self, painter: QPainter, box: QRectF, words: str, *, is_first: bool) -> None:
        now = look.current()
        font = now.font(Type.BODY if is_first else Type.SMALL, bold=is_first)
        painter.setFont(font)
        painter.setPen(now.colour("ink" if is_first else "grey"))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(box, int(flags), shown)

    def _pick(self, action: QAction) -> None:
        self.picked.emit(str(action.data()))
