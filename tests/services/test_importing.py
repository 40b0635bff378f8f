"""What an import would change."""

from dataclasses import replace
from uuid import UUID

import pytest

from lordesk.domain.attachment import Document
from lordesk.domain.changes import apply
from lordesk.domain.errors import InvalidInputError, RefusedError
from lordesk.domain.ids import ContactKey, DocumentKey, RotationKey
from lordesk.domain.preferences import CalendarChoices, Preferences
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import DocumentKind, Preset
from lordesk.services.importing import Import, plan_import
from tests.builders import a_contact, a_desk, a_letter, a_writer, an_applicant, day, worked

OWN = UUID(int=1)
OTHER = UUID(int=2)
CV = Document(key=DocumentKey("d-file"), kind=DocumentKind.CV, path="cv.pdf")


def take(
    desk: Records, incoming: Records, *, replace_desk: bool = False, namespace: UUID = OWN
) -> Import:
    return plan_import(
        desk, incoming, name="x.lordesk", replace_desk=replace_desk, namespace=namespace
    )


def taken(desk: Records, incoming: Records, *, replace_desk: bool = False) -> Records:
    return apply(desk, take(desk, incoming, replace_desk=replace_desk).changes)


def test_everything_is_added_to_an_empty_desk_with_a_calendar_namespace() -> None:
    planned = take(Records(), a_desk(a_letter()))
    assert (planned.added, planned.changed, planned.removed, planned.unchanged) == (6, 0, 0, 0)
    calendar = apply(Records(), planned.changes).preferences.calendar
    assert calendar == CalendarChoices(namespace=OWN)


def test_the_same_file_twice_changes_nothing() -> None:
    file = a_desk(a_letter(), a_contact("2027-01-01"), CV)
    desk = taken(Records(), file)
    again = take(desk, file, namespace=OTHER)
    assert (again.added, again.changed, again.removed, again.unchanged) == (0, 0, 0, 8)
    assert not again.changes


def test_records_are_updated_whole_by_key_and_others_stay() -> None:
    desk = taken(Records(), a_desk(a_letter(), a_writer("ruiz")))
    planned = take(desk, Records().put(an_applicant(), a_writer(name="New Name", email=None)))
    after = apply(desk, planned.changes)
    assert planned.changed == 1
    assert after.writers["okoye"].name == "New Name"
    assert after.writers["okoye"].email is None
    assert "ruiz" in after.writers


def test_replacing_makes_the_desk_equal_the_file_but_keeps_its_calendar() -> None:
    desk = taken(Records(), a_desk(a_letter(), a_contact("2027-01-01"), CV))
    file = Records().put(an_applicant(given_name="Else"), replace(CV, key=DocumentKey("d-2")))
    after = taken(desk, file, replace_desk=True)
    assert [len(after.letters), len(after.writers), len(after.contacts)] == [0, 0, 0]
    assert [document.key for document in after.documents] == ["d-file"]
    assert after.preferences.calendar == CalendarChoices(namespace=OWN)


def test_another_applicant_is_refused_by_name() -> None:
    desk = taken(Records(), a_desk())
    with pytest.raises(RefusedError, match="is the desk of Else Berg, and this desk is Mira"):
        take(desk, Records().put(an_applicant(given_name="Else", family_name="Berg")))


@pytest.mark.parametrize(
    "fields",
    [{"given_name": "MIRA"}, {"family_name": "Sørensen-Berg", "aamc_id": "14820375"}],
)
def test_the_same_name_or_aamc_id_is_the_same_applicant(fields: dict[str, str]) -> None:
    desk = taken(Records(), a_desk(an_applicant(aamc_id="14820375")))
    assert take(desk, Records().put(an_applicant(**fields))).changed == 1


def test_a_contact_is_matched_by_content_and_keeps_the_desks_key() -> None:
    own = replace(a_contact("2027-01-01"), key=ContactKey("made-here"))
    desk = taken(Records(), a_desk(own))
    after = taken(desk, a_desk(a_contact("2027-01-01")))
    assert [contact.key for contact in after.contacts] == ["made-here"]


def test_a_document_keeps_what_the_desk_knows_of_its_bytes() -> None:
    known = replace(CV, stored="a" * 64, dated=day("2026-11-01"), folder="/home/mira")
    desk = taken(Records(), a_desk(known))
    after = taken(desk, a_desk(replace(CV, name="My CV")))
    assert list(after.documents) == [replace(known, name="My CV")]


def test_the_files_own_namespace_and_preferences_win() -> None:
    desk = taken(Records(), a_desk())
    chosen = Preferences(preset=Preset.LATE, calendar=CalendarChoices(namespace=OTHER))
    after = taken(desk, a_desk(chosen))
    assert after.preferences == chosen
    silent = taken(after, a_desk())
    assert silent.preferences == chosen


def test_a_flaw_is_named_by_its_place_in_the_file_and_nothing_is_planned() -> None:
    ghost = a_writer("ruiz", worked_together=(worked("ghost"),))
    incoming = Records().put(an_applicant(), ghost)
    with pytest.raises(InvalidInputError) as caught:
        take(Records(), incoming)
    assert str(caught.value) == (
        "x.lordesk: writers[0].worked_together[0].rotation names rotation ghost, "
        "which does not exist."
    )
    assert RotationKey("ghost") not in Records().rotations
