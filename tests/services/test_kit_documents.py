"""The applicant's own files: where they are found, how they are named, what is said about them."""

import os
from datetime import datetime
from pathlib import Path

import pytest

from lordesk.domain.changes import apply
from lordesk.domain.errors import RefusedError
from lordesk.domain.findings import Severity
from lordesk.domain.ids import LetterKey
from lordesk.domain.vocabulary import DocumentKind
from lordesk.services.kit_documents import attach, fetch_from, file_name, take_over_letter_id
from lordesk.services.kit_parts import FetchedFile, Role
from tests.builders import a_letter, day
from tests.kits import TODAY, PlainRenderer, a_document, a_kit_desk, fetch_anything

LETTER = LetterKey("okoye-im")


class OneFile:
    """A shelf that holds one file."""

    def keep(self, content: bytes) -> str:
        raise NotImplementedError

    def fetch(self, sha256: str) -> bytes | None:
        return b"kept" if sha256 == "abc" else None


def test_a_file_on_disk_is_found_beside_the_lordesk_file(tmp_path: Path) -> None:
    (tmp_path / "cv.pdf").write_bytes(b"%PDF here")
    at = datetime(2026, 5, 4, 12).astimezone().timestamp()
    os.utime(tmp_path / "cv.pdf", (at, at))
    fetch = fetch_from(OneFile())
    found = fetch(a_document(folder=str(tmp_path), stored="abc"))
    assert found == FetchedFile(name="cv.pdf", content=b"%PDF here", dated=day("2026-05-04"))
    dated = fetch(a_document(folder=str(tmp_path), dated=day("2026-01-02")))
    assert dated is not None
    assert dated.dated == day("2026-01-02")


def test_a_file_that_is_gone_is_taken_from_the_shelf(tmp_path: Path) -> None:
    fetch = fetch_from(OneFile())
    found = fetch(a_document(folder=str(tmp_path), path="x/cv.pdf", stored="abc"))
    assert found == FetchedFile(name="cv.pdf", content=b"kept")
    assert fetch(a_document(folder=str(tmp_path), stored="other")) is None
    assert fetch(a_document(folder=str(tmp_path))) is None
    assert fetch(a_document(path="a\x00b")) is None


@pytest.mark.parametrize("path", ["C:\\Users\\me\\cv.pdf", "docs/cv.pdf", "cv.pdf"])
def test_the_file_name_is_read_as_any_system_wrote_it(path: str) -> None:
    assert file_name(a_document(path=path)) == "cv.pdf"


def test_files_come_in_reading_order_under_their_own_names() -> None:
    desk = a_kit_desk(
        a_document("s", kind=DocumentKind.STATEMENT, path="s.PDF", name="CON"),
        a_document("e", kind=DocumentKind.EVALUATION, path="e.pdf", name="Curriculum vitae"),
        a_document("p", kind=DocumentKind.PHOTO, path="me.jpg", name="../../me"),
        a_document("o", kind=DocumentKind.OTHER, path="noending"),
    )
    files, findings = attach(LETTER, desk, fetch_anything, PlainRenderer(), TODAY)
    assert [(file.role, file.name) for file in files] == [
        (Role.CV, "Curriculum vitae.pdf"),
        (Role.STATEMENT, "CON_.pdf"),
        (Role.PHOTO, "me.jpg"),
        (Role.OTHER, "Curriculum vitae (2).pdf"),
        (Role.OTHER, "Document.pdf"),
    ]
    assert findings == ()


def test_a_missing_file_is_a_warning_and_the_rest_goes_along() -> None:
    files, findings = attach(LETTER, a_kit_desk(), lambda _: None, PlainRenderer(), TODAY)
    assert files == ()
    (finding,) = findings
    assert (finding.code, finding.severity, finding.about) == (
        "document.missing",
        Severity.WARN,
        "document cv.pdf",
    )
    assert "cv.pdf" in finding.message


@pytest.mark.parametrize(("dated", "codes"), [("2026-08-07", []), ("2026-08-06", ["document.old"])])
def test_a_file_is_old_after_six_months(dated: str, codes: list[str]) -> None:
    old = FetchedFile(name="cv.pdf", content=b"", dated=day(dated))
    _, findings = attach(LETTER, a_kit_desk(), lambda _: old, PlainRenderer(), TODAY)
    assert [finding.code for finding in findings] == codes


@pytest.mark.parametrize(
    ("known", "codes"),
    [
        (None, ["document.letter_id_found"]),
        ("AB12", []),
        ("XY99", ["document.letter_id_differs"]),
    ],
)
def test_the_forms_letter_id_is_offered_or_compared(known: str | None, codes: list[str]) -> None:
    form = a_document("f", kind=DocumentKind.REQUEST_FORM, path="f.pdf", letter=LETTER)
    desk = a_kit_desk(a_letter(letter_id=known), form)
    _, findings = attach(LETTER, desk, fetch_anything, PlainRenderer(letter_id="AB12"), TODAY)
    assert [finding.code for finding in findings] == codes


def test_the_forms_letter_id_is_taken_over_as_one_change() -> None:
    form = a_document("f", kind=DocumentKind.REQUEST_FORM, path="f.pdf", letter=LETTER)
    desk = a_kit_desk(form)
    changes = take_over_letter_id(LETTER, desk, fetch_anything, PlainRenderer(letter_id="AB12"))
    assert apply(desk, changes).letters[LETTER].letter_id == "AB12"
    assert changes.label == "Note Letter ID AB12"


@pytest.mark.parametrize("found", ["", "AB12"])
def test_without_a_form_that_holds_one_nothing_is_taken_over(found: str) -> None:
    desk = a_kit_desk()
    with pytest.raises(RefusedError, match="type it from the form"):
        take_over_letter_id(LETTER, desk, fetch_anything, PlainRenderer(letter_id=found))
