"""Other writers' names stay out of citations and remarks."""

import pytest

from lordesk.domain.applicant import Entry
from lordesk.domain.kit_privacy import et_al, names_one_of, other_writers, without_names
from tests.builders import a_letter, a_writer
from tests.kits import a_kit_desk


def test_the_others_are_all_but_the_letters_own_writer() -> None:
    desk = a_kit_desk(a_writer("holm", name="Karen Holm"), a_writer("berg", name="Jo van der Berg"))
    assert other_writers(a_letter(), desk) == ("Holm", "van der Berg")


def test_a_family_name_is_looked_for_as_it_is_written_in_a_text() -> None:
    marked = a_writer("eva", name="Eva GARCIA LOPEZ")
    group = a_writer("group", name="Department of Medicine")
    others = other_writers(a_letter(), a_kit_desk(marked, group))
    assert names_one_of("with Dr. Garcia Lopez", others)
    assert not names_one_of("Internal Medicine", others)


def test_only_a_remark_with_a_name_goes() -> None:
    kept = Entry(what="Intern", note="nights")
    assert without_names(kept, ("Holm",)) == kept
    assert without_names(Entry(what="Intern", note="with Holm"), ("Holm",)).note is None


def test_a_citation_is_cut_to_its_first_author_where_it_names_another_writer() -> None:
    assert et_al("Ruiz A, Holm K. A study. 2025.", ("Holm",)) == "Ruiz A, et al. A study. 2025."
    assert et_al("Ruiz A, Berg K. A study.", ("Holm",)) == "Ruiz A, Berg K. A study."


@pytest.mark.parametrize(
    "line", ["Holm K, Ruiz A. A study.", "Ruiz A. A study with Holm.", "Talk with Holm"]
)
def test_a_line_that_cannot_lose_the_name_is_left_out(line: str) -> None:
    assert et_al(line, ("Holm",)) == ""


def test_a_name_counts_only_as_a_word_of_its_own() -> None:
    assert names_one_of("with Kim.", ("Kim",))
    assert not names_one_of("with Kimber and kim", ("Kim", ""))
