"""`lordesk import`."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.command import SAMPLE, Command, in_folder


def test_the_sample_comes_in_once_and_changes_nothing_the_second_time(empty: Command) -> None:
    first = empty("import", SAMPLE, as_json=True)
    assert first.value == {"added": 47, "changed": 0, "removed": 0, "unchanged": 0}
    second = empty("import", SAMPLE, as_json=True)
    assert second.value == {"added": 0, "changed": 0, "removed": 0, "unchanged": 47}


def test_a_dry_run_changes_nothing(empty: Command) -> None:
    assert "Would import: 47 added" in empty("import", SAMPLE, "--dry-run").out
    assert empty("import", SAMPLE, as_json=True).value["added"] == 47


def test_an_import_is_one_step_to_undo(empty: Command, tmp_path: Path) -> None:
    empty("import", SAMPLE)
    assert empty("undo").out == "Undone: Import rahmani.lordesk.\n"
    assert empty("export", tmp_path / "x.lordesk").code == 1


def changed(tmp_path: Path, edit: dict[str, Any]) -> Path:
    plain = json.loads(SAMPLE.read_bytes())
    path = tmp_path / "other.lordesk"
    path.write_text(json.dumps(plain | edit), encoding="utf-8")
    return path


def test_another_applicant_needs_replace(lordesk: Command, tmp_path: Path) -> None:
    other = changed(tmp_path, {"applicant": {"given_name": "Else", "family_name": "Berg"}})
    refused = lordesk("import", other)
    assert refused.code == 1
    assert "--replace" in refused.complaint
    assert lordesk("import", other, "--replace").code == 0


BAD: list[tuple[bytes, str]] = [
    (b"", "is no complete JSON"),
    (b"\xef\xbb\xbf{}", "byte-order mark"),
    (b'{"format": "lordesk", "version": 1, "applicant": {"given_name": "\xe9"}}', "not UTF-8"),
    (b"[" * 10_000, "nested too deeply"),
    (b'{"format": "lordesk", "version": 7}', "Install a newer lordesk"),
]


@pytest.mark.parametrize(("content", "message"), BAD, ids=[row[1] for row in BAD])
def test_a_file_that_cannot_be_used_is_exit_3_and_one_sentence(
    lordesk: Command, tmp_path: Path, content: bytes, message: str
) -> None:
    path = tmp_path / "bad.lordesk"
    path.write_bytes(content)
    outcome = lordesk("import", path)
    assert outcome.code == 3
    assert outcome.complaint.startswith("lordesk: bad.lordesk")
    assert message in outcome.complaint
    assert outcome.out == ""


@pytest.mark.parametrize(
    ("edit", "place"),
    [
        ({"letters": [{"key": "x", "writer": "nobody", "targets": ["im"]}]}, "letters[0].writer"),
        ({"targets": "im"}, "targets: expected a list"),
        (
            {"targets": [{"key": "im", "specialty": "x", "season": "eras-2099"}], "letters": []},
            "targets[0].season names season eras-2099",
        ),
        ({"pets": []}, "pets: expected no such field"),
    ],
)
def test_a_misfit_names_its_place_and_changes_nothing(
    lordesk: Command, tmp_path: Path, edit: dict[str, Any], place: str
) -> None:
    before = lordesk("plan").out
    outcome = lordesk("import", changed(tmp_path, edit))
    assert outcome.code == 3
    assert place in outcome.complaint
    assert lordesk("plan").out == before


def test_a_file_that_is_not_there(empty: Command, tmp_path: Path) -> None:
    missing = empty("import", tmp_path / "none.lordesk")
    assert missing.code == 3
    assert "There is no file" in missing.complaint
    folder = empty("import", tmp_path)
    assert folder.code == 3


def test_a_dry_run_leaves_a_new_folder_without_a_desk(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh"
    outcome = in_folder(fresh)("import", SAMPLE, "--dry-run", as_json=True)
    assert outcome.value["added"] > 0
    assert not fresh.exists()
    assert in_folder(fresh)("import", SAMPLE).code == 0
    assert in_folder(fresh)("import", SAMPLE, "--dry-run", as_json=True).value["added"] == 0
