"""Lists become one change set, or say why not."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.changes import apply
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.letter import Asked
from lordesk.domain.program import ProgramLetters
from lordesk.domain.vocabulary import Answer, RotationKind
from lordesk.services.exchange.dates import DateOrder
from lordesk.services.exchange.planning import ROWS_OF_LISTS_AT_MOST
from lordesk.services.exchange.questions import Unread, UnreadQuestion
from tests.builders import a_desk, day
from tests.exchanging import planned, problems, taken

LIST = "Name,Email,Date requested,Uploaded\nAnn Lee,a@x.example,2026-11-01,yes\nOkoye,,,\n"


def test_the_change_set_is_named_after_the_file_and_counted() -> None:
    plan = planned(a_desk(), LIST)
    assert plan.planned is not None
    assert plan.planned.changes.label == "Import list.csv"
    assert (plan.planned.added, plan.planned.changed, plan.planned.unchanged) == (3, 0, 4)


def test_the_same_list_twice_changes_nothing() -> None:
    desk = taken(a_desk(), LIST)
    again = planned(desk, LIST)
    assert again.planned is not None
    assert not again.planned.changes


def test_taking_it_back_leaves_the_desk_as_it_was() -> None:
    plan = planned(a_desk(), LIST)
    assert plan.planned is not None
    after = apply(a_desk(), plan.planned.changes)
    assert apply(after, plan.planned.changes.inverse) == a_desk()


def test_every_unreadable_cell_is_told_and_nothing_is_planned() -> None:
    found = problems(a_desk(), "Name,Date requested\nA B,soon\nC D,later\nE F,2026-11-01\n")
    assert [text.partition(" holds")[0] for text in found] == [
        "list.csv: row 2, column B (Date requested)",
        "list.csv: row 3, column B (Date requested)",
    ]


def test_a_date_against_the_answered_order_is_named_by_its_place() -> None:
    (said,) = problems(
        a_desk(),
        "Name,Date requested\nA B,03/04/2026\nC D,04/25/2026\n",
        date_order=DateOrder.DAY_FIRST,
    )
    assert said == (
        "list.csv: row 3, column B (Date requested) holds “04/25/2026”: "
        "expected a date with the day first."
    )


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        ({"season": "eras-2099"}, "no season eras-2099"),
        ({"values": {"rotation.colour": "x"}}, "no field rotation.colour"),
        ({"values": {"rotation.kind": "holiday"}}, "“Kind of rotation” cannot be “holiday”"),
        ({"values": {"writer.position": "wizard"}}, "does not know the word"),
    ],
)
def test_an_answer_that_cannot_be_is_refused(answers: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidInputError, match=message):
        planned(a_desk(), LIST, **answers)


def test_a_list_longer_than_any_is_refused_before_it_is_read() -> None:
    text = "Name,Email\n" + "Ann Lee,a@x.example\n" * (ROWS_OF_LISTS_AT_MOST + 1)
    with pytest.raises(InvalidInputError, match="5,001 rows"):
        planned(a_desk(), text)


CELLS = st.one_of(
    st.sampled_from(
        ["", "Okoye", "Ann Lee", "yes", "no", "2026-11-01", "03/04/2026", "a@x.example", "IM", "="]
    ),
    st.text(
        st.characters(exclude_characters='",\r\n', exclude_categories=("Cs", "Cc")), max_size=12
    ),
)


@given(st.lists(st.tuples(*[CELLS] * 6), max_size=5))
def test_any_list_is_planned_asked_about_or_refused_at_a_place(rows: list[tuple[str, ...]]) -> None:
    head = "Name,Email,Supportive,Date requested,Follow-up,Assigned to program\n"
    text = head + "".join(",".join(f'"{cell}"' for cell in row) + "\n" for row in rows)
    plan = planned(a_desk(), text, date_order=DateOrder.DAY_FIRST)
    if plan.planned is None:
        assert plan.problems
        assert all(each.place.startswith("list.csv: row ") for each in plan.problems)
        return
    after = apply(a_desk(), plan.planned.changes)
    again = planned(after, text, date_order=DateOrder.DAY_FIRST)
    assert again.planned is not None
    assert not again.planned.changes


TRACKER = (
    "Name,Date requested,Follow-up,Notes\n"
    "Ann Lee,asked by phone,next week,Friendly\n"
    'Okoye,2026-11-01,"11/20/2026, no reply",\n'
)


def test_words_in_a_date_column_are_asked_about_with_each_cell() -> None:
    plan = planned(a_desk(), TRACKER)
    assert plan.planned is None
    asked = [each for each in plan.questions if isinstance(each, UnreadQuestion)]
    assert [(q.heading, [(c.row, c.text) for c in q.cells]) for q in asked] == [
        ("Date requested", [(2, "asked by phone")]),
        ("Follow-up", [(2, "next week")]),
    ]
    assert [each.unread for each in plan.problems] == [c for q in asked for c in q.cells]


def test_words_that_cannot_be_read_are_kept_as_a_note_and_told() -> None:
    desk = taken(a_desk(), TRACKER, unread=Unread.NOTES)
    letter = next(each for each in desk.letters if each.writer == "ann-lee")
    assert letter.notes == "Friendly\nDate requested: asked by phone\nFollow-up: next week"
    assert letter.asked is None
    told = planned(a_desk(), TRACKER, unread=Unread.NOTES).notices
    assert [sentence.partition(" holds")[0] for sentence in told[:3]] == [
        "list.csv: row 2, column B (Date requested)",
        "list.csv: row 2, column C (Follow-up)",
        "list.csv: row 3, column C (Follow-up)",
    ]


def test_words_beside_a_date_are_kept_as_a_note_without_asking() -> None:
    desk = taken(a_desk(), TRACKER, unread=Unread.EMPTY)
    letter = next(each for each in desk.letters if each.writer == "okoye")
    assert letter.notes == "Follow-up: 11/20/2026, no reply"
    assert letter.reminded == (day("2026-11-20"),)


def test_cells_left_empty_are_told_and_nothing_of_them_is_kept() -> None:
    desk = taken(a_desk(), TRACKER, unread=Unread.EMPTY)
    letter = next(each for each in desk.letters if each.writer == "ann-lee")
    assert letter.notes == "Friendly"
    told = planned(a_desk(), TRACKER, unread=Unread.EMPTY).notices
    assert "“asked by phone”" in told[0]
    assert told[0].endswith("the cell is left empty")


@pytest.mark.parametrize("unread", Unread)
def test_a_list_with_words_taken_in_twice_changes_nothing_the_second_time(unread: Unread) -> None:
    desk = taken(a_desk(), TRACKER, unread=unread)
    again = planned(desk, TRACKER, unread=unread)
    assert again.planned is not None
    assert not again.planned.changes


def test_one_column_is_answered_apart_from_the_others() -> None:
    columns = {("", 1): Unread.NOTES}
    plan = planned(a_desk(), TRACKER, column_unread=columns)
    assert [q.column for q in plan.questions if isinstance(q, UnreadQuestion)] == [2]


def test_a_needed_day_left_empty_is_still_needed() -> None:
    text = "Service,Specialty,Site,Country,Kind,Start,End\nIM,im,Bay,US,elective,soon,2027-01-02\n"
    (said,) = problems(a_desk(), text, unread=Unread.EMPTY)
    assert said.endswith("column F (Start) is empty; a rotation needs its first day.")
    (asked,) = problems(a_desk(), text, unread=Unread.NOTES)
    assert "holds “soon”" in asked


@pytest.mark.parametrize(
    "text",
    [
        "Arzt,E-Mail,Zusage,Angefragt am,Erinnerung,Hochgeladen,Notizen\n"
        "Dr. Ida Holm,i@x.example,ja,15. Sept. 2026,15.10.2026,noch nicht,nett\n",
        "Médico,Correo,Respuesta,Fecha de solicitud,Recordatorio,Carta subida,Notas\n"
        "Dra. Ida Holm,i@x.example,sí,15 de septiembre de 2026,15/10/2026,aún no,nett\n",
    ],
)
def test_a_tracker_in_german_or_spanish_is_read_by_its_headings(text: str) -> None:
    desk = taken(a_desk(), text)
    writer = next(each for each in desk.writers if each.email == "i@x.example")
    letter = next(each for each in desk.letters if each.writer == writer.key)
    assert writer.name == "Ida Holm"
    assert letter.asked == Asked(on=day("2026-09-15"), answer=Answer.STRONG)
    assert (letter.reminded, letter.uploaded_on, letter.notes) == (
        (day("2026-10-15"),),
        None,
        "nett",
    )


def test_a_list_of_programs_in_german_says_its_numbers_in_words() -> None:
    text = "Programm,Fach,Stadt,Anzahl Briefe,Höchstens\nBay,im,Boston,drei,vier\n"
    (program,) = [each for each in taken(a_desk(), text).programs if each.name == "Bay"]
    assert program.letters == ProgramLetters(min=3, max=4)


def test_a_list_of_rotations_in_german_is_read() -> None:
    text = (
        "Famulatur,Fach,Krankenhaus,Land,Art,Beginn,Ende,Betreuer\n"
        "Kardiologie,im,Charlottenhof,Deutschland,Famulatur,01. März 2026,31.03.2026,Ida Holm\n"
    )
    desk = taken(a_desk(), text)
    (rotation,) = [each for each in desk.rotations if each.service == "Kardiologie"]
    assert (rotation.country, rotation.kind) == ("DE", RotationKind.ELECTIVE)
    assert (rotation.start, rotation.end) == (day("2026-03-01"), day("2026-03-31"))
