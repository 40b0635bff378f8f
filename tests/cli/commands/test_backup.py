"""`lordesk backup`."""

from pathlib import Path

from tests.command import Command


def test_a_snapshot_is_made_listed_verified_and_brought_back(lordesk: Command) -> None:
    made = lordesk("backup", "create", as_json=True).value
    assert made["counts"]["applicant"] == 1
    assert [each["id"] for each in lordesk("backup", "list", as_json=True).value] == [made["id"]]
    assert lordesk("backup", "verify", as_json=True).value["id"] == made["id"]
    assert lordesk("undo").code == 0
    restored = lordesk("backup", "restore", made["id"], as_json=True)
    assert restored.code == 0
    assert restored.value["restored"] == made["id"]
    assert restored.value["before"] != made["id"]
    assert lordesk("plan").code == 0


def test_people_are_told_in_words(lordesk: Command) -> None:
    assert lordesk("backup", "list").out == "No snapshots yet.\n"
    assert "Made: snapshot" in lordesk("backup", "create").out
    assert "kB" in lordesk("backup", "list").out
    assert "Verified" in lordesk("backup", "verify").out


def test_an_unknown_snapshot_is_exit_3_and_a_missing_action_exit_2(lordesk: Command) -> None:
    assert lordesk("backup", "restore", "nothing").code == 3
    assert lordesk("backup", "verify").code == 3
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
