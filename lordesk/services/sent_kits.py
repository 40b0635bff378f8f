"""Kits that were sent: kept byte for byte, opened again, compared with today's."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from lordesk.domain.errors import StorageError
from lordesk.domain.history import SentKit
from lordesk.domain.ids import LetterKey
from lordesk.domain.kit_assembly import kit_facts
from lordesk.domain.kit_changes import KitChanges, State, changes_since, fingerprint, kit_state
from lordesk.services.kit_documents import attach
from lordesk.services.kit_folder import archive, folder_name, sha256, write_folder
from lordesk.services.kit_parts import KitOrder, KitTools
from lordesk.services.kits import ARCHIVE, compose_kit
from lordesk.services.ports import SendLedger, Shelf


def state_now(kit_tools: KitTools, letter: LetterKey) -> State:
    """What the kit of a letter would say today."""
    records = kit_tools.records
    facts = kit_facts(letter, records, kit_tools.catalogue, kit_tools.today)
    attached, _ = attach(letter, records, kit_tools.fetch, kit_tools.renderer, kit_tools.today)
    return kit_state(facts, {each.name: sha256(each.content) for each in attached})


@dataclass(frozen=True, slots=True, kw_only=True)
class KitToKeep:
    """A kit as it left, ready for the ledger."""

    folder: str
    files: Mapping[str, bytes]
    fingerprint: str


def keep_sent(
    ledger: SendLedger,
    kit_tools: KitTools,
    letter: LetterKey,
    sent_on: date,
    folder: Path | None = None,
) -> SentKit | None:
    """Keep the kit that was sent: the folder's files, or the kit as it is made today.

    None when there is no folder and a finding keeps the kit from being made; the day of sending
    is recorded all the same.
    """
    kit = kit_to_keep(kit_tools, letter, folder)
    if kit is None:
        return None
    return ledger.remember_kit(letter, sent_on, kit.folder, kit.files, kit.fingerprint)


def kit_to_keep(
    kit_tools: KitTools, letter: LetterKey, folder: Path | None = None
) -> KitToKeep | None:
    """What `keep_sent` keeps, for a shell that gathers it beside its window."""
    files = _files_in(folder) if folder else _made(kit_tools, letter)
    if not files:
        return None
    facts = kit_facts(letter, kit_tools.records, kit_tools.catalogue, kit_tools.today)
    return KitToKeep(
        folder=folder.name if folder else folder_name(facts),
        files=files,
        fingerprint=fingerprint(state_now(kit_tools, letter)),
    )


def _made(kit_tools: KitTools, letter: LetterKey) -> Mapping[str, bytes]:
    """The kit in memory, whatever its findings: it was sent."""
    every = frozenset(f.code for f in compose_kit(kit_tools, _order(letter)).findings)
    made = compose_kit(kit_tools, _order(letter, every))
    files = {file.path: content for file, content in made.files}
    return {**files, ARCHIVE: archive(files, made.facts.today)} if files else {}


def _order(letter: LetterKey, allowed: frozenset[str] = frozenset()) -> KitOrder:
    return KitOrder(letter=letter, out=Path(), allowed=allowed)


def _files_in(folder: Path) -> Mapping[str, bytes]:
    try:
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }
    except OSError as error:
        raise StorageError(
            f"{folder} cannot be read. Choose the folder of the kit again."
        ) from error


def last_sent(ledger: SendLedger, letter: LetterKey) -> SentKit | None:
    """The latest kit sent for a letter."""
    return max(ledger.sent(letter), key=lambda kit: (kit.sent_on, kit.number), default=None)


def changes_of(kit_tools: KitTools, kit: SentKit) -> KitChanges:
    """What changed since a kit was sent; stale when anything did."""
    return changes_since(kit.fingerprint, state_now(kit_tools, LetterKey(kit.letter)))


def news_of(ledger: SendLedger, kit_tools: KitTools, letter: LetterKey) -> Mapping[str, str]:
    """What an update mail tells of the changes since the last kit."""
    return news_since(kit_tools, last_sent(ledger, letter))


def news_since(kit_tools: KitTools, kit: SentKit | None) -> Mapping[str, str]:
    """A line for each change since a kit, empty for none.

    Where no kit was kept nobody knows, so the mail does not speak of what was sent.
    """
    if kit is None:
        return {"kit_sent_on": ""}
    lines = changes_of(kit_tools, kit).lines
    return {"news": "\n".join(f"- {line}" for line in lines)} if lines else {}


def reopen(kit: SentKit, shelf: Shelf, out: Path) -> Path:
    """Write a sent kit as it was, bit for bit. Raises StorageError when a file of it is lost."""
    files: dict[str, bytes] = {}
    for path, digest in kit.files:
        content = shelf.fetch(digest)
        if content is None or sha256(content) != digest:
            raise StorageError(
                f"{path} of the kit sent on {kit.sent_on} is damaged or gone. Restore a backup."
            )
        files[path] = content
    write_folder(out / kit.folder, files)
    return out / kit.folder
