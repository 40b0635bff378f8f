"""The global options, and how a command opens the desk they name."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lordesk.services.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The global options: where the desk lies, and which day it is."""

    data: Path | None = None
    database: str | None = None
    applicant: str | None = None
    today: date | None = None
    as_json: bool = False


Opener = Callable[[Options], "AbstractContextManager[Workspace]"]
