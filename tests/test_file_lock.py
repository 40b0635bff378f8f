"""A lock belongs to one open file at a time and ends with it."""

import os
from pathlib import Path

from lordesk.file_lock import try_lock


def opened(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT)


def test_a_file_is_locked_by_one_and_free_once_that_is_closed(tmp_path: Path) -> None:
    first = opened(tmp_path / "x")
    assert try_lock(first)
    assert not try_lock(opened(tmp_path / "x"))
    os.close(first)
    second = opened(tmp_path / "x")
    assert try_lock(second)
    os.close(second)
