"""When the environment is made anew, and what the lock that fills it holds."""

import re
import tomllib
from pathlib import Path

import pytest

from devtools import environment, places, system_libraries
from tests.repository import checkout

REQUIREMENT = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==(\S+)", re.MULTILINE)
LOCKS = [places.RUNTIME_LOCK, places.DEVELOPMENT_LOCK]


class Fillings:
    """Counts how often an environment is filled, in place of filling it."""

    def __init__(self) -> None:
        self.count = 0

    def make(self, folder: Path, _lock: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.count += 1


@pytest.fixture
def fillings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fillings:
    counted = Fillings()
    (tmp_path / "lock").write_text("one==1\n", encoding="utf-8")
    monkeypatch.setattr(environment, "DEVELOPMENT_LOCK", tmp_path / "lock")
    monkeypatch.setattr(environment, "ENVIRONMENT", tmp_path / "env")
    monkeypatch.setattr(environment, "make", counted.make)
    monkeypatch.setattr(system_libraries, "ENVIRONMENT", ())
    monkeypatch.setattr(system_libraries, "QT", ())
    return counted


def test_the_environment_is_filled_once_for_a_lock(fillings: Fillings) -> None:
    environment.set_up()
    environment.set_up()
    assert fillings.count == 1


def test_a_changed_lock_fills_it_again(fillings: Fillings, tmp_path: Path) -> None:
    environment.set_up()
    (tmp_path / "lock").write_text("one==2\n", encoding="utf-8")
    environment.set_up()
    assert fillings.count == 2


def test_a_filling_that_broke_off_is_done_again(
    fillings: Fillings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(_folder: Path, _lock: Path) -> None:
        raise KeyboardInterrupt

    whole = fillings.make
    monkeypatch.setattr(environment, "make", break_off)
    with pytest.raises(KeyboardInterrupt):
        environment.set_up()
    monkeypatch.setattr(environment, "make", whole)
    environment.set_up()
    assert fillings.count == 1


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_package_of_the_lock_has_a_version_and_hashes(lock: Path) -> None:
    for block in blocks(lock):
        assert REQUIREMENT.match(block)
        assert "--hash=sha256:" in block


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_the_lock_names_no_host_and_no_path(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"://|^-|\bfile:|@ ", text, re.MULTILINE)


def test_the_lock_holds_for_every_system() -> None:
    """Qt comes as one file for each of Linux (two), Windows (two) and macOS."""
    qt = next(text for text in blocks(places.RUNTIME_LOCK) if text.startswith("pyside6-essentials"))
    assert qt.count("--hash=") >= 4
    assert "colorama" in places.DEVELOPMENT_LOCK.read_text(encoding="utf-8")


def test_the_lock_knows_every_dependency_of_the_project() -> None:
    project = checkout.settings()
    groups = project["dependency-groups"].values()
    tools = [item for group in groups for item in group if isinstance(item, str)]
    assert not names(project["project"]["dependencies"]) - locked(places.RUNTIME_LOCK).keys()
    assert not names(tools) - locked(places.DEVELOPMENT_LOCK).keys()


def test_tests_run_on_the_versions_that_ship() -> None:
    runtime, development = map(locked, LOCKS)
    assert runtime.items() <= development.items()


def test_pyproject_asks_for_nothing_the_build_has_not_locked() -> None:
    text = places.PYPROJECT.read_text(encoding="utf-8")
    assert not names(tomllib.loads(text)["build-system"]["requires"]) - locked(LOCKS[1]).keys()


def blocks(lock: Path) -> list[str]:
    """Each requirement with its continuation lines."""
    text = lock.read_text(encoding="utf-8")
    return re.split(r"\n(?=\S)", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE).strip())


def locked(lock: Path) -> dict[str, str]:
    return dict(REQUIREMENT.findall(lock.read_text(encoding="utf-8")))


def names(requirements: list[str]) -> set[str]:
    """Package names as the lock spells them."""
    found = (re.split(r"[\[<>=!~; ]", text, maxsplit=1)[0] for text in requirements)
    return {re.sub(r"[-_.]+", "-", name).lower() for name in found}
