"""The composition root."""

import io
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from lordesk import paths
from lordesk.bootstrap import data_folder, open_pages, opened, run_command_line, start_window
from lordesk.cli import self_test
from lordesk.cli.self_test import Step
from lordesk.cli.workspace import Options
from lordesk.domain.changes import between
from lordesk.domain.errors import StorageError
from lordesk.domain.machine_choices import MachineChoices
from lordesk.domain.opening import Fresh, Opened
from lordesk.storage.choices_file import TomlChoices
from lordesk.ui import application
from lordesk.ui.tools import DeskPlace, Tools
from tests.builders import a_desk


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


@pytest.mark.parametrize("words", [["today"], ["doctor"], []])
def test_a_folder_that_no_system_takes_is_refused_in_one_sentence(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / ("x" * 5_000)
    assert run_command_line(["--data", str(folder), *words]) == 4
    said = capsys.readouterr().err
    assert "cannot be a data folder: file name too long. Choose another." in said
    assert len(said) < 200


def test_the_command_line_answers_a_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out, err = io.StringIO(), io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    assert run_command_line(["--data", str(tmp_path), "--json", "today"]) == 0
    assert out.getvalue() == "[]\n"
    assert run_command_line(["--fly"]) == 2
    assert err.getvalue().count("\n") == 1


STOPPED_WHILE_LOADING = """
import sys
class Stop:
    def find_spec(self, name, path=None, target=None):
        if name == "lordesk.bootstrap":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Stop())
from lordesk.__main__ import main
main()
"""


def test_ctrl_c_while_the_program_loads_leaves_no_traceback() -> None:
    call = [sys.executable, "-c", STOPPED_WHILE_LOADING, "codes"]
    done = subprocess.run(call, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def test_the_self_test_goes_through_the_pages_of_the_desk_it_made(tmp_path: Path) -> None:
    assert open_pages(tmp_path).endswith("pages painted")
    assert (tmp_path / "desk" / "lordesk.db").is_file()


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Tools]:
    """What the window was given each time it was to be shown."""
    kept: list[Tools] = []

    def show(tools: Tools) -> int:
        kept.append(tools)
        return 0

    monkeypatch.setattr(application, "run_window", show)
    return kept


def test_without_a_command_the_window_opens_on_the_persons_desk(
    tmp_path: Path, shown: list[Tools]
) -> None:
    data = tmp_path / "desk"
    assert run_command_line(["--data", str(data), "--today", "2026-11-22"]) == 0
    assert shown[0].data == data
    assert not shown[0].is_sample
    assert shown[0].today() == date(2026, 11, 22)


def test_a_file_from_a_double_click_is_handed_to_the_window(
    tmp_path: Path, shown: list[Tools]
) -> None:
    run_command_line(["--data", str(tmp_path), "season.lordesk"])
    assert shown[0].files == (Path("season.lordesk"),)


def test_the_sample_lies_beside_the_desk_and_is_filled_once(
    tmp_path: Path, shown: list[Tools]
) -> None:
    data = tmp_path / "desk"
    assert run_command_line(["--data", str(data), "demo"]) == 0
    tools = shown[0]
    assert tools.is_sample
    assert tools.data == tmp_path / "desk-sample"
    tools.prepare()
    filled = tools.workspace.desk.records
    assert filled.applicant is not None
    tools.prepare()
    assert tools.workspace.desk.records is filled
    tools.workspace.close()
    assert not data.exists()


def test_the_same_desk_is_opened_again_where_that_is_wanted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[Path, bool, bool]] = []

    def show(tools: Tools) -> int:
        seen.append((tools.data, tools.is_sample, bool(tools.files)))
        if len(seen) == 1:
            tools.open_again()
        elif len(seen) == 2:
            tools.move_to(DeskPlace())
        return 0

    monkeypatch.setattr(application, "run_window", show)
    data = tmp_path / "desk"
    assert run_command_line(["--data", str(data), "demo"]) == 0
    sample = tmp_path / "desk-sample"
    assert seen == [(sample, True, False), (sample, True, False), (data, False, False)]


def test_what_keeps_the_window_from_opening_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_tools: Tools) -> int:
        raise StorageError("The folder is full. Free some space.")

    err = io.StringIO()
    monkeypatch.setattr(sys, "stderr", err)
    monkeypatch.setattr(application, "run_window", refuse)
    assert run_command_line(["--data", str(tmp_path)]) == 4
    assert err.getvalue() == "lordesk: The folder is full. Free some space.\n"


@pytest.mark.parametrize(("is_frozen", "middle"), [(False, ["-m", "lordesk"]), (True, [])])
def test_the_sample_and_the_own_desk_are_started_by_the_program_itself(
    monkeypatch: pytest.MonkeyPatch, is_frozen: bool, middle: list[str]
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(subprocess, "Popen", started.append)
    monkeypatch.setattr(sys, "frozen", is_frozen, raising=False)
    start_window("demo")
    start_window()
    assert started == [[sys.executable, *middle, "demo"], [sys.executable, *middle]]


def test_the_self_test_has_the_steps_of_both_shells(monkeypatch: pytest.MonkeyPatch) -> None:
    names: list[str] = []

    def note(steps: tuple[Step, ...], _console: object, _out: object) -> int:
        names.extend(step.name for step in steps)
        return 0

    monkeypatch.setattr(self_test, "run_self_test", note)
    assert run_command_line(["--self-test"]) == 0
    assert "kit" in names
    assert names[-1] == "pages"


def test_the_window_opens_the_desk_that_settings_name_and_goes_where_it_is_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, emptied_server: str
) -> None:
    chosen = MachineChoices(
        office=emptied_server, at_office=True, applicant="mira", adviser="Ann Vogt"
    )
    TomlChoices(tmp_path / "choices.toml").write(chosen)
    seen: list[tuple[str, str]] = []

    def show(tools: Tools) -> int:
        assert isinstance(tools.workspace.open_desk(), Opened | Fresh)
        seen.append((tools.office.adviser, tools.office.server) if tools.office else ("", ""))
        if len(seen) == 1:
            tools.move_to(DeskPlace())
        elif len(seen) == 2:
            tools.move_to(DeskPlace(address=emptied_server, applicant="mira", adviser="Lind"))
        return 0

    monkeypatch.setattr(application, "run_window", show)
    assert run_command_line(["--data", str(tmp_path), "a.lordesk"]) == 0
    assert [adviser for adviser, _ in seen] == ["Ann Vogt", "", "Lind"]
    assert "the office’s server" in seen[0][1]


def test_the_command_line_signs_with_the_name_of_settings(
    tmp_path: Path, emptied_server: str
) -> None:
    TomlChoices(tmp_path / "choices.toml").write(MachineChoices(adviser="Ann Vogt"))
    options = Options(data=tmp_path, database=emptied_server, applicant="mira")
    with opened(options) as workspace:
        workspace.desk.perform(between(workspace.desk.records, a_desk(), "Begin"))
        assert [step.made_by for step in workspace.desk.steps(1)] == ["Ann Vogt"]


def test_the_window_can_ask_a_server_and_list_its_applicants(
    tmp_path: Path, shown: list[Tools], emptied_server: str
) -> None:
    run_command_line(["--data", str(tmp_path)])
    answer = shown[0].ask_office(emptied_server)
    assert answer.startswith("The office’s server")
    assert answer.endswith("answers: 0 applicants.")
    office = shown[0].at_office(emptied_server)
    assert list(office.roster_book.kept()) == []
    office.close()
    with pytest.raises(StorageError, match="cannot be reached"):
        shown[0].ask_office("postgresql://vogt@/x?host=/nowhere")
