"""Erases a data folder: removes only what lordesk makes, and leaves everything else."""

import shutil
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from lordesk import move_notes, paths
from lordesk.domain.erasure import Erasure, Part, PartKind

PATTERNS: Mapping[PartKind, tuple[str, ...]] = MappingProxyType(
    {
        PartKind.DOCUMENTS: (paths.KITS, paths.SENT_KITS, paths.DRAFTS, paths.ASK_CARDS),
        PartKind.ATTACHMENTS: ("attachments",),
        PartKind.SNAPSHOTS: ("snapshots",),
        PartKind.DATABASE: (
            "lordesk.db",
            *(f"lordesk.db-{end}" for end in ("journal", "wal", "shm", "*.new")),
            *(f"lordesk.db{end}.damaged-*" for end in ("", "-journal")),
        ),
        PartKind.OWN_WORDS: ("base.docx", "wording.toml", "rules.toml"),
        PartKind.LOG: ("lordesk.log",),
        PartKind.CHOICES: ("choices.toml", "window.ini"),
        PartKind.TRACES: (
            *(paths.UNFINISHED, ".lordesk-*", "window.ini.*", "window.lock"),
            *(move_notes.TO, move_notes.FROM),
        ),
    }
)
"""By these names, and no others, each part lies in the data folder."""


def survey(data: Path) -> Erasure:
    """What erasing would take away and leave."""
    parts = tuple(_parts(data))
    ours = {name for part in parts for name in part.names}
    present = sorted(path.name for path in data.iterdir()) if data.is_dir() else []
    return Erasure(parts=parts, others=tuple(name for name in present if name not in ours))


def erase(data: Path, keep: Collection[str] = ()) -> Erasure:
    """Remove everything except names to keep, as far as permitted, and the folder if empty."""
    found = survey(data)
    going = [name for part in found.parts for name in part.names if name not in keep]
    stuck = [name for name in going if not _removed(data / name)]
    with suppress(OSError):
        data.rmdir()
    return Erasure(parts=found.parts, others=found.others, stuck=tuple(stuck))


def _parts(data: Path) -> Iterator[Part]:
    for kind, patterns in PATTERNS.items():
        found = sorted({path for pattern in patterns for path in data.glob(pattern)})
        if found:
            files = [file for path in found for file in _files(path)]
            yield Part(
                kind=kind,
                names=tuple(path.name for path in found),
                files=len(files),
                size=sum(file.lstat().st_size for file in files),
            )


def _files(path: Path) -> Iterator[Path]:
    """The files that go with a name; a link is a file, wherever it leads."""
    if path.is_symlink() or not path.is_dir():
        yield path
        return
    yield from (each for each in path.rglob("*") if each.is_symlink() or not each.is_dir())


def _removed(path: Path) -> bool:
    try:
        if path.is_symlink() or not path.is_dir():
            path.unlink(missing_ok=True)
        else:
            shutil.rmtree(path)
    except OSError:
        return False
    return True
