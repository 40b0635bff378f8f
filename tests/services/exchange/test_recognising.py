"""What kind of file something is."""

import pytest

from lordesk.domain.errors import InvalidInputError
from lordesk.services.exchange.archive import written_archive
from lordesk.services.exchange.recognising import FileKind, recognise
from lordesk.services.exchange.xlsx_file import written_xlsx
from tests.exchanging import a_sheet

WORKBOOK = written_xlsx([a_sheet(("a",), name="s")])


def zipped(*names: str) -> bytes:
    return written_archive((name, b"x") for name in names)


@pytest.mark.parametrize(
    ("raw", "name", "kind"),
    [
        (b'{"format": "lordesk"}', "x.lordesk", FileKind.DESK),
        (b'{"format": "lordesk", "basics": 1}', "x.json", FileKind.DESK),
        (b"", "x.lordesk", FileKind.DESK),
        (b'{"basics": {"name": "x"}}', "resume.json", FileKind.RESUME),
        (b'{"$schema": "x", "basics": {}}', "resume.json", FileKind.RESUME),
        (b'{"$schema": "x"}', "x.json", FileKind.DESK),
        (b'{"basics": ', "x.json", FileKind.DESK),
        (b"a,b", "x.csv", FileKind.TEXT_TABLE),
        (b"a\tb", "X.TSV", FileKind.TEXT_TABLE),
        (b"\xef\xbb\xbfbegin:vcard\r\n", "x.txt", FileKind.CARDS),
        (b"", "x.vcf", FileKind.CARDS),
        (WORKBOOK, "x.xlsx", FileKind.WORKBOOK),
        (WORKBOOK, "misnamed.csv", FileKind.WORKBOOK),
        (zipped("manifest.json"), "x.zip", FileKind.BUNDLE),
        (zipped("desk.locked"), "x.zip", FileKind.LOCKED_BUNDLE),
        (zipped("Basic/Profile.csv"), "x.zip", FileKind.LINKEDIN),
    ],
)
def test_content_decides_before_the_name(raw: bytes, name: str, kind: FileKind) -> None:
    assert recognise(raw, name) is kind


@pytest.mark.parametrize(
    ("raw", "name", "message"),
    [
        (b"\xd0\xcf\x11\xe0old", "x.xls", "Save it as .xlsx without a password"),
        (b"no zip", "x.xlsx", "is damaged or no .xlsx file"),
        (b"no zip", "x.zip", "is damaged or no .zip file"),
        (zipped("photo.jpg"), "x.zip", "holds nothing that lordesk reads"),
        (b"PK\x03\x04", "x.zip", "is damaged"),
    ],
)
def test_what_is_none_of_them_is_refused(raw: bytes, name: str, message: str) -> None:
    with pytest.raises(InvalidInputError, match=message):
        recognise(raw, name)
