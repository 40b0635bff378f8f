"""The errors a person can meet: values, worded as one sentence with the next step."""

from dataclasses import dataclass, field
from enum import StrEnum


class Remedy(StrEnum):
    """What solves an error; each shell says how in its own words."""

    ANOTHER_DAY = "another_day"
    REASON = "reason"
    PROGRAMS = "programs"
    REPLACE = "replace"
    REPLACE_OR_OTHER_DESK = "replace_or_other_desk"
    NOT_REPLACE = "not_replace"
    COLUMNS = "columns"
    APPLICANT = "applicant"
    BIN = "bin"
    SNAPSHOTS = "snapshots"


@dataclass
class LordeskError(Exception):
    """An error a person can solve. `message` names the thing and what to do."""

    message: str
    remedy: Remedy | None = field(default=None, kw_only=True)

    def __str__(self) -> str:
        return self.message


class RefusedError(LordeskError):
    """A rule of the field or of the program forbids this; nothing changed. Exit 1."""


class InvalidInputError(LordeskError):
    """What was given cannot be read or used; nothing changed. Exit 3."""


class StorageError(LordeskError):
    """A file or the database could not be read or written; nothing saved is lost. Exit 4."""


class StaleChangeError(LordeskError):
    """The record changed since it was read; nothing was overwritten. Exit 4."""


class OvertakenError(StaleChangeError):
    """Somebody else wrote between the look at the records and the write. Exit 4."""
