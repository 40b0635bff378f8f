"""The finished PDF: tagged, described, clickable, repeatable, and true to its standards."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import page
import pikepdf
import pytest

from lordesk.documents.blocks import Column, Doc, Pages, Paper, Table
from lordesk.documents.pdf_writer import to_pdf
from lordesk.documents.runs import runs
from tests.documents.example import summary

LEDGER = replace(
    summary("שרה כהן 张伟 سلام"),
    pages=Pages.FLOW,
    blocks=(
        Table(
            caption="Letters & writers",
            columns=(Column(title="Writer"), Column(title="Due")),
            rows=tuple((runs(f"Writer {n}"), runs("Tuesday")) for n in range(60)),
        ),
    ),
)


@pytest.fixture(scope="module")
def written() -> bytes:
    return to_pdf(summary())


@pytest.fixture
def pdf(written: bytes) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(io.BytesIO(written)) as opened:
        yield opened


@pytest.mark.parametrize("profile", ["ua1", "pdfa-2a"])
@pytest.mark.parametrize(
    "doc",
    [summary(), replace(summary("שרה כהן, MD"), paper=Paper.A4), summary("W" * 60), LEDGER],
    ids=["summary", "hebrew on a4", "a word broken over lines", "table over pages"],
)
def test_a_file_keeps_the_standards_it_claims(doc: Doc, profile: str, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    file.write_bytes(to_pdf(doc))
    report = page.validate_pdf(str(file), profile=profile)
    assert [failure.message for failure in report.failures] == []
    assert report.is_compliant


def test_a_file_is_described(pdf: pikepdf.Pdf) -> None:
    assert str(pdf.Root.Lang) == "en-US"
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    assert bool(pdf.Root.MarkInfo.Marked)
    told = {key: str(pdf.docinfo[key]) for key in ("/Title", "/Author", "/Subject", "/Keywords")}
    assert told == {
        "/Title": "Summary of our work: Nguyễn Thị Ánh, MD",
        "/Author": "Nguyễn Thị Ánh, MD",
        "/Subject": "Facts for a letter of recommendation",
        "/Keywords": "letter of recommendation, Internal Medicine",
    }
    assert str(pdf.docinfo["/CreationDate"]) == "D:20261122000000Z"


def test_the_metadata_say_the_same_and_escape_it() -> None:
    doc = replace(summary(), title="A & B <C>")
    with pikepdf.open(io.BytesIO(to_pdf(doc))) as opened:
        told = opened.open_metadata()
        assert told["dc:title"] == "A & B <C>"
        assert told["pdfaid:part"] == "2"
        assert told["pdfaid:conformance"] == "A"
        assert told["pdfuaid:part"] == "1"


def test_the_structure_names_headings_lists_and_tables(pdf: pikepdf.Pdf) -> None:
    found = list(roles(pdf.Root.StructTreeRoot.K[0]))
    assert found[0] == "Document"
    assert found.count("H1") == 1
    assert found.count("H2") == 2
    assert found.count("H3") == 5
    assert {"Table", "TR", "TH", "TD", "L", "LI", "Lbl", "LBody", "BlockQuote", "Link"} <= {*found}


def roles(element: pikepdf.Object) -> Iterator[str]:
    if "/S" in element:
        yield str(element.S).removeprefix("/")
        for kid in list(element.K):
            yield from roles(kid)


def test_links_have_their_address_and_contents(pdf: pikepdf.Pdf) -> None:
    marks = list(pdf.pages[0].obj.Annots)
    assert [(str(mark.A.URI), str(mark.Contents)) for mark in marks] == [
        ("mailto:anh.nguyen@example.org", "anh.nguyen@example.org"),
        ("https://example.org/letters", "letter portal"),
    ]
    assert all("/StructParent" in mark for mark in marks)


def test_tables_say_which_cells_are_heads() -> None:
    with pikepdf.open(io.BytesIO(to_pdf(LEDGER))) as opened:
        table = opened.Root.StructTreeRoot.K[0].K[0]
        assert str(table.A.Summary) == "Letters & writers"
        assert str(table.K[0].K[0].A.Scope) == "/Column"
        assert len(opened.pages) > 1


def test_the_headings_are_bookmarks_under_the_name(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        (name,) = outline.root
        assert name.title == "Nguyễn Thị Ánh, MD"
        assert [item.title for item in name.children] == [
            "What I did on your service",
            "Uploading takes about five minutes",
        ]


def test_equal_documents_give_equal_bytes(written: bytes) -> None:
    assert to_pdf(summary()) == written
    assert to_pdf(summary("Someone Else")) != written
