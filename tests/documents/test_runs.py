"""The model: text as runs, wordings filled without reading a person's text as markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.documents.runs import Run, Text, clean, emphasis, link, phrase, runs, strong, words_of


@pytest.mark.parametrize(
    ("template", "read"),
    [
        ("plain", runs("plain")),
        ("a **b** c", runs("a ", strong("b"), " c")),
        ("_Not_ for snake_case_names", runs(emphasis("Not"), " for snake_case_names")),
        (
            "See [the portal](https://example.org).",
            runs("See ", link("the portal", "https://example.org"), "."),
        ),
    ],
)
def test_a_wording_may_mark_strong_stressed_and_linked_words(template: str, read: Text) -> None:
    assert phrase(template) == read


@given(st.text())
def test_nothing_a_person_typed_is_read_as_markup(typed: str) -> None:
    assert phrase("For **{name}** now", name=typed) == runs("For ", strong(typed), " now")


@pytest.mark.parametrize("typed", ["**x**", "_x_", "[x](https://example.org)", "{name} {other}"])
def test_marks_and_braces_that_a_person_typed_are_printed(typed: str) -> None:
    assert phrase("Dear {name}", name=typed) == (Run(text=f"Dear {typed}"),)


def test_a_field_may_be_an_address() -> None:
    assert phrase("[here]({portal})", portal="https://example.org/a_b_c") == (
        Run(text="here", href="https://example.org/a_b_c"),
    )


def test_a_field_that_is_not_given_is_refused() -> None:
    with pytest.raises(KeyError, match="letter_id"):
        phrase("Enter **{letter_id}**")


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("two\nlines\tand  blanks", "two lines and blanks"),
        ("Nguye\u0302\u0303n", "Nguyễn"),
        ("a\x00b\x1bc\u202ed\ufeffe", "abcde"),
        ("10\u00a0mg", "10\u00a0mg"),
        ("lone \ud800", "lone "),
        ("two\r\x1f\rlines", "two lines"),
    ],
)
def test_text_is_composed_on_one_line_and_printable(typed: str, cleaned: str) -> None:
    assert clean(typed) == cleaned


@given(st.text())
def test_what_is_clean_stays_as_it_is(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_empty_parts_make_no_run() -> None:
    assert runs("", "a", strong("b")) == (Run(text="a"), Run(text="b", bold=True))


@pytest.mark.parametrize(
    ("run", "href"),
    [
        (link("ana@example.org"), "mailto:ana@example.org"),
        (link("https://example.org"), "https://example.org"),
        (link("the portal", "https://example.org"), "https://example.org"),
    ],
)
def test_an_address_may_stand_for_itself(run: Run, href: str) -> None:
    assert run.href == href


def test_words_are_said_without_their_looks() -> None:
    assert words_of(runs("Dear ", strong("Dr.  Osei"), link(" here", "tel:1"))) == (
        "Dear Dr. Osei here"
    )
