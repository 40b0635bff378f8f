"""Getting a kit out of the window: written to a folder, opened as a draft, copied, kept as sent."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from lordesk.domain.history import SentKit
from lordesk.domain.ids import LetterKey
from lordesk.domain.letter_life import Event
from lordesk.domain.records import Records
from lordesk.paths import KITS, SENT_KITS
from lordesk.services import letters
from lordesk.ui.core_sentences import in_language
from lordesk.ui.draft_opening import open_and_tell
from lordesk.ui.jobs import Err, Outcome
from lordesk.ui.mail_programs import Opened
from lordesk.ui.session import Session

if TYPE_CHECKING:
    from lordesk.services.kit_parts import KitResult
    from lordesk.ui.jobs import Job


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A kit on disk, made from these records."""

    records: Records
    result: "KitResult"


class Delivery(QObject):
    """Nothing is sent from here: drafts are opened, files are shown."""

    written = Signal(object)
    draft_opened = Signal(object)
    """The letter whose draft it is; a mail program may take its time."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._known: dict[LetterKey, Written] = {}

    def result(self, letter: LetterKey) -> "KitResult | None":
        """The kit that was written for the records as they are; None when there is none."""
        known = self._known.get(letter)
        is_fresh = known is not None and known.records is self._session.records
        return known.result if known is not None and is_fresh else None

    def show_files(self, letter: LetterKey) -> None:
        self._with_kit(letter, self._reveal)

    def write_to(self, letter: LetterKey, folder: Path) -> None:
        """Write the kit into a folder of the user's."""
        self._make(letter, folder, self._reveal)

    def open_draft(self, letter: LetterKey) -> None:
        self._with_kit(letter, partial(self._open, letter))

    def copy_text(self, letter: LetterKey) -> None:
        """Subject and words of the mail, for a program that opens no drafts."""
        workspace, today = self._session.tools.workspace, self._session.today
        work = partial(_mail_words, make=lambda: workspace.kit_tools(today), letter=letter)
        self._session.jobs.run(work, self._copy)

    def mark_sent(self, letter: LetterKey, on: date) -> None:
        """Keep the kit byte for byte, then record the day; undo removes only the day."""
        self._with_kit(letter, partial(self._keep, letter, on))

    def reopen(self, kit: SentKit) -> None:
        """Write a sent kit as it was and show it."""
        from lordesk.services.sent_kits import reopen

        tools = self._session.tools
        out = tools.data / SENT_KITS / kit.sent_on.isoformat()
        folder = self._session.guarded(lambda: reopen(kit, tools.workspace.shelf, out))
        if folder is not None:
            tools.asker.reveal(folder)

    def _with_kit(self, letter: LetterKey, then: "Callable[[KitResult], None]") -> None:
        present = self.result(letter)
        if present is not None and present.folder is not None and present.folder.is_dir():
            then(present)
        else:
            self._make(letter, self._session.tools.data / KITS, then)

    def _make(self, letter: LetterKey, out: Path, then: "Callable[[KitResult], None]") -> None:
        session = self._session
        records, workspace = session.records, session.tools.workspace
        work = partial(
            _made, make=lambda: workspace.kit_tools(session.today), letter=letter, out=out
        )
        session.message.emit(self.tr("Writing the kit…"))
        session.jobs.run(work, partial(self._answer, letter, records, then))

    def _answer(
        self,
        letter: LetterKey,
        records: Records,
        then: "Callable[[KitResult], None]",
        outcome: "Outcome[KitResult]",
    ) -> None:
        if not isValid(self):
            return
        if isinstance(outcome, Err):
            self._session.problem.emit(outcome.message)
            return
        result = outcome.value
        if result.folder is None:
            first = next(iter(result.findings), None)
            self._session.problem.emit(
                in_language(first.message) if first else self.tr("The kit could not be written.")
            )
            return
        self._known[letter] = Written(records=records, result=result)
        self._session.message.emit(
            self.tr("Kit written to {folder}").format(folder=result.folder.name)
        )
        self.written.emit(letter)
        then(result)

    def _reveal(self, result: "KitResult") -> None:
        folder = result.folder
        if folder is not None and not self._session.tools.asker.reveal(folder):
            said = self.tr("No file manager opened. The kit lies in {folder}.")
            self._session.problem.emit(said.format(folder=folder))

    def _open(self, letter: LetterKey, result: "KitResult") -> None:
        """By the mail program of this computer, else by hand: words copied, files shown."""
        from lordesk.services.kits import EMAIL

        if result.folder is not None:
            draft = result.folder / EMAIL
            open_and_tell(self._session, draft, partial(self._note_opened, letter))

    def _note_opened(self, letter: LetterKey, opened: Opened) -> None:
        if isValid(self) and opened is not Opened.NOT:
            self.draft_opened.emit(letter)

    def _copy(self, outcome: Outcome[str]) -> None:
        if not isValid(self):
            return
        if isinstance(outcome, Err):
            self._session.problem.emit(outcome.message)
        else:
            self._session.tools.asker.copy(outcome.value)
            self._session.message.emit(
                self.tr("The words are on the clipboard; drag the files into a new mail.")
            )

    def _keep(self, letter: LetterKey, on: date, result: "KitResult") -> None:
        from lordesk.services.sent_kits import keep_sent

        session = self._session
        workspace = session.tools.workspace
        details = letters.Details(on=on)
        before = session.records
        kept = session.guarded(
            lambda: keep_sent(
                workspace.send_ledger,
                workspace.kit_tools(session.today),
                letter,
                on,
                result.folder,
            )
        )
        if kept is None:
            return
        session.attempt(lambda records: letters.record(records, letter, Event.KIT_SENT, details))
        known = self._known.get(letter)
        if known is not None and known.records is before:
            self._known[letter] = Written(records=session.records, result=known.result)
            self.written.emit(letter)


def _made(_job: "Job", make: Callable[[], object], letter: LetterKey, out: Path) -> "KitResult":
    from lordesk.services.kit_parts import KitOrder, KitTools
    from lordesk.services.kits import make_kit

    return make_kit(cast("KitTools", make()), KitOrder(letter=letter, out=out))


def _mail_words(_job: "Job", make: Callable[[], object], letter: LetterKey) -> str:
    from lordesk.domain.kit_assembly import kit_facts
    from lordesk.services.kit_documents import as_sent, attach
    from lordesk.services.kit_mail import kit_message
    from lordesk.services.kit_parts import KitTools

    kit_tools = cast("KitTools", make())
    facts = kit_facts(letter, kit_tools.records, kit_tools.catalogue, kit_tools.today)
    _, findings = attach(
        letter, kit_tools.records, kit_tools.fetch, kit_tools.renderer, kit_tools.today
    )
    message = kit_message(as_sent(facts, findings, kit_tools.records), kit_tools)
    return f"{message.subject}\n\n{message.body}"
