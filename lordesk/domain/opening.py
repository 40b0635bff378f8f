"""How the opening of a desk can end, as values for a window to show."""

from dataclasses import dataclass

from lordesk.domain.place import Place
from lordesk.domain.snapshot import Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class Fresh:
    """There was no desk: an empty one was made and is open. `place.warning` may want showing."""

    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The desk is open; with `is_read_only` everything can be looked at and nothing changed.

    `migrated_behind` is the snapshot of the desk as it was when an older lordesk had written it;
    `warning` says that a snapshot could not be made, or that the desk is older than its snapshots.
    """

    place: Place
    is_read_only: bool = False
    warning: str = ""
    migrated_behind: Snapshot | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Damaged:
    """The file cannot be read (an empty one too). It was left as it is.

    Next: restore one of the snapshots, or begin anew; either moves the file aside.
    """

    message: str
    snapshots: tuple[Snapshot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """The file is not there and its snapshots are. Next: restore one, or begin anew."""

    message: str
    snapshots: tuple[Snapshot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Newer:
    """A newer lordesk wrote it; nothing was read or changed."""

    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenElsewhere:
    """Another window has the desk. Next: raise that one and leave."""

    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreachable:
    """It cannot be read at the moment: rights, a drive that is away, no space. Try again."""

    message: str


Opening = Fresh | Opened | Damaged | Gone | Newer | OpenElsewhere | Unreachable
