"""The notes that moving a desk leaves, by which later starts find the new folder."""

from dataclasses import dataclass
from pathlib import Path

from lordesk.files import write_atomically

TO, FROM = "moved-to.txt", "moved-from.txt"
_WORDS = {
    TO: "The desk of lordesk that lay here lies in the folder above now. What is left here is old.",
    FROM: "The desk of lordesk in this folder came from the folder above.",
}
_HOPS_AT_MOST = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """`source` still holds the old copy, until somebody removes it."""

    source: Path
    target: Path
    files: int
    size: int


def moved_to(data: Path) -> Path | None:
    """The folder that the desk of this one was moved to."""
    return _read(data / TO)


def moved_from(data: Path) -> Path | None:
    """The folder that the desk of this one came from."""
    return _read(data / FROM)


def note(data: Path, name: str, other: Path) -> None:
    """Write one of the notes. Raises StorageError."""
    write_atomically(data / name, f"{other}\n\n{_WORDS[name]}\n".encode())


def followed(data: Path) -> Path:
    """The folder where the desk lies now; the first one where the way leads to nothing."""
    folder = data
    for _ in range(_HOPS_AT_MOST):
        target = moved_to(folder)
        if target is None:
            return folder
        if not target.is_dir():
            return data
        folder = target
    return data


def _read(path: Path) -> Path | None:
    try:
        line = path.read_text(encoding="utf-8").partition("\n")[0].strip()
    except (OSError, UnicodeDecodeError):
        return None
    found = Path(line) if line else None
    return found if found is not None and found.is_absolute() else None
