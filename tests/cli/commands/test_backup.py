"""`lordesk backup`."""

from pathlib import Path

from tests.command import Command, in_folder


def test_a_snapshot_is_made_listed_verified_and_brought_back(lordesk: Command) -> None:
    made = lordesk("backup", "create", as_json=True).value
    assert made["counts"]["applicant"] == 1
    listed = lordesk("backup", "list", as_json=True).value
    assert [each["reason"] for each in listed] == ["", "automatic"]
    assert listed[0]["id"] == made["id"]
    assert lordesk("backup", "verify", as_json=True).value["id"] == made["id"]
    assert lordesk("undo").code == 0
    restored = lordesk("backup", "restore", made["id"], as_json=True)
    assert restored.code == 0
    assert restored.value["restored"] == made["id"]
    assert restored.value["before"] != made["id"]
    assert lordesk("plan").code == 0


def test_people_are_told_in_words(lordesk: Command, tmp_path: Path) -> None:
    assert in_folder(tmp_path / "other")("backup", "list").out == "No snapshots yet.\n"
    assert "Made: snapshot" in lordesk("backup", "create").out
    assert "kB" in lordesk("backup", "list").out
    assert "Verified" in lordesk("backup", "verify").out


def test_an_unknown_snapshot_is_exit_3_and_a_missing_action_exit_2(
    lordesk: Command, tmp_path: Path
) -> None:
    assert lordesk("backup", "restore", "nothing").code == 3
    assert in_folder(tmp_path / "other")("backup", "verify").code == 3
    assert lordesk("backup").code == 2


def test_a_damaged_or_lost_desk_is_no_new_one_and_comes_back(
    lordesk: Command, tmp_path: Path
) -> None:
    id_ = lordesk("backup", "create", as_json=True).value["id"]
    database = tmp_path / "data" / "lordesk.db"
    database.write_bytes(b"")
    assert lordesk("plan").code == 4
    assert "damaged" in lordesk("backup", "restore", id_).out
    assert lordesk("plan").code == 0
    database.unlink()
    lost = lordesk("plan")
    assert lost.code == 4
    assert "snapshots are there" in lost.err
    assert lordesk("backup", "restore", id_).code == 0
    assert lordesk("plan").code == 0


def test_a_preview_says_what_would_come_back_and_what_would_go(lordesk: Command) -> None:
    id_ = lordesk("backup", "create", as_json=True).value["id"]
    assert "holds the desk as it is" in lordesk("backup", "preview", id_).out
    assert lordesk("moment", "bayview-wards", "Led the family meeting.").code == 0
    found = lordesk("backup", "preview", id_, as_json=True).value
    assert (len(found["going"]), found["returning"], found["changing"]) == (1, [], [])
    assert "goes" in lordesk("backup", "preview", id_).out
