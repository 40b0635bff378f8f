"""How the command line does what a sentence of the core asks for."""

from types import MappingProxyType

from lordesk.domain.errors import LordeskError, Way

WAYS = MappingProxyType(
    {
        Way.ANOTHER_DAY: "--on",
        Way.REASON: "--reason",
        Way.PROGRAMS: "--program",
        Way.REPLACE: "--replace",
        Way.REPLACE_OR_OTHER_DESK: "--replace, or --data for another folder",
        Way.NOT_REPLACE: "without --replace",
        Way.COLUMNS: "--as, and --column HEADING=FIELD",
        Way.APPLICANT: "--applicant; “lordesk roster” lists them",
        Way.BIN: "“lordesk bin list”",
        Way.SNAPSHOTS: "“lordesk backup list”, “lordesk backup restore”",
    }
)


def complaint(error: LordeskError) -> str:
    """What went wrong, with the option or the command that mends it."""
    if error.way is None:
        return error.message
    return f"{error.message.removesuffix('.')} ({WAYS[error.way]})."
