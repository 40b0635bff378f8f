"""The empty Word file."""

import io
import zipfile

from lordesk.documents.blocks import Paper
from lordesk.documents.docx_base import base, zipped


def parts(content: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_word_opens_it_in_no_compatibility_mode_and_in_english() -> None:
    found = parts(base(Paper.LETTER, 10.5))
    assert 'w:name="compatibilityMode"' in found["word/settings.xml"]
    assert 'w:val="15"' in found["word/settings.xml"]
    assert '<w:lang w:val="en-US"' in found["word/styles.xml"]
    assert not [name for name in found if "thumbnail" in name or "theme" in name]


def test_numbering_gives_bullets_and_many_lists_that_restart() -> None:
    numbering = parts(base(Paper.A4, 10.0))["word/numbering.xml"]
    assert numbering.count("<w:startOverride") >= 10
    assert "•" in numbering


def test_a_zip_holds_nothing_of_the_moment_it_was_made() -> None:
    assert zipped([("a", b"x")]) == zipped([("a", b"x")])
    assert base(Paper.LETTER, 9.5) == base.__wrapped__(Paper.LETTER, 9.5)
