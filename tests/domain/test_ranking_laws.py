"""The laws of a ranking that no fact and no order may break."""

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.rotation import Rotation
from lordesk.domain.vocabulary import (
    ContactDepth,
    Position,
    ProbeAnswer,
    RotationKind,
    Setting,
    Task,
    WriterFlag,
)
from lordesk.domain.writer import Feedback, Probe, Writer
from tests.builders import (
    a_desk,
    a_rotation,
    a_writer,
    day,
    worked,
)
from tests.judging import places

THREE_TASKS = (Task.PRESENTED, Task.WROTE_NOTES, Task.CALL)
ABROAD = a_rotation("home", country="PK", kind=RotationKind.EMPLOYMENT, start=day("2026-01-05"))


def abroad(**fields: Any) -> Writer:
    return a_writer(country="PK", worked_together=(worked("home"),), **fields)


POSITIONS = st.sampled_from([p for p in Position if not p.is_trainee])
DEPTHS = st.sampled_from([*ContactDepth, None])
MAYBE = st.sampled_from([True, False, None])


@st.composite
def rotations(draw: st.DrawFn) -> Rotation:
    start = day("2026-01-05")
    return a_rotation(
        "any",
        kind=draw(st.sampled_from(RotationKind)),
        setting=draw(st.sampled_from([*Setting, None])),
        country=draw(st.sampled_from(["US", "PK"])),
        acgme=draw(MAYBE),
        specialty=draw(st.sampled_from(["internal-medicine", "neurology", "other"])),
        duties=draw(st.sampled_from([(), THREE_TASKS])),
        start=start,
        end=day("2027-01-01") if draw(st.booleans()) else day("2026-01-23"),
    )


@st.composite
def writers(draw: st.DrawFn) -> Writer:
    shares = st.sampled_from([(), (worked("any", contact=draw(DEPTHS)),)])
    return a_writer(
        "any",
        name="Any One",
        position=draw(POSITIONS),
        specialty=draw(st.sampled_from([None, "internal-medicine", "cardiology", "pathology"])),
        knows_well=draw(MAYBE),
        writes_letters=draw(MAYBE),
        worked_together=draw(shares),
        probe=draw(st.sampled_from([None, *[Probe(answer=a) for a in ProbeAnswer]])),
        flags=tuple(draw(st.sets(st.sampled_from(WriterFlag), max_size=2))),
    )


def better(writer: Writer) -> list[Writer]:
    """The writer with one more good fact, in every way that can be."""
    spans = writer.worked_together
    fed = tuple(replace(s, feedback=(Feedback(said="Good.", then="Better."),)) for s in spans)
    near = tuple(replace(s, contact=ContactDepth.DIRECT) for s in spans)
    return [
        replace(writer, knows_well=True),
        replace(writer, writes_letters=True),
        replace(writer, probe=Probe(answer=ProbeAnswer.WARM)),
        replace(writer, flags=writer.flags[1:]),
        replace(writer, worked_together=fed),
        replace(writer, worked_together=near),
    ]


@given(writers(), rotations())
def test_a_good_fact_never_lowers_a_rank(writer: Writer, rotation: Rotation) -> None:
    before = places(a_desk(rotation, writer))["any"]
    for improved in better(writer):
        after = places(a_desk(rotation, improved))["any"]
        assert after.score >= before.score
        assert after.rank <= before.rank


@given(writers(), rotations())
def test_a_better_site_never_lowers_a_score(writer: Writer, rotation: Rotation) -> None:
    before = places(a_desk(rotation, writer))["any"].score
    for site in (
        replace(rotation, acgme=True),
        replace(rotation, duties=THREE_TASKS),
        replace(rotation, kind=RotationKind.SUB_INTERNSHIP),
    ):
        assert places(a_desk(site, writer))["any"].score >= before


@given(writers(), rotations(), st.sampled_from(["observing", "friend", "two days"]))
def test_a_weak_acquaintance_never_outranks_a_supervising_attending(
    writer: Writer, rotation: Rotation, weakness: str
) -> None:
    match weakness:
        case "observing":
            rotation = replace(rotation, kind=RotationKind.OBSERVERSHIP)
        case "friend":
            writer = replace(writer, flags=(WriterFlag.FAMILY_OR_FRIEND,))
        case _:
            spans = (worked("any", start=day("2026-01-05"), end=day("2026-01-06")),)
            writer = replace(writer, worked_together=spans)
    supervising = a_writer(knows_well=False, writes_letters=False, specialty="pathology")
    found = places(a_desk(rotation, writer, supervising), "2029-01-01")
    assert found["okoye"].rank < found["any"].rank


@given(MAYBE, DEPTHS)
def test_a_home_chief_who_knows_you_outranks_a_famous_stranger(
    writes: bool | None, depth: ContactDepth | None
) -> None:
    chief = abroad(position=Position.CHAIR, knows_well=True)
    star = a_writer(
        "star",
        name="Great Name",
        position=Position.CHAIR,
        writes_letters=writes,
        flags=(WriterFlag.FAMOUS_BUT_DISTANT,),
        worked_together=(worked(contact=depth),),
    )
    found = places(a_desk(ABROAD, star, chief), "2028-06-01")
    assert found["okoye"].rank < found["star"].rank


@given(writers(), rotations())
def test_points_always_sum_to_the_score_and_ranks_run_from_one(
    writer: Writer, rotation: Rotation
) -> None:
    found = places(a_desk(rotation, writer))
    assert [place.rank for place in found.values()] == [1, 2]
    assert [p.score for p in found.values()] == sorted(
        (p.score for p in found.values()), reverse=True
    )
    for place in found.values():
        assert sum(reason.points for reason in place.reasons) == place.score
