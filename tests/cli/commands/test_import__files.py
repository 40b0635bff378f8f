"""Whole files through `lordesk import`: every misfit is named, every sound file comes back."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.command import SAMPLE, Command

FILES = {
    "sample": SAMPLE,
    "one rotation": Path(__file__).parents[2] / "data" / "whitcombe.lordesk",
    "dual": Path(__file__).parents[2] / "data" / "nguyen.lordesk",
}
PLAIN: dict[str, Any] = json.loads(SAMPLE.read_bytes())


def a_copy(**changes: Any) -> bytes:
    return json.dumps({**PLAIN, **changes}).encode()


def bent(field: str, place: int, **changes: Any) -> bytes:
    """The sample with one record of a list changed."""
    rows = [dict(row) for row in PLAIN[field]]
    rows[place].update(changes)
    return a_copy(**{field: rows})


TWICE = a_copy(writers=[*PLAIN["writers"], PLAIN["writers"][0]])
BAD: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "is no complete JSON"),
    "a list": (b"[]", "expected one object"),
    "another format": (b'{"format": "cv", "version": 1}', 'expected "lordesk"'),
    "no version": (b'{"format": "lordesk"}', "version: expected the number 1"),
    "a higher version": (a_copy(version=2), "Install a newer lordesk"),
    "no applicant": (a_copy(applicant=None), "applicant: expected a value"),
    "an unknown field": (a_copy(colour="red"), "colour: expected no such field"),
    "an unknown field below": (bent("letters", 1, colour=1), "letters[1].colour"),
    "a wrong type": (bent("writers", 2, email=5), "writers[2].email: expected text."),
    "a wrong word": (bent("writers", 0, position="boss"), "writers[0].position: expected one of"),
    "a long key": (bent("targets", 0, key="x" * 65), "targets[0].key: expected a key"),
    "a list that is none": (a_copy(letters={}), "letters: expected a list"),
    "a key twice": (TWICE, "writers[7].key: patel stands there twice"),
    "a dangling key": (
        bent("letters", 0, writer="nobody"),
        "letters[0].writer names writer nobody, which does not exist",
    ),
    "no such day": (
        bent("rotations", 1, start="2027-02-30"),
        "rotations[1].start: expected a date",
    ),
    "an end before its start": (
        bent("rotations", 0, end="2026-01-01"),
        "rotations[0].end (2026-01-01) is before start",
    ),
    "a third reminder": (
        bent("letters", 0, reminded=["2027-01-01", "2027-02-01", "2027-03-01"]),
        "letters[0].reminded holds more than two reminders",
    ),
    "a field twice": (b'{"format": "lordesk", "format": "lordesk"}', "format: the field stands"),
    "a field twice below": (
        SAMPLE.read_bytes().replace(b'"key": "osei",', b'"key": "osei", "key": "kim",', 1),
        "writers[1].key: the field stands there twice",
    ),
    "a stretch that ends before its rotation": (
        bent("writers", 0, worked_together=[{"rotation": "bayview-wards", "end": "2020-01-01"}]),
        "writers[0].worked_together[0].end (2020-01-01) is before the rotation’s start",
    ),
    "a stretch that begins after its rotation": (
        bent("writers", 0, worked_together=[{"rotation": "bayview-wards", "start": "2027-01-01"}]),
        "writers[0].worked_together[0].start (2027-01-01) is after the rotation’s end",
    ),
    "no number": (b'{"format": "lordesk", "version": NaN}', "NaN is no number"),
    "infinity": (b'{"format": "lordesk", "version": 1e999}', "version: expected the number 1"),
    "a byte-order mark": (b"\xef\xbb\xbf" + SAMPLE.read_bytes(), "byte-order mark"),
    "UTF-16": (SAMPLE.read_text(encoding="utf-8").encode("utf-16"), "byte-order mark"),
    "Latin-1": (
        SAMPLE.read_text(encoding="utf-8").encode("latin-1", "replace"),
        "is not UTF-8: byte",
    ),
    "a cut file": (SAMPLE.read_bytes()[:5000], "is no complete JSON"),
    "a deep nest": (b"[" * 10_000 + b"]" * 10_000, "nested too deeply"),
    "a deep nest inside": (b'{"format":' * 10_000, "nested too deeply"),
    "zeros": (bytes(4096), "is no complete JSON"),
    "too much": (b" " * 50_000_001, "50 MB is the most"),
}


@pytest.mark.parametrize(("content", "sentence"), BAD.values(), ids=BAD)
def test_a_bad_file_is_one_sentence_with_its_place_and_changes_nothing(
    content: bytes, sentence: str, lordesk: Command, tmp_path: Path
) -> None:
    before = exported(lordesk, tmp_path)
    file = tmp_path / "bad.lordesk"
    file.write_bytes(content)
    reply = lordesk("import", file)
    assert (reply.code, reply.out) == (3, "")
    assert sentence in reply.err
    assert reply.err.count("\n") == 1
    assert len(reply.err) < 600
    assert exported(lordesk, tmp_path) == before


@pytest.mark.parametrize("file", FILES.values(), ids=FILES)
def test_a_second_import_changes_nothing(file: Path, empty: Command) -> None:
    first = empty("import", file, as_json=True).value
    again = empty("import", file, as_json=True).value
    assert first["added"] > 0
    assert again == {"added": 0, "changed": 0, "removed": 0, "unchanged": first["added"]}
    assert empty("undo").code == 0
    assert empty("undo").code == 1


@pytest.mark.parametrize("file", FILES.values(), ids=FILES)
def test_export_and_import_into_an_empty_desk_give_the_same_bytes(
    file: Path, empty: Command, tmp_path: Path
) -> None:
    empty("import", file)
    first = exported(empty, tmp_path)
    given = json.loads(file.read_bytes())
    assert without_namespace(json.loads(first)) == without_namespace(given)
    copy = tmp_path / "copy.lordesk"
    copy.write_bytes(first)
    empty("undo")
    assert empty("import", copy).code == 0
    assert exported(empty, tmp_path) == first


def test_a_dry_run_counts_and_changes_nothing(empty: Command, tmp_path: Path) -> None:
    reply = empty("--json", "import", SAMPLE, "--dry-run")
    assert reply.value["added"] == 47
    assert empty("undo").code == 1
    assert not list((tmp_path / "desk").rglob("attachments/*"))


def test_another_applicants_file_needs_replace(lordesk: Command) -> None:
    refused = lordesk("import", FILES["dual"])
    assert refused.code == 1
    assert "--replace" in refused.err
    replaced = lordesk("--json", "import", FILES["dual"], "--replace")
    assert replaced.value["removed"] > 0
    assert lordesk("undo").code == 0
    assert lordesk("import", SAMPLE, as_json=True).value["changed"] == 0


def exported(empty: Command, folder: Path) -> bytes:
    file = folder / "exported.lordesk"
    assert empty("export", file).code == 0
    return file.read_bytes()


def without_namespace(plain: dict[str, Any]) -> dict[str, Any]:
    """The file without what a desk gets at random when its file has none."""
    copy = json.loads(json.dumps(plain))
    calendar = copy.get("preferences", {}).get("calendar", {})
    calendar.pop("namespace", None)
    if not calendar:
        copy.get("preferences", {}).pop("calendar", None)
    if not copy.get("preferences"):
        copy.pop("preferences", None)
    return copy
