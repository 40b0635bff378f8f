"""One file with a whole desk."""

import hashlib
import json
import re
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from lordesk.domain.attachment import Document
from lordesk.domain.calendar_ledger import ExportedEvent
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.history import SentKit
from lordesk.domain.ids import DocumentKey
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import DocumentKind
from lordesk.services.exchange.archive import read_archive, written_archive
from lordesk.services.exchange.bundle import packed, unpacked
from lordesk.services.exchange.states import state_of, tracks
from lordesk.services.interchange import write_file
from tests.builders import a_desk, a_letter, day
from tests.services.exchange.test_states import a_step

FILES = {hashlib.sha256(each).hexdigest(): each for each in (b"%PDF cv", b"%PDF other", b"kit")}
HASHES = list(FILES)


def a_document(path: str, stored: str | None) -> Document:
    return Document(
        key=DocumentKey(path[:8]),
        kind=DocumentKind.CV,
        path=path,
        stored=stored,
        dated=day("2026-10-01"),
        folder="/home/mira",
    )


DESK = a_desk(
    a_letter(),
    a_document("mine/cv.pdf", HASHES[0]),
    a_document("..\\CV.pdf", HASHES[1]),
    a_document("gone.pdf", None),
)
STEPS = (a_step(1, Records(), DESK),)
KIT = SentKit(
    number=1,
    letter="okoye-im",
    sent_on=date(2026, 11, 2),
    folder="Kit",
    files=(("1 Cover.pdf", HASHES[2]), ("lost.pdf", "0" * 64)),
    fingerprint="f",
)
EVENT = ExportedEvent(
    uid=UUID(int=3),
    duty="eras-2028/okoye-im/ask",
    fingerprint="f",
    sequence=2,
    created_at=datetime(2026, 11, 1, 9, tzinfo=UTC),
    changed_at=datetime(2026, 11, 2, 9, tzinfo=UTC),
    on=date(2027, 2, 1),
    title="Ask",
)


def a_bundle() -> bytes:
    return packed(DESK, STEPS, [KIT], [EVENT], FILES.get)


def changed(**parts: bytes | None) -> bytes:
    """The bundle with parts replaced, added or taken out, its list left as it was."""
    files: dict[str, bytes | None] = dict(read_archive(a_bundle(), "x", 10**6).contents)
    files |= {name.replace("__", "/").replace("_", "."): raw for name, raw in parts.items()}
    return written_archive((name, raw) for name, raw in files.items() if raw is not None)


def relisted(name: str, plain: Any) -> bytes:
    """The bundle with one JSON part replaced, and listed as it is now."""
    files = dict(read_archive(a_bundle(), "x", 10**6).contents)
    files[name] = json.dumps(plain).encode()
    manifest = json.loads(files["manifest.json"])
    for row in manifest["files"]:
        content = files[row["path"]]
        row |= {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
    if name != "manifest.json":
        files["manifest.json"] = json.dumps(manifest).encode()
    return written_archive(files.items())


def test_own_rules_travel_when_there_are_any() -> None:
    text = "[weights]\ndirect = 20\n"
    assert unpacked(packed(DESK, STEPS, [], [], FILES.get, text), "x.zip").own_rules == text
    assert unpacked(a_bundle(), "x.zip").own_rules == ""


def test_everything_comes_back() -> None:
    found = unpacked(a_bundle(), "x.zip")
    assert write_file(found.records) == write_file(DESK)
    assert [each.stored for each in found.records.documents] == [HASHES[0], HASHES[1], None]
    assert [each.dated for each in found.records.documents][:2] == [day("2026-10-01")] * 2
    assert dict(found.contents) == {key: FILES[key] for key in HASHES[:2]}
    assert found.history.states[0] == state_of(DESK)
    assert found.tracks == tracks(STEPS)
    assert [step.label for step in found.history.steps] == ["Step 1"]
    assert found.events == (EVENT,)
    (kit,) = found.sent
    assert (kit.row.letter, kit.files) == ("okoye-im", {"1 Cover.pdf": b"kit"})


def test_the_same_desk_gives_the_same_bytes_and_no_path_of_the_computer() -> None:
    assert a_bundle() == a_bundle()
    contents = read_archive(a_bundle(), "x", 10**6).contents
    assert not any(b"/home/mira" in each for each in contents.values())
    assert [name for name in contents if name.startswith("documents/")] == [
        "documents/cv.pdf",
        "documents/CV (2).pdf",
    ]


BROKEN: dict[str, tuple[bytes, str]] = {
    "a changed file": (changed(desk_lordesk=b"{}"), "desk.lordesk is not as it was packed"),
    "a missing file": (changed(documents__cv_pdf=None), "documents/cv.pdf is not as it was packed"),
    "an added file": (changed(evil_sh=b"x"), "holds evil.sh, which its list does not"),
    "no list": (changed(manifest_json=b"{}"), "manifest.json: format: expected a value"),
    "another format": (
        changed(manifest_json=b'{"format": "x", "version": 1, "files": [1]}'),
        "manifest.json: files[0]",
    ),
    "a higher version": (
        changed(manifest_json=b'{"format": "lordesk-bundle", "version": 9, "files": []}'),
        "expected a list of at least one",
    ),
    "a bent history": (relisted("history.json", {"states": "x"}), "history.json: states"),
    "a bent event": (
        relisted("calendar.json", {"events": [{"uid": "x"}]}),
        "calendar.json: events[0].uid",
    ),
    "a bent kit": (
        relisted(
            "sent.json",
            {
                "kits": [
                    {
                        "letter": "a",
                        "sent_on": "2026-01-01",
                        "folder": "k",
                        "fingerprint": "f",
                        "files": [{"name": "n", "sha256": "../../x"}],
                    }
                ]
            },
        ),
        "sent.json names a file by no hash",
    ),
}


@pytest.mark.parametrize(("raw", "message"), BROKEN.values(), ids=BROKEN)
def test_a_broken_bundle_names_the_part(raw: bytes, message: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        unpacked(raw, "x.zip")
    assert message in str(caught.value)
    assert str(caught.value).startswith("x.zip")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format": "x"}, "is no lordesk bundle"),
        ({"version": 9}, "made by a newer lordesk"),
        ({"documents": [{"number": 9, "path": "documents/cv.pdf"}]}, "belongs to no document"),
        ({"documents": [{"number": 0, "path": "../x"}]}, "belongs to no document"),
    ],
)
def test_a_list_that_cannot_be_is_refused(change: dict[str, Any], message: str) -> None:
    files = dict(read_archive(a_bundle(), "x", 10**6).contents)
    manifest = json.loads(files["manifest.json"]) | change
    files["manifest.json"] = json.dumps(manifest).encode()
    with pytest.raises(InvalidInputError, match=message):
        unpacked(written_archive(files.items()), "x.zip")


def test_a_part_that_every_bundle_has_must_be_there() -> None:
    files = dict(read_archive(a_bundle(), "x", 10**6).contents)
    manifest = json.loads(files.pop("manifest.json"))
    manifest["files"] = [row for row in manifest["files"] if row["path"] != "sent.json"]
    files.pop("sent.json")
    files["manifest.json"] = json.dumps(manifest).encode()
    with pytest.raises(InvalidInputError, match=r"holds no sent\.json"):
        unpacked(written_archive(files.items()), "x.zip")


HOSTILE_NAMES = [
    "../../evil.pdf",
    "C:\\Windows\\nul.pdf",
    "nul .pdf",
    "in\u202evoice.pdf",
    "a\x00b.pdf",
    "a.p\u202edf\x00",
    f"{'x' * 500}.pdf",
    "..",
    "con.{}".format("y" * 300),
]


@pytest.mark.parametrize("path", HOSTILE_NAMES)
def test_a_document_of_any_name_is_packed_under_a_harmless_one(path: str) -> None:
    desk = a_desk(a_document(path, HASHES[0]))
    raw = packed(desk, (), [], [], FILES.get)
    (name,) = [n for n in read_archive(raw, "x", 10**6).contents if n.startswith("documents/")]
    file = name.removeprefix("documents/")
    assert not re.search('[<>:"/\\\\|?*\x00-\x1f\u202e]', file)
    assert file.partition(".")[0].strip().casefold() not in {"", "con", "nul"}
    assert len(file.encode()) <= 120
    assert unpacked(raw, "x").contents == {HASHES[0]: FILES[HASHES[0]]}
