"""The way from a call to an exit code."""

import io
import sys
from pathlib import Path

import pytest

from lordesk.bootstrap import opened
from lordesk.cli.arguments import Call
from lordesk.cli.commands import READING
from lordesk.cli.console import Console
from lordesk.cli.main import code_of, run
from lordesk.cli.workspace import Options
from lordesk.domain.errors import (
    InvalidInputError,
    RefusedError,
    StaleChangeError,
    StorageError,
)
from tests.command import Command, in_folder, run_words


def test_help_lists_every_command() -> None:
    told = run_words(["--help"])
    assert told.code == 0
    assert "what to do now, most urgent first" in told.out


def test_the_version_is_a_line_or_with_json_a_value() -> None:
    assert run_words(["--version"]).out.startswith("lordesk ")
    assert "lordesk" in run_words(["--json", "--version"]).value


def test_without_a_command_there_is_nothing_to_do_yet() -> None:
    outcome = run_words(["--json"])
    assert outcome.code == 2
    assert outcome.out == ""


def test_what_is_no_address_of_a_server_is_not_taken_for_a_folder() -> None:
    outcome = run_words(["--database", "desk.db", "plan"])
    assert outcome.code == 3
    assert "no address of a server" in outcome.complaint


def test_a_server_that_is_away_is_exit_4() -> None:
    outcome = run_words(["--database", "postgresql://vogt@/x?host=/nowhere", "plan"])
    assert outcome.code == 4
    assert "cannot be reached" in outcome.complaint


def test_without_the_part_for_offices_a_server_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "lordesk.storage.postgres", raising=False)
    monkeypatch.setitem(sys.modules, "psycopg", None)
    outcome = run_words(["--database", "postgresql:///x", "plan"])
    assert outcome.code == 1
    assert "lordesk[office]" in outcome.complaint


@pytest.mark.parametrize("command", sorted(READING))
def test_a_command_that_only_reads_leaves_a_new_folder_as_it_is(
    command: str, tmp_path: Path
) -> None:
    needed = {"prompts": ("wards",), "status": ("--out", tmp_path / "page.pdf")}
    assert in_folder(tmp_path / "new")(command, *needed.get(command, ())).code in {0, 1, 3}
    assert not (tmp_path / "new").exists()


def test_a_file_in_the_place_of_a_folder_is_no_new_desk(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    for data in (tmp_path / "file", tmp_path / "file" / "folder"):
        assert in_folder(data)("plan").code == 4


def test_an_unknown_command_is_exit_2(empty: Command) -> None:
    outcome = empty("fly")
    assert outcome.code == 2
    assert outcome.complaint == "lordesk: There is no command fly. See lordesk --help."


def test_a_global_option_after_the_command_is_named(empty: Command) -> None:
    outcome = empty("plan", "--json")
    assert outcome.code == 2
    assert "stands before the command" in outcome.complaint
    assert empty("plan", "--fly").code == 2


def test_the_help_of_a_command(empty: Command) -> None:
    assert empty("plan", "--help").code == 0


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (RefusedError("x"), 1),
        (InvalidInputError("x"), 3),
        (StorageError("x"), 4),
        (StaleChangeError("x"), 4),
    ],
)
def test_every_error_has_its_code(
    error: RefusedError | InvalidInputError | StorageError | StaleChangeError, code: int
) -> None:
    assert code_of(error) == code


class Breaking(io.StringIO):
    """A standard output that fails in a way of its own."""

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self._error = error

    def write(self, text: str) -> int:
        raise self._error


def outcome_of(error: BaseException, folder: Path) -> tuple[int, str]:
    err = io.StringIO()
    console = Console(stdin=io.StringIO(), stdout=Breaking(error), stderr=err)
    call = Call(options=Options(data=folder), command="plan", rest=())
    return run(call, opened, console, folder), err.getvalue()


def test_a_fault_of_ours_is_one_line_and_a_report_without_personal_data(tmp_path: Path) -> None:
    code, said = outcome_of(ZeroDivisionError("Amina"), tmp_path)
    assert code == 4
    assert said.count("\n") == 1
    assert "nothing saved is lost" in said
    report = (tmp_path / "lordesk.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError" in report
    assert "Amina" not in report


def test_an_interruption_is_quiet(tmp_path: Path) -> None:
    assert outcome_of(KeyboardInterrupt(), tmp_path) == (130, "")
    assert outcome_of(SystemExit(3), tmp_path) == (3, "")
    assert outcome_of(SystemExit(), tmp_path) == (0, "")


def test_input_that_is_no_text_is_invalid(tmp_path: Path) -> None:
    code, said = outcome_of(UnicodeDecodeError("utf-8", b"\xe9", 0, 1, "x"), tmp_path)
    assert code == 3
    assert "not UTF-8" in said


def test_a_reader_that_went_away_is_no_error(tmp_path: Path) -> None:
    assert outcome_of(BrokenPipeError(), tmp_path) == (0, "")
