"""The law of joining: whatever two people change, no value of either is lost unseen."""

from dataclasses import fields, replace

from hypothesis import given, settings
from hypothesis import strategies as st

from lordesk.domain.changes import ChangeSet, apply, between
from lordesk.domain.clash import ClashError, Decision, Side, clashes, rebased, undecided
from lordesk.domain.ids import Kind
from lordesk.domain.letter import Letter
from lordesk.domain.records import Entity, Records, key_of
from lordesk.domain.rotation import Rotation
from lordesk.domain.writer import Writer
from tests.builders import a_desk, a_letter, a_rotation, a_writer, day

START = a_desk(a_rotation("clinic"), a_writer("ruiz"), a_letter(), a_letter("second"))
DAYS = st.sampled_from([None, day("2027-01-01"), day("2027-02-02")])
WORDS = st.sampled_from([None, "one", "two"])
EDITS = {
    Kind.LETTER: {"notes": WORDS, "letter_id": WORDS, "deadline": DAYS, "lapsed_on": DAYS},
    Kind.WRITER: {"title": WORDS, "notes": WORDS, "email": WORDS},
    Kind.ROTATION: {"role": WORDS, "city": WORDS},
}


@st.composite
def edited(draw: st.DrawFn) -> Records:
    """The desk after one person changed, removed and added a few things."""
    records = START
    for kind, news in EDITS.items():
        for entity in records.table(kind):
            what = draw(st.sampled_from(["leave", "change", "change", "remove"]))
            if what == "change":
                changed = draw(st.fixed_dictionaries({}, optional=news))
                records = records.put(replace(entity, **changed))
            elif what == "remove":
                records = records.drop(kind, key_of(entity))
    if draw(st.booleans()):
        records = records.put(a_letter("new", notes=draw(WORDS)))
    return records


Side_ = st.sampled_from(Side)


def values(entity: Entity | None) -> dict[str, object]:
    is_known = isinstance(entity, Letter | Writer | Rotation)
    return {each.name: getattr(entity, each.name) for each in fields(entity)} if is_known else {}


def require_nothing_lost(
    mine: ChangeSet, theirs: ChangeSet, shown: set[tuple[Kind, str, str]], after: Records
) -> None:
    """Every value that a side changed is there, or it was shown to be decided."""
    for side in (mine, theirs):
        for change in side.changes:
            name = (change.kind, change.key)
            if (*name, "") in shown:
                continue
            wanted = change.after.entity if change.after else None
            was = change.before.entity if change.before else None
            present = after.find(*name)
            assert (wanted is None) == (present is None), name
            for field, value in values(wanted).items():
                if value != values(was).get(field) and (*name, field) not in shown:
                    assert values(present)[field] == value, (name, field)


@settings(max_examples=300)
@given(edited(), edited(), st.data())
def test_no_value_of_either_side_is_lost_unless_it_was_shown(
    mine_after: Records, theirs_after: Records, data: st.DataObject
) -> None:
    mine, theirs = between(START, mine_after, "Mine"), between(START, theirs_after, "Theirs")
    found = clashes(mine, theirs_after)
    choices = {
        name: Decision(side=data.draw(Side_), theirs=value)
        for clash in found
        for name, value in undecided(clash)
    }
    joined = apply(theirs_after, rebased(mine, theirs_after, choices))
    require_nothing_lost(mine, theirs, set(choices), joined)


@settings(max_examples=200)
@given(edited(), edited())
def test_what_was_not_decided_is_never_done(mine_after: Records, theirs_after: Records) -> None:
    mine = between(START, mine_after, "Mine")
    open_ = [name for clash in clashes(mine, theirs_after) for name, _ in undecided(clash)]
    try:
        joined = apply(theirs_after, rebased(mine, theirs_after))
    except ClashError as error:
        asked = [name for clash in error.clashes for name, _ in undecided(clash)]
        assert asked == open_ != []
    else:
        assert open_ == []
        require_nothing_lost(mine, between(START, theirs_after, "Theirs"), set(), joined)
