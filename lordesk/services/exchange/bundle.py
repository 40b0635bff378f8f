"""The carried bundle: one zip file with a whole desk, its documents, its history and what left it.

`manifest.json` lists every other file with its SHA-256 and size; a file that it does not list is
refused. `desk.lordesk` is the desk, `documents/` holds its files, `history.json` what was done,
`sent.json` and `sent/` the kits that were sent, `calendar.json` what calendars were told,
`rules.toml` the user's own values for how letters are judged, when there are any.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import TypeVar

from lordesk.domain.attachment import Document
from lordesk.domain.calendar_ledger import ExportedEvent
from lordesk.domain.codec import decode, encode
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.history import SentKit, Step
from lordesk.domain.records import Records
from lordesk.files import distinct_name, safe_name, stays_inside
from lordesk.services.exchange.archive import Archive, read_archive, written_archive
from lordesk.services.exchange.bundle_rows import (
    Calendar,
    DocumentRow,
    FileRow,
    History,
    Manifest,
    Sent,
    SentFileRow,
    SentRow,
    StepRow,
    TrackRow,
    event_of,
    row_of,
)
from lordesk.services.exchange.recognising import BUNDLE_MANIFEST
from lordesk.services.exchange.states import Tracks, past_states, tracks
from lordesk.services.interchange import read_file, write_file
from lordesk.services.plain_json import as_object, parse, written

FORMAT, VERSION = "lordesk-bundle", 1
BYTES_AT_MOST = 500_000_000
_DESK, _HISTORY, _SENT, _CALENDAR = "desk.lordesk", "history.json", "sent.json", "calendar.json"
_RULES, _ABOUT = "rules.toml", "READ ME.txt"
_PARTS = frozenset({BUNDLE_MANIFEST, _DESK, _HISTORY, _SENT, _CALENDAR, _RULES, _ABOUT})
_FOLDERS = ("documents/", "sent/")
_HASH = re.compile(r"[0-9a-f]{64}\Z")
_EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,10}\Z")
_READ_ME = (
    "This file carries a lordesk desk to another computer: records, documents, history.\r\n"
    "Open it there with Import in the menu File, or with “lordesk import”.\r\n"
    "Nothing needs to be unpacked.\r\n"
)

R = TypeVar("R")
Fetch = Callable[[str], bytes | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedKit:
    """A kit that was sent, with the bytes of its files by name."""

    row: SentRow
    files: Mapping[str, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """What a bundle holds. `contents` are the documents' bytes by their SHA-256."""

    records: Records
    contents: Mapping[str, bytes]
    history: History
    sent: tuple[CarriedKit, ...] = ()
    events: tuple[ExportedEvent, ...] = ()
    own_rules: str = ""

    @property
    def tracks(self) -> Tracks:
        return {row.record: frozenset(row.versions) for row in self.history.tracks}


def packed(
    records: Records,
    steps: Sequence[Step],
    sent: Iterable[SentKit],
    events: Iterable[ExportedEvent],
    fetch: Fetch,
    own_rules: str = "",
) -> bytes:
    """The bundle of a desk; `steps` come newest first. The same desk gives the same bytes.

    `own_rules` is the text of the file with the user's own values.
    """
    documents = dict(_documents(records, fetch))
    rows = tuple(row for row, _ in documents.values())
    kits = tuple(_sent_row(kit) for kit in sent)
    told = tuple(row_of(event) for event in sorted(events, key=lambda each: str(each.uid)))
    files = {
        _ABOUT: _READ_ME.encode(),
        _DESK: write_file(records),
        _HISTORY: written(encode(_history(records, steps), internal=False)),
        _SENT: written(encode(Sent(kits=kits), internal=False)),
        _CALENDAR: written(encode(Calendar(events=told), internal=False)),
        **{row.path: content for row, content in documents.values()},
        **dict(_sent_files(kits, fetch)),
        **({_RULES: own_rules.encode()} if own_rules else {}),
    }
    listed = tuple(
        FileRow(path=path, sha256=_sha256(content), size=len(content))
        for path, content in files.items()
    )
    manifest = Manifest(format=FORMAT, version=VERSION, files=listed, documents=rows)
    whole = {BUNDLE_MANIFEST: written(encode(manifest, internal=False)), **files}
    return written_archive(whole.items())


def unpacked(raw: bytes, name: str) -> Bundle:
    """The bundle, every file proved by its hash; InvalidInputError names the part that is not."""
    archive = read_archive(raw, name, BYTES_AT_MOST)
    manifest = _manifest(archive)
    _require_whole(archive, manifest)
    records = read_file(_part(archive, _DESK), f"{name}: {_DESK}")
    contents: dict[str, bytes] = {}
    return Bundle(
        records=_with_documents(records, manifest, archive, contents),
        contents=contents,
        history=_read(archive, _HISTORY, History),
        sent=tuple(_carried(row, archive) for row in _read(archive, _SENT, Sent).kits),
        events=tuple(
            event_of(row, f"{name}: {_CALENDAR}: events[{n}]")
            for n, row in enumerate(_read(archive, _CALENDAR, Calendar).events)
        ),
        own_rules=archive.contents.get(_RULES, b"").decode(errors="replace"),
    )


def _documents(records: Records, fetch: Fetch) -> Iterator[tuple[int, tuple[DocumentRow, bytes]]]:
    """The documents whose bytes are kept, under names that people know."""
    taken: list[str] = []
    for number, document in enumerate(records.documents):
        content = fetch(document.stored) if document.stored else None
        if content is None:
            continue
        file = distinct_name(_file_name(document.path), taken)
        taken.append(file)
        row = DocumentRow(number=number, path=f"documents/{file}", dated=document.dated)
        yield number, (row, content)


def _file_name(path: str) -> str:
    """The last part of the path under a name that every system accepts."""
    name = PurePosixPath(path.replace("\\", "/"))
    is_usual = _EXTENSION.match(name.suffix)
    return safe_name(name.stem, name.suffix) if is_usual else safe_name(name.name, "")


def _history(records: Records, steps: Sequence[Step]) -> History:
    return History(
        states=tuple(state for state, _ in past_states(records, steps)),
        steps=tuple(
            StepRow(
                label=step.label,
                made_at=step.made_at.isoformat(),
                undone=step.is_undone,
                records=tuple(f"{each.kind} {each.key}" for each in step.changes.changes),
            )
            for step in steps
        ),
        tracks=tuple(
            TrackRow(record=record, versions=tuple(sorted(versions)))
            for record, versions in tracks(steps).items()
        ),
    )


def _sent_row(kit: SentKit) -> SentRow:
    return SentRow(
        letter=kit.letter,
        sent_on=kit.sent_on,
        folder=kit.folder,
        fingerprint=kit.fingerprint,
        files=tuple(SentFileRow(name=file, sha256=sha256) for file, sha256 in kit.files),
    )


def _sent_files(kits: Iterable[SentRow], fetch: Fetch) -> Iterator[tuple[str, bytes]]:
    hashes = dict.fromkeys(file.sha256 for kit in kits for file in kit.files)
    for sha256 in hashes:
        content = fetch(sha256)
        if content is not None:
            yield f"sent/{sha256}", content


def _manifest(archive: Archive) -> Manifest:
    manifest = _read(archive, BUNDLE_MANIFEST, Manifest)
    if manifest.format != FORMAT:
        raise InvalidInputError(f"{archive.name} is no lordesk bundle.")
    if manifest.version > VERSION:
        raise InvalidInputError(
            f"{archive.name} was made by a newer lordesk. Install it to open this."
        )
    return manifest


def _require_whole(archive: Archive, manifest: Manifest) -> None:
    """Every file is listed, every listed file is there, and each is what its hash says."""
    listed = {row.path: row for row in manifest.files}
    for path in archive.contents:
        if path != BUNDLE_MANIFEST and path not in listed:
            raise InvalidInputError(f"{archive.name} holds {path[:80]}, which its list does not.")
        if path not in _PARTS and not path.startswith(_FOLDERS):
            raise InvalidInputError(f"{archive.name} holds {path[:80]}, which no bundle has.")
    for path, row in listed.items():
        content = archive.contents.get(path)
        if content is None or len(content) != row.size or _sha256(content) != row.sha256:
            raise InvalidInputError(
                f"{archive.name}: {path[:80]} is not as it was packed. Export the bundle again."
            )


def _with_documents(
    records: Records, manifest: Manifest, archive: Archive, contents: dict[str, bytes]
) -> Records:
    documents: list[Document] = list(records.documents)
    for row in manifest.documents:
        content = archive.contents.get(row.path)
        if content is None or not 0 <= row.number < len(documents):
            raise InvalidInputError(f"{archive.name}: {row.path[:80]} belongs to no document.")
        stored = _sha256(content)
        contents[stored] = content
        known = documents[row.number]
        documents[row.number] = replace(known, stored=stored, dated=row.dated)
    return records.put(*documents)


def _carried(row: SentRow, archive: Archive) -> CarriedKit:
    """The kit with its files; one whose bytes were lost on the other computer stays without."""
    files: dict[str, bytes] = {}
    if "/" in row.folder or not stays_inside(row.folder):
        raise InvalidInputError(f"{archive.name}: {_SENT} names a folder outside its own.")
    for file in row.files:
        if not _HASH.match(file.sha256):
            raise InvalidInputError(f"{archive.name}: {_SENT} names a file by no hash.")
        if not stays_inside(file.name):
            raise InvalidInputError(f"{archive.name}: {_SENT} names a file outside its folder.")
        content = archive.contents.get(f"sent/{file.sha256}")
        if content is not None:
            files[file.name] = content
    return CarriedKit(row=row, files=files)


def _part(archive: Archive, path: str) -> bytes:
    content = archive.contents.get(path)
    if content is None:
        raise InvalidInputError(f"{archive.name} holds no {path}. Export the bundle again.")
    return content


def _read(archive: Archive, path: str, kind: type[R]) -> R:
    place = f"{archive.name}: {path}"
    plain = as_object(parse(_part(archive, path), place), place)
    try:
        return decode(kind, plain, "", internal=False)
    except InvalidInputError as error:
        raise InvalidInputError(f"{place}: {error}") from error


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
