"""Which option or command solves an error of the core."""

from types import MappingProxyType

from lordesk.domain.errors import LordeskError, Remedy

OPTIONS = MappingProxyType(
    {
        Remedy.ANOTHER_DAY: "--on",
        Remedy.REASON: "--reason",
        Remedy.PROGRAMS: "--program",
        Remedy.REPLACE: "--replace",
        Remedy.REPLACE_OR_OTHER_DESK: "--replace, or --data for another folder",
        Remedy.NOT_REPLACE: "without --replace",
        Remedy.COLUMNS: "--as, and --column HEADING=FIELD",
        Remedy.APPLICANT: "--applicant; “lordesk roster” lists them",
        Remedy.BIN: "“lordesk bin list”",
        Remedy.SNAPSHOTS: "“lordesk backup list”, “lordesk backup restore”",
    }
)


def complaint(error: LordeskError) -> str:
    """What went wrong, with the option or the command that mends it."""
    if error.remedy is None:
        return error.message
    return f"{error.message.removesuffix('.')} ({OPTIONS[error.remedy]})."
