"""What other programs inherit, and what their failure says."""

import os
import select
import subprocess
import sys
from functools import partial

import pytest

from devtools import shell


@pytest.mark.parametrize(
    "name", ["PYTHONPATH", "LORDESK_DATA", "PYTEST_ADDOPTS", "PYTHONDONTWRITEBYTECODE"]
)
def test_settings_of_other_projects_are_not_passed_on(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, "elsewhere")
    assert name not in shell.environment()


def test_a_setting_of_the_call_replaces_the_inherited_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert shell.environment({"QT_QPA_PLATFORM": "offscreen"})["QT_QPA_PLATFORM"] == "offscreen"


def test_a_failure_names_the_command_and_its_code() -> None:
    with pytest.raises(shell.ChoreError, match=r"“.*sys\.exit\(3\).*” ended with 3"):
        shell.run([sys.executable, "-c", "import sys; sys.exit(3)"])


def test_a_quiet_failure_shows_what_the_program_said() -> None:
    with pytest.raises(shell.ChoreError, match="no such letter"):
        shell.output([sys.executable, "-c", "raise SystemExit('no such letter')"])


def test_following_shows_every_line_and_keeps_the_last(capsys: pytest.CaptureFixture[str]) -> None:
    program = "print('one'); print('2 passed in 1 s'); print()"
    assert shell.follow([sys.executable, "-c", program]) == (0, "2 passed in 1 s")
    assert capsys.readouterr().out == "one\n2 passed in 1 s\n\n"


def test_no_program_waits_for_the_keyboard() -> None:
    assert shell.output([sys.executable, "-c", "import sys; print(sys.stdin.read())"]) == "\n"


def test_a_stage_names_itself_before_and_its_duration_after(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with shell.stage("types"):
        assert capsys.readouterr().out == "── types\n"
    assert capsys.readouterr().out.startswith("   types: ")


def test_a_program_beside_the_block_tells_after_it_how_it_ended(
    capsys: pytest.CaptureFixture[str],
) -> None:
    program = "print('reading'); print('0 errors')"
    with shell.beside("types", [sys.executable, "-c", program]):
        sys.stdout.write("the block\n")
    said = capsys.readouterr().out
    assert said.startswith("the block\n── types\n0 errors\n   types: ")


def test_a_program_beside_the_block_that_fails_says_all_and_fails_the_chore(
    capsys: pytest.CaptureFixture[str],
) -> None:
    fails = [sys.executable, "-c", "print('line 3'); print('1 error'); raise SystemExit(1)"]
    with pytest.raises(shell.ChoreError, match="ended with 1"), shell.beside("types", fails):
        pass
    assert "line 3\n1 error" in capsys.readouterr().out


ENDLESS = "import threading; threading.Event().wait()"
WRAPPER = (
    "import subprocess, sys; subprocess.run([sys.executable, '-c', {work!r}], close_fds=False)"
)
LIMIT_S = 20
"""How long a program is awaited that should have ended."""


def test_a_program_beside_a_block_that_fails_is_not_waited_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    endless = [sys.executable, "-c", ENDLESS]
    with pytest.raises(shell.ChoreError, match="torn"), shell.beside("types", endless):
        raise shell.ChoreError("The wheel is torn.")
    assert capsys.readouterr().out == ""


def fail_when_at_work(near: int, far: int) -> None:
    os.close(far)
    assert os.read(near, 1) == b"!"
    raise shell.ChoreError("The wheel is torn.")


@pytest.mark.skipif(sys.platform == "win32", reason="a group of processes is told by its number")
def test_what_a_program_beside_a_failing_block_started_ends_with_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Both hold the far end of a pipe, which closes with the last of them."""
    near, far = os.pipe()
    os.set_inheritable(far, True)
    monkeypatch.setattr(subprocess, "Popen", partial(subprocess.Popen, close_fds=False))
    wrapper = WRAPPER.format(work=f"import os; os.write({far}, b'!'); {ENDLESS}")
    with (
        pytest.raises(shell.ChoreError),
        shell.beside("types", [sys.executable, "-c", wrapper]),
    ):
        fail_when_at_work(near, far)
    ended, _, _ = select.select([near], [], [], LIMIT_S)
    os.close(near)
    assert ended
