"""What a writer should know who has an older kit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.ids import Kind, TargetKey
from lordesk.domain.kit_changes import changes_since, fingerprint, kit_state
from lordesk.domain.kit_facts import KitFacts
from lordesk.domain.records import Entity
from lordesk.domain.vocabulary import Portal
from tests.builders import a_letter, a_rotation, a_yes, day
from tests.kits import OPEN, TODAY, a_full_applicant, a_moment, facts_of

FILES = {"CV.pdf": "aa"}


def sent(facts: KitFacts | None = None) -> str:
    return fingerprint(kit_state(facts or facts_of(), FILES))


def lines(*entities: Entity, files: dict[str, str] | None = None) -> tuple[str, ...]:
    now = kit_state(facts_of(*entities), FILES if files is None else files)
    return changes_since(sent(), now).lines


def test_nothing_changed_and_another_day_is_nothing() -> None:
    assert lines() == ()
    assert not changes_since(
        sent(facts_of(today=TODAY)), kit_state(facts_of(today=TODAY), FILES)
    ).is_stale


BOTH = (TargetKey("im"), TargetKey("prelim"))


@pytest.mark.parametrize(
    ("entity", "line"),
    [
        (
            a_letter(targets=BOTH, deadline=day("2027-08-01")),
            "The letter is now needed by Sun 1 Aug 2027; it was Wed 18 Aug 2027.",
        ),
        (a_letter(targets=BOTH, letter_id="AB12"), "The Letter ID is AB12."),
        (a_letter(), "What I apply for changed."),
        (
            a_letter(targets=BOTH, waived=False),
            "Whether I waived my right to see the letter changed.",
        ),
        (
            a_letter(targets=BOTH, portal=Portal.SFMATCH),
            "Where the letter is uploaded changed.",
        ),
        (a_full_applicant(phone="1"), "My name or how to reach me changed."),
        (a_full_applicant(goal="Other"), "My goal and the programs I look for changed."),
        (a_full_applicant(honours=()), "My CV in short, on the cover changed."),
        (a_rotation(role="Extern"), "What the pages say about our rotation changed."),
        (a_moment("m6"), "On the summary of our work: 1 new."),
        (a_moment("m1", order=1), "On the summary of our work: 1 reworded."),
    ],
)
def test_each_change_is_one_line(entity: Entity, line: str) -> None:
    assert line in lines(entity)


def test_a_bullet_that_went_is_told() -> None:
    from lordesk.domain.kit_assembly import kit_facts
    from tests.kits import a_kit_desk
    from tests.planning import CATALOGUE

    facts = facts_of()
    fewer = kit_facts(facts.letter, a_kit_desk().drop(Kind.MOMENT, "m5"), CATALOGUE, TODAY)
    assert changes_since(sent(facts), kit_state(fewer, FILES)).lines == (
        "On the summary of our work: 1 gone.",
    )


def test_enclosed_files_are_told_by_name() -> None:
    assert lines(files={"CV.pdf": "bb"}) == ("A newer version is enclosed: CV.pdf.",)
    assert lines(files={**FILES, "S.pdf": "c"}) == ("Enclosed for the first time: S.pdf.",)
    assert lines(files={}) == ("No longer enclosed: CV.pdf.",)


def test_a_deadline_that_came_or_went_is_told() -> None:
    with_date = kit_state(facts_of(), FILES)
    without = {**with_date, "deadline": ""}
    assert changes_since(fingerprint(without), with_date).lines == (
        "The letter is needed by Wed 18 Aug 2027.",
    )
    assert changes_since(fingerprint(with_date), without).lines == (
        "The date by which the letter is needed is open again.",
    )


@pytest.mark.parametrize("text", ["", "not json", "[1]", '{"bullets": 3, "deadline": []}'])
def test_a_fingerprint_that_cannot_be_read_counts_as_nothing_known(text: str) -> None:
    assert changes_since(text, kit_state(facts_of(), FILES)).is_stale


@given(st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=4))
def test_a_state_is_never_stale_to_itself(files: dict[str, str]) -> None:
    state = kit_state(facts_of(a_letter(asked=a_yes("2027-02-03")), today=OPEN), files)
    assert changes_since(fingerprint(state), state).lines == ()
