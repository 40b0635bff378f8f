"""A desk carried between two computers, on the command line."""

from pathlib import Path

import pytest

from tests.command import SAMPLE, Command, in_folder


@pytest.fixture
def here(tmp_path: Path) -> Command:
    command = in_folder(tmp_path / "here")
    assert command("import", SAMPLE).code == 0
    return command


@pytest.fixture
def there(here: Command, tmp_path: Path) -> Command:
    """Another computer that took the desk over."""
    assert here("export", tmp_path / "first.zip").code == 0
    command = in_folder(tmp_path / "there")
    assert command("import", tmp_path / "first.zip").code == 0
    return command


def test_a_desk_is_the_same_on_the_other_computer(
    here: Command, there: Command, tmp_path: Path
) -> None:
    for command, name in ((here, "a"), (there, "b")):
        assert command("export", tmp_path / f"{name}.lordesk").code == 0
    assert (tmp_path / "a.lordesk").read_bytes() == (tmp_path / "b.lordesk").read_bytes()
    stored = [
        sorted(p.name for p in (tmp_path / each / "attachments").rglob("*") if p.is_file())
        for each in ("here", "there")
    ]
    assert stored[0] == stored[1] != []
    assert "are the same" in there("import", tmp_path / "first.zip").out


def test_own_rules_go_with_the_desk_and_overwrite_none(
    here: Command, there: Command, tmp_path: Path
) -> None:
    here("rules", "--set", "weights.direct=20")
    here("export", tmp_path / "rules.zip")

    told = there("import", tmp_path / "rules.zip")

    assert "came with the bundle" in told.err
    assert [v["value"] for v in there("rules", as_json=True).value["values"]] == [20]
    there("rules", "--set", "weights.direct=30")
    assert "Those of this computer are kept" in there("import", tmp_path / "rules.zip").err
    assert [v["value"] for v in there("rules", as_json=True).value["values"]] == [30]


def test_what_each_did_alone_is_joined_as_one_step(
    here: Command, there: Command, tmp_path: Path
) -> None:
    here("log", "patel-im", "reminded", "--on", "2026-11-21")
    there("moment", "bayview-wards", "Presented at rounds.")
    there("export", tmp_path / "back.zip")
    told = here("import", tmp_path / "back.zip")
    assert told.out.startswith("Imported: 1 added, 0 changed, 0 removed")
    assert "Both had changed" in told.out
    assert "nothing that this desk lacks" in here("import", tmp_path / "back.zip").out
    assert "This desk is newer" in here("import", tmp_path / "first.zip").out
    assert here("undo").out == "Undone: Import back.zip.\n"


def test_joined_lists_that_break_a_rule_stay_as_here_and_the_rest_is_taken(
    here: Command, there: Command, tmp_path: Path
) -> None:
    for command, days in ((here, ("19", "22")), (there, ("20", "21"))):
        for day in days:
            assert command("log", "patel-im", "reminded", "--on", f"2026-11-{day}").code == 0
    there("moment", "bayview-wards", "Presented at rounds.")
    there("export", tmp_path / "back.zip")
    told = here("import", tmp_path / "back.zip")
    assert told.code == 0
    assert told.out.startswith("Imported: 1 added, 0 changed, 0 removed")
    assert "Dr. Patel’s letter keeps what this desk has: with the bundle reminded holds" in told.out


def test_a_clash_is_shown_and_nothing_is_overwritten(
    here: Command, there: Command, tmp_path: Path
) -> None:
    here("log", "patel-im", "withdrawn", "--on", "2026-11-21")
    there("log", "patel-im", "withdrawn", "--on", "2026-11-20")
    there("export", tmp_path / "back.zip")
    shown = here("import", tmp_path / "back.zip")
    assert shown.code == 1
    assert "withdrawn_on: here “2026-11-21”, there “2026-11-20”" in shown.out
    assert "--keep mine or --keep theirs" in shown.complaint
    clashes = here("import", tmp_path / "back.zip", as_json=True).value["clashes"]
    assert [(each["kind"], each["record"]) for each in clashes] == [
        ("letter", "Dr. Patel’s letter")
    ]
    assert (
        here("import", tmp_path / "back.zip", "--keep", "mine", as_json=True).value["changed"] == 0
    )
    assert (
        here("import", tmp_path / "back.zip", "--keep", "theirs", as_json=True).value["changed"]
        == 1
    )


def test_replace_makes_the_desk_equal_the_bundle(
    here: Command, there: Command, tmp_path: Path
) -> None:
    here("moment", "bayview-wards", "Presented at rounds.")
    reply = here("import", tmp_path / "first.zip", "--replace", as_json=True)
    assert reply.value["removed"] == 1


def test_a_locked_bundle_opens_with_its_passphrase_alone(
    here: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, other = tmp_path / "locked.zip", in_folder(tmp_path / "other")
    monkeypatch.setenv("LORDESK_PASSPHRASE", "correct horse battery")
    assert here("export", file, "--lock").code == 0
    assert b"Patel" not in file.read_bytes()
    monkeypatch.setenv("LORDESK_PASSPHRASE", "wrong horse battery")
    refused = other("import", file)
    assert refused.code == 3
    assert "does not open with this passphrase" in refused.complaint
    monkeypatch.delenv("LORDESK_PASSPHRASE")
    assert other("import", file).code == 2
    monkeypatch.setenv("LORDESK_PASSPHRASE", "correct horse battery")
    assert other("import", file, as_json=True).value["added"] == 47


def test_a_damaged_bundle_changes_nothing(here: Command, there: Command, tmp_path: Path) -> None:
    raw = bytearray((tmp_path / "first.zip").read_bytes())
    raw[len(raw) // 2] ^= 255
    (tmp_path / "bent.zip").write_bytes(raw)
    refused = there("import", tmp_path / "bent.zip")
    assert (refused.code, refused.out) == (3, "")
    assert refused.complaint.startswith("lordesk: bent.zip")


@pytest.mark.parametrize("words", [("x.zip", "--what", "writers"), ("x.lordesk", "--lock")])
def test_a_bundle_is_whole_and_only_a_bundle_is_locked(
    here: Command, tmp_path: Path, words: tuple[str, ...]
) -> None:
    assert here("export", tmp_path / words[0], *words[1:]).code == 2
