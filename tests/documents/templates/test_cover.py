"""The cover in every situation, word for word, and what it sheds when it is full."""

import pytest

from lordesk.documents.templates.cover import cover
from lordesk.documents.text_writer import to_text
from tests.documents.templates.pages import SITUATIONS
from tests.golden import Golden
from tests.kits import a_full_applicant, facts_of


@pytest.mark.parametrize("name", SITUATIONS)
def test_the_page_says_what_is_on_record(name: str, golden: Golden) -> None:
    golden.check(f"kit/cover, {name}.txt", to_text(cover(SITUATIONS[name])))


def test_parts_of_the_packet_stand_with_their_pages() -> None:
    said = to_text(cover(facts_of(), (("Summary", 2), ("Photograph", 0))))
    assert "Page 2  Summary" in said
    assert "\nPhotograph" in said


def test_without_pages_the_enclosed_files_are_a_plain_list() -> None:
    assert "\n• Curriculum vitae\n" in to_text(cover(facts_of()))


def test_a_cover_without_a_date_says_that_none_is_fixed_and_an_empty_life_has_no_heading() -> None:
    said = to_text(cover(SITUATIONS["nothing known"]))
    assert "No day is fixed yet" in said
    assert "by when it is needed" not in said
    assert "About me" not in said


def test_a_full_cover_sheds_lines_of_the_cv_and_nothing_else() -> None:
    facts = facts_of(a_full_applicant(honours=("First", "Second")))
    assert "Second" in to_text(cover(facts))
    shorter = to_text(cover(facts, (), 1))
    assert "Second" not in shorter
    assert "First" in shorter
    assert "18 August 2027" in shorter


def test_a_school_alone_stands_for_the_education() -> None:
    assert "Nordhavn Medical School" in to_text(cover(facts_of(a_full_applicant(education=()))))
