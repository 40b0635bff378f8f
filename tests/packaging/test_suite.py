"""What the suite starts and demands, and what is left out where it is absent."""

from collections.abc import Generator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

import pytest

from devtools import chores, display, screen_reader, suite, system_libraries

AROUND = {"DISPLAY": ":7", "QT_QPA_PLATFORM": "xcb"}


def _all_there(_needs: Any) -> list[str]:
    return []


def _one_absent(_needs: Any) -> list[str]:
    return ["python3-pyatspi"]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What the chore asked of the machine, in order; nothing is started."""
    kept: list[object] = []

    @contextmanager
    def desktop() -> Generator[dict[str, str]]:
        yield AROUND

    def tested(words: Sequence[str], *, extra: dict[str, str]) -> str:
        kept.append((words[0].rpartition("/")[2], extra))
        return ""

    def nothing(_needs: Any) -> None:
        pass

    monkeypatch.setattr(display, "desktop", desktop)
    monkeypatch.setattr(suite, "_pytest", tested)
    monkeypatch.setattr(system_libraries, "demand", nothing)
    monkeypatch.setattr(system_libraries, "provide", nothing)
    monkeypatch.setattr(screen_reader, "check", kept.append)
    return kept


def test_the_journeys_run_on_the_screen_and_then_each_page_says_its_names(
    asked: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_libraries, "absent", _all_there)
    suite.run_journeys()
    assert asked == [("journeys", AROUND), AROUND]


def test_without_a_bus_for_screen_readers_one_sentence_says_so(
    asked: list[object], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_libraries, "absent", _one_absent)
    suite.run_journeys()
    assert asked == [("journeys", AROUND)]
    assert "python3-pyatspi is not there" in capsys.readouterr().out


def test_tests_are_only_found_beside_the_block(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []

    def beside(
        _title: str, command: Sequence[str], **_more: object
    ) -> AbstractContextManager[None]:
        started.append([str(word) for word in command])
        return nullcontext()

    monkeypatch.setattr(suite, "beside", beside)
    monkeypatch.setattr(system_libraries, "demand", _all_there)
    monkeypatch.setattr(system_libraries, "provide", _all_there)
    with suite.collected():
        assert "--collect-only" in started[0]
    assert len(started) == 1


def test_pictures_want_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert chores.main(["screenshots"]) == 1
    assert "FOLDER" in capsys.readouterr().err
