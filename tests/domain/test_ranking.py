"""Whom to ask: hand-worked places, and the laws that no weight may break."""

from typing import Any

import pytest

from lordesk.domain.ids import TargetKey
from lordesk.domain.letter import AnswerOverride
from lordesk.domain.ranking_rules import Verdict
from lordesk.domain.records import Entity
from lordesk.domain.rotation import Rotation
from lordesk.domain.vocabulary import (
    Answer,
    ContactDepth,
    Position,
    ProbeAnswer,
    RotationKind,
    Setting,
    Task,
    Track,
    WriterFlag,
)
from lordesk.domain.writer import Feedback, OwnVerdict, Probe, Writer
from tests.builders import (
    a_letter,
    a_rotation,
    a_target,
    a_writer,
    a_yes,
    an_answer,
    day,
    worked,
)
from tests.judging import CATALOGUE, place_of, said

NOW, WAIT, RESERVE, NO, ASKED = Verdict

OBSERVING = a_rotation("watching", kind=RotationKind.OBSERVERSHIP, end=day("2027-04-30"))
ABROAD = a_rotation("home", country="PK", kind=RotationKind.EMPLOYMENT, start=day("2026-01-05"))
SURGERY = a_target(specialty="general-surgery")
THREE_TASKS = (Task.PRESENTED, Task.WROTE_NOTES, Task.CALL)
FEW_DAYS = worked(start=day("2027-02-04"), end=day("2027-02-05"))
TWO_WEEKS = worked(start=day("2027-01-25"), end=day("2027-02-05"))


def an_elective(**fields: Any) -> Rotation:
    return a_rotation(kind=RotationKind.ELECTIVE, **fields)


WARDS = an_elective()


def flagged(flag: WriterFlag) -> Writer:
    return a_writer(flags=(flag,))


def probed(answer: ProbeAnswer) -> Writer:
    return a_writer(probe=Probe(answer=answer))


def watched(**fields: Any) -> Writer:
    return a_writer(worked_together=(worked("watching"),), **fields)


def abroad(**fields: Any) -> Writer:
    return a_writer(country="PK", worked_together=(worked("home"),), **fields)


# The plain case, on 10 February after an elective of four weeks to 5 February: US field 30, direct
# 15, four weeks 12, hands-on 8, inpatient 6 (medicine), fresh 5. That makes 76: ask now.
ROWS: list[tuple[str, tuple[Entity, ...], int, Verdict]] = [
    ("plain: 30 + 15 + 12 + 8 + 6 + 5", (), 76, NOW),
    ("knows you well: + 12", (a_writer(knows_well=True),), 88, NOW),
    ("does not know you: − 12", (a_writer(knows_well=False),), 64, NOW),
    ("used to writing letters: + 5", (a_writer(writes_letters=True),), 81, NOW),
    ("writes no letters: − 8", (a_writer(writes_letters=False),), 68, NOW),
    ("warm when probed: + 12", (probed(ProbeAnswer.WARM),), 88, NOW),
    ("lukewarm: − 25, and held at 9", (probed(ProbeAnswer.LUKEWARM),), 9, NO),
    ("no answer to the probe: − 4", (probed(ProbeAnswer.NONE),), 72, NOW),
    ("teaching site: + 4", (an_elective(acgme=True),), 80, NOW),
    ("no teaching site: nothing lost", (an_elective(acgme=False),), 76, NOW),
    ("three tasks: + 3", (an_elective(duties=THREE_TASKS),), 79, NOW),
    ("two tasks are too few", (an_elective(duties=THREE_TASKS[:2]),), 76, NOW),
    ("a sub-internship: + 4 for medicine", (a_rotation(),), 80, NOW),
    ("a sub-internship: nothing more for surgery", (SURGERY, a_rotation()), 55, NOW),
    ("outpatient: without the 6", (an_elective(setting=Setting.OUTPATIENT),), 70, NOW),
    ("intensive care counts as inpatient", (an_elective(setting=Setting.ICU),), 76, NOW),
    ("setting not noted: without the 6", (an_elective(setting=None),), 70, NOW),
    (
        "feedback: + 4",
        (a_writer(worked_together=(worked(feedback=(Feedback(said="Good."),)),)),),
        80,
        NOW,
    ),
    (
        "feedback used: + 4 + 2",
        (a_writer(worked_together=(worked(feedback=(Feedback(said="Slow.", then="Faster."),)),)),),
        82,
        NOW,
    ),
    ("two weeks: 6 for 12", (a_writer(worked_together=(TWO_WEEKS,)),), 70, NOW),
    ("two days: − 20 for 12, held at 9", (a_writer(worked_together=(FEW_DAYS,)),), 9, NO),
    (
        "two days, though warm, known and a chair: held at 9",
        (
            a_writer(
                worked_together=(FEW_DAYS,),
                knows_well=True,
                writes_letters=True,
                probe=Probe(answer=ProbeAnswer.WARM),
                position=Position.CHAIR,
            ),
        ),
        9,
        NO,
    ),
    ("a subspecialist: 26 for 30", (a_writer(specialty="cardiology"),), 72, NOW),
    ("another core field: 16 for 30", (a_writer(specialty="psychiatry"),), 62, NOW),
    ("outside the core fields: 10 for 30", (a_writer(specialty="pathology"),), 56, NOW),
    ("a field nobody lists: 10 for 30", (a_writer(specialty="space medicine"),), 56, NOW),
    ("field not noted: the rotation's", (a_writer(specialty=None),), 76, NOW),
    (
        "a program director who saw you: 28",
        (a_writer(position=Position.PROGRAM_DIRECTOR),),
        74,
        NOW,
    ),
    (
        "a chair who does not know you: 14, − 12",
        (a_writer(position=Position.CHAIR, knows_well=False),),
        48,
        RESERVE,
    ),
    (
        "an associate program director of another field is just its attending",
        (a_writer(position=Position.ASSOCIATE_PROGRAM_DIRECTOR, specialty="neurology"),),
        62,
        NOW,
    ),
    ("faculty stand like attendings", (a_writer(position=Position.FACULTY),), 76, NOW),
    (
        "indirect contact: 3 for 15, not hands-on, held at 39",
        (a_writer(worked_together=(worked(contact=ContactDepth.INDIRECT),)),),
        39,
        RESERVE,
    ),
    (
        "contact not noted: without 15, held at 59",
        (a_writer(worked_together=(worked(contact=None),)),),
        59,
        NOW,
    ),
    (
        "no contact at all: without 15 and 8, held at 9",
        (a_writer(worked_together=(worked(contact=ContactDepth.NONE),)),),
        9,
        NO,
    ),
    (
        "a resident: − 40 and no worth, held at 9 or less",
        (a_writer(position=Position.RESIDENT),),
        6,
        NO,
    ),
    ("a fellow likewise", (a_writer(position=Position.FELLOW),), 6, NO),
    (
        "a resident who knows you well stays at 9",
        (a_writer(position=Position.RESIDENT, knows_well=True),),
        9,
        NO,
    ),
    (
        "an unlisted position: no worth, held at 39",
        (a_writer(position=Position.OTHER),),
        39,
        RESERVE,
    ),
    ("barely spoke: 76 − 30, held at 9", (flagged(WriterFlag.BARELY_SPOKE),), 9, NO),
    ("ignores students: held at 9", (flagged(WriterFlag.IGNORES_STUDENTS),), 9, NO),
    ("irritated: held at 9", (flagged(WriterFlag.IRRITATED),), 9, NO),
    ("a family friend: held at 9", (flagged(WriterFlag.FAMILY_OR_FRIEND),), 9, NO),
    ("not clinical: held at 9", (flagged(WriterFlag.NON_CLINICAL),), 9, NO),
    ("famous but distant: held at 9", (flagged(WriterFlag.FAMOUS_BUT_DISTANT),), 9, NO),
    ("moved: nothing lost", (flagged(WriterFlag.MOVED_INSTITUTION),), 76, NOW),
    (
        "two red flags: 76 − 40 − 30",
        (a_writer(flags=(WriterFlag.FAMILY_OR_FRIEND, WriterFlag.IRRITATED)),),
        6,
        NO,
    ),
    (
        "an observership of 16 weeks, warm and known: held at 39, still to run",
        (OBSERVING, watched(knows_well=True, probe=Probe(answer=ProbeAnswer.WARM))),
        39,
        WAIT,
    ),
    (
        "the home chief, known, 56 weeks: 12 + 15 + 14 + 8 + 6 + 12 + 5",
        (ABROAD, abroad(position=Position.CHAIR, knows_well=True)),
        72,
        NOW,
    ),
    (
        "abroad in another field: 8 + 15 + 14 + 8 + 6 + 5",
        (ABROAD, abroad(specialty="general-surgery")),
        56,
        NOW,
    ),
    (
        "research only: 4 + 15 + 12 + 5, held at 39 or less",
        (a_rotation(kind=RotationKind.RESEARCH, setting=Setting.RESEARCH),),
        36,
        RESERVE,
    ),
    (
        "research and the wards: + 3, and eight weeks do not reach twelve",
        (
            a_rotation("lab", kind=RotationKind.RESEARCH, setting=Setting.RESEARCH),
            a_writer(worked_together=(worked(), worked("lab"))),
        ),
        79,
        NOW,
    ),
    ("no rotation: 16 days of nothing, − 10", (a_writer(worked_together=(), country="US"),), 9, NO),
    (
        "no rotation noted, but knows you well: 30 − 10 + 12",
        (a_writer(worked_together=(), country="US", knows_well=True),),
        32,
        RESERVE,
    ),
    (
        "a strong yes: + 15",
        (a_letter(asked=a_yes("2027-02-03")),),
        91,
        ASKED,
    ),
    ("hedged: held at 9", (a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03")),), 9, ASKED),
    ("declined: held at 9", (a_letter(asked=an_answer(Answer.DECLINED, "2027-02-03")),), 9, ASKED),
    ("silent: − 20", (a_letter(asked=an_answer(Answer.SILENT, "2027-02-03")),), 56, ASKED),
    (
        "hedged, overruled with a reason: + 15",
        (
            a_letter(
                asked=an_answer(
                    Answer.HEDGED,
                    "2027-02-03",
                    override=AnswerOverride(answer=Answer.STRONG, reason="Wrote a warm mail."),
                )
            ),
        ),
        91,
        ASKED,
    ),
    (
        "hedged, overruled without a reason: still hedged",
        (
            a_letter(
                asked=an_answer(
                    Answer.HEDGED, "2027-02-03", override=AnswerOverride(answer=Answer.STRONG)
                )
            ),
        ),
        9,
        ASKED,
    ),
    (
        "a yes and the upload: + 15 + 15",
        (a_letter(asked=a_yes("2027-02-03"), uploaded_on=day("2027-02-08")),),
        106,
        ASKED,
    ),
    ("uploaded without an ask: + 15", (a_letter(uploaded_on=day("2027-02-08")),), 91, ASKED),
    (
        "lapsed after a yes: + 15 − 20, held at 9",
        (a_letter(asked=a_yes("2027-02-03"), lapsed_on=day("2027-02-09")),),
        9,
        ASKED,
    ),
    ("planned only: as if there were no letter", (a_letter(),), 76, NOW),
    (
        "a yes for another target: asked elsewhere, ask now here",
        (
            a_target("fm", specialty="family-medicine"),
            a_letter(targets=(TargetKey("fm"),), asked=a_yes("2027-02-03")),
        ),
        76,
        NOW,
    ),
    (
        "hedged for another target: do not ask twice",
        (
            a_target("fm", specialty="family-medicine"),
            a_letter(targets=(TargetKey("fm"),), asked=an_answer(Answer.HEDGED, "2027-02-03")),
        ),
        9,
        ASKED,
    ),
    ("preliminary: inpatient 10 for 6", (a_target(track=Track.PRELIMINARY),), 80, NOW),
    (
        "surgery: an internist is another core field (12), inpatient 3",
        (SURGERY,),
        55,
        NOW,
    ),
    (
        "surgery, a surgeon in the operating room: 30 + 15 + 12 + 8 + 8 + 5",
        (
            SURGERY,
            an_elective(setting=Setting.OPERATING_ROOM),
            a_writer(specialty="general-surgery"),
        ),
        78,
        NOW,
    ),
    (
        "global health: a rural clinic + 14, outpatient, plain weights else",
        (
            a_target(track=Track.GLOBAL_HEALTH),
            an_elective(service="Rural clinic", setting=Setting.OUTPATIENT),
        ),
        84,
        NOW,
    ),
    (
        "research-minded: research weighs 9",
        (
            a_target(track=Track.FELLOWSHIP_PATHWAY),
            a_rotation(kind=RotationKind.RESEARCH, setting=Setting.RESEARCH),
        ),
        39,
        RESERVE,
    ),
    (
        "the applicant's own verdict stands beside the computed one",
        (a_writer(verdict=OwnVerdict(value="do not ask", reason="Never again")),),
        76,
        NO,
    ),
    (
        "an own verdict in the file's spelling",
        (a_writer(verdict=OwnVerdict(value="reserve")),),
        76,
        RESERVE,
    ),
    (
        "a free word is shown and decides nothing",
        (a_writer(verdict=OwnVerdict(value="maybe", reason="Seems busy")),),
        76,
        NOW,
    ),
    (
        "nobody can overrule a trainee into an author",
        (a_writer(position=Position.RESIDENT, verdict=OwnVerdict(value="ask now")),),
        6,
        NO,
    ),
]


@pytest.mark.parametrize(("why", "entities", "score", "verdict"), ROWS, ids=[r[0] for r in ROWS])
def test_a_writer_is_placed_as_worked_out_by_hand(
    why: str, entities: tuple[Entity, ...], score: int, verdict: Verdict
) -> None:
    place = place_of(WARDS, *entities)
    assert (place.score, place.verdict) == (score, verdict), said(place)
    assert sum(reason.points for reason in place.reasons) == place.score


@pytest.mark.parametrize(
    ("today", "verdict", "score"),
    [
        ("2026-11-22", WAIT, 76),  # not begun: still to come 5
        ("2027-01-30", WAIT, 76),  # six days before the end
        ("2027-01-31", NOW, 76),  # the last five days
        ("2027-03-05", NOW, 76),  # 28 days after: still fresh
        ("2027-03-06", NOW, 67),  # fading: − 4 for 5
        ("2027-05-07", NOW, 61),  # cold: − 10 for 5
    ],
)
def test_the_ask_window_decides_between_wait_and_now(
    today: str, verdict: Verdict, score: int
) -> None:
    place = place_of(WARDS, today=today)
    assert (place.verdict, place.score) == (verdict, score)


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_every_reason_is_a_sentence_with_a_source(
    row: tuple[str, tuple[Entity, ...], int, Verdict],
) -> None:
    for reason in place_of(WARDS, *row[1]).reasons:
        assert reason.text.rstrip("”").endswith((".", "?")), reason.text
        assert "{" not in reason.text
        assert reason.source in CATALOGUE.sources
