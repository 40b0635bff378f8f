"""What goes into a bundle, read from the desk at once so that packing can take its time."""

from collections.abc import Mapping
from dataclasses import dataclass

from lordesk.domain.calendar_ledger import ExportedEvent
from lordesk.domain.errors import RefusedError
from lordesk.domain.history import SentKit, Step
from lordesk.domain.records import Records
from lordesk.services.exchange.bundle import packed
from lordesk.services.exchange.states import STEPS_AT_MOST
from lordesk.services.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleContents:
    """All that a bundle carries; `files` are bytes by their SHA-256."""

    records: Records
    steps: tuple[Step, ...]
    sent: tuple[SentKit, ...]
    events: tuple[ExportedEvent, ...]
    files: Mapping[str, bytes]
    own_rules: str = ""


def bundle_contents(workspace: Workspace) -> BundleContents:
    """RefusedError for a desk without a profile, which no other desk could recognise."""
    records = workspace.desk.records
    if records.applicant is None:
        raise RefusedError("A bundle needs a profile, and this desk has none yet. Import it first.")
    sent = tuple(workspace.send_ledger.sent())
    wanted = {
        *(document.stored for document in records.documents if document.stored),
        *(sha256 for kit in sent for _, sha256 in kit.files),
    }
    found = {sha256: workspace.shelf.fetch(sha256) for sha256 in sorted(wanted)}
    return BundleContents(
        records=records,
        steps=workspace.desk.steps(STEPS_AT_MOST),
        sent=sent,
        events=tuple(workspace.calendar_ledger.exported().values()),
        files={sha256: content for sha256, content in found.items() if content is not None},
        own_rules=workspace.own_rules.text(),
    )


def packed_bundle(contents: BundleContents, passphrase: str | None = None) -> bytes:
    """The bundle, locked where a passphrase is given. RefusedError for one that is too short."""
    from lordesk.services.exchange.locked_bundle import lock

    content = packed(
        contents.records,
        contents.steps,
        contents.sent,
        contents.events,
        contents.files.get,
        contents.own_rules,
    )
    return content if passphrase is None else lock(content, passphrase)
