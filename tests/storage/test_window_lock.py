"""S9: one window for each desk, the command line beside it, no lock that outlives its process."""

import subprocess
import sys
from pathlib import Path

import pytest

from lordesk.domain.errors import StorageError
from lordesk.paths import resources
from lordesk.storage.window_lock import WindowLock

HOLD = """
import sys
from pathlib import Path
from lordesk.storage.window_lock import WindowLock
lock = WindowLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.read()
"""


def test_s9_the_second_window_is_refused_until_the_first_closes(tmp_path: Path) -> None:
    first, second = WindowLock(tmp_path / "data"), WindowLock(tmp_path / "data")
    assert first.take()
    assert first.take()
    assert not second.take()
    assert second.is_elsewhere()
    assert not first.is_elsewhere()
    with pytest.raises(StorageError, match=r"open in a window of lordesk, so it was not replaced"):
        second.require_free("replaced")
    first.release()
    second.require_free("replaced")
    assert second.take()
    second.release()


def test_s9_a_killed_window_leaves_no_lasting_lock(tmp_path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=resources().parent,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "True\n"
    lock = WindowLock(tmp_path)
    assert lock.is_elsewhere()
    holder.kill()
    holder.communicate()
    assert not lock.is_elsewhere()
    assert lock.take()
    lock.release()


def test_looking_leaves_no_file_behind(tmp_path: Path) -> None:
    assert not WindowLock(tmp_path / "none").is_elsewhere()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_may_only_be_read_can_be_looked_at(tmp_path: Path) -> None:
    (tmp_path / "window.lock").mkdir()  # no lock file can be made, as on a read-only disk
    lock = WindowLock(tmp_path)
    assert lock.take()
    lock.release()


def test_a_folder_that_cannot_be_reached_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError, match="cannot be used as a folder"):
        WindowLock(tmp_path / "file").take()
