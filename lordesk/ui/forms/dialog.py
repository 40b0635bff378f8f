"""A form in a dialog of its own: one change set when it is saved, nothing when it is left."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from lordesk.ui.forms.fields import AnyField
from lordesk.ui.forms.form import Form
from lordesk.ui.theme import look
from lordesk.ui.theme.fitting import room_for
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.margins import margins
from lordesk.ui.widgets.page import Scroll, fit_to_words
from lordesk.ui.widgets.text import Role, Text

Save = Callable[[Mapping[str, object]], str]
"""Keeps the values; answers a sentence when they were refused, empty when they are kept."""
WIDTH, HIGHEST = 560, 640


class FormDialog(QDialog):
    """Ctrl+Enter saves; a refusal stands above the buttons, the form stays open.

    Escape leaves, with something typed only when it is pressed again.
    """

    def __init__(
        self,
        title: str,
        fields: tuple[AnyField, ...],
        today: date,
        save: Save,
        parent: QWidget,
        *,
        act: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._save = save
        self._begun: Mapping[str, object] = {}
        self._warned_of: Mapping[str, object] = {}
        self.form = Form(fields, today)
        self.problem = Text("", Role.PROBLEM)
        self.problem.hide()
        self.keep = Button(act or self.tr("Save"), Kind.FILLED)
        self.leave = Button(self.tr("Cancel"))
        self.keep.clicked.connect(self.try_to_save)
        self.leave.clicked.connect(self._give_up)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.try_to_save)
        self._lay_out(title)
        self.keep.setDefault(True)

    def try_to_save(self) -> None:
        """Save when every field is right; the dialog closes only then."""
        self._warned_of = self._begun
        if not self.form.validate():
            return
        refusal = self._save(self.form.values())
        self.problem.setText(refusal)
        self.problem.setVisible(bool(refusal))
        if not refusal:
            self.accept()

    def lead_with(self, widget: QWidget) -> None:
        """Put something between the heading and the fields, such as what follows."""
        self.column.insertWidget(1, widget)

    def begin_at(self, field: str) -> None:
        """Put the focus on this field once the dialog is open."""
        widget = self.form.input(field).widget
        widget.setFocus()
        self._scroll.ensureWidgetVisible(widget)

    def reject(self) -> None:
        """With something typed the first Escape, or closing, says so; the second leaves."""
        values = self.form.values()
        if values in (self._begun, self._warned_of):
            super().reject()
            return
        self._warned_of = values
        self.problem.setText(self.tr("This is not saved yet. Press Escape again to leave it."))
        self.problem.show()

    def _give_up(self) -> None:
        super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self._begun = self.form.values()
            self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        """Makes the dialog as high as its form needs, up to the height of a small screen."""
        now = look.current()
        width = min(now.px(WIDTH), room_for(self).width())
        inside = width - 2 * Space.XL - Space.M
        self.form.arrange(inside)
        around = self.column.totalHeightForWidth(width) - self._scroll.sizeHint().height()
        needed = around + self.form.heightForWidth(inside) + Space.M
        self.resize(width, min(needed, now.px(HIGHEST), room_for(self).height()))

    def _lay_out(self, title: str) -> None:
        scroll = self._scroll = Scroll()
        fit_to_words(scroll)
        scroll.column.setContentsMargins(*margins(0, 0, Space.M, 0))
        scroll.column.addWidget(self.form)
        column = self.column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addWidget(Text(title, Role.PANEL_TITLE))
        column.addWidget(scroll, 1)
        column.addWidget(self.problem)
        buttons = Bar()
        buttons.end(self.leave, self.keep)
        column.addLayout(buttons)
