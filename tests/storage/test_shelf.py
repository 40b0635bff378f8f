"""Files under the hash of their bytes."""

import hashlib
from pathlib import Path

import pytest

from lordesk.domain.errors import StorageError
from lordesk.storage.shelf import FileShelf


def test_what_is_kept_is_fetched_by_its_hash(tmp_path: Path) -> None:
    shelf = FileShelf(tmp_path / "attachments")
    digest = shelf.keep(b"%PDF-1.7 cv")
    assert digest == hashlib.sha256(b"%PDF-1.7 cv").hexdigest()
    assert shelf.keep(b"%PDF-1.7 cv") == digest
    assert shelf.fetch(digest) == b"%PDF-1.7 cv"
    assert shelf.fetch("0" * 64) is None


def test_altered_bytes_are_never_handed_out(tmp_path: Path) -> None:
    shelf = FileShelf(tmp_path)
    digest = shelf.keep(b"cv")
    (tmp_path / digest[:2] / digest).write_bytes(b"other")
    with pytest.raises(StorageError, match="is damaged"):
        shelf.fetch(digest)


def test_a_folder_in_the_place_of_a_file_is_named(tmp_path: Path) -> None:
    digest = "ab" * 32
    (tmp_path / "ab" / digest).mkdir(parents=True)
    with pytest.raises(StorageError, match="cannot be read"):
        FileShelf(tmp_path).fetch(digest)
