"""When the window is shown, and when documents are made in its place."""

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from devtools import sample
from devtools.shell import Word


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """What `show` starts, by its last word, in place of starting it."""
    words: list[str] = []

    def run(command: Sequence[Word]) -> None:
        words.append(str(command[-1]))

    def make_documents() -> Path:
        words.append("documents")
        return tmp_path

    monkeypatch.setattr(sample, "run", run)
    monkeypatch.setattr(sample, "make_documents", make_documents)
    monkeypatch.setattr(sample, "DISPLAY", ())
    monkeypatch.setattr(sample, "_WINDOW", Path(__file__))
    return words


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_with_a_display_the_window_opens(
    variable: str, started: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, "here")
    sample.show()
    assert started == ["demo"]


def test_without_a_display_kits_and_calendar_are_made_and_their_folder_named(
    started: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(sample, "has_display", lambda: False)
    sample.show()
    assert started == ["documents"]
    assert str(tmp_path) in capsys.readouterr().out


@pytest.mark.parametrize(
    ("platform", "expected"), [("win32", True), ("darwin", True), ("linux", False)]
)
def test_only_linux_may_be_without_a_display(
    platform: str, expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert sample.has_display() is expected
