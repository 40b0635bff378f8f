"""S11: a folder is swapped in whole, and what a death in the middle left is put right."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lordesk import folder_swap
from lordesk.folder_swap import mend_in, mend_noted, replacing, torn
from lordesk.paths import resources

DIE = """
import os, signal, sys
from pathlib import Path
from lordesk import folder_swap
move = folder_swap.move_into_place
left = [int(sys.argv[2])]
def dying(source, target):
    if not left[0]:
        os.kill(os.getpid(), signal.SIGKILL)
    left[0] -= 1
    move(source, target)
folder_swap.move_into_place = dying
with folder_swap.replacing(Path(sys.argv[1], "kits", "one"), Path(sys.argv[1], "notes")) as new:
    (new / "a").write_text("new")
"""


def killed(folder: Path, *, after: int) -> Path:
    """Where kits are, with an old one, after a swap was killed at that rename."""
    (folder / "kits" / "one").mkdir(parents=True)
    (folder / "kits" / "one" / "a").write_text("old")
    call = [sys.executable, "-c", DIE, str(folder), str(after)]
    done = subprocess.run(call, check=False, capture_output=True, cwd=resources().parent)
    assert done.returncode < 0, done.stderr
    return folder / "kits"


def tree(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text() for path in files}


def swapped(kits: Path, text: str) -> None:
    with replacing(kits / "one") as new:
        (new / "a").write_text(text)


def test_killed_between_its_renames_the_old_folder_comes_back_at_the_next_start(
    tmp_path: Path,
) -> None:
    kits = killed(tmp_path, after=1)
    assert not (kits / "one").exists()
    assert torn(tmp_path / "notes") == 1
    mend_noted(tmp_path / "notes")
    assert tree(tmp_path) == {"kits/one/a": "old"}
    assert torn(tmp_path / "notes") == 0


def test_killed_between_its_renames_the_old_folder_comes_back_at_the_next_writing(
    tmp_path: Path,
) -> None:
    kits = killed(tmp_path, after=1)
    mend_in(kits)
    assert tree(kits) == {"one/a": "old"}


def test_killed_before_its_renames_the_old_folder_is_there_and_the_rest_goes(
    tmp_path: Path,
) -> None:
    kits = killed(tmp_path, after=0)
    assert (kits / "one" / "a").read_text() == "old"
    mend_in(kits)
    assert tree(kits) == {"one/a": "old"}


def test_an_old_folder_whose_place_was_taken_meanwhile_is_kept_beside_it(tmp_path: Path) -> None:
    kits = killed(tmp_path, after=1)
    (kits / "one").mkdir()
    (kits / "one" / "a").write_text("by hand")
    mend_in(kits)
    assert tree(kits) == {"one/a": "by hand", "one (before)/a": "old"}


def test_what_a_finished_swap_left_is_removed(tmp_path: Path) -> None:
    kits = killed(tmp_path, after=1)
    (beside,) = kits.glob(".lordesk-*")
    (beside / "new").rename(kits / "one")
    mend_in(kits)
    assert tree(kits) == {"one/a": "new"}


def test_a_swap_that_is_under_way_is_left_alone(tmp_path: Path) -> None:
    with replacing(tmp_path / "one") as new:
        (new / "a").write_text("new")
        mend_in(tmp_path)
    assert tree(tmp_path) == {"one/a": "new"}


def test_a_note_waits_while_its_disk_is_away(tmp_path: Path) -> None:
    kits = killed(tmp_path, after=1)
    kits.rename(tmp_path / "away")
    mend_noted(tmp_path / "notes")
    (tmp_path / "away").rename(kits)
    mend_noted(tmp_path / "notes")
    assert tree(tmp_path) == {"kits/one/a": "old"}


@pytest.mark.parametrize("name", ["..", "", ".", "../other", "a/b"])
def test_a_mark_that_leads_elsewhere_is_not_followed(tmp_path: Path, name: str) -> None:
    beside = tmp_path / "kits" / ".lordesk-abc"
    (beside / "old").mkdir(parents=True)
    (beside / "for").write_text(name)
    before = sorted(tmp_path.rglob("*"))
    mend_in(tmp_path / "kits")
    assert sorted(tmp_path.rglob("*")) == before


def test_a_hidden_folder_that_says_nothing_stays_unless_it_is_old_and_empty(
    tmp_path: Path,
) -> None:
    for name in ("young", "aged", "full"):
        (tmp_path / f".lordesk-{name}").mkdir()
    (tmp_path / ".lordesk-full" / "a").write_text("whose?")
    for name in ("aged", "full"):
        os.utime(tmp_path / f".lordesk-{name}", (0, 0))
    mend_in(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [".lordesk-full", ".lordesk-young"]


def test_a_failed_swap_whose_old_folder_cannot_go_back_keeps_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    swapped(tmp_path, "old")
    move = folder_swap.move_into_place

    def stuck(source: Path, target: Path) -> None:
        if source.name in {"new", "old"}:
            raise OSError(13, "Permission denied")
        move(source, target)

    monkeypatch.setattr(folder_swap, "move_into_place", stuck)
    with pytest.raises(OSError, match="Permission denied"):
        swapped(tmp_path, "new")
    monkeypatch.undo()
    assert not (tmp_path / "one").exists()
    mend_in(tmp_path)
    assert tree(tmp_path) == {"one/a": "old"}


def test_a_file_of_that_name_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "one").write_text("a file")
    with pytest.raises(NotADirectoryError):
        swapped(tmp_path, "new")
    assert tree(tmp_path) == {"one": "a file"}


def test_a_note_that_cannot_be_written_does_not_keep_the_folder_from_its_place(
    tmp_path: Path,
) -> None:
    (tmp_path / "notes").write_text("a file in the way")
    (tmp_path / "one").mkdir()
    with replacing(tmp_path / "one", tmp_path / "notes") as new:
        (new / "a").write_text("new")
    assert tree(tmp_path) == {"one/a": "new", "notes": "a file in the way"}
