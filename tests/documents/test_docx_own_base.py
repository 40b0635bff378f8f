"""The empty Word file with the look of the user's own base, and documents made from it."""

import io
import zipfile

import pytest

from lordesk.documents.blocks import Paper
from lordesk.documents.docx_own_base import own_base_file
from lordesk.documents.docx_writer import to_docx
from lordesk.documents.fit import DoesNotFitError
from lordesk.documents.own_base import OwnBase, read_own_base
from tests.documents.docx_reading import W, part, words
from tests.documents.example import summary
from tests.documents.word_files import a_picture, a_word_file, png, relation, said


def own(first: str | None = None) -> OwnBase:
    head = a_picture() + said("Nordhavn Hospital")
    return read_own_base(a_word_file(head, related=relation("media/logo.png"), first=first))


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_letterhead_comes_with_its_picture_and_nothing_else() -> None:
    made = parts(own_base_file(Paper.LETTER, 10.5, (), own()))
    assert b"Nordhavn Hospital" in made["word/own_header_default.xml"]
    assert made["word/media/own_logo.png"] == png()
    assert b"media/own_logo.png" in made["word/_rels/own_header_default.xml.rels"]
    assert b'Extension="png"' in made["[Content_Types].xml"]
    assert b"Not taken" not in b"".join(made.values())
    assert not [name for name in made if "theme" in name]


def test_room_is_made_for_it() -> None:
    margins = next(part(own_base_file(Paper.A4, 10.5, (), own())).iter(f"{W}pgMar"))
    assert float(margins.get(f"{W}top", "")) > 44 * 20
    assert margins.get(f"{W}header") == "720"


def test_a_document_says_the_same_words_under_a_letterhead() -> None:
    plain, with_base = to_docx(summary()), to_docx(summary(), own())
    assert words(part(with_base)) == words(part(plain))
    assert to_docx(summary(), own()) == with_base


@pytest.mark.parametrize("first", [None, said("First page only")])
def test_the_foot_of_every_page_keeps_its_number(first: str | None) -> None:
    made = parts(to_docx(summary(), own(first)))
    feet = {name: content for name, content in made.items() if b"NUMPAGES" in content}
    assert len(feet) == (1 if first is None else 2)


def test_a_page_that_is_full_under_its_letterhead_is_refused() -> None:
    tall = a_word_file(a_picture(140), related=relation("media/logo.png"))
    with pytest.raises(DoesNotFitError, match="Your own base leaves less room"):
        to_docx(summary(), read_own_base(tall))
