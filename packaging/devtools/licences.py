"""The licence texts of all that goes into a bundle. Run in the environment that is bundled."""

import re
import shutil
import sys
from importlib.metadata import Distribution, distribution
from pathlib import Path

from devtools.places import RUNTIME_LOCK

# The starter of a bundle is a part of it; PyInstaller's other files are not.
BESIDE_THE_LOCK = ("pyinstaller",)
COVERED_BY_README = frozenset({"pyside6-essentials", "shiboken6"})
"""Their wheels carry no text: resources/licences has it."""

_TEXT = re.compile(r"licen[cs]e|copying|notice|authors|third.?party", re.IGNORECASE)
_LOCKED = re.compile(r"^([a-z0-9.-]+)(?:\[[^\]]*\])?==[^;\\]*(?:;([^\\]*))?", re.MULTILINE)


class NoLicenceError(Exception):
    """A library says nothing that could be passed on; its text must be found before it ships."""


def collect(folder: Path) -> list[str]:
    """Copy the texts into one folder per library and answer the libraries' names."""
    shutil.rmtree(folder, ignore_errors=True)
    names = [name for name in (*locked(), *BESIDE_THE_LOCK) if name not in COVERED_BY_README]
    for name in names:
        _copy(texts_of(distribution(name)), folder / name)
    return names


def locked() -> list[str]:
    """The packages of the lock that this system installs."""
    from packaging.requirements import Requirement  # noqa: PLC0415 - not in a bare Python

    rows = _LOCKED.finditer(RUNTIME_LOCK.read_text(encoding="utf-8"))
    wanted = [Requirement(f"{row[1]}; {row[2]}" if row[2] else row[1]) for row in rows]
    return [each.name for each in wanted if each.marker is None or each.marker.evaluate()]


def texts_of(package: Distribution) -> list[Path]:
    """The licence files of an installed package."""
    files = [Path(str(package.locate_file(file))) for file in package.files or ()]
    texts = [file for file in files if file.is_file() and _is_text(file)]
    if not texts:
        raise NoLicenceError(f"{package.name} has no licence text in its package.")
    return texts


def _is_text(file: Path) -> bool:
    """In the package's own records, or a plain text elsewhere in it."""
    folders = file.parts[:-1]
    is_record = any(folder.endswith(".dist-info") for folder in folders)
    is_named = bool(_TEXT.search(file.name))
    if is_record:
        return is_named or any(folder.casefold() == "licenses" for folder in folders)
    return is_named and file.suffix in {"", ".txt", ".rst"}


def _copy(texts: list[Path], folder: Path) -> None:
    folder.mkdir(parents=True)
    for number, text in enumerate(texts):
        taken = (folder / text.name).exists()
        shutil.copyfile(text, folder / (f"{number}-{text.name}" if taken else text.name))


if __name__ == "__main__":
    collect(Path(sys.argv[1]))
