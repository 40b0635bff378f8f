"""Disks that fail: a layer beneath SQLite that refuses the n-th call, or notes what reached it."""

import random
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import apsw

_SECTOR = 512
_BASE = apsw.vfs_names()[0]
_WRITING = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE


@dataclass(slots=True)
class Refusal:
    """Fails the call with this number, and every later one when `is_lasting`."""

    number: int
    is_lasting: bool
    calls: int = 0

    def pass_or_fail(self) -> None:
        self.calls += 1
        if self.calls == self.number or (self.is_lasting and self.calls > self.number):
            raise apsw.IOError


@dataclass(frozen=True, slots=True)
class Event:
    """What reached the disk: a write at an offset, a cut to a size, a sync or a removal."""

    kind: str
    name: str
    offset: int = 0
    content: bytes = b""


@dataclass(slots=True)
class Log:
    """Every event in order. A test notes its acknowledgements among them."""

    start: dict[str, bytes]
    events: list[Event] = field(default_factory=list[Event])

    def note(self, name: str) -> None:
        self.events.append(Event("acknowledged", name))

    def acknowledged(self, until: int) -> list[str]:
        return [event.name for event in self.events[:until] if event.kind == "acknowledged"]

    def image(self, until: int, luck: random.Random) -> dict[str, bytes]:
        """What may lie on the disk when the power goes: what was not synced may be lost or torn."""
        files = {name: bytearray(content) for name, content in self.start.items()}
        waiting: dict[str, list[Event]] = {}
        for event in self.events[:until]:
            match event.kind:
                case "sync":
                    for each in waiting.pop(event.name, []):
                        _happen(files, each)
                case "removed for good":
                    waiting.pop(event.name, None)
                    files.pop(event.name, None)
                case "acknowledged":
                    pass
                case _:
                    waiting.setdefault(event.name, []).append(event)
        for events in waiting.values():
            for event in events:
                _perhaps_happen(files, event, luck)
        return {name: bytes(content) for name, content in files.items()}


def _perhaps_happen(files: dict[str, bytearray], event: Event, luck: random.Random) -> None:
    if luck.random() < 0.5:
        return
    if event.kind == "write" and luck.random() < 0.3:
        kept = luck.randrange(0, len(event.content) + 1, _SECTOR)
        event = Event("write", event.name, event.offset, event.content[:kept])
    _happen(files, event)


def _happen(files: dict[str, bytearray], event: Event) -> None:
    match event.kind:
        case "write":
            content = files.setdefault(event.name, bytearray())
            if len(content) < event.offset:
                content.extend(bytes(event.offset - len(content)))
            content[event.offset : event.offset + len(event.content)] = event.content
        case "cut":
            del files.setdefault(event.name, bytearray())[event.offset :]
        case _:
            files.pop(event.name, None)


class _File(apsw.VFSFile):
    def __init__(
        self, disk: "_Disk", name: str | apsw.URIFilename | None, flags: list[int]
    ) -> None:
        super().__init__(_BASE, name, flags)
        self._disk = disk
        full = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._name = Path(full or "").name

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.happens(Event("write", self._name, offset, bytes(data)))
        super().xWrite(data, offset)  # pyright: ignore[reportUnknownMemberType] - apsw leaves its bytes open

    def xTruncate(self, newsize: int) -> None:
        self._disk.happens(Event("cut", self._name, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        self._disk.happens(Event("sync", self._name))
        super().xSync(flags)


class _Disk(apsw.VFS):
    """Tells its watcher of every event before it happens; the watcher may raise or end it all."""

    def __init__(self, watcher: Callable[[Event], object], *, is_read_only: bool = False) -> None:
        self.happens = watcher
        self._is_read_only = is_read_only
        super().__init__("faulty", _BASE, makedefault=True)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> _File:
        if self._is_read_only:
            flags[0] = flags[0] & ~_WRITING | apsw.SQLITE_OPEN_READONLY
            flags[1] = flags[0]
        return _File(self, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        kind = "removed for good" if syncdir else "removed"
        self.happens(Event(kind, Path(filename).name))
        super().xDelete(filename, syncdir)


@contextmanager
def _in_place(disk: _Disk) -> Generator[None]:
    try:
        yield
    finally:
        disk.unregister()


@contextmanager
def failing(refusal: Refusal) -> Generator[None]:
    """Databases opened inside fail where the refusal says."""
    with _in_place(_Disk(lambda _: refusal.pass_or_fail())):
        yield


@contextmanager
def logged(folder: Path) -> Generator[Log]:
    """Databases opened inside leave their writes in the log."""
    log = Log(start={path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()})
    with _in_place(_Disk(log.events.append)):
        yield log


@contextmanager
def watched(touch: Callable[[], object]) -> Generator[None]:
    """`touch` is called before each write, cut, sync and removal of databases opened inside."""
    with _in_place(_Disk(lambda _: touch())):
        yield


@contextmanager
def read_only() -> Generator[None]:
    """Databases opened inside lie on a disk that refuses writing."""
    with _in_place(_Disk(lambda _: None, is_read_only=True)):
        yield
