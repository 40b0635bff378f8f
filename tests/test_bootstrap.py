"""The composition root."""

import io
import sys
from pathlib import Path

import pytest

from lordesk import paths
from lordesk.bootstrap import data_folder, open_pages, opened, run_command_line
from lordesk.cli.workspace import Options


def test_nothing_is_opened_before_it_is_asked_for(tmp_path: Path) -> None:
    with opened(Options(data=tmp_path / "data")) as workspace:
        assert not (tmp_path / "data").exists()
        assert len(workspace.desk.records.letters) == 0
        assert (tmp_path / "data" / "lordesk.db").is_file()


def test_the_data_folder_is_chosen_named_or_the_platforms(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert data_folder(tmp_path) == tmp_path
    monkeypatch.setenv("LORDESK_DATA", str(tmp_path / "named"))
    assert data_folder(None) == tmp_path / "named"
    monkeypatch.delenv("LORDESK_DATA")
    assert data_folder(None) == paths.default_data_folder()


def test_the_command_line_answers_a_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out, err = io.StringIO(), io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    assert run_command_line(["--data", str(tmp_path), "--json", "today"]) == 0
    assert out.getvalue() == "[]\n"
    assert run_command_line(["--fly"]) == 2
    assert err.getvalue().count("\n") == 1


def test_the_self_test_goes_through_the_pages_of_the_desk_it_made(tmp_path: Path) -> None:
    assert open_pages(tmp_path).endswith("pages painted")
    assert (tmp_path / "desk" / "lordesk.db").is_file()
