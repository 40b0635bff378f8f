"""Files dropped on the window: which are imported, and which belong to a kit; no Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

IMPORTED = frozenset({".lordesk", ".json", ".xlsx", ".csv", ".tsv", ".vcf", ".zip"})
ENCLOSED = frozenset({".pdf", ".docx", ".doc", ".odt", ".rtf", ".jpg", ".jpeg", ".png"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """`imported` go to the import, each with its questions; `enclosed` can go along in a kit."""

    imported: tuple[Path, ...] = ()
    enclosed: tuple[Path, ...] = ()

    @property
    def is_known(self) -> bool:
        """Whether there is anything that the program takes."""
        return bool(self.imported or self.enclosed)


def sorted_out(paths: Iterable[str]) -> Dropped:
    """Sorts dropped files by their endings; empty texts are addresses that are no local files."""
    files = [Path(path) for path in paths if path]
    return Dropped(
        imported=tuple(file for file in files if file.suffix.lower() in IMPORTED),
        enclosed=tuple(file for file in files if file.suffix.lower() in ENCLOSED),
    )
