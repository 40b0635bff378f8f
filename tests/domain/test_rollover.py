"""The next season: what is kept, what is cleared, and what each letter needs."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.changes import apply
from lordesk.domain.errors import InvalidInputError, RefusedError
from lordesk.domain.ids import LetterKey, SeasonKey, TargetKey
from lordesk.domain.invariants import flaws
from lordesk.domain.kit_assembly import kit_facts
from lordesk.domain.letter import Letter
from lordesk.domain.records import Entity, Records
from lordesk.domain.rollover import (
    OldApplication,
    RollOver,
    RollOverChoices,
    early_upload,
    roll_over,
)
from lordesk.domain.rollover_rules import Carried
from lordesk.domain.timeline import make_plan
from lordesk.domain.vocabulary import Answer, DutyKind, Portal
from tests.builders import (
    a_contact,
    a_desk,
    a_letter,
    a_program,
    a_target,
    a_yes,
    an_answer,
    day,
)
from tests.judging import CATALOGUE, sample

OLD, NEW = SeasonKey("eras-2027"), SeasonKey("eras-2028")
IN_OLD = a_target(season=OLD, submit_on=day("2026-09-02"))
YES = a_yes("2026-06-01")
LATER = RollOverChoices(on=day("2027-04-01"))
ARRIVED = a_letter(
    asked=YES,
    letter_id="ABC123",
    kit_sent=(day("2026-06-01"),),
    confirmed_on=day("2026-07-01"),
    form_sent_on=day("2026-07-01"),
    reminded=(day("2026-07-20"),),
    uploaded_on=day("2026-08-01"),
    thanked_on=day("2026-08-02"),
    deadline=day("2026-08-19"),
    pinned={DutyKind.DEADLINE: day("2026-08-20")},
)


def carried(
    *entities: Entity, application: OldApplication = OldApplication.SUBMITTED
) -> tuple[Records, RollOver]:
    desk = a_desk(IN_OLD, *entities)
    found = roll_over(desk, CATALOGUE, OLD, NEW, application, LATER)
    after = apply(desk, found.changes)
    assert not list(flaws(after, found.changes))
    return after, found


def test_targets_move_and_programs_forget_what_was_assigned() -> None:
    after, found = carried(ARRIVED, a_program(assigned=(LetterKey("okoye-im"),)))
    assert after.targets["im"].season == NEW
    assert after.targets["im"].submit_on is None
    assert after.programs["bay"].assigned == ()
    assert found.changes.label == "Carry ERAS 2027 over to ERAS 2028"


def test_people_rotations_and_contacts_stay() -> None:
    contact = a_contact("2026-06-02")
    after, _ = carried(ARRIVED, contact)
    assert after.writers["okoye"] == a_desk().writers["okoye"]
    assert after.rotations == a_desk().rotations
    assert list(after.contacts) == [contact]


ROWS: list[tuple[str, Letter, OldApplication, Carried]] = [
    ("uploaded and submitted", ARRIVED, OldApplication.SUBMITTED, Carried.IMPORT),
    ("uploaded, never submitted", ARRIVED, OldApplication.NOT_SUBMITTED, Carried.UPLOAD_AGAIN),
    (
        "another portal knows no import",
        a_letter(uploaded_on=day("2026-08-01"), portal=Portal.RESIDENCYCAS),
        OldApplication.SUBMITTED,
        Carried.UPLOAD_AGAIN,
    ),
    ("promised only", a_letter(asked=YES), OldApplication.SUBMITTED, Carried.REFRESH),
    ("not asked yet", a_letter(), OldApplication.SUBMITTED, Carried.PLAN_AGAIN),
    (
        "hedged",
        a_letter(asked=an_answer(Answer.HEDGED, "2026-06-01")),
        OldApplication.SUBMITTED,
        Carried.LEFT,
    ),
    (
        "lapsed",
        a_letter(asked=YES, lapsed_on=day("2026-09-01")),
        OldApplication.SUBMITTED,
        Carried.LEFT,
    ),
]


@pytest.mark.parametrize(("why", "letter", "application", "how"), ROWS, ids=[r[0] for r in ROWS])
def test_a_letter_is_carried_by_what_became_of_it(
    why: str, letter: Letter, application: OldApplication, how: Carried
) -> None:
    _, found = carried(letter, application=application)
    (told,) = found.letters
    assert told.carried is how
    assert "Dr. Okoye" in told.text
    assert told.source in CATALOGUE.sources


def test_an_importable_letter_keeps_its_upload_and_loses_its_dates() -> None:
    after, _ = carried(ARRIVED)
    letter = after.letters["okoye-im"]
    assert (letter.uploaded_on, letter.letter_id) == (day("2026-08-01"), "ABC123")
    assert (letter.deadline, dict(letter.pinned), letter.reminded) == (None, {}, ())


def test_a_letter_to_upload_again_starts_anew_but_keeps_the_yes() -> None:
    after, _ = carried(ARRIVED, application=OldApplication.NOT_SUBMITTED)
    letter = after.letters["okoye-im"]
    assert letter == a_letter(asked=YES)
    record = after.letters["okoye-im-eras-2027"]
    assert record == replace(
        ARRIVED,
        key=record.key,
        withdrawn_on=LATER.on,
        notes="The letter of ERAS 2027, kept for the record.",
    )
    duties = {duty.kind for duty in make_plan(after, CATALOGUE, day("2027-06-02")).duties}
    assert DutyKind.REFRESH in duties


def test_the_writer_of_a_letter_to_upload_again_is_known_to_have_written() -> None:
    after, _ = carried(ARRIVED, application=OldApplication.NOT_SUBMITTED)
    facts = kit_facts(ARRIVED.key, after, CATALOGUE, LATER.on)
    assert facts.wrote_before == ARRIVED.uploaded_on
    plan = make_plan(after, CATALOGUE, LATER.on)
    live = {duty.letter for duty in plan.duties if duty.state in {"open", "overdue"}}
    assert live == {ARRIVED.key}


def test_the_record_of_an_old_letter_has_a_key_of_its_own() -> None:
    taken = a_letter("okoye-im-eras-2027", withdrawn_on=day("2026-07-01"))
    long = replace(ARRIVED, key=LetterKey("k" * 64), notes="Kind.", backup_for=taken.key)
    after, _ = carried(taken, ARRIVED, long, application=OldApplication.NOT_SUBMITTED)
    fresh = [letter for letter in after.letters if letter.withdrawn_on == LATER.on]
    assert [letter.key for letter in fresh] == ["okoye-im-eras-2027-2", "k" * 56]
    assert fresh[1].backup_for is None
    assert fresh[1].notes == "Kind.\nThe letter of ERAS 2027, kept for the record."


def test_a_letter_that_ended_stays_as_it_was() -> None:
    ended = a_letter(asked=YES, lapsed_on=day("2026-09-01"), deadline=day("2026-08-01"))
    after, _ = carried(ended)
    assert after.letters["okoye-im"] == ended


def test_a_letter_that_also_serves_another_season_is_left_alone() -> None:
    both = a_letter(asked=YES, targets=(TargetKey("im"), TargetKey("next")))
    after, found = carried(a_target("next", season=NEW), both)
    assert after.letters["okoye-im"] == both
    assert found.letters == ()


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (OLD, OLD, "ERAS 2027 is the season you are in"),
        (NEW, OLD, "ERAS 2027 is before ERAS 2028"),
        (SeasonKey("sfmatch-2028"), SeasonKey("eras-2028"), "is before|No target"),
        (SeasonKey("residencycas-2027"), NEW, "No target is in the season ResidencyCAS 2027"),
    ],
)
def test_what_cannot_be_carried_says_why(old: SeasonKey, new: SeasonKey, sentence: str) -> None:
    with pytest.raises(RefusedError, match=sentence):
        roll_over(a_desk(IN_OLD), CATALOGUE, old, new, OldApplication.SUBMITTED, LATER)


@pytest.mark.parametrize(("old", "new"), [("eras-2050", NEW), (OLD, "eras-2050")])
def test_a_season_that_is_not_known_is_told_with_those_that_are(old: str, new: str) -> None:
    with pytest.raises(InvalidInputError, match=r"no season eras-2050\. Known are eras-2027, "):
        roll_over(
            a_desk(IN_OLD),
            CATALOGUE,
            SeasonKey(old),
            SeasonKey(new),
            OldApplication.SUBMITTED,
            LATER,
        )


@given(
    st.lists(st.sampled_from([row[1] for row in ROWS]), max_size=5), st.sampled_from(OldApplication)
)
def test_rolling_over_is_undone_in_one_step(
    letters: list[Letter], application: OldApplication
) -> None:
    desk = a_desk(IN_OLD, *letters)
    found = roll_over(desk, CATALOGUE, OLD, NEW, application, LATER)
    assert apply(apply(desk, found.changes), found.changes.inverse) == desk


def test_the_early_route_is_explained_while_the_older_season_is_open() -> None:
    route = early_upload(sample(), CATALOGUE, day("2026-11-22"))
    assert route is not None
    assert route.season == OLD
    assert route.until == day("2027-05-31")
    assert "Mon 31 May 2027" in route.text
    assert any("Certify and submit" in step for step in route.steps)


@pytest.mark.parametrize(
    ("desk", "today"),
    [
        (sample(), "2027-06-01"),
        (sample(), "2026-06-01"),
        (a_desk(IN_OLD), "2026-11-22"),
        (a_desk(a_target(season=SeasonKey("residencycas-2028"))), "2026-11-22"),
        (a_desk(a_target(season=SeasonKey("unknown"))), "2026-11-22"),
    ],
)
def test_without_an_open_older_season_there_is_no_early_route(desk: Records, today: str) -> None:
    assert early_upload(desk, CATALOGUE, day(today)) is None


def wished(letter: Letter, way: Carried, application: OldApplication) -> tuple[Letter, RollOver]:
    desk = a_desk(IN_OLD, letter)
    wishes = RollOverChoices(on=day("2027-04-01"), ways={letter.key: way})
    found = roll_over(desk, CATALOGUE, OLD, NEW, application, wishes)
    after = apply(desk, found.changes)
    assert not list(flaws(after, found.changes))
    return after.letters[letter.key], found


@pytest.mark.parametrize("letter", [ARRIVED, a_letter(asked=YES), a_letter()])
def test_a_letter_that_is_left_behind_is_withdrawn_and_stays_as_it_was(letter: Letter) -> None:
    after, found = wished(letter, Carried.GIVEN_UP, OldApplication.SUBMITTED)

    assert after == replace(letter, withdrawn_on=day("2027-04-01"))
    assert "withdrawn and stays as a record" in found.letters[0].text


def test_a_letter_that_could_be_imported_may_be_uploaded_anew() -> None:
    after, found = wished(ARRIVED, Carried.UPLOAD_AGAIN, OldApplication.SUBMITTED)

    assert after.uploaded_on is None
    assert found.letters[0].ways == (Carried.IMPORT, Carried.UPLOAD_AGAIN, Carried.GIVEN_UP)


@pytest.mark.parametrize(
    ("letter", "way"),
    [
        (a_letter(asked=YES), Carried.IMPORT),
        (a_letter(), Carried.REFRESH),
        (a_letter(withdrawn_on=day("2026-07-01")), Carried.GIVEN_UP),
        (ARRIVED, Carried.LEFT),
    ],
)
def test_a_way_that_a_letter_cannot_go_is_refused(letter: Letter, way: Carried) -> None:
    with pytest.raises(RefusedError, match="cannot be carried by"):
        wished(letter, way, OldApplication.NOT_SUBMITTED)


def test_the_early_route_names_both_its_sides() -> None:
    found = early_upload(sample(), CATALOGUE, day("2026-11-22"))
    assert found is not None
    assert "the ERAS 2027 season" in found.text
    assert any("token costs" in each for each in found.cons)
    assert any("remembers you" in each for each in found.pros)
