"""The program's test of itself."""

import io
import json
from pathlib import Path

import pytest

from lordesk.bootstrap import opened
from lordesk.cli import self_test
from lordesk.cli.console import Console
from lordesk.cli.self_test import Commands, Step, command_steps, run_self_test
from lordesk.domain.errors import StorageError
from tests.repository.checkout import ROOT


def console(*, as_json: bool = False) -> Console:
    return Console(stdin=io.StringIO(), stdout=io.StringIO(), stderr=io.StringIO(), as_json=as_json)


def said(by: Console) -> str:
    assert isinstance(by.stdout, io.StringIO)
    return by.stdout.getvalue()


def good(_folder: Path) -> str:
    return "seen"


def test_every_step_of_the_command_line_is_good() -> None:
    answer = console(as_json=True)
    code = run_self_test(command_steps(opened), answer, None)
    report = json.loads(said(answer))
    assert [step for step in report["steps"] if not step["ok"]] == []
    assert code == 0
    assert report["ok"] is True
    names = [step["name"] for step in report["steps"]]
    assert names == [
        *("import", "plan", "check", "kit", "calendar", "lock", "old database", "doctor"),
    ]


def test_a_lock_that_opens_as_something_else_fails_its_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def other(_raw: bytes, _passphrase: str, _name: str) -> bytes:
        return b"other"

    monkeypatch.setattr(self_test, "unlocked", other)
    with pytest.raises(StorageError, match="something else"):
        Commands(opened).lock_and_unlock(tmp_path)


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (StorageError("The disk is full."), "The disk is full."),
        (KeyError("x"), "KeyError: 'x'"),
    ],
)
def test_a_step_that_breaks_is_named_and_the_others_go_on(error: Exception, message: str) -> None:
    def bad(_folder: Path) -> str:
        raise error

    answer = console()
    steps = [Step(name="bad", do=bad), Step(name="good", do=good)]
    assert run_self_test(steps, answer, None) == 4
    assert said(answer) == f"FAIL bad: {message}\nok   good: seen\n"


def test_the_report_is_written_where_it_was_asked_for(tmp_path: Path) -> None:
    out = tmp_path / "r.json"
    assert run_self_test([Step(name="good", do=good)], console(), out) == 0
    assert json.loads(out.read_text(encoding="utf-8")) == {
        "ok": True,
        "steps": [{"name": "good", "ok": True, "message": "seen"}],
    }


def test_a_report_that_cannot_be_written_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    answer = console()
    out = tmp_path / "file" / "r.json"
    assert run_self_test([Step(name="good", do=good)], answer, out) == 4
    assert isinstance(answer.stderr, io.StringIO)
    assert answer.stderr.getvalue().startswith("lordesk: ")


def test_the_steps_share_a_folder_that_is_gone_afterwards() -> None:
    folders: list[Path] = []

    def note(folder: Path) -> str:
        folders.append(folder)
        return ""

    run_self_test([Step(name="one", do=note), Step(name="two", do=note)], console(), None)
    assert folders[0] == folders[1]
    assert not folders[0].exists()


def test_a_missing_resource_fails_its_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test.paths, "resources", lambda: tmp_path)
    answer = console(as_json=True)
    assert run_self_test(command_steps(opened), answer, None) == 4
    report = json.loads(said(answer))
    assert [step["name"] for step in report["steps"] if step["ok"]] == ["lock", "doctor"]
    assert "no old desks" in report["steps"][6]["message"]


def test_an_unexpected_exit_code_of_a_command_fails_its_step() -> None:
    steps = [step for step in command_steps(opened) if step.name == "kit"]
    answer = console()
    assert run_self_test(steps, answer, None) == 4
    assert said(answer).startswith("FAIL kit: ")


def test_every_earlier_schema_has_a_desk_on_record() -> None:
    migrations = sorted((ROOT / "lordesk" / "storage" / "migrations").glob("[0-9]*.sql"))
    desks = {file.name for file in (ROOT / "resources" / "self-test").glob("desk-*.db.gz")}
    assert desks >= {f"desk-{number}.db.gz" for number in range(1, len(migrations))}
