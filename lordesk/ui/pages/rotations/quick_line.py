"""Typing a moment in one line: its tags read as they are typed, the guard, prompts, suggestions."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lordesk.domain.findings import Mark
from lordesk.domain.ids import WriterKey
from lordesk.domain.prompts import Prompt, PromptRules, prompts_for, suggest_themes
from lordesk.domain.quick_entry import QuickEntry, Tag, matching, read_entry, without_tag
from lordesk.domain.rotation import Rotation
from lordesk.domain.vocabulary import Competency, Theme
from lordesk.ui import texts
from lordesk.ui.mark_words import marks_in_words
from lordesk.ui.pages.rotations.prompt_bar import PromptBar
from lordesk.ui.pages.rotations.tag_list import TagList
from lordesk.ui.session import Session
from lordesk.ui.text_guard import TextGuard
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Card, Ground
from lordesk.ui.widgets.chips import ToggleChip
from lordesk.ui.widgets.flow import Flow
from lordesk.ui.widgets.guarded_edit import GuardedEdit
from lordesk.ui.widgets.text import Role, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """A line as it was left: its words, and what was chosen beside them."""

    words: str = ""
    themes: frozenset[Theme] = frozenset()
    competency: Competency | None = None


class QuickLine(Card):
    """Enter adds: `entered` tells what was read. `#` lists themes, `@` those who saw it."""

    entered = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(Ground.TINT, parent=parent)
        self._session = session
        self._rules: PromptRules = session.advice.prompts
        self._rotation: Rotation | None = None
        self._tags: tuple[Tag, ...] = ()
        self._extra: set[Theme] = set()
        self._competency: Competency | None = None
        self._doubted: tuple[str, ...] = ()
        self._unfinished: dict[str, Unfinished] = {}
        self.guard = TextGuard(session, self._show_marks, self)
        self.edit = GuardedEdit(self.tr("A moment in one line"))
        self.edit.setPlaceholderText(
            self.tr("What you did, and what came of it. # for themes, @ for who saw it")
        )
        self.add = Button(self.tr("Add"), Kind.OUTLINED, "plus")
        self.chips = Flow(gap=Space.S)
        self.offers = TagList()
        self.message = Text("", Role.SECOND)
        self.prompts = PromptBar()
        self._lay_out()
        self._connect()
        self.edit.installEventFilter(self)

    def _connect(self) -> None:
        self.edit.paused.connect(self._look)
        self.edit.textChanged.connect(self._show_entry)
        self.edit.cursorPositionChanged.connect(self._offer)
        self.offers.taken.connect(self._complete)
        self.edit.committed.connect(self.commit)
        self.edit.cancelled.connect(self.clear)
        self.add.clicked.connect(self.commit)
        self.prompts.taken.connect(self._take_prompt)

    @property
    def entry(self) -> QuickEntry:
        """What stands in the line, with the suggestions that were taken."""
        read = read_entry(self.edit.words, self._tags)
        themes = tuple(dict.fromkeys((*read.themes, *(t for t in Theme if t in self._extra))))
        return QuickEntry(
            text=read.text,
            competency=read.competency or self._competency,
            themes=themes,
            seen_by=read.seen_by,
            unknown=read.unknown,
        )

    @property
    def has_words(self) -> bool:
        """Whether something typed, here or for another rotation, was not added yet."""
        present = self._session.records.rotations
        typed = {key: each.words for key, each in self._unfinished.items()}
        if self._rotation is not None:
            typed[self._rotation.key] = self.edit.words
        return any(words.strip() for key, words in typed.items() if key in present)

    def show_rotation(self, rotation: Rotation, tags: tuple[Tag, ...]) -> None:
        """Type for this rotation from now on; each rotation keeps its unfinished line."""
        is_another = self._rotation is None or rotation.key != self._rotation.key
        if is_another and self._rotation is not None:
            self._unfinished[self._rotation.key] = Unfinished(
                words=self.edit.words, themes=frozenset(self._extra), competency=self._competency
            )
        self._rotation, self._tags = rotation, tags
        if is_another:
            self.prompts.begin_anew()
            self._go_on_with(self._unfinished.pop(rotation.key, Unfinished()))
        self.prompts.show_prompts(prompts_for(rotation, self._rules))

    def commit(self) -> None:
        """Add the line; a tag that fits nothing is asked about once."""
        entry = self.entry
        if entry.unknown and entry.unknown != self._doubted:
            self._doubted = entry.unknown
            self._doubt(entry.unknown[0])
        elif entry.text:
            self.entered.emit(entry)

    def clear(self) -> None:
        """An empty line, ready for the next moment."""
        self._go_on_with(Unfinished())

    def _go_on_with(self, line: Unfinished) -> None:
        self._extra, self._competency = set(line.themes), line.competency
        self._doubted = ()
        self.edit.fill(line.words)
        self._show_entry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt and a number chooses the competency of that place; arrows choose a tag."""
        if isinstance(event, QKeyEvent) and self._takes(event):
            return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        is_press = event.type() == QEvent.Type.KeyPress
        return is_press and (self._takes_number(event) or self._takes_tag(event))

    def _takes_number(self, event: QKeyEvent) -> bool:
        number = event.key() - Qt.Key.Key_1
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if not alt or not 0 <= number < len(Competency):
            return False
        self._competency = tuple(Competency)[number]
        self._show_entry()
        return True

    def _takes_tag(self, event: QKeyEvent) -> bool:
        key, chosen = event.key(), self.offers.chosen
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            has_stepped = self.offers.step(1 if key == Qt.Key.Key_Down else -1)
            self._describe()
            return has_stepped
        if chosen and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}:
            self._complete(chosen)
            return True
        if chosen and key == Qt.Key.Key_Escape:
            self.offers.offer(())
            return True
        return False

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.edit, 1)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        self.column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self.column.addLayout(row)
        self.column.addWidget(self.offers)
        self.column.addLayout(self.chips)
        self.column.addWidget(self.message)
        self.column.addWidget(self.prompts)
        self.message.hide()

    def _look(self, words: str) -> None:
        """The guard reads the line as typed, so that its places fit."""
        is_hands_on = self._rotation is None or self._rotation.kind.is_hands_on
        self.guard.look(words, is_hands_on=is_hands_on)

    def _show_marks(self, text: str, marks: tuple[Mark, ...]) -> None:
        if text != self.edit.words:
            return
        self.edit.show_marks(marks)
        self._say(marks_in_words(marks))

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))
        self.message.set_role(Role.PROBLEM if self.edit.marks else Role.SECOND)
        self._describe()

    def _doubt(self, tag: str) -> None:
        said = self.tr(
            "“{tag}” names no theme and nobody here. Choose one with the arrow keys, or press "
            "Enter again to keep it as words."
        )
        self._say(said.format(tag=tag))
        self.message.set_role(Role.PROBLEM)

    def _describe(self) -> None:
        parts = (self.message.text(), self.offers.words)
        self.edit.setAccessibleDescription(" · ".join(filter(None, parts)))

    def _show_entry(self) -> None:
        """The tags read so far as chips, then the themes that the words suggest."""
        self.chips.clear()
        entry = self.entry
        for words, value in self._chosen(entry):
            self._chip(words, is_on=True).clicked.connect(
                partial(_dropping, partial(self._take_away, value))
            )
        for hint in suggest_themes(entry.text, self._rules, entry.themes):
            name = self._session.advice.themes[hint.theme].name
            chip = self._chip(f"+ {name}", is_on=False)
            chip.clicked.connect(partial(_dropping, partial(self._suggest, hint.theme)))
            chip.setAccessibleDescription(
                self.tr("Suggested by the word {word}").format(word=hint.word)
            )
        self._say("")
        self._offer()
        self.updateGeometry()

    def _chosen(self, entry: QuickEntry) -> list[tuple[str, Competency | Theme | WriterKey]]:
        found: list[tuple[str, Competency | Theme | WriterKey]] = []
        if entry.competency:
            found.append((texts.competency(entry.competency), entry.competency))
        themes = self._session.advice.themes
        found += [(themes[theme].name, theme) for theme in entry.themes]
        names = {tag.value: tag.words for tag in self._tags}
        found += [
            (self.tr("seen by {name}").format(name=names.get(key, key)), key)
            for key in entry.seen_by
        ]
        return found

    def _chip(self, words: str, *, is_on: bool) -> ToggleChip:
        chip = ToggleChip(words, self, is_suggested=not is_on)
        chip.setChecked(is_on)
        if is_on:
            chip.setToolTip(self.tr("Press to take it away"))
            chip.setAccessibleDescription(chip.toolTip())
        self.chips.addWidget(chip)
        return chip

    def _suggest(self, theme: Theme) -> None:
        self._extra.add(theme)
        self._go_on()

    def _take_away(self, value: Competency | Theme | WriterKey) -> None:
        """Removes one tag: as chosen beside the line, and as typed in it."""
        if value == self._competency:
            self._competency = None
        self._extra = {theme for theme in self._extra if theme != value}
        kept = without_tag(self.edit.words, self._tags, value)
        if kept != " ".join(self.edit.words.split()):
            self.edit.fill(kept)
        self._go_on()

    def _go_on(self) -> None:
        self.edit.setFocus()
        self._show_entry()

    def _offer(self) -> None:
        """Offers the tags that match what is being typed; a single match is already a chip."""
        last = self._begun()
        fitting = matching(self._tags, last[0], last[1:]) if last else ()
        self.offers.offer(fitting if len(fitting) > 1 else ())
        self._describe()

    def _begun(self) -> str:
        """The tag before the cursor that is being typed, else nothing."""
        before = self.edit.words[: self.edit.textCursor().position()]
        last = before.split(" ")[-1]
        return last if last[:1] in {"#", "@"} else ""

    def _complete(self, tag: Tag) -> None:
        """The tag in full takes the place of its beginning."""
        cursor = self.edit.textCursor()
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(self._begun())
        )
        cursor.insertText(f"{tag.typed} ")
        self.edit.setTextCursor(cursor)
        self.edit.setFocus()

    def _take_prompt(self, prompt: Prompt) -> None:
        """Chooses the question's competency and themes; the user types the words."""
        self._competency = prompt.competency
        self._extra = set(prompt.themes)
        self._show_entry()
        self.edit.setFocus()


def _dropping(act: Callable[[], None], _checked: object = None) -> None:
    act()
