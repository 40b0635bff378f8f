from lordesk.domain.adjustable_rows import WordGroup
from lordesk.domain.findings import Mark, Severity
from lordesk.services.own_words import Seen
from lordesk.ui.pages.settings.words_state import seen_words, word_rows
from tests.own_rules import KNOWN, SHIPPED, own_of

VAGUE = next(each for each in SHIPPED.adjustable.word_group if each.place == "wording.vague")


def rows_of(group: WordGroup, **values: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    own = own_of({f"{group.place}.{use}": words for use, words in values.items()})
    return {
        row.place: row.row.words for row in word_rows(group, own, KNOWN, ("dedicated", "caring"))
    }


def test_what_can_be_taken_out_is_offered_word_by_word() -> None:
    rows = rows_of(VAGUE)
    assert rows["wording.vague.removed"] == ("dedicated", "caring")
    assert rows["wording.vague.added"] == ()


def test_a_word_taken_out_that_ships_no_more_can_be_put_back() -> None:
    rows = rows_of(VAGUE, removed=("nice", "caring"))
    assert rows["wording.vague.removed"] == ("dedicated", "caring", "nice")


def test_rows_are_named_without_their_group_and_say_when_they_are_yours() -> None:
    own = own_of({"wording.vague.added": ("rock star",)})
    added, passed, _ = word_rows(VAGUE, own, KNOWN, ())
    assert (added.name, added.is_own, added.value) == ("Words of your own", True, ("rock star",))
    assert (passed.name, passed.is_own, passed.usual) == ("Phrases meant otherwise", False, ())


def seen(*words: str) -> tuple[Seen, ...]:
    mark = Mark(start=0, end=1, code="phi.own_word", severity=Severity.WARN, message="")
    return tuple(Seen(about="moment m1", words=each, mark=mark) for each in words)


def test_found_words_are_named_once_and_the_first_few() -> None:
    assert seen_words(seen("ward", "ward", "icu")) == "“ward”, “icu”"
    assert seen_words(seen(*"abcdef")) == "“a”, “b”, “c”, “d”, …"
    assert seen_words(seen("x" * 80)) == f"“{'x' * 29}…”"
