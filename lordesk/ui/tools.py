"""What the window is given from outside: the open desk, the machine's choices, the clock."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from lordesk.domain.errors import RefusedError

if TYPE_CHECKING:
    from lordesk.domain.machine_choices import ChoicesFile
    from lordesk.services.workspace import Office, Workspace
    from lordesk.ui.asking import Asker


def _utc_now() -> datetime:
    return datetime.now(UTC)


def _nothing() -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskPlace:
    """Where a desk lies: without an address on this computer, else an applicant's on a server."""

    address: str = ""
    applicant: str = ""
    adviser: str = ""


def _stay(_place: DeskPlace) -> None: ...


def _no_office(_address: str) -> "Office":
    raise RefusedError("This window knows no way to an office’s server.")


def _no_answer(_address: str) -> str:
    raise RefusedError("This window knows no way to an office’s server.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """`fixed_today` stands for `--today`; `is_sample` marks the desk that may be thrown away.

    `open_sample` and `open_own` start that desk in its own window; `files` are to be opened first.
    `prepare` is done before the desk is opened, such as filling the sample. `office` is there when
    the desk lies on its server; `at_office` opens another connection, `ask_office` asks whether a
    server answers. Once this window is closed, `move_to` opens another desk and `open_again`
    this one. `parts` are modules that opening the desk needs, to be loaded before.
    """

    workspace: "Workspace"
    choices: "ChoicesFile"
    asker: "Asker"
    data: Path
    now: Callable[[], datetime] = field(default=_utc_now)
    fixed_today: date | None = None
    is_sample: bool = False
    open_sample: Callable[[], None] = field(default=_nothing)
    open_own: Callable[[], None] = field(default=_nothing)
    prepare: Callable[[], None] = field(default=_nothing)
    files: tuple[Path, ...] = ()
    office: "Office | None" = None
    at_office: Callable[[str], "Office"] = field(default=_no_office)
    ask_office: Callable[[str], str] = field(default=_no_answer)
    move_to: Callable[[DeskPlace], None] = field(default=_stay)
    open_again: Callable[[], None] = field(default=_nothing)
    parts: tuple[str, ...] = ()

    def today(self) -> date:
        """The day where the user is, or the one the command line named."""
        return self.fixed_today or self.now().astimezone().date()
