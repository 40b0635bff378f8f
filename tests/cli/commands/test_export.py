"""`lordesk export`."""

import json
from pathlib import Path

from tests.command import SAMPLE, Command, in_folder


def test_export_import_export_gives_the_same_bytes(lordesk: Command, tmp_path: Path) -> None:
    first, second = tmp_path / "a.lordesk", tmp_path / "b.lordesk"
    assert lordesk("export", first).code == 0
    other = in_folder(tmp_path / "other")
    other("import", first)
    other("export", second)
    assert first.read_bytes() == second.read_bytes()
    assert json.loads(first.read_bytes()) == json.loads(SAMPLE.read_bytes())


def test_a_file_that_cannot_be_written_is_exit_4_and_the_old_one_stays(
    lordesk: Command, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("a file")
    outcome = lordesk("export", tmp_path / "file" / "x.lordesk")
    assert outcome.code == 4
    assert "was not written" in outcome.complaint
    assert (tmp_path / "file").read_text() == "a file"


def test_an_unknown_kind_of_file_is_a_wrong_use(lordesk: Command, tmp_path: Path) -> None:
    assert lordesk("export", tmp_path / "x.docx").code == 2


def test_an_empty_desk_has_nothing_to_export(empty: Command, tmp_path: Path) -> None:
    assert empty("export", tmp_path / "x.lordesk").code == 1
