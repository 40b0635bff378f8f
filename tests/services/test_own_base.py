"""A base is checked before it is used, kept in the data folder, and let go."""

from pathlib import Path

import pytest

from lordesk.domain.errors import InvalidInputError
from lordesk.services.own_base import FILE_NAME, adopt, drop, has_own, look_over, read_kept
from tests.documents.word_files import a_word_file, said


def test_it_is_told_what_would_be_taken_over_and_what_to_look_at() -> None:
    report = look_over(a_word_file(said("Nordhavn Hospital")))
    assert report.taken == (
        "Letterhead at the head of the page, about 0.5 cm tall.",
        "Text in Georgia.",
        "Name and headings in Garamond.",
        "The colour of Heading 1.",
    )
    assert report.cautions == (
        "A writer whose computer lacks Georgia or Garamond sees another font. "
        "The PDF pages keep lordesk’s.",
    )


def test_a_base_without_letterhead_says_where_one_would_stand() -> None:
    assert "move it into the header in Word" in look_over(a_word_file()).cautions[0]


def test_a_base_is_kept_until_it_is_dropped(tmp_path: Path) -> None:
    assert read_kept(tmp_path) is None
    adopt(tmp_path, a_word_file(said("Nordhavn Hospital")))
    assert has_own(tmp_path)
    kept = read_kept(tmp_path)
    assert kept is not None
    assert kept.head.height("header") > 0
    drop(tmp_path)
    assert not has_own(tmp_path)
    drop(tmp_path)


def test_a_base_that_cannot_be_used_leaves_the_old_one(tmp_path: Path) -> None:
    old = a_word_file(said("Old"))
    adopt(tmp_path, old)
    with pytest.raises(InvalidInputError, match="holds macros"):
        adopt(tmp_path, a_word_file(more={"word/vbaProject.bin": b"x"}))
    assert (tmp_path / FILE_NAME).read_bytes() == old


def test_a_kept_base_that_was_damaged_says_how_to_go_back(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"x")
    with pytest.raises(InvalidInputError, match=r"cannot be used: .*remove .*base\.docx"):
        read_kept(tmp_path)
