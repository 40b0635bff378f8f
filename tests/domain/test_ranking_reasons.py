"""What a ranking says: reasons, unknowns, ties, own verdicts, and the sample."""

import pytest

from lordesk.domain.errors import InvalidInputError
from lordesk.domain.ids import SeasonKey, TargetKey, WriterKey
from lordesk.domain.letter import AnswerOverride
from lordesk.domain.objections import objection_to
from lordesk.domain.ranking import rank, standings
from lordesk.domain.ranking_rules import Verdict
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import (
    Answer,
    ContactDepth,
    Position,
    RotationKind,
    Setting,
    WriterFlag,
)
from lordesk.domain.writer import OwnVerdict
from tests.builders import (
    a_desk,
    a_letter,
    a_rotation,
    a_target,
    a_writer,
    a_yes,
    an_answer,
    day,
    worked,
)
from tests.judging import AFTER, CATALOGUE, place_of, places, said, sample

NOW, WAIT, RESERVE, NO, ASKED = Verdict


def test_unknowns_are_named_with_the_question_that_would_settle_them() -> None:
    reasons = {reason.text: reason.points for reason in place_of().reasons}
    assert reasons["Not known whether they write letters: ask."] == 0
    assert reasons["Not known whether the site trains residents: ask."] == 0


def test_a_resident_with_a_cosigner_names_whom_to_ask() -> None:
    resident = a_writer(
        "kim", name="Daniel Kim", position=Position.RESIDENT, cosigner=WriterKey("okoye")
    )
    assert "Ask Dr. Okoye, who can sign" in said(place_of(resident, writer="kim"))


def test_the_answer_stands_among_the_reasons() -> None:
    text = said(
        place_of(a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03", words="Let's see.")))
    )
    assert "hedged" in text
    assert "“Let's see.”" in text


def test_a_reading_of_the_answer_is_shown_with_its_reason() -> None:
    override = AnswerOverride(answer=Answer.STRONG, reason="A warm mail since.")
    text = said(place_of(a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03", override=override))))
    assert "Recorded as hedged; your reason to read it so: “A warm mail since.”" in text


def test_an_own_verdict_shows_what_the_rules_say() -> None:
    own = a_writer(verdict=OwnVerdict(value="reserve", reason="Leaves in May."))
    assert "Your own verdict: reserve (Leaves in May). The rules say: ask now." in said(
        place_of(own)
    )


def test_a_yes_elsewhere_asks_for_a_second_version() -> None:
    desk = (
        a_target("fm", specialty="family-medicine"),
        a_letter(targets=(TargetKey("fm"),), asked=a_yes("2027-02-03")),
    )
    assert "Already writes for Family Medicine." in said(place_of(*desk))


TWIN = a_writer("quist", name="Bo Quist")


def test_writers_nothing_tells_apart_stay_in_the_order_of_the_desk() -> None:
    found = places(a_desk(TWIN))
    assert [place.rank for place in found.values()] == [1, 2]
    assert "Same score as Dr. Okoye. Nothing tells them apart" in said(found["quist"])
    assert found["quist"].reasons[-1].points == 0


def test_a_tie_is_broken_openly_by_the_weeks_together() -> None:
    longer = worked(end=day("2027-02-08"))
    other = a_writer("quist", name="Bo Quist", worked_together=(longer,))
    found = places(a_desk(a_writer(), other))
    assert list(found) == ["quist", "okoye"]
    assert "you worked longer together (4.2 and 4 weeks)" in said(found["okoye"])


def test_within_a_limit_merit_breaks_the_tie() -> None:
    one = a_writer(flags=(WriterFlag.IRRITATED,))
    other = a_writer("quist", name="Bo Quist", flags=(WriterFlag.IRRITATED,), knows_well=True)
    found = places(a_desk(one, other))
    assert list(found) == ["quist", "okoye"]
    assert "more speaks for Dr. Quist" in said(found["okoye"])


def test_fewer_unknowns_break_a_tie() -> None:
    site = a_rotation("clinic", acgme=False)
    other = a_writer("quist", name="Bo Quist", worked_together=(worked("clinic"),))
    found = places(a_desk(site, other))
    assert list(found) == ["quist", "okoye"]
    assert "less is unknown about Dr. Quist" in said(found["okoye"])


def test_the_sample_ranks_patel_first_and_leaves_kim_and_marsh() -> None:
    found = places(sample(), "2026-11-22")
    assert next(iter(found)) == "patel"
    assert set(list(found)[-2:]) == {"kim", "marsh"}
    verdicts = {key: place.verdict for key, place in found.items()}
    assert verdicts == {
        "patel": ASKED,
        "lindqvist": WAIT,
        "yusufzai": ASKED,
        "romero": WAIT,
        "osei": ASKED,
        "kim": NO,
        "marsh": NO,
    }
    assert "Ask Dr. Patel" in said(found["kim"])


def test_for_neurology_the_neurologist_outranks_the_internist_to_come() -> None:
    order = list(places(sample(), "2026-11-22", "neuro"))
    assert order.index("romero") < order.index("lindqvist")


def test_an_unknown_target_is_named_with_those_there_are() -> None:
    with pytest.raises(InvalidInputError, match="no target em; the desk has im"):
        rank(a_desk(), CATALOGUE, day(AFTER), TargetKey("em"))


def test_a_desk_with_writers_and_no_target_says_what_comes_first() -> None:
    with pytest.raises(InvalidInputError, match="Add what you apply for"):
        rank(Records().put(a_writer()), CATALOGUE, day(AFTER))


def test_where_nobody_is_on_the_desk_nobody_is_ranked() -> None:
    assert rank(Records(), CATALOGUE, day(AFTER)) == ()


def test_standings_are_the_places_without_their_reasons() -> None:
    desk = sample()
    for target in desk.targets:
        shown = [
            (place.writer, place.score, place.verdict)
            for place in rank(desk, CATALOGUE, day(AFTER), target.key)
        ]
        found = standings(desk, CATALOGUE, day(AFTER), target.key)
        assert [(each.writer, each.score, each.verdict) for each in found] == shown


def test_who_knows_the_work_from_afar_saw_no_operating_room() -> None:
    theatre = a_rotation("wards", setting=Setting.OPERATING_ROOM)
    for depth, saw in ((ContactDepth.DIRECT, True), (ContactDepth.INDIRECT, False), (None, True)):
        writer = a_writer("okoye", worked_together=(worked(contact=depth),))
        assert ("Saw you in the operating room." in said(place_of(theatre, writer))) is saw


def test_a_resident_is_not_asked_about_what_does_not_matter() -> None:
    resident = a_writer("okoye", position=Position.RESIDENT, worked_together=(worked(),))
    text = said(place_of(resident))
    assert "greeted by name" not in text
    assert "whether they write letters" not in text


def test_a_question_about_a_group_does_not_make_a_person_of_it() -> None:
    text = said(place_of(a_writer("okoye", name="Education Committee")))
    assert "how well Education Committee knows you: would you be greeted by name?" in text


def test_a_surgeon_of_the_retina_is_a_subspecialist_of_ophthalmology() -> None:
    eye = a_target(specialty="ophthalmology", season=SeasonKey("sfmatch-2028"))
    text = said(place_of(eye, a_writer("okoye", specialty="vitreoretinal surgery")))
    assert "A US subspecialist (Retina) of Ophthalmology" in text


@pytest.mark.parametrize(
    ("end", "told"),
    [
        ("2027-04-30", "16 weeks"),
        ("2027-07-09", "26 weeks"),
        ("2027-08-20", "7 months"),
        ("2028-11-30", "23 months"),
        ("2029-01-05", "2 years"),
        ("2034-07-07", "7.5 years"),
    ],
)
def test_long_work_together_is_told_as_people_say_it(end: str, told: str) -> None:
    long = a_rotation(kind=RotationKind.EMPLOYMENT, end=day(end))
    place = place_of(long, today="2034-07-08")
    assert f"{told} together: long enough" in said(place)


def test_that_a_researcher_is_no_clinician_speaks_against_nobody() -> None:
    lab = a_rotation(kind=RotationKind.RESEARCH)
    mentor = a_writer(position=Position.RESEARCHER, flags=(WriterFlag.NON_CLINICAL,))
    place = place_of(lab, mentor)
    assert place.verdict is RESERVE
    assert "research only" in said(place)
    assert "Has not seen you" not in said(place)
    assert objection_to(mentor, ()) is None


def test_somebody_else_who_is_no_clinician_is_not_to_be_asked() -> None:
    teacher = a_writer(position=Position.OTHER, flags=(WriterFlag.NON_CLINICAL,))
    place = place_of(teacher)
    assert place.verdict is NO
    assert "Has not seen you at clinical or scientific work" in said(place)
    assert objection_to(teacher, ()) == "non_clinical"
