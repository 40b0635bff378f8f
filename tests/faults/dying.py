"""A process that dies at its n-th touch of the disk: `python -m tests.faults.dying DEED FOLDER N`.

A touch is a write, cut, sync or removal by SQLite, or a file that Python opens for writing,
renames, links or removes. With N 0 it lives, and says last how many touches there were.
"""

import os
import signal
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from lordesk.bootstrap import Workspace
from lordesk.services.kit_folder import write_folder
from lordesk.storage.moving import move_desk
from tests.faults import desks
from tests.faults.disk import watched

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_EVENTS = {"os.rename", "os.link", "os.mkdir", "os.remove", "os.rmdir", "os.truncate"}


class Death:
    """Counts touches below a folder and kills the process at the chosen one."""

    def __init__(self, folder: Path, number: int) -> None:
        self._folder = os.fsencode(os.path.realpath(folder))
        self._number = number
        self.touches = 0

    def touch(self) -> None:
        self.touches += 1
        if self.touches == self._number:
            os.kill(os.getpid(), signal.SIGKILL)

    def audit(self, event: str, arguments: tuple[object, ...]) -> None:
        is_write = event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITING
        if (is_write or event in _EVENTS) and self._is_ours(arguments[0]):
            self.touch()

    def _is_ours(self, path: object) -> bool:
        if isinstance(path, Path):
            path = str(path)
        return isinstance(path, str | bytes) and os.fsencode(path).startswith(self._folder)


def migrate(folder: Path) -> None:
    window = Workspace(folder, lambda: desks.NOON)
    window.open_desk()
    window.close()


def snapshot(folder: Path) -> None:
    Workspace(folder, lambda: desks.NOON).snapshots.create(desks.NOON)


def restore(folder: Path) -> None:
    """The oldest snapshot takes the desk's place."""
    snapshots = Workspace(folder, lambda: desks.NOON).snapshots
    snapshots.restore(snapshots.known()[-1].id, desks.NOON)


def move(folder: Path) -> None:
    """From one folder below it to another."""
    move_desk(folder / "cloud", folder / "local" / "lordesk")


def add(folder: Path) -> None:
    desks.add_until_it_fails(folder, 2, _tell)


def _tell(text: object) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def export(folder: Path) -> None:
    write_folder(folder / "kits" / "one", NEW_KIT, folder / "notes")


OLD_KIT: Mapping[str, bytes] = {"1 Cover.pdf": b"old" * 9_000, "Editable/1 Cover.docx": b"old"}
NEW_KIT: Mapping[str, bytes] = {"1 Cover.pdf": b"new" * 9_000, "Editable/1 Cover.docx": b"new"}
DEEDS: Mapping[str, Callable[[Path], None]] = {
    "migrate": migrate,
    "snapshot": snapshot,
    "restore": restore,
    "add": add,
    "export": export,
    "move": move,
}


def main(deed: str, folder: Path, number: int) -> None:
    death = Death(folder, number)
    sys.addaudithook(death.audit)
    with watched(death.touch):
        DEEDS[deed](folder)
    _tell(death.touches)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
