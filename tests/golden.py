"""Compares a text with the one on record, word for word; `--update-golden` writes it anew."""

import difflib
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"


@dataclass(frozen=True, slots=True)
class Golden:
    """The record of golden texts in a folder."""

    folder: Path
    update: bool = False

    def check(self, name: str, text: str) -> None:
        """AssertionError with the difference when the text is not the one on record."""
        path = self.folder / name
        if self.update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
            return
        assert path.is_file(), f"{name} is not on record; run with --update-golden and look at it"
        recorded = path.read_bytes().decode()
        if recorded != text:
            raise AssertionError(difference(recorded, text, name))


def difference(recorded: str, text: str, name: str) -> str:
    """A unified difference that also shows white space at line ends."""
    before, after = recorded.splitlines(keepends=True), text.splitlines(keepends=True)
    lines = difflib.unified_diff(before, after, f"{name} on record", "now", n=2)
    return "\n".join(repr(line)[1:-1] for line in lines) or f"{name} differs in its line ends"
