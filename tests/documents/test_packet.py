"""The packet: everything in order, bookmarked, numbered, told, and without scripts."""

import io
from datetime import date
from typing import Any

import pikepdf
import pypdfium2
import pytest

from lordesk.documents.blocks import Doc
from lordesk.documents.packet import merge
from tests.documents.enclosed import PROGRAM, a_pdf, acting, carrying, locked, scripted

DOC = Doc(
    title="Letter for Mira", author="Mira", subject="Facts", created=date(2027, 2, 6), blocks=()
)


def opened(*contents: bytes) -> pikepdf.Pdf:
    parts = [(f"Part {number}", content) for number, content in enumerate(contents, 1)]
    return pikepdf.open(io.BytesIO(merge(parts, DOC)))


def text_of(content: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(content)
    found = [document[n].get_textpage().get_text_range() for n in range(len(document))]
    document.close()
    return found


def test_parts_stand_in_order_and_every_page_has_its_number() -> None:
    parts = [("First", a_pdf("one", pages=2)), ("Second", a_pdf("two"))]
    pages = text_of(merge(parts, DOC))
    assert [("one" in page, "two" in page) for page in pages] == [
        (True, False),
        (False, False),
        (False, True),
    ]
    for number, page in enumerate(pages, 1):
        assert f"Packet page {number} of 3" in page


def test_bookmarks_lead_to_the_parts() -> None:
    with opened(a_pdf(pages=2), a_pdf()) as packet, packet.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Part 1", "Part 2"]


def test_the_properties_are_those_of_the_kit() -> None:
    with opened(a_pdf()) as packet:
        assert str(packet.docinfo["/Title"]) == "Letter for Mira"
        assert str(packet.docinfo["/Author"]) == "Mira"
        assert str(packet.docinfo["/CreationDate"]).startswith("D:20270206")
        assert str(packet.Root.Lang) == "en-US"
        assert bool(packet.Root.ViewerPreferences.DisplayDocTitle)


def test_scripts_are_dropped_and_web_links_stay() -> None:
    with opened(scripted()) as packet:
        assert "/OpenAction" not in packet.Root
        assert "/Names" not in packet.Root
        page = packet.pages[0].obj
        assert "/AA" not in page
        assert "/StructParents" not in page
        script, web = list(page.Annots)
        assert "/A" not in script
        assert "/AA" not in script
        assert str(web.A.URI) == "https://example.org"


def test_files_inside_a_part_do_not_come_along() -> None:
    content = merge([("A", carrying())], DOC)
    with pikepdf.open(io.BytesIO(content)) as packet:
        assert "/Names" not in packet.Root
        assert len(packet.attachments) == 0
        (link,) = list(packet.pages[0].obj.Annots)
        assert "/A" not in link
        streams = [each for each in packet.objects if isinstance(each, pikepdf.Stream)]
        assert not [each for each in streams if PROGRAM in each.read_bytes()]


@pytest.mark.parametrize(
    ("action", "stays"),
    [
        ({"/S": pikepdf.Name.URI, "/URI": "https://example.org"}, True),
        ({"/S": pikepdf.Name.URI, "/URI": "mailto:a@b.example"}, True),
        ({"/S": pikepdf.Name.Named, "/N": pikepdf.Name.NextPage}, True),
        ({"/S": pikepdf.Name.URI, "/URI": "file:///etc/passwd"}, False),
        ({"/S": pikepdf.Name.URI, "/URI": "javascript:alert(1)"}, False),
        ({"/S": pikepdf.Name.URI, "/URI": "https://x", "/Next": pikepdf.Dictionary()}, False),
        ({"/S": pikepdf.Name.Launch, "/F": "run.exe"}, False),
        ({"/S": pikepdf.Name.GoToR, "/F": "other.pdf"}, False),
        ({"/S": pikepdf.Name.SubmitForm, "/F": "https://example.org"}, False),
        ({"/S": pikepdf.Name.Unheard}, False),
        ({"/S": pikepdf.Object.parse(b"/U\xffRI"), "/URI": "https://x"}, False),
        ({}, False),
    ],
)
def test_a_click_may_only_lead_to_a_page_or_to_the_web(
    action: dict[str, object], *, stays: bool
) -> None:
    with opened(acting(action)) as packet:
        (mark,) = list(packet.pages[0].obj.Annots)
        assert ("/A" in mark) is stays


def test_equal_parts_give_equal_bytes() -> None:
    assert merge([("A", a_pdf("x"))], DOC) == merge([("A", a_pdf("x"))], DOC)


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("size", [(612, 792), (842, 595)])
def test_the_number_stands_at_the_foot_of_a_page_as_shown(
    rotate: int, size: tuple[float, float]
) -> None:
    content = merge([("A", a_pdf(size=size, rotate=rotate))], DOC)
    document: Any = pypdfium2.PdfDocument(content)
    picture: Any = document[0].render(scale=0.5, grayscale=True).to_pil()
    document.close()
    dark = [255 * (level < 200) for level in range(256)]
    ink: Any = picture.point(dark).getbbox()
    assert ink is not None
    left, top, right, bottom = ink
    assert top > picture.height - 20
    assert bottom <= picture.height - 4
    assert abs((left + right) / 2 - picture.width / 2) < 4


def test_a_file_that_only_forbids_changes_is_merged() -> None:
    with opened(locked("")) as packet:
        assert len(packet.pages) == 1
        assert not packet.is_encrypted
