"""Windows programs on Debian: a Wine folder of our own, and what Wine lacks of Windows."""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from devtools.places import PACKAGING
from devtools.shell import ChoreError, Word, environment, output

STAND_INS = ("icuuc", "mscms", "bcryptprimitives")
_COMPILER = "x86_64-w64-mingw32-gcc"
_OVERRIDES = "mscoree,mshtml,winemenubuilder.exe=;mscms=n"
_PATIENCE = 1_800


class TooSlowError(ChoreError):
    """A program in Wine did not end in time: the machine is too busy, or the program hangs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """How a program ended, and what it said on both streams."""

    code: int
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wine:
    """A Windows of our own below `home`: its drives, its registry, its user."""

    home: Path
    display: str = ""

    @property
    def prefix(self) -> Path:
        return self.home / "prefix"

    @property
    def drive(self) -> Path:
        return self.prefix / "drive_c"

    @property
    def profile(self) -> Path:
        """The Windows user's folder."""
        return next(path for path in (self.drive / "users").iterdir() if path.name != "Public")

    def spelled(self, path: Path) -> str:
        """A path of this machine as Windows programs know it."""
        if path.is_relative_to(self.drive):
            return "C:\\" + str(path.relative_to(self.drive)).replace("/", "\\")
        return "Z:" + str(path).replace("/", "\\")

    def run(self, words: Sequence[Word], *, extra: dict[str, str] | None = None) -> Finished:
        """Run to the end. Output goes through a pipe: Python in Wine breaks on a file."""
        try:
            done = subprocess.run(
                ["wine", *map(str, words)],
                env=self._environment(extra),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                errors="replace",
                timeout=_PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            message = f"In Wine, “{words[0]}” did not end within {_PATIENCE} seconds."
            raise TooSlowError(message) from error
        return Finished(code=done.returncode, said=done.stdout)

    def start(self, words: Sequence[Word]) -> "subprocess.Popen[bytes]":
        """Start and leave running."""
        return subprocess.Popen(
            ["wine", *map(str, words)],
            env=self._environment(None),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def must(self, words: Sequence[Word], *, extra: dict[str, str] | None = None) -> str:
        done = self.run(words, extra=extra)
        if done.code != 0:
            named = " ".join(str(word) for word in words[:4])
            raise ChoreError(f"In Wine, “{named}” ended with {done.code}:\n{done.said[-3000:]}")
        return done.said

    def prepare(self) -> None:
        """Make the folder as a Windows 10, with stand-ins for what Wine 8 lacks of the system."""
        if not self.prefix.exists():
            self.home.mkdir(parents=True, exist_ok=True)
            self.must(["wineboot", "--init"])
            self.must(["winecfg", "-v", "win10"])
        for name in STAND_INS:
            target = self.drive / "windows" / "system32" / f"{name}.dll"
            source = PACKAGING / "windows" / f"{name}.c"
            output([_COMPILER, "-shared", "-O2", "-s", "-o", target, source, "-ladvapi32"])

    def stop(self) -> None:
        """End whatever still runs in this folder."""
        subprocess.run(["wineserver", "-k"], env=self._environment(None), check=False)

    def _environment(self, extra: dict[str, str] | None) -> dict[str, str]:
        own = {
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": _OVERRIDES,
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "DISPLAY": self.display,
        }
        kept = {name: value for name, value in environment().items() if name[:4] != "QT_Q"}
        return kept | own | (extra or {})
