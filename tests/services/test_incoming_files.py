"""A lordesk file from disk with the documents beside it."""

import json
from pathlib import Path

import pytest

from lordesk.domain.errors import InvalidInputError
from lordesk.services.incoming_files import bytes_of, read_incoming
from lordesk.services.plain_json import BYTES_AT_MOST
from lordesk.storage.shelf import FileShelf


def a_file(folder: Path, *paths: str) -> Path:
    plain = {
        "format": "lordesk",
        "version": 1,
        "applicant": {"given_name": "Mira", "family_name": "Sørensen"},
        "documents": [{"kind": "cv", "path": path} for path in paths],
    }
    path = folder / "mira.lordesk"
    path.write_text(json.dumps(plain), encoding="utf-8")
    return path


def test_documents_beside_the_file_are_kept_and_dated(tmp_path: Path) -> None:
    (tmp_path / "cv.pdf").write_bytes(b"%PDF-1.7 cv")
    shelf = FileShelf(tmp_path / "shelf")
    found, missing = read_incoming(a_file(tmp_path, "cv.pdf", "none.pdf"), shelf).documents
    assert found.stored is not None
    assert shelf.fetch(found.stored) == b"%PDF-1.7 cv"
    assert found.dated is not None
    assert (missing.stored, missing.dated) == (None, None)
    assert missing.folder == str(tmp_path)


def test_a_look_without_a_shelf_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "cv.pdf").write_bytes(b"%PDF-1.7 cv")
    (document,) = read_incoming(a_file(tmp_path, "cv.pdf"), None).documents
    assert document.stored is None


def test_a_path_that_no_system_takes_is_a_missing_document(tmp_path: Path) -> None:
    (document,) = read_incoming(a_file(tmp_path, "x" * 5_000), None).documents
    assert document.stored is None


def test_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match="There is no file"):
        bytes_of(tmp_path / "none")
    with pytest.raises(InvalidInputError, match="cannot be read"):
        bytes_of(tmp_path)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.lordesk"
    with path.open("wb") as file:
        file.truncate(BYTES_AT_MOST + 1)
    with pytest.raises(InvalidInputError, match="50 MB is the most"):
        bytes_of(path)
