"""The Windows installer tried out: installed, run, upgraded, opened by its file, taken away."""

import re
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from devtools import freeze
from devtools.display import screen
from devtools.shell import ChoreError, stage
from devtools.windows_build import test
from devtools.wine import Wine

_UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\lordesk"
_OF_ALL_USERS = _UNINSTALL.replace("HKCU", "HKLM")
_OPEN = r"HKCU\Software\Classes\lordesk.file.1\shell\open\command"
_IS_RUNNING = 3
_LOOKS = 240
_SECONDS_BETWEEN_LOOKS = 0.5


@dataclass(kw_only=True)
class Trial:
    """One installer in one fresh Windows, and what was found so far."""

    wine: Wine
    installer: Path
    failures: list[str] = field(default_factory=list[str])
    passed: int = 0

    @property
    def program(self) -> Path:
        return self.wine.profile / "AppData" / "Local" / "Programs" / "lordesk"

    @property
    def desk(self) -> Path:
        return self.wine.profile / "AppData" / "Local" / "lordesk" / "lordesk.db"

    @property
    def file(self) -> Path:
        """A file of the program in a folder with a space and a letter beyond English."""
        return self.wine.profile / "Documents" / "my desk ü.lordesk"

    def check(self, name: str, holds: bool) -> None:
        print(f"   {'ok  ' if holds else 'FAIL'} {name}", flush=True)
        self.passed += holds
        self.failures += [] if holds else [name]

    def install(self) -> int:
        return self.wine.run([self.installer, "/S"]).code

    def registry(self, key: str, *words: str) -> str:
        """What `reg query` says of a key; nothing when there is none."""
        done = self.wine.run(["reg", "query", key, *words])
        return done.said if done.code == 0 else ""

    def links(self) -> list[Path]:
        return list(self.wine.profile.rglob("lordesk.lnk"))


def try_out(installer: Path) -> None:
    """Every promise of the installer, in a Windows that never saw it."""
    with (
        stage("trial of the Windows installer"),
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch,
        screen() as display,
    ):
        wine = Wine(home=Path(scratch), display=display)
        wine.prepare()
        trial = Trial(wine=wine, installer=installer)
        try:
            for part in PARTS:
                part(trial)
        finally:
            wine.stop()
        print(f"   {trial.passed} passed, {len(trial.failures)} failed")
    if trial.failures:
        raise ChoreError("The installer failed: " + "; ".join(trial.failures) + ".")


def _installs_for_one_person(trial: Trial) -> None:
    trial.check("installs without a question", trial.install() == 0)
    trial.check("the program is in the person's folder", (trial.program / "lordesk.exe").is_file())
    shared = list(trial.wine.drive.glob("Program Files*/*lordesk*"))
    trial.check("nothing is in Program Files", not shared)
    trial.check("it stands in the Start menu", len(trial.links()) == 1)
    told = trial.registry(_UNINSTALL)
    trial.check("it stands among the installed programs", "DisplayVersion" in told)
    trial.check("there it says where the desk is kept", r"\lordesk." in told)
    trial.check("nothing is written for all users", not trial.registry(_OF_ALL_USERS))
    trial.check("its files are known", "%1" in trial.registry(_OPEN))


def _works_when_installed(trial: Trial) -> None:
    report = trial.wine.drive / "report ü.json"
    try:
        test(trial.wine, trial.program / "lordesk.exe", report)
    except ChoreError as error:
        print(f"   {error}")
        trial.check("its own test passes", holds=False)
    else:
        trial.check("its own test passes", holds=True)
    said = trial.wine.run([trial.program / "lordesk-console.exe", "--version"]).said
    trial.check("the console program answers", said.startswith("lordesk "))


def _keeps_the_desk_in_an_upgrade(trial: Trial) -> None:
    for kept in (trial.desk, trial.file):
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text("mine", encoding="utf-8")
    stale = trial.program / "_internal" / "stale.pyd"
    stale.write_text("", encoding="utf-8")
    trial.check("a second installation goes over the first", trial.install() == 0)
    trial.check("parts of the older version are gone", not stale.exists())
    trial.check("the desk is kept", trial.desk.read_text(encoding="utf-8") == "mine")
    trial.desk.unlink()  # it is no desk, and the next part opens the window


def _opens_a_file(trial: Trial) -> None:
    sample = freeze.ROOT / "resources" / "sample" / "rahmani.lordesk"
    trial.file.write_bytes(sample.read_bytes())
    command = opening_command(trial.registry(_OPEN, "/ve"))
    trial.check("the command of its files names the program", command is not None)
    if command is None:
        return
    running = trial.wine.start([command, trial.wine.spelled(trial.file)])
    shown = _becomes_true(lambda: "lordesk" in _windows(trial.wine.display))
    trial.check("a window opens for a file", shown)
    _becomes_true(trial.desk.exists)  # the window paints its frame before it opens the desk
    second = trial.wine.run([command, trial.wine.spelled(trial.file)]).code
    trial.check("a second start gives its file to the open window", second == 0)
    trial.check("no installation while it is open", trial.install() == _IS_RUNNING)
    trial.wine.run(["taskkill", "/F", "/IM", "lordesk.exe"])
    running.wait(timeout=60)


def _goes_and_leaves_what_is_not_its_own(trial: Trial) -> None:
    for kept in (trial.desk, trial.file):
        kept.write_text("mine", encoding="utf-8")
    trial.wine.run([trial.program / "uninstall.exe", "/S"])
    gone = _becomes_true(lambda: not trial.program.exists())
    trial.check("the program is gone", gone)
    trial.check("the desk is still there", trial.desk.is_file())
    trial.check("files of the person are still there", trial.file.is_file())
    trial.check("it left the list of programs", not trial.registry(_UNINSTALL))
    trial.check("its files are unknown again", not trial.registry(_OPEN))
    trial.check("it left the Start menu", not trial.links())


PARTS: tuple[Callable[[Trial], None], ...] = (
    _installs_for_one_person,
    _works_when_installed,
    _keeps_the_desk_in_an_upgrade,
    _opens_a_file,
    _goes_and_leaves_what_is_not_its_own,
)


def opening_command(answer: str) -> str | None:
    """The program in a registry's `"C:\\…\\lordesk.exe" "%1"`.

    Explorer reads that; `start` of Wine looks elsewhere.
    """
    found = re.search(r'"([^"]+\.exe)" "%1"', answer)
    return found[1] if found else None


def _windows(display: str) -> str:
    told = subprocess.run(
        ["xwininfo", "-root", "-tree", "-display", display],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    named = [line for line in told.stdout.splitlines() if '"' in line]
    return "\n".join(named).casefold()


def _becomes_true(holds: Callable[[], bool]) -> bool:
    for _ in range(_LOOKS):
        if holds():
            return True
        time.sleep(_SECONDS_BETWEEN_LOOKS)
    return False
