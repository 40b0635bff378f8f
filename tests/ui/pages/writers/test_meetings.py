"""The small forms about a writer: each becomes a record and back."""

from datetime import date

from lordesk.domain.vocabulary import ContactDepth, ContactKind, ProbeAnswer
from lordesk.domain.writer import Absence, Feedback, OwnVerdict, Probe
from lordesk.ui.pages.writers import meetings
from tests.builders import a_contact, a_desk, a_writer, worked

ON = date(2027, 2, 1)


def test_a_contact_has_a_key_of_its_own_even_on_the_same_day() -> None:
    values = {"on": ON, "kind": "phone", "note": "spoke of the ICU"}
    desk = a_desk()
    first = meetings.contact_from(values, desk, a_writer().key)
    assert (first.kind, first.note) == (ContactKind.PHONE, "spoke of the ICU")
    second = meetings.contact_from(values, desk.put(first), a_writer().key)
    assert second.key != first.key
    assert a_contact("2027-02-01").key == first.key


def test_work_together_comes_back_as_it_was() -> None:
    stretch = worked(
        start=ON,
        end=date(2027, 2, 5),
        shifts=5,
        feedback=(Feedback(said="too broad", then="one decision a day"), Feedback(said="good")),
    )
    assert meetings.together_from(meetings.together_values(stretch)) == stretch
    unknown = worked(contact=None)
    assert meetings.together_from(meetings.together_values(unknown)) == unknown


def test_a_stretch_on_the_same_rotation_is_replaced() -> None:
    writer = meetings.with_together(a_writer(), worked(contact=ContactDepth.INDIRECT))
    assert [each.contact for each in writer.worked_together] == [ContactDepth.INDIRECT]
    assert len(meetings.with_together(writer, worked("icu")).worked_together) == 2


def test_absences_stand_in_order_and_once() -> None:
    later = Absence(from_=date(2027, 8, 1), to=date(2027, 8, 9))
    writer = meetings.with_absence({"from": ON, "to": ON}, a_writer(away=(later,)))
    assert [each.from_ for each in writer.away] == [ON, date(2027, 8, 1)]
    assert meetings.with_absence({"from": ON, "to": ON}, writer) == writer


def test_feedback_and_verdict_are_noted_and_a_verdict_can_be_taken_back() -> None:
    probed = meetings.with_probe({"on": ON, "answer": "warm", "words": "strong"}, a_writer())
    assert probed.probe == Probe(on=ON, answer=ProbeAnswer.WARM, words="strong")
    judged = meetings.with_verdict({"value": "do not ask", "reason": "moves"}, probed)
    assert judged.verdict == OwnVerdict(value="do not ask", reason="moves")
    assert meetings.with_verdict({"value": "", "reason": ""}, judged).verdict is None


def test_every_small_form_has_its_fields() -> None:
    forms = (
        meetings.contact_fields(),
        meetings.together_fields(a_desk()),
        meetings.absence_fields(),
        meetings.probe_fields(),
        meetings.verdict_fields(),
    )
    assert all(fields for fields in forms)
