"""What can be done with a letter on its page: answers, menus, dialogs."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from lordesk.domain.changes import ChangeSet
from lordesk.domain.ids import Kind
from lordesk.domain.letter_life import Event, allowed_events
from lordesk.domain.mails import MessageKind
from lordesk.domain.naming import addressed
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Answer
from lordesk.services.editing import remove, save
from lordesk.services.letters import Details, record
from lordesk.services.new_letters import part_into_versions
from lordesk.ui.pages.letters.dialogs import edit_letter, new_letter, overrule, pin_dates
from lordesk.ui.session import Session
from lordesk.ui.steps.event_fields import event_act
from lordesk.ui.steps.next_step import mail_words
from lordesk.ui.steps.taker import StepTaker


class LetterActions(QObject):
    """Belongs to the page; every act is one change set, so undo takes it back.

    A letter may be gone by the time an act reaches it: the keyboard leaves its words behind, an
    open menu outlives it. Then nothing is done, and where a letter was named, that is said.
    """

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self.taker = StepTaker(session, page)

    def plan(self, writer: str = "") -> None:
        """Plan a letter; without anybody to write it, say where writers are added."""
        records = self._session.records
        if not len(records.targets) or not len(records.writers):
            self._session.problem.emit(self._missing(records))
            return
        new_letter(self._session, self._page, writer).open()

    def edit(self, key: str, field: str = "") -> None:
        """Everything of a letter, with the keyboard on a field where one is named."""
        if self.taker.has(key):
            dialog = edit_letter(self._session, key, self._page)
            dialog.open()
            if field:
                dialog.begin_at(field)

    def pin(self, key: str) -> None:
        if self.taker.has(key):
            pin_dates(self._session, key, self._page).open()

    def overrule(self, key: str, answer: Answer = Answer.STRONG) -> None:
        if self.taker.has(key):
            overrule(self._session, key, self._page, answer).open()

    def part(self, key: str) -> None:
        self._session.attempt(lambda records: part_into_versions(records, key))

    def remove(self, key: str) -> None:
        self._session.attempt(lambda records: remove(records, Kind.LETTER, key))

    def answer(self, key: str, answer: Answer, words: str) -> None:
        """Sort an answer as it was heard; a refusal counted as a yes wants a reason."""
        if not self.taker.has(key):
            return
        letter = self._session.records.letters[key]
        asked = letter.asked
        if asked is not None and asked.heard is answer:
            return
        is_refusal = asked is not None and asked.answer in {Answer.HEDGED, Answer.DECLINED}
        if is_refusal and answer is Answer.STRONG:
            self.overrule(key, answer)
            return
        today = self._session.today
        event = Event.ASKED if asked is None else Event.ANSWERED
        details = Details(on=today, answer=answer, words=words.strip() or None)
        self._session.attempt(lambda records: record(records, key, event, details))

    def reword(self, key: str, words: str) -> None:
        """Keep other words for an answer that is there already."""
        if not self.taker.has(key):
            return
        letter = self._session.records.letters[key]
        if letter.asked is not None and letter.asked.answer is not None:
            asked = replace(letter.asked, words=words.strip() or None)
            name = addressed(self._session.records.writers[letter.writer])

            def reworded(records: Records) -> ChangeSet:
                label = self.tr("Note the words of {writer}").format(writer=name)
                return replace(save(records, replace(letter, asked=asked)), label=label)

            self._session.attempt(reworded)

    def menu(self, kind: str, key: str, parent: QWidget) -> QMenu:
        """The menu of a button of the detail: `record`, `draft` or `change`."""
        menu = QMenu(parent)
        entries = {"record": self._events, "draft": self._drafts, "change": self._changes}
        for words, act in entries[kind](key):
            menu.addAction(words).triggered.connect(act)
        return menu

    def everything(self, key: str, parent: QWidget) -> QMenu:
        """The menu of a row: what may be recorded, what can be drafted, what can be changed."""
        menu = QMenu(parent)
        for words, act in self._events(key):
            menu.addAction(words).triggered.connect(act)
        menu.addSeparator()
        for title, entries in (
            (self.tr("Draft"), self._drafts(key)),
            (self.tr("Change"), self._changes(key)),
        ):
            part = menu.addMenu(title)
            for words, act in entries:
                part.addAction(words).triggered.connect(act)
        return menu

    def events_menu(self, key: str, events: tuple[Event, ...], parent: QWidget) -> QMenu:
        """A choice among some events of a letter."""
        menu = QMenu(parent)
        for event in events:
            act = partial(self.taker.record, key, event)
            menu.addAction(event_act(event)).triggered.connect(act)
        return menu

    def _events(self, key: str) -> "list[Entry]":
        records = self._session.records
        events = allowed_events(records.letters[key], records)
        return [(event_act(event), partial(self.taker.record, key, event)) for event in events]

    def _drafts(self, key: str) -> "list[Entry]":
        mails: list[Entry] = [
            (mail_words(kind), partial(self.taker.draft, key, kind)) for kind in MessageKind
        ]
        return [(self.tr("Print ask card"), partial(self._card, key)), *mails]

    def _changes(self, key: str) -> "list[Entry]":
        letter = self._session.records.letters[key]
        entries: list[Entry] = [
            (self.tr("Everything…"), partial(self.edit, key)),
            (self.tr("Dates of your own…"), partial(self.pin, key)),
        ]
        if len(letter.targets) > 1 and letter.uploaded_on is None:
            entries.append((self.tr("Part into versions"), partial(self.part, key)))
        entries.append((self.tr("Remove this letter"), partial(self.remove, key)))
        return entries

    def _card(self, key: str) -> None:
        self.taker.ask_card(key)

    def _missing(self, records: Records) -> str:
        if not len(records.targets):
            return self.tr("Say first what you apply to, under Portfolio or on the page Today.")
        return self.tr("Add the physician first, on the page Writers.")


Entry = tuple[str, Callable[[], None]]
"""A line of a menu and what it does."""
