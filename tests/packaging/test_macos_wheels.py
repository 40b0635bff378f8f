"""What the libraries of the lock want of macOS is known before a Mac freezes them."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from devtools import chores, environment, macos, macos_wheels
from devtools.shell import Word
from tests.packaging.test_macos import BUILD_VERSION, thin
from tests.repository.checkout import ROOT


class Registry:
    """Gives one library for each processor, marked as wanted."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.marks = {"aarch64": (15, 0), "x86_64": (13, 0)}
        self.environment: list[Mapping[str, str]] = []
        monkeypatch.setattr(macos_wheels, "BUILD", folder)
        monkeypatch.setattr(macos_wheels, "run", self.run)
        monkeypatch.setattr(environment, "set_up", lambda: None)

    def run(self, command: Sequence[Word], *, extra: Mapping[str, str]) -> None:
        words = list(map(str, command))
        target = Path(words[words.index("--target") + 1])
        processor = words[words.index("--python-platform") + 1].partition("-")[0]
        assert "--require-hashes" in words
        self.environment.append(extra)
        (target / "PySide6").mkdir(parents=True)
        mark = self.marks[processor]
        (target / "PySide6" / "QtCore.abi3.so").write_bytes(thin(BUILD_VERSION, mark))


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Registry:
    return Registry(tmp_path, monkeypatch)


def test_both_processors_are_read_and_told(
    registry: Registry, capsys: pytest.CaptureFixture[str]
) -> None:
    assert chores.main(["macos"]) == 0
    told = capsys.readouterr().out
    assert re.findall(r"PySide6 +macOS (\S+)", told) == ["15.0", "13.0"]
    assert {each["MACOSX_DEPLOYMENT_TARGET"] for each in registry.environment} == {
        macos.OLDEST_SYSTEM
    }


def test_a_library_newer_than_promised_is_named(
    registry: Registry, capsys: pytest.CaptureFixture[str]
) -> None:
    registry.marks["x86_64"] = (26, 0)
    assert chores.main(["macos"]) == 1
    assert "QtCore.abi3.so is marked for macOS 26.0; 15.0 is promised" in capsys.readouterr().err


def test_the_newest_mark_of_a_package_counts() -> None:
    marks = {
        "PySide6/a.so": (13, 0),
        "PySide6/Qt/b": (15, 0),
        "_cffi.cpython-313-darwin.so": (11, 0),
    }
    assert macos_wheels.newest_by_package(marks) == {"PySide6": (15, 0), "_cffi": (11, 0)}


def test_the_python_is_that_of_the_workflow() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    assert f'PYTHON_VERSION: "{macos_wheels.PYTHON_VERSION}"' in text
