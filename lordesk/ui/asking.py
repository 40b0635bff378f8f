"""Questions to the person and requests to the system; tests answer in their place."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from lordesk.domain.clash import Choices, ClashError
    from lordesk.domain.history import HistoryAction
    from lordesk.domain.records import Records


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A yes-or-no question; `act` is the verb on the button that goes on."""

    title: str
    text: str
    act: str
    is_grave: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKind:
    """A line of a file dialog: `Calendar (*.ics)`."""

    name: str
    endings: tuple[str, ...]

    @property
    def filter(self) -> str:
        return f"{self.name} ({' '.join(f'*.{ending}' for ending in self.endings)})"


class Asker(Protocol):
    """Asks the person; None, False or an empty text means no."""

    def open_file(
        self, parent: QWidget, title: str, kinds: tuple[FileKind, ...]
    ) -> Path | None: ...

    def save_file(
        self, parent: QWidget, title: str, suggested: str, kinds: tuple[FileKind, ...]
    ) -> Path | None: ...

    def folder(self, parent: QWidget, title: str) -> Path | None: ...

    def confirm(self, parent: QWidget, question: Question) -> bool: ...

    def text(self, parent: QWidget, title: str, label: str, initial: str = "") -> str | None: ...

    def settle(
        self, clash: "ClashError", records: "Records", action: "HistoryAction"
    ) -> "Choices | None":
        """Which side holds where two changed one field; None leaves everything as it is."""
        ...

    def open_path(self, path: Path) -> bool:
        """Hand a file to the program the system opens it with."""
        ...

    def reveal(self, path: Path) -> bool:
        """Show a file in the system's file manager."""
        ...

    def open_link(self, url: str) -> bool: ...

    def copy(self, text: str) -> None: ...
