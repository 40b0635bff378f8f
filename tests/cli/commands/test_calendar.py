"""`lordesk calendar`."""

from pathlib import Path

from tests.command import Command


def test_the_counts_tell_what_changed_since_the_last_export(
    lordesk: Command, tmp_path: Path
) -> None:
    out = tmp_path / "plan.ics"
    first = lordesk("calendar", "--out", out, as_json=True).value
    assert list(first) == ["file", "events", "added", "changed", "cancelled"]
    assert first["added"] == first["events"] > 0
    before = out.read_bytes()
    again = lordesk("calendar", "--out", out, as_json=True).value
    assert (again["added"], again["changed"], again["cancelled"]) == (0, 0, 0)
    assert out.read_bytes() == before
    lordesk("log", "lindqvist-im", "withdrawn")
    update = lordesk("calendar", "--out", out, "--update", as_json=True).value
    assert update["cancelled"] > 0
    assert b"STATUS:CANCELLED" in out.read_bytes()


def test_a_file_per_writer(lordesk: Command, tmp_path: Path) -> None:
    told = lordesk("calendar", "--out", tmp_path / "a.ics", "--per-writer", tmp_path / "each").out
    assert "since the last export" in told
    assert len(list((tmp_path / "each").glob("*.ics"))) >= 3


def test_an_unknown_letter_is_refused(lordesk: Command, tmp_path: Path) -> None:
    assert lordesk("calendar", "--out", tmp_path / "a.ics", "--letter", "x").code == 3
    assert lordesk("calendar").code == 2
