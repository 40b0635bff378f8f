"""`lordesk doctor`."""

from pathlib import Path

from tests.command import Command


def test_a_sound_desk_is_well_and_nothing_personal_is_said(lordesk: Command) -> None:
    outcome = lordesk("doctor", as_json=True)
    assert outcome.code == 0
    assert outcome.value["ok"] is True
    assert all(list(c) == ["name", "ok", "message"] for c in outcome.value["checks"])
    assert "Rahmani" not in outcome.out
    assert "sound" in lordesk("doctor").out


def test_a_damaged_database_is_exit_4(lordesk: Command, tmp_path: Path) -> None:
    (tmp_path / "data" / "lordesk.db").write_bytes(b"")
    outcome = lordesk("doctor", as_json=True)
    assert outcome.code == 4
    assert outcome.value["ok"] is False
    assert str(tmp_path) not in outcome.out
