"""What erasing everything takes away, what it leaves, and what no program can reach."""

from dataclasses import dataclass
from enum import StrEnum

WORD = "ERASE"
"""Typed by the person before anything goes."""


class PartKind(StrEnum):
    """The parts of a data folder, in the order in which they go."""

    DOCUMENTS = "documents"
    ATTACHMENTS = "attachments"
    SNAPSHOTS = "snapshots"
    DATABASE = "database"
    OWN_WORDS = "own_words"
    LOG = "log"
    CHOICES = "choices"
    TRACES = "traces"


PART_WORDS = {
    PartKind.DOCUMENTS: "kits, drafts and ask cards that were opened from the window",
    PartKind.ATTACHMENTS: "documents and sent kits kept with the desk",
    PartKind.SNAPSHOTS: "every snapshot",
    PartKind.DATABASE: "the database: records, history, bin, what calendars were told",
    PartKind.OWN_WORDS: "your own wordings, Word base and values of the rules",
    PartKind.LOG: "the log of what went wrong",
    PartKind.CHOICES: "the choices of this computer",
    PartKind.TRACES: "locks and files that a death in the middle left",
}

UNREACHABLE = (
    "Kits, calendars and other files that you saved elsewhere stay; delete them yourself.",
    "Events in a calendar program stay; delete the calendar there.",
    "Mails, and bundles on other computers, stay where they are.",
    "A cloud or a backup of this computer may keep older copies of the folder.",
    "An SSD may keep traces of deleted files; only an encrypted disk protects from that.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The names in the data folder that belong to one part, and what they hold."""

    kind: PartKind
    names: tuple[str, ...]
    files: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """What is, or was, erased. `others` are not lordesk's and stay; `stuck` could not go.

    `moved_from` are the folders that the desk lay in before: what is left of it there goes, too.
    """

    parts: tuple[Part, ...] = ()
    moved_from: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    stuck: tuple[str, ...] = ()

    @property
    def files(self) -> int:
        return sum(part.files for part in self.parts)
