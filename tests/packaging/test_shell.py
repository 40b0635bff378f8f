"""What other programs inherit, and what their failure says."""

import sys

import pytest

from devtools import shell


@pytest.mark.parametrize("name", ["PYTHONPATH", "LORDESK_DATA", "PYTEST_ADDOPTS"])
def test_settings_of_other_projects_are_not_passed_on(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, "elsewhere")
    assert name not in shell.surroundings()


def test_what_is_asked_for_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert shell.surroundings({"QT_QPA_PLATFORM": "offscreen"})["QT_QPA_PLATFORM"] == "offscreen"


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
