"""S4, S8, S9: two windows and a command on one data folder, and what can be begun anew."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lordesk.domain.errors import StorageError
from lordesk.domain.opening import Fresh, Gone, OpenElsewhere
from tests.builders import a_desk
from tests.storage.windows import NOON, Windows, load, save


@pytest.fixture
def windows(tmp_path: Path) -> Iterator[Windows]:
    windows = Windows(tmp_path / "data")
    yield windows
    windows.close()


def test_s4_begin_anew_moves_the_damaged_file_aside(windows: Windows) -> None:
    folder = windows.written()
    folder.snapshots.create(NOON)
    folder.path.write_bytes(b"")
    window = windows.new()
    window.open_for_window()
    window.begin_anew()
    assert isinstance(window.open_for_window(), Fresh)
    save(window, a_desk())
    assert window.snapshots.create_if_changed(NOON) is not None
    assert len(list(windows.data.glob("*.damaged-*"))) == 1


def test_a_desk_that_vanished_beside_its_snapshots_is_gone_and_no_new_user(
    windows: Windows,
) -> None:
    folder = windows.written()
    folder.snapshots.create(NOON)
    folder.path.unlink()
    window = windows.new()
    assert isinstance(window.open_for_window(), Gone)
    assert not folder.path.exists()
    with pytest.raises(StorageError, match="is gone"):
        assert window.database
    window.begin_anew()
    assert isinstance(window.open_for_window(), Fresh)


def test_s9_a_second_window_learns_of_the_first_and_the_command_line_works_beside(
    windows: Windows,
) -> None:
    first = windows.new()
    first.open_for_window()
    assert isinstance(windows.new().open_for_window(), OpenElsewhere)
    beside = windows.new()
    save(beside, a_desk())
    assert load(first) == a_desk()


def test_s8_a_desk_open_in_a_window_is_not_replaced_from_elsewhere(windows: Windows) -> None:
    first = windows.new()
    first.open_for_window()
    save(first, a_desk())
    kept = first.snapshots.create(NOON)
    with pytest.raises(StorageError, match="so it was not replaced"):
        windows.new().snapshots.restore(kept.id, NOON)
    first.snapshots.restore(kept.id, NOON)
