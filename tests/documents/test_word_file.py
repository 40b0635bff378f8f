"""A user's Word file is opened with care, or refused with what to do."""

import pytest

from lordesk.documents.word_file import MOST_BYTES, open_word_file, parsed
from lordesk.domain.errors import InvalidInputError
from tests.documents.word_files import a_word_file, said, zipped_parts

DOCUMENT = "word/document.xml"
ROOT = (
    b'<Relationships><Relationship Id="a" Target="word/document.xml" '
    b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>'
    b"</Relationships>"
)


def test_the_parts_are_found_by_their_relationships() -> None:
    file = open_word_file(a_word_file(said("Head")))
    assert file.document == DOCUMENT
    assert file.related(DOCUMENT, "styles") == "word/styles.xml"
    assert file.related(DOCUMENT, "settings") == ""


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "not a Word document"),
        (b"%PDF-1.7", "not a Word document"),
        (zipped_parts({"a.txt": b"x"}), "not a Word document"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 99, "without a password"),
        (b"PK" + b"x" * MOST_BYTES, "over 3 MB"),
        (zipped_parts({"word/document.xml": b" " * 31_000_000}), "over 3 MB"),
        (a_word_file(more={"word/vbaProject.bin": b"x"}), "holds macros"),
        (a_word_file(more={"_rels/.rels": b"<"}), "is damaged"),
        (
            zipped_parts(
                {
                    "_rels/.rels": ROOT,
                    DOCUMENT: b'<w xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"/>',
                }
            ),
            "Strict",
        ),
    ],
)
def test_what_is_no_usable_word_file_is_refused_with_what_to_do(content: bytes, told: str) -> None:
    with pytest.raises(InvalidInputError, match=told):
        open_word_file(content)


def test_entities_are_not_read() -> None:
    with pytest.raises(InvalidInputError, match="damaged"):
        parsed(b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><x>&e;</x>')
