"""Planning letters: a general one, a version for each target, and parting one into versions."""

from typing import Any

import pytest

from lordesk.domain.changes import apply
from lordesk.domain.errors import RefusedError
from lordesk.domain.ids import TargetKey, WriterKey
from lordesk.domain.letter import Letter
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Track
from lordesk.services.new_letters import LetterOrder, part_into_versions, plan_letters
from tests.builders import a_desk, a_letter, a_target, a_yes, day

TWO = (TargetKey("im"), TargetKey("prelim"))


def desk(*more: Letter) -> Records:
    return a_desk(a_target("prelim", track=Track.PRELIMINARY), *more)


def order(as_versions: bool = False, **fields: Any) -> LetterOrder:
    return LetterOrder(draft=a_letter(targets=TWO, **fields), as_versions=as_versions)


def test_a_general_letter_serves_all_its_targets() -> None:
    changes = plan_letters(desk(), order())
    (letter,) = apply(desk(), changes).letters
    assert letter.targets == TWO
    assert changes.label == "Plan Dr. Okoye’s letter"


def test_versions_are_letters_of_their_own() -> None:
    changes = plan_letters(desk(), order(as_versions=True))
    after = apply(desk(), changes)
    assert [letter.targets for letter in after.letters] == [TWO[:1], TWO[1:]]
    assert changes.label == "Plan 2 letters by Dr. Okoye"


def test_a_second_letter_by_the_same_writer_gets_a_key_of_its_own() -> None:
    once = apply(desk(), plan_letters(desk(), order()))
    again = apply(once, plan_letters(once, order()))
    assert list(again.letters.keys()) == ["okoye-im", "okoye-im-2"]


def test_a_letter_needs_a_writer_and_a_target() -> None:
    with pytest.raises(RefusedError, match="who is to write"):
        plan_letters(desk(), order(writer=WriterKey("nobody")))
    with pytest.raises(RefusedError, match="what the letter is for"):
        plan_letters(desk(), LetterOrder(draft=a_letter(targets=())))


def test_parting_keeps_the_history_and_gives_each_version_its_own_entry() -> None:
    general = a_letter(
        targets=TWO, asked=a_yes("2027-02-03"), letter_id="ABC", confirmed_on=day("2027-06-24")
    )
    before = desk(general)
    changes = part_into_versions(before, "okoye-im")
    first, second = apply(before, changes).letters
    assert (first.targets, second.targets) == (TWO[:1], TWO[1:])
    assert (first.letter_id, second.letter_id) == ("ABC", None)
    assert first.asked == second.asked
    assert second.confirmed_on is None
    assert changes.label == "Part Dr. Okoye’s letter into 2 versions"


@pytest.mark.parametrize(
    ("letter", "said"),
    [
        (a_letter(), "one target"),
        (a_letter(targets=TWO, uploaded_on=day("2027-08-01")), "has arrived"),
    ],
)
def test_what_cannot_be_parted_says_why(letter: Letter, said: str) -> None:
    with pytest.raises(RefusedError, match=said):
        part_into_versions(desk(letter), "okoye-im")
