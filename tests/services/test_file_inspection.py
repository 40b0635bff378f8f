"""What is found in a file that the applicant encloses."""

import pytest

from lordesk.domain.vocabulary import DocumentKind
from lordesk.services.file_inspection import inspected
from lordesk.services.kit_parts import FetchedFile, Inspection
from tests.documents.enclosed import FORM, a_pdf, carrying, locked, scripted
from tests.kits import a_document


def inspect(
    content: bytes, name: str = "cv.pdf", kind: DocumentKind = DocumentKind.CV
) -> Inspection:
    return inspected(FetchedFile(name=name, content=content), a_document(kind=kind, path=name))


@pytest.mark.parametrize(
    ("content", "name", "codes", "pages"),
    [
        (a_pdf("x", pages=2), "cv.pdf", [], 2),
        (b"PK", "cv.docx", ["document.not_pdf"], None),
        (b"\xff\xd8", "me.jpg", [], None),
        (locked("secret"), "cv.pdf", ["document.encrypted"], None),
        (locked(""), "cv.pdf", ["document.encrypted"], None),
        (b"%PDF-1.7 torn", "cv.pdf", ["document.broken"], None),
        (a_pdf(pages=3)[:600], "cv.pdf", ["document.torn"], 2),
        (scripted(), "cv.pdf", ["document.scripts"], 1),
        (carrying(), "cv.pdf", ["document.files"], 1),
        (a_pdf(size=(400, 400)), "cv.pdf", ["document.paper"], 1),
        (b"x" * 5_000_001, "a.zip", ["document.not_pdf", "document.large"], None),
    ],
)
def test_each_problem_of_a_file_is_a_finding_that_names_it(
    content: bytes, name: str, codes: list[str], pages: int | None
) -> None:
    inspection = inspect(content, name)
    assert [finding.code for finding in inspection.findings] == codes
    assert inspection.pages == pages
    assert all(name in finding.message for finding in inspection.findings)


def test_only_a_request_form_is_read_for_its_letter_id() -> None:
    assert inspect(a_pdf(*FORM), kind=DocumentKind.REQUEST_FORM).letter_id == "K7Q2M9X4"
    assert inspect(a_pdf(*FORM)).letter_id == ""
    assert inspect(b"x", kind=DocumentKind.REQUEST_FORM).letter_id == ""
