"""The lordesk file there and back."""

import json
from pathlib import Path
from typing import Any

import pytest

from lordesk.domain.changes import between
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.flaw import Flaw
from lordesk.domain.ids import Kind
from lordesk.domain.invariants import flaws
from lordesk.domain.records import Records
from lordesk.paths import resources
from lordesk.services.interchange import place_of, preferences_of, read_file, write_file
from tests.builders import a_contact, a_desk, a_letter, a_writer

APPLICANT = {"given_name": "Mira", "family_name": "Sørensen"}


def a_file(**fields: Any) -> bytes:
    plain = {"format": "lordesk", "version": 1, "applicant": APPLICANT, **fields}
    return json.dumps(plain).encode()


CONTACT = {"writer": "w", "on": "2027-01-01", "kind": "met"}

BAD: list[tuple[bytes, str]] = [
    (b"[]", "holds no lordesk desk"),
    (a_file(format="other"), 'format: expected "lordesk"'),
    (a_file(version=2), "version: the file is of version 2, and this program reads version 1."),
    (a_file(version="1"), "version: expected the number 1."),
    (a_file(version=True), "version: expected the number 1."),
    (a_file(version=0), "version: expected the number 1."),
    (a_file(pets=[]), "pets: expected no such field."),
    (a_file(applicant=None), "applicant: expected a value; it is required."),
    (a_file(writers={}), "writers: expected a list."),
    (a_file(writers=[{"key": "a", "name": "x"}]), "writers[0].position: expected a value"),
    (
        a_file(targets=[{"key": "im", "specialty": "x", "season": "s"}] * 2),
        "targets[1].key: im stands there twice.",
    ),
    (
        a_file(rotations=[{"key": "r", "end": "2027-02-31"}]),
        "rotations[0].service: expected a value",
    ),
    (a_file(contacts=[CONTACT, {**CONTACT, "note": 5}]), "contacts[1].note: expected text."),
    (
        a_file(preferences={"preset": "soon"}),
        "preferences.preset: expected one of early, usual, late.",
    ),
]


@pytest.mark.parametrize(("raw", "message"), BAD, ids=[row[1][:50] for row in BAD])
def test_an_error_names_its_place(raw: bytes, message: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        read_file(raw, "x.lordesk")
    assert message in str(caught.value)


def test_writing_reading_and_writing_gives_the_same_bytes() -> None:
    desk = a_desk(a_letter(), a_contact("2027-01-01"))
    once = write_file(desk)
    assert write_file(read_file(once, "x")) == once
    assert once.endswith(b"}\n")
    assert once.startswith(b'{\n "format": "lordesk",\n "version": 1,\n "applicant": {')


def test_null_and_absent_lists_are_empty() -> None:
    records = read_file(a_file(writers=None), "x")
    assert len(records.writers) == 0
    assert preferences_of(records) is None


def test_equal_contacts_stay_two_and_keep_their_keys_from_file_to_file() -> None:
    first, again = (read_file(a_file(contacts=[CONTACT, CONTACT]), "x") for _ in range(2))
    assert len(first.contacts) == 2
    assert first.contacts == again.contacts


def test_a_flaw_of_a_merged_desk_is_placed_in_the_file() -> None:
    incoming = Records().put(a_writer("a"), a_writer("b"))
    flaw = Flaw(kind=Kind.WRITER, key="b", field="email", message="is odd")
    assert place_of(flaw, incoming) == "writers[1].email"
    elsewhere = Flaw(kind=Kind.WRITER, key="z", field="email", message="is odd")
    assert place_of(elsewhere, incoming) == "writers z.email"
    person = Flaw(kind=Kind.APPLICANT, key="applicant", field="email", message="is odd")
    assert place_of(person, incoming) == "applicant.email"


FILES = [
    *(Path(__file__).parents[1] / "data").glob("*.lordesk"),
    resources() / "sample" / "rahmani.lordesk",
]


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_a_whole_desk_survives_the_way_there_and_back(path: Path) -> None:
    raw = path.read_bytes()
    records = read_file(raw, path.name)
    assert json.loads(write_file(records)) == json.loads(raw)
    changes = between(Records(), records, "Import")
    assert list(flaws(records, changes)) == []
