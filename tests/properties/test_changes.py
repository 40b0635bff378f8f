"""Laws of any sequence of steps: undone it never happened, and no letter is reminded thrice."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from lordesk.domain.changes import ChangeSet
from lordesk.domain.errors import InvalidInputError, RefusedError
from lordesk.domain.ids import Kind, LetterKey, ProgramKey
from lordesk.domain.letter_life import Event
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Answer, DutyKind, PolicyKey, Preset, ProbeAnswer
from lordesk.services.desk import Desk
from lordesk.services.editing import remove
from lordesk.services.letters import Details, record
from lordesk.services.moments import add_moment
from lordesk.services.planning import choose_preset, pin_duty, set_policy
from tests.builders import a_contact, a_desk, a_letter, a_program, a_rotation, a_writer
from tests.memory_store import MemoryDesk, MemoryStore

START = a_desk(
    a_rotation("clinic", service="Clinic"),
    a_writer("ruiz", name="Ana Ruiz"),
    a_letter(),
    a_letter("backup", backup_for=LetterKey("okoye-im")),
    a_program(),
    a_contact("2027-01-01"),
)
DAYS = st.integers(0, 200).map(lambda days: date(2027, 1, 1) + timedelta(days))
DETAILS = st.builds(
    Details,
    on=DAYS,
    answer=st.sampled_from(Answer),
    probe=st.sampled_from(ProbeAnswer),
    programs=st.just((ProgramKey("bay"),)),
)
LETTERS = st.sampled_from(["okoye-im", "backup"])
LOGGED = st.tuples(st.just("log"), LETTERS, st.sampled_from(Event), DETAILS)
STEPS = st.one_of(
    LOGGED,
    st.tuples(st.just("moment"), st.sampled_from(["wards", "clinic"]), st.text(max_size=9)),
    st.tuples(st.just("remove"), st.sampled_from(Kind), st.sampled_from(["okoye", "wards", "bay"])),
    st.tuples(st.just("pin"), LETTERS, st.sampled_from(DutyKind), DAYS),
    st.tuples(st.just("preset"), st.sampled_from(Preset)),
    st.tuples(st.just("policy"), st.sampled_from(PolicyKey), st.integers(-1, 9) | st.none()),
)


def a_desk_in_memory() -> Desk:
    return Desk(MemoryStore(MemoryDesk(records=START)))


def changes_of(step: tuple[object, ...], records: Records) -> ChangeSet:
    match step:
        case ("log", str() as letter, Event() as event, Details() as details):
            return record(records, letter, event, details)
        case ("moment", str() as rotation, str() as text):
            return add_moment(records, rotation, text)[1]
        case ("remove", Kind() as kind, str() as key):
            return remove(records, kind, key)
        case ("pin", str() as letter, DutyKind() as duty, date() as on):
            return pin_duty(records, letter, duty, on)
        case ("preset", Preset() as preset):
            return choose_preset(records, preset)
        case ("policy", PolicyKey() as key, int() | None as number):
            return set_policy(records, key, number)
        case _:
            raise AssertionError(step)


def performed(desk: Desk, step: tuple[object, ...]) -> bool:
    """Whether the step was made; a refused one leaves the desk as it was."""
    before = desk.records
    try:
        return bool(desk.perform(changes_of(step, desk.records)))
    except (RefusedError, InvalidInputError):
        assert desk.records is before
        return False


@given(st.lists(STEPS, max_size=12))
def test_s12_what_is_undone_never_happened_and_what_is_redone_did(
    steps: list[tuple[object, ...]],
) -> None:
    desk = a_desk_in_memory()
    states = [desk.records]
    states += [desk.records for step in steps if performed(desk, step)]
    for earlier in reversed(states[:-1]):
        desk.undo()
        assert desk.records == earlier
    assert desk.undo() is None
    for later in states[1:]:
        desk.redo()
        assert desk.records == later
    assert desk.redo() is None


@settings(max_examples=200)
@given(st.lists(LOGGED, max_size=25))
def test_no_sequence_of_events_reminds_a_third_time(steps: list[tuple[object, ...]]) -> None:
    desk = a_desk_in_memory()
    for step in steps:
        performed(desk, step)
        assert all(len(letter.reminded) <= 2 for letter in desk.records.letters)
