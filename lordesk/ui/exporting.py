"""Exporting the desk from the window: the format follows the ending of the name."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from lordesk.domain.errors import RefusedError
from lordesk.domain.records import Records
from lordesk.files import write_atomically
from lordesk.ui.marking import marked

KINDS = (
    (marked("commands", "Everything, for lordesk"), "lordesk"),
    (marked("commands", "Bundle with documents and history"), "zip"),
    (marked("commands", "Excel workbook"), "xlsx"),
    (marked("commands", "Text tables"), "csv"),
    (marked("commands", "Contacts of the writers"), "vcf"),
    (marked("commands", "Profile as JSON Resume"), "json"),
)


BUNDLE = ".zip"
"""A file of this ending is written by a dialog of its own, which asks for a passphrase."""


def write_export(records: Records, path: Path) -> str:
    """Write the file whole; answers a sentence. Raises RefusedError and StorageError."""
    if not any(len(table) for table in (records.applicants, records.writers, records.rotations)):
        raise RefusedError("The desk is empty, so there is nothing to export yet.")
    content = _content(records, path.suffix.casefold())
    write_atomically(path, content)
    return QCoreApplication.translate("exporting", "Wrote {name}").format(name=path.name)


def _content(records: Records, ending: str) -> bytes:
    from lordesk.services.exchange import outgoing

    match ending:
        case ".xlsx":
            return outgoing.as_workbook(outgoing.sheets_for(records, None))
        case ".csv":
            return outgoing.as_text_tables(outgoing.sheets_for(records, None))
        case ".vcf":
            return outgoing.as_cards(records, "3.0")
        case ".json":
            return outgoing.as_resume(records)
        case _:
            return _desk(records)


def _desk(records: Records) -> bytes:
    from lordesk.services.interchange import write_file

    if records.applicant is None:
        raise RefusedError(
            "A lordesk file needs a profile. Fill it in under Settings, or export an .xlsx."
        )
    return write_file(records)
