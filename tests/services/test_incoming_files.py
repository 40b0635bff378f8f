"""Lordesk files from disk with the documents beside them."""

import hashlib
import json
import os
from pathlib import Path

import pytest

from lordesk.domain.attachment import Document
from lordesk.domain.errors import InvalidInputError
from lordesk.services.incoming_files import bytes_of, read_incoming
from tests.builders import day

CV = b"%PDF-1.7 cv"


def a_file(folder: Path, *paths: str) -> Path:
    file = folder / "mira.lordesk"
    plain = {
        "format": "lordesk",
        "version": 1,
        "applicant": {"given_name": "Mira", "family_name": "Sørensen"},
        "documents": [{"kind": "cv", "path": path} for path in paths],
    }
    file.write_text(json.dumps(plain), encoding="utf-8")
    return file


def the_document(file: Path) -> Document:
    return next(iter(read_incoming(file).records.documents))


class Kept:
    def __init__(self) -> None:
        self.contents: list[bytes] = []

    def keep(self, content: bytes) -> str:
        self.contents.append(content)
        return ""

    def fetch(self, sha256: str) -> bytes | None:
        return None


def test_a_document_beside_the_file_is_taken_along(tmp_path: Path) -> None:
    cv = tmp_path / "cv.pdf"
    cv.write_bytes(CV)
    os.utime(cv, (1_793_900_000, 1_793_900_000))
    incoming = read_incoming(a_file(tmp_path, "cv.pdf"))
    document = next(iter(incoming.records.documents))
    assert document.stored == hashlib.sha256(CV).hexdigest()
    assert (document.folder, document.dated) == (str(tmp_path), day("2026-11-05"))
    kept = Kept()
    incoming.keep(kept)
    assert kept.contents == [CV]


@pytest.mark.parametrize(
    "path", ["missing.pdf", "secret.key", "folder.pdf", "a\x00b.pdf", "x" * 5000 + ".pdf"]
)
def test_what_is_no_document_is_left_where_it_is(path: str, tmp_path: Path) -> None:
    (tmp_path / "secret.key").write_text("a private key")
    (tmp_path / "folder.pdf").mkdir()
    document = the_document(a_file(tmp_path, path))
    assert document.stored is None
    assert document.folder == str(tmp_path)


def test_a_document_that_cannot_be_read_is_left_where_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = a_file(tmp_path, "cv.pdf")
    (tmp_path / "cv.pdf").write_bytes(CV)
    content = file.read_bytes()

    def refuse(path: Path, *_rest: object) -> bytes:
        if path.suffix == ".pdf":
            raise InvalidInputError("too large")
        return content

    monkeypatch.setattr("lordesk.services.incoming_files.bytes_of", refuse)
    assert the_document(file).stored is None


def test_a_file_is_refused_before_it_is_read_whole(tmp_path: Path) -> None:
    file = tmp_path / "big.lordesk"
    file.write_bytes(b"x" * 11)
    assert len(bytes_of(file, 11)) == 11
    with pytest.raises(InvalidInputError, match=r"big\.lordesk is too large"):
        bytes_of(file, 10)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("none.lordesk", "There is no file"), (".", "cannot be read"), ("a\x00b", "cannot be read")],
)
def test_what_cannot_be_read_is_named(name: str, sentence: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match=sentence):
        bytes_of(tmp_path / name)
