"""What kind of file something is: by its content first, then by its name."""

import json
from collections.abc import Collection
from enum import StrEnum
from pathlib import PurePath

from lordesk.domain.errors import InvalidInputError
from lordesk.services.exchange.archive import is_zip, listed_names
from lordesk.services.exchange.linkedin_names import is_table_of

_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
BUNDLE_MANIFEST = "manifest.json"
LOCKED_CONTENT = "desk.locked"


class FileKind(StrEnum):
    """The files that lordesk takes in."""

    DESK = "desk"
    WORKBOOK = "workbook"
    TEXT_TABLE = "text_table"
    CARDS = "cards"
    RESUME = "resume"
    LINKEDIN = "linkedin"
    BUNDLE = "bundle"
    LOCKED_BUNDLE = "locked_bundle"


def recognise(raw: bytes, name: str) -> FileKind:
    """The kind of file; InvalidInputError says what to save it as when it is none of them."""
    extension = PurePath(name).suffix.casefold()
    if is_zip(raw):
        return _zipped(listed_names(raw, name), name)
    if raw.startswith(_OLD_OFFICE):
        raise InvalidInputError(
            f"{name} is an old or locked Office file. Save it as .xlsx without a password."
        )
    head = raw[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    if head[:11].upper() == b"BEGIN:VCARD" or extension in {".vcf", ".vcard"}:
        return FileKind.CARDS
    if extension in {".csv", ".tsv", ".txt"}:
        return FileKind.TEXT_TABLE
    if extension in {".xlsx", ".xlsm", ".zip"}:
        raise InvalidInputError(f"{name} is damaged or no {extension} file. Save it again.")
    return FileKind.RESUME if extension != ".lordesk" and _is_resume(raw) else FileKind.DESK


def _zipped(names: Collection[str], name: str) -> FileKind:
    if "xl/workbook.xml" in names:
        return FileKind.WORKBOOK
    if LOCKED_CONTENT in names:
        return FileKind.LOCKED_BUNDLE
    if BUNDLE_MANIFEST in names:
        return FileKind.BUNDLE
    if any(is_table_of(each, "profile", "positions", "education") for each in names):
        return FileKind.LINKEDIN
    raise InvalidInputError(
        f"{name} holds nothing that lordesk reads: an Excel workbook, a lordesk bundle or a "
        "LinkedIn archive."
    )


def _is_resume(raw: bytes) -> bool:
    """Whether it is an object with what every JSON Resume has, and no lordesk file."""
    if b'"basics"' not in raw and b'"$schema"' not in raw:
        return False
    try:
        plain: object = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return False
    return isinstance(plain, dict) and "basics" in plain and "format" not in plain
