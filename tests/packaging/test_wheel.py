"""The wheel carries the whole program, and its trials fail when the program does."""

import zipfile
from pathlib import Path

import pytest

from devtools import wheel
from devtools.shell import ChoreError


def test_the_wheel_carries_every_file_of_the_program_and_its_resources(tmp_path: Path) -> None:
    assert wheel.missing(wheel.build(tmp_path)) == set()


def test_a_file_left_out_of_the_wheel_is_noticed(tmp_path: Path) -> None:
    archive = tmp_path / "lordesk-0-py3-none-any.whl"
    with zipfile.ZipFile(archive, "w") as content:
        content.writestr("lordesk/__init__.py", "")
    absent = wheel.missing(archive)
    assert "lordesk/paths.py" in absent
    assert "lordesk/resources/rules/policies.toml" in absent
    assert "lordesk/__init__.py" not in absent


def test_an_answer_without_the_promised_word_fails_the_trial(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(_command: object, **_more: object) -> str:
        return "nothing of the kind"

    monkeypatch.setattr(wheel, "output", answer)
    monkeypatch.setattr(wheel, "TRIALS", (wheel.Trial(words=("--version",), says="lordesk"),))
    with pytest.raises(ChoreError, match=r"“lordesk --version” did not say “lordesk”"):
        wheel.try_out(tmp_path, tmp_path)
