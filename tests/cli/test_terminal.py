"""How wide lines may be: as the terminal is, or as the environment says."""

import os

import pytest

from lordesk.cli.terminal import USUAL_WIDTH, terminal_width


def wide(columns: int) -> os.terminal_size:
    return os.terminal_size((columns, 24))


@pytest.mark.parametrize(
    ("said", "columns", "width"),
    [("", 132, 132), ("64", 132, 64), ("0", 132, 132), ("wide", 132, 132), ("", 0, USUAL_WIDTH)],
)
def test_the_environment_speaks_before_the_terminal(
    monkeypatch: pytest.MonkeyPatch, said: str, columns: int, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", said)
    monkeypatch.setattr(os, "get_terminal_size", lambda: wide(columns))
    assert terminal_width() == width


def test_without_a_terminal_lines_have_the_usual_width(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> os.terminal_size:
        raise OSError(25, "Inappropriate ioctl for device")

    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.setattr(os, "get_terminal_size", refuse)
    assert terminal_width() == USUAL_WIDTH
