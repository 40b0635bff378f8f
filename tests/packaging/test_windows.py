"""The Windows installer from Debian: when it is due, what it is told, how its trial judges."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from devtools import (
    lock_rows,
    places,
    system_libraries,
    windows,
    windows_build,
    windows_installer,
    windows_trial,
)
from devtools.product import read_product
from devtools.shell import ChoreError
from devtools.system_libraries import Need
from devtools.windows_trial import Trial
from devtools.wine import Finished, TooSlowError, Wine

SCRIPT = windows_installer.SCRIPT.read_text(encoding="utf-8")


@pytest.fixture
def note(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "tried"
    monkeypatch.setattr(windows, "TRIED", file)
    return file


def test_what_was_tried_is_not_tried_again(note: Path) -> None:
    assert windows.is_due()
    note.write_text(f"{windows.fingerprint()}\n", encoding="utf-8")
    assert not windows.is_due()


def test_a_new_version_is_due(note: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    note.write_text(windows.fingerprint(), encoding="utf-8")
    changed = read_product().__class__
    newer = {name: getattr(read_product(), name) for name in changed.__slots__}
    monkeypatch.setattr(windows, "read_product", lambda: changed(**(newer | {"version": "9"})))
    assert windows.is_due()


def test_other_libraries_are_due(
    note: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note.write_text(windows.fingerprint(), encoding="utf-8")
    before = windows.DEVELOPMENT_LOCK.read_text(encoding="utf-8")
    other = tmp_path / "dev.lock"
    other.write_text(before.replace("pyinstaller==", "pyinstaller==9"), encoding="utf-8")
    monkeypatch.setattr(windows, "DEVELOPMENT_LOCK", other)
    assert windows.is_due()


def test_the_trial_wants_an_installer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows, "DIST", tmp_path)
    monkeypatch.setattr(windows, "_provide", lambda: None)
    with pytest.raises(ChoreError, match="is not in dist"):
        windows.try_out()


class Workshop:
    """Whether the installer was built, and what a machine lacks for it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, lacks: tuple[str, ...] = ()) -> None:
        self.done: list[str] = []
        needs = [Need(package=name, present=lambda: False) for name in lacks]
        monkeypatch.setattr(system_libraries, "WINDOWS", needs)
        monkeypatch.setattr(system_libraries, "_rights", lambda: None)
        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setattr(windows_build, "fetch", lambda: self.done.append("fetch"))
        monkeypatch.setattr(windows, "make", lambda: self.done.append("make"))
        monkeypatch.setattr(windows, "try_out", lambda: self.done.append("try"))
        monkeypatch.setattr(windows, "ROOT", windows.TRIED.parent)


def test_what_is_due_is_built_and_tried(note: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workshop = Workshop(monkeypatch)
    windows.check_if_due()
    assert workshop.done == ["fetch", "make", "try"]
    note.write_text(windows.fingerprint(), encoding="utf-8")
    windows.check_if_due()
    assert workshop.done == ["fetch", "make", "try"]


@pytest.mark.usefixtures("note")
@pytest.mark.parametrize("environment", ["", "true"])
def test_without_wine_the_rest_goes_on(
    environment: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    workshop = Workshop(monkeypatch, lacks=("wine", "nsis"))
    monkeypatch.setenv("CI", environment)
    windows.check_if_due()
    assert workshop.done == []
    assert re.search(r"due to be tried, but not here: .*wine nsis", capsys.readouterr().out)


@pytest.mark.usefixtures("note")
def test_without_a_network_the_rest_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise ChoreError("“pip download” ended with 1.")

    workshop = Workshop(monkeypatch)
    monkeypatch.setattr(windows_build, "fetch", fail)
    windows.check_if_due()
    assert workshop.done == []
    assert "not here: “pip download” ended with 1." in capsys.readouterr().out


@pytest.mark.usefixtures("note")
def test_a_trial_that_fails_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise ChoreError("The installer failed: the desk is kept.")

    Workshop(monkeypatch)
    monkeypatch.setattr(windows, "try_out", fail)
    with pytest.raises(ChoreError, match="the desk is kept"):
        windows.check_if_due()


@pytest.mark.usefixtures("note")
def test_a_machine_that_is_too_slow_is_told_and_fails_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def hang() -> None:
        raise TooSlowError("In Wine, “python.exe” did not end within 9 seconds.")

    Workshop(monkeypatch)
    monkeypatch.setattr(windows, "make", hang)
    windows.check_if_due()
    assert "still due to be tried: In Wine" in capsys.readouterr().out


@pytest.mark.usefixtures("note")
def test_elsewhere_than_on_linux_it_is_left_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    workshop = Workshop(monkeypatch)
    monkeypatch.setattr(sys, "platform", "darwin")
    windows.check_if_due()
    assert workshop.done == []
    assert "Debian's Wine" in capsys.readouterr().out


def test_the_script_is_told_all_that_it_asks() -> None:
    told = windows_installer.definitions(read_product(), Path("from"), Path("to"))
    own = set(re.findall(r"!define (\w+)", SCRIPT))
    asked = set(re.findall(r"\$\{([A-Z_]+)\}", SCRIPT)) - own
    assert asked == set(told)


def test_nothing_is_asked_for_that_needs_an_administrator() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert "HKLM" not in SCRIPT
    assert "PROGRAMFILES" not in SCRIPT


def test_the_uninstaller_deletes_no_folder_of_the_person() -> None:
    removed = re.findall(r"RMDir /r (\S+)", SCRIPT)
    assert set(removed) == {r'"$INSTDIR\_internal"'}


def test_no_certificate_no_signature(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "lordesk.exe"
    program.write_bytes(b"MZ")
    monkeypatch.setenv(windows_installer.CERTIFICATE, "")
    windows_installer.sign(program)
    assert program.read_bytes() == b"MZ"


def test_a_library_of_wine_in_the_bundle_is_refused(tmp_path: Path) -> None:
    (tmp_path / "good.dll").write_bytes(b"MZ" + bytes(5000))
    windows_build.hold_foreign(tmp_path)
    (tmp_path / "mscms.dll").write_bytes(b"MZ" + bytes(60) + b"Wine builtin DLL" + bytes(10))
    with pytest.raises(ChoreError, match=r"mscms\.dll"):
        windows_build.hold_foreign(tmp_path)


def test_the_locks_hold_all_that_freezes_a_program() -> None:
    assert set(windows_build.FREEZING) <= lock_rows.blocks(places.DEVELOPMENT_LOCK).keys()


def test_a_package_in_two_versions_keeps_both_rows() -> None:
    rows = lock_rows.blocks(places.RUNTIME_LOCK)
    assert rows["pikepdf"].count("pikepdf==") == 2
    assert "--hash=sha256:" in rows["pikepdf"]


def test_paths_are_spelled_as_windows_knows_them(tmp_path: Path) -> None:
    wine = Wine(home=tmp_path)
    assert wine.spelled(wine.drive / "users" / "x") == r"C:\users\x"
    assert wine.spelled(Path("/home/x y")) == r"Z:\home\x y"


def test_the_command_of_a_file_type_is_read_from_the_registry() -> None:
    answer = '    (Default)    REG_SZ    "C:\\p q\\lordesk.exe" "%1"'
    assert windows_trial.opening_command(answer) == r"C:\p q\lordesk.exe"
    assert windows_trial.opening_command("") is None


def do_nothing(_wine: Wine) -> None: ...


def test_a_broken_promise_is_named_at_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def break_one(trial: Trial) -> None:
        trial.check("it installs", holds=True)
        trial.check("it stays", holds=False)

    class Nothing:
        def __enter__(self) -> str:
            return ":9"

        def __exit__(self, *_: object) -> None: ...

    monkeypatch.setattr(windows_trial, "screen", Nothing)
    monkeypatch.setattr(windows_trial, "PARTS", (break_one,))
    monkeypatch.setattr(Wine, "prepare", do_nothing)
    monkeypatch.setattr(Wine, "stop", do_nothing)
    with pytest.raises(ChoreError, match="it stays"):
        windows_trial.try_out(tmp_path / "setup.exe")
    assert "1 passed, 1 failed" in capsys.readouterr().out


def test_a_program_that_fails_in_wine_shows_what_it_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> Finished:
        return Finished(code=3, said="no such module")

    monkeypatch.setattr(Wine, "run", fail)
    with pytest.raises(ChoreError, match=r"ended with 3:\nno such module"):
        Wine(home=tmp_path).must(["python.exe", "-m", "x"])


def test_a_program_that_hangs_in_wine_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hang(*_: object, **__: object) -> None:
        raise subprocess.TimeoutExpired(cmd="wine", timeout=1)

    monkeypatch.setattr(subprocess, "run", hang)
    with pytest.raises(TooSlowError, match=r"“wineboot” did not end"):
        Wine(home=tmp_path).run(["wineboot", "--init"])
