"""What is installed, what is only named, and what is left alone."""

import sysconfig
from pathlib import Path

import pytest

from devtools import system_libraries
from devtools.shell import ChoreError
from devtools.system_libraries import Need


class Machine:
    """A Debian without packages that remembers what it was told to install."""

    def __init__(self, *, rights: list[str] | None, obeys: bool = True) -> None:
        self.rights = rights
        self.obeys = obeys
        self.installed: set[str] = set()
        self.commands: list[list[str]] = []

    def lacks(self, package: str) -> Need:
        return Need(package=package, present=lambda: package in self.installed)

    def run(self, command: list[str]) -> int:
        self.commands.append(command)
        if self.obeys:
            self.installed |= set(command)
        return 0


def take(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> Machine:
    monkeypatch.setattr(system_libraries, "_is_linux", lambda: True)
    monkeypatch.setattr(system_libraries, "_rights", lambda: machine.rights)
    monkeypatch.setattr(system_libraries, "exit_code", machine.run)
    return machine


def test_only_what_is_missing_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = take(Machine(rights=[]), monkeypatch)
    there = Need(package="libthere", present=lambda: True)
    system_libraries.provide([there, machine.lacks("libabsent")])
    assert machine.commands[-1][-1] == "libabsent"
    assert "libthere" not in machine.installed


def test_nothing_is_run_when_nothing_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = take(Machine(rights=[]), monkeypatch)
    system_libraries.provide([Need(package="libthere", present=lambda: True)])
    assert machine.commands == []


def test_without_rights_what_is_missing_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine = take(Machine(rights=None), monkeypatch)
    system_libraries.provide([machine.lacks("libone"), machine.lacks("libtwo")])
    assert machine.commands == []
    assert "libone libtwo" in capsys.readouterr().out


def test_what_nothing_can_be_done_without_is_named_in_an_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    machine = take(Machine(rights=None), monkeypatch)
    with pytest.raises(ChoreError, match=r"please install them .*: libone libtwo$"):
        system_libraries.demand([machine.lacks("libone"), machine.lacks("libtwo")])


def test_what_can_be_installed_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = take(Machine(rights=[]), monkeypatch)
    system_libraries.demand([machine.lacks("libone")])
    assert "libone" in machine.installed


def test_what_was_installed_and_is_still_not_there_is_an_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    machine = take(Machine(rights=["sudo", "-n"], obeys=False), monkeypatch)
    with pytest.raises(ChoreError, match="libghost"):
        system_libraries.provide([machine.lacks("libghost")])
    assert machine.commands[0][:2] == ["sudo", "-n"]


@pytest.mark.parametrize(
    ("library", "is_there"),
    [("libpython3.11.so.1.0", True), ("libpython3.12.so.1.0", False), ("libpython3.12.a", True)],
)
def test_a_python_without_its_shared_library_lacks_a_package(
    library: str, is_there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "x86_64-linux-gnu").mkdir()
    (tmp_path / "x86_64-linux-gnu" / "libpython3.11.so.1.0").touch()
    told = {"INSTSONAME": library, "LIBDIR": str(tmp_path), "MULTIARCH": "x86_64-linux-gnu"}
    monkeypatch.setattr(sysconfig, "get_config_var", told.get)
    need = next(need for need in system_libraries.FREEZING if need.package.startswith("libpython"))
    assert need.present() is is_there


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = take(Machine(rights=[]), monkeypatch)
    monkeypatch.setattr(system_libraries, "_is_linux", lambda: False)
    system_libraries.provide([machine.lacks("libabsent")])
    assert machine.commands == []
