"""`lordesk move`."""

from pathlib import Path

import pytest

from lordesk import paths
from lordesk.domain.erasure import Erasure
from lordesk.workspace import Workspace
from tests.command import SAMPLE, in_folder


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "local" / "lordesk"
    monkeypatch.setattr(paths, "default_data_folder", lambda: folder)
    return folder


def test_s1_after_the_move_the_old_folder_leads_to_the_desk(tmp_path: Path, own: Path) -> None:
    data = tmp_path / "OneDrive" / "desk"
    lordesk = in_folder(data)
    lordesk("import", SAMPLE)
    told = lordesk("doctor")
    assert "“lordesk move” does that" in " ".join(told.out.split())
    moved = lordesk("move", as_json=True)
    assert (moved.code, moved.err) == (0, "")
    assert moved.value["from"] == str(data)
    assert moved.value["to"] == str(own)
    assert lordesk("undo").code == 0
    assert in_folder(own)("redo").code == 0
    assert lordesk("doctor", as_json=True).value["ok"]
    gone = lordesk("move", "--remove-old")
    assert gone.out == f"Removed: the old copy in {data}.\n"
    assert lordesk("move", "--remove-old").out == "No move left a copy.\n"
    assert [path.name for path in data.iterdir()] == ["moved-to.txt"]
    assert "patel-im" in lordesk("plan").out


def test_a_move_says_where_the_old_copy_is_and_how_it_goes(tmp_path: Path, own: Path) -> None:
    lordesk = in_folder(tmp_path / "desk")
    told = lordesk("move", "--to", tmp_path / "other")
    assert told.code == 0
    assert f"Moved: 1 file to {tmp_path / 'other'}" in told.out
    assert "lordesk move --remove-old" in told.out
    refused = in_folder(tmp_path / "fresh")("move")
    assert refused.code == 1
    assert "in a local folder already" in refused.complaint


def test_what_cannot_be_removed_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lordesk = in_folder(tmp_path / "desk")
    lordesk("move", "--to", tmp_path / "other")

    def stuck(_: Workspace) -> Erasure:
        return Erasure(stuck=("lordesk.db",))

    monkeypatch.setattr(Workspace, "remove_old_copy", stuck)
    refused = lordesk("move", "--remove-old")
    assert refused.code == 4
    assert "lordesk.db stayed in" in refused.complaint


def test_erasing_names_the_folder_that_the_desk_lay_in(tmp_path: Path) -> None:
    lordesk = in_folder(tmp_path / "desk")
    lordesk("move", "--to", tmp_path / "other")
    told = " ".join(lordesk("erase").out.split())
    assert f"what is left of the desk in {tmp_path / 'desk'}, where it lay before" in told
    assert lordesk("erase", as_json=True).value["moved_from"] == [str(tmp_path / "desk")]
