"""The rows of values that can be set: what each is, lordesk's value, the box for your own."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lordesk.domain.adjustable_value import Value, shown
from lordesk.domain.own_specialties import is_name_place
from lordesk.ui.pages.settings.entry_boxes import EntryBoxes
from lordesk.ui.pages.settings.judging_state import RuleRow
from lordesk.ui.pages.settings.phrase_box import PhraseBox
from lordesk.ui.theme.fitting import grow
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Rule
from lordesk.ui.widgets.choice_box import ChoiceBox
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.text import Role, Text
from lordesk.ui.widgets.why import Sources, WhyRow

EDIT_WIDTH, UNIT_WIDTH = 72, 64
Box = QLineEdit | ChoiceBox | EntryBoxes | PhraseBox
EMPTY_LIST = ","
"""What is told for a list without entries; no text at all asks for lordesk's."""


class RuleLine(QWidget):
    """One value. `typed` tells its place and what was typed; empty text asks for lordesk's."""

    typed = Signal(str, str)

    def __init__(self, row: RuleRow, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place, self._is_list = row.place, row.row.is_list
        self._is_wide = row.row.is_list or row.row.is_text
        self.edit = self._made(row)
        self.back = Button("", Kind.GHOST)
        self.back.clicked.connect(self._reset)
        self.problem = Text("", Role.PROBLEM)
        self.problem.hide()
        self._lay_out(row, sources)
        self.show_row(row)

    def show_row(self, row: RuleRow) -> None:
        """The value that would hold now."""
        match self.edit:
            case QLineEdit():
                self.edit.setText(shown(row.value))
            case EntryBoxes():
                self.edit.show_entries(row.value if isinstance(row.value, tuple) else ())
            case PhraseBox():
                self.edit.show_words(row.value if isinstance(row.value, tuple) else ())
            case _:
                self.edit.setCurrentIndex(self.edit.findData(row.value))
        usual = self._shown(row, row.usual)
        self.back.setText(self._back_words(row).format(value=usual))
        named = self.tr("Use lordesk’s {value}: {name}").format(value=usual, name=row.name)
        is_plain = row.row.use is not None or row.row.is_text
        self.back.setAccessibleName(f"{self.back.text()}: {row.name}" if is_plain else named)
        self.back.setVisible(row.is_own and not is_name_place(row.place))
        self._usual.setText(self._own_words(row).format(value=usual) if row.is_own else "")
        self._usual.setVisible(row.is_own)
        self.complain("")

    def _back_words(self, row: RuleRow) -> str:
        if row.row.use is not None:
            return self.tr("Clear this list")
        if row.row.is_text:
            return self.tr("Clear")
        return self.tr("Use lordesk’s list") if row.row.is_list else self.tr("Use {value}")

    def _own_words(self, row: RuleRow) -> str:
        is_plain = row.row.use is not None or row.row.is_text
        return self.tr("yours") if is_plain else self.tr("yours; lordesk’s is {value}")

    def complain(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _lay_out(self, row: RuleRow, sources: Sources) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(row.name, Role.STRONG))
        if row.row.meaning:
            words.addWidget(Text(row.row.meaning, Role.SECOND))
        self._usual = Text("", Role.SECOND)
        if self._is_wide:
            words.addWidget(self.edit)
            words.addWidget(self._usual)
        mine = QHBoxLayout()
        mine.setSpacing(Space.M)
        if not self._is_wide:
            mine.addWidget(self._usual.on_one_line())
        mine.addWidget(self.back)
        mine.addStretch(1)
        words.addLayout(mine)
        words.addWidget(WhyRow(row.row.meaning or row.name, (row.row.source,), sources))
        words.addWidget(self.problem)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.M)
        whole.addLayout(words, 1)
        if not self._is_wide:
            whole.addWidget(self.edit)
        if not self._is_wide and not row.row.words:
            unit = Text(row.row.unit, Role.GREY).on_one_line()
            grow(unit, QWidget.setFixedWidth, UNIT_WIDTH)
            whole.addWidget(unit)

    def _made(self, row: RuleRow) -> Box:
        """The box for the value, under its name."""
        box = self._box(row)
        is_number = isinstance(row.row.shipped, int)
        box.setAccessibleName(f"{row.name}, {row.row.unit}" if is_number else row.name)
        box.setObjectName(row.place)
        return box

    def _box(self, row: RuleRow) -> Box:
        if row.row.is_text:
            return self._text()
        if not row.row.is_list:
            return self._choice(row) if row.row.words else self._number()
        if row.row.words:
            return self._entries(row)
        if row.row.use:
            return self._words()
        return self._text(self.tr("Words or phrases, parted by commas"))

    def _words(self) -> PhraseBox:
        box = PhraseBox()
        box.setPlaceholderText(self.tr("A word or phrase on each line"))
        box.typed.connect(self._tell)
        return box

    def _entries(self, row: RuleRow) -> EntryBoxes:
        boxes = EntryBoxes(row.row.labelled)
        boxes.ticked.connect(self._tell)
        return boxes

    def _text(self, hint: str = "") -> QLineEdit:
        edit = QLineEdit()
        edit.setPlaceholderText(hint)
        edit.editingFinished.connect(self._tell)
        return edit

    def _number(self) -> QLineEdit:
        edit = self._text()
        grow(edit, QWidget.setFixedWidth, EDIT_WIDTH)
        edit.setMaxLength(5)
        return edit

    def _choice(self, row: RuleRow) -> ChoiceBox:
        box = ChoiceBox()
        for word in row.row.words:
            box.addItem(self._shown(row, word), word)
        box.activated.connect(self._tell)
        return box

    def _shown(self, row: RuleRow, value: Value) -> str:
        """A word of a closed list as people read it, a number as it is."""
        if isinstance(value, tuple):
            labels = row.row.labelled
            return ", ".join(labels.get(entry, entry) for entry in value) or self.tr("none")
        words = {
            "no": self.tr("not wanted"),
            "rarely": self.tr("rarely"),
            "sometimes": self.tr("sometimes"),
            "common": self.tr("often"),
            "expected": self.tr("expected"),
            "mandatory": self.tr("mandatory"),
            "recommended": self.tr("recommended"),
            "optional": self.tr("optional"),
            "none": self.tr("none"),
            "eras": "ERAS",
            "residencycas": "ResidencyCAS",
            "sfmatch": "SF Match",
            "other": self.tr("another portal"),
        }
        return words.get(str(value), str(value)) if row.row.words else str(value)

    def _tell(self) -> None:
        match self.edit:
            case QLineEdit():
                text = self.edit.text()
            case EntryBoxes():
                text = shown(self.edit.entries())
            case PhraseBox():
                text = shown(self.edit.words())
            case _:
                text = str(self.edit.currentData())
        self.typed.emit(self.place, text if text.strip() or not self._is_list else EMPTY_LIST)

    def _reset(self) -> None:
        self.typed.emit(self.place, "")


class RuleLines(QVBoxLayout):
    """Lines one under the other; redrawn in place, so that the keyboard stays where it is."""

    typed = Signal(str, str)

    def __init__(self, sources: Sources) -> None:
        super().__init__()
        self.setSpacing(Space.M)
        self._sources = sources
        self._lines: dict[str, RuleLine] = {}

    def show_rows(self, rows: Iterable[RuleRow]) -> None:
        found = {row.place: row for row in rows}
        if tuple(found) != tuple(self._lines):
            self._make(found)
            return
        for place, row in found.items():
            self._lines[place].show_row(row)

    def complain(self, place: str, sentence: str) -> None:
        if place in self._lines:
            self._lines[place].complain(sentence)

    def line(self, place: str) -> RuleLine:
        return self._lines[place]

    def _make(self, rows: dict[str, RuleRow]) -> None:
        clear(self)
        self._lines = {}
        for number, row in enumerate(rows.values()):
            if number:
                self.addWidget(Rule())
            line = RuleLine(row, self._sources)
            line.typed.connect(partial(self.typed.emit))
            self._lines[row.place] = line
            self.addWidget(line)
