"""Takes the next step of a letter: opens the draft, the card, the dialog or the page it needs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from lordesk.domain.ids import LetterKey
from lordesk.domain.letter_life import Event, allowed_events
from lordesk.domain.mails import MessageKind
from lordesk.domain.naming import bare_name
from lordesk.files import safe_name, write_atomically
from lordesk.paths import ASK_CARDS
from lordesk.ui.jobs import Err, Job, Outcome
from lordesk.ui.places import PageId, Place
from lordesk.ui.steps.next_step import Act, Step, mail_words, step_of

if TYPE_CHECKING:
    from lordesk.domain.agenda import Duty
    from lordesk.ui.session import Session


class StepTaker(QObject):
    """Belongs to a page; dialogs open over it. Heavy parts load when a step is first taken."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page

    def has(self, letter: str) -> bool:
        """Whether the letter is still on the desk; says so where one that was shown is not."""
        is_there = letter in self._session.records.letters
        if letter and not is_there:
            self._session.problem.emit(self.tr("This letter is not on the desk any more."))
        return is_there

    def take(self, duty: Duty) -> None:
        """What the duty's button does."""
        if not self.has(duty.letter):
            return
        step = step_of(duty)
        match step.act:
            case Act.DRAFT if step.mail is not None:
                self.draft(duty.letter, step.mail)
            case Act.CARD:
                self.ask_card(duty.letter)
            case Act.KIT:
                self._session.show(Place(page=PageId.KITS, key=duty.letter))
            case Act.PROGRAMS:
                self._session.show(Place(page=PageId.PORTFOLIO, key=duty.letter, part="programs"))
            case _:
                self._record_step(duty, step)

    def draft(self, letter: str, kind: MessageKind) -> None:
        """Show the draft of a mail."""
        from lordesk.ui.widgets.draft_dialog import DraftDialog

        if self.has(letter):
            DraftDialog(self._session, letter, kind, self._page).open()

    def record(self, letter: str, event: Event) -> None:
        """Ask for the day of an event and keep it."""
        from lordesk.ui.steps.event_dialog import EventDialog

        if self.has(letter):
            EventDialog(self._session, letter, event, self._page).open()

    def ask_card(self, letter: str) -> Job:
        """Make the ask card and open it, to print or to take along on a phone."""
        session = self._session
        records, catalogue, today = session.records, session.catalogue, session.today
        renderer = session.tools.workspace.renderer

        def work(_job: Job) -> bytes:
            from lordesk.services.status import card

            return renderer.pdf(card(records, catalogue, today, LetterKey(letter)))

        return session.jobs.run(work, partial(self._open_card, letter))

    def menu(self, letter: str, parent: QWidget, duty: Duty | None = None) -> QMenu:
        """Every event that may be recorded now, and every mail; what ends the duty comes first."""
        records = self._session.records
        menu = QMenu(parent)
        ending = step_of(duty).record if duty is not None else None
        events = allowed_events(records.letters[letter], records)
        for event in sorted(events, key=lambda each: each is not ending):
            self._add(menu, _event_words(event), partial(self.record, letter, event))
        drafts = menu.addMenu(self.tr("Draft a mail"))
        for kind in MessageKind:
            self._add(drafts, mail_words(kind), partial(self.draft, letter, kind))
        self._add(menu, self.tr("Print ask card"), partial(self._print_card, letter))
        place = Place(page=PageId.LETTERS, key=letter)
        self._add(menu, self.tr("Open the letter"), partial(self._session.show, place))
        return menu

    def _print_card(self, letter: str) -> None:
        self.ask_card(letter)

    def _add(self, menu: QMenu, words: str, act: partial[None]) -> None:
        action = menu.addAction(words)
        action.triggered.connect(act)

    def _record_step(self, duty: Duty, step: Step) -> None:
        if step.record is not None:
            self.record(duty.letter, step.record)

    def _open_card(self, letter: str, outcome: Outcome[bytes]) -> None:
        session = self._session
        if isinstance(outcome, Err):
            session.problem.emit(outcome.message)
            return
        if not self.has(letter):
            return
        records = session.records
        writer = records.writers[records.letters[letter].writer]
        name = safe_name(self.tr("Ask card - {writer}").format(writer=bare_name(writer)), ".pdf")
        path = session.tools.data / ASK_CARDS / name
        content = outcome.value
        if session.guarded(lambda: _written(path, content)):
            self._show_card(path)

    def _show_card(self, path: Path) -> None:
        session = self._session
        if session.tools.asker.open_path(path):
            session.message.emit(
                self.tr("The ask card is open. Print it or keep it on your phone.")
            )
        else:
            session.tools.asker.reveal(path)
            session.message.emit(self.tr("The ask card lies at {path}.").format(path=path))


def _written(path: Path, content: bytes) -> bool:
    write_atomically(path, content)
    return True


def _event_words(event: Event) -> str:
    from lordesk.ui.steps.event_fields import event_act

    return event_act(event)
