"""Makes a draft in the background, writes its file, and records what was sent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lordesk.domain.ids import LetterKey
from lordesk.domain.mails import MessageKind
from lordesk.domain.naming import bare_name
from lordesk.files import safe_name, write_atomically
from lordesk.paths import DRAFTS
from lordesk.ui.jobs import Err
from lordesk.ui.steps.next_step import mail_words

if TYPE_CHECKING:
    from datetime import date

    from lordesk.services.drafts import Draft
    from lordesk.services.sent_kits import KitToKeep
    from lordesk.ui.jobs import Job, Outcome, Work
    from lordesk.ui.session import Session

WITH_KIT = frozenset({MessageKind.KIT, MessageKind.UPDATE})
"""The mails that hand over the whole kit anew, so that it is kept as it was sent."""
TYPED = {MessageKind.OUTCOME: "result", MessageKind.UPDATE: "news"}
"""The fact of a mail that only the applicant knows."""


def draft_work(session: Session, letter: str, kind: MessageKind, typed: str) -> Work[Draft]:
    """The work that makes a draft; answers a `Draft`, refuses with a sentence.

    The tools for it are made in the job: what they load would hold up the window.
    """
    workspace, today = session.tools.workspace, session.today
    is_told = kind is MessageKind.UPDATE and not typed
    sent = workspace.send_ledger.sent(letter) if is_told else ()

    def work(_job: Job) -> Draft:
        from lordesk.services.drafts import DraftOrder, draft
        from lordesk.services.sent_kits import news_since

        kit_tools = workspace.kit_tools(today)
        last = max(sent, key=lambda kit: (kit.sent_on, kit.number), default=None)
        order = DraftOrder(
            letter=LetterKey(letter),
            kind=kind,
            more={TYPED[kind]: typed} if typed else {},
            found=news_since(kit_tools, last) if is_told else {},
        )
        return draft(kit_tools, order)

    return work


def file_name(session: Session, letter: str, kind: MessageKind) -> str:
    """`First reminder - Nirav Patel.eml`, fit for every system; refuses where no letter is."""
    from lordesk.domain.letter_life import find_letter

    records = session.records
    writer = records.writers[find_letter(records, letter).writer]
    return safe_name(f"{mail_words(kind)} - {bare_name(writer)}", ".eml")


def keep_draft(session: Session, letter: str, draft: Draft, path: Path | None = None) -> Path:
    """Write the mail to `path`, else to the desk's own folder of drafts. Raises StorageError."""
    target = path or session.tools.data / DRAFTS / file_name(session, letter, draft.kind)
    write_atomically(target, draft.content)
    return target


def keep_kit(session: Session, letter: str, on: date) -> Job:
    """Keep the kit that went out that day, gathered beside the window."""
    workspace, today = session.tools.workspace, session.today
    ledger = workspace.send_ledger

    def work(_job: Job) -> KitToKeep | None:
        from lordesk.services.sent_kits import kit_to_keep

        return kit_to_keep(workspace.kit_tools(today), LetterKey(letter))

    def answer(outcome: Outcome[KitToKeep | None]) -> None:
        if isinstance(outcome, Err):
            session.problem.emit(outcome.message)
        elif outcome.value is not None:
            kit = outcome.value
            session.guarded(
                lambda: ledger.remember_kit(letter, on, kit.folder, kit.files, kit.fingerprint)
            )

    return session.jobs.run(work, answer)
