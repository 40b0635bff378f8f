"""Records added, changed and removed with what cannot be without them."""

import pytest

from lordesk.domain.attachment import Document
from lordesk.domain.changes import ChangeSet, apply
from lordesk.domain.errors import InvalidInputError, LordeskError, RefusedError
from lordesk.domain.ids import (
    DocumentKey,
    Kind,
    LetterKey,
    MomentKey,
    RotationKey,
    SeasonKey,
    TargetKey,
    WriterKey,
)
from lordesk.domain.invariants import require_sound
from lordesk.domain.moment import Moment
from lordesk.domain.preferences import Preferences
from lordesk.domain.records import Entity, Records
from lordesk.domain.season import Season
from lordesk.domain.vocabulary import DocumentKind, Track
from lordesk.services.editing import remove, save, thing_of, title_of
from tests.builders import (
    a_contact,
    a_desk,
    a_letter,
    a_program,
    a_rotation,
    a_target,
    a_writer,
    an_applicant,
)

OKOYE, LETTER = WriterKey("okoye"), LetterKey("okoye-im")
MOMENT = Moment(
    key=MomentKey("m01"),
    rotation=RotationKey("wards"),
    text="Led the family meeting.",
    seen_by=(OKOYE,),
    kits=(LETTER,),
)
FORM = Document(
    key=DocumentKey("d-1"), kind=DocumentKind.REQUEST_FORM, path="form.pdf", letter=LETTER
)
FULL = a_desk(
    a_letter(),
    a_letter("second", writer=OKOYE, backup_for=LETTER),
    a_program(assigned=(LETTER,)),
    a_contact("2027-01-01"),
    a_writer("ruiz", name="Ana Ruiz", cosigner=OKOYE, worked_together=()),
    MOMENT,
    FORM,
)


def after(changes: ChangeSet, records: Records = FULL) -> Records:
    """The records after the change, which must be sound and can be undone."""
    changed = apply(records, changes)
    require_sound(changed, changes)
    assert apply(changed, changes.inverse) == records
    return changed


def test_a_new_record_is_added_and_a_known_one_changed() -> None:
    ruiz = a_writer("ruiz", name="Ana Ruiz")
    added = save(a_desk(), ruiz)
    assert added.label == "Add Dr. Ruiz"
    changed = save(FULL, ruiz)
    assert changed.label == "Change Dr. Ruiz"
    assert after(changed).writers["ruiz"].cosigner is None
    assert not save(FULL, FULL.writers["ruiz"])


@pytest.mark.parametrize(
    ("entity", "title"),
    [
        (a_writer(title="Professor of medicine"), "Prof. Okoye"),
        (a_letter(), "Dr. Okoye’s letter"),
        (a_letter(writer=WriterKey("gone")), "gone’s letter"),
        (a_contact("2027-01-01"), "a contact with Dr. Okoye"),
        (MOMENT, "a moment on Inpatient medicine"),
        (a_rotation(service="Night\nfloat"), "Night float"),
        (a_program(), "Bay Hospital"),
        (FORM, "the document “form.pdf”"),
        (a_target(), "the target internal medicine"),
        (a_target(track=Track.PRELIMINARY), "the target internal medicine, preliminary"),
        (Season(key=SeasonKey("eras-2028")), "the season ERAS 2028"),
        (an_applicant(), "the profile"),
        (Preferences(), "the settings"),
    ],
)
def test_every_record_has_a_title_for_people(entity: Entity, title: str) -> None:
    assert title_of(entity, FULL) == title


def test_a_writer_takes_letters_forms_and_contacts_along() -> None:
    changes = remove(FULL, Kind.WRITER, "okoye")
    assert changes.label == "Remove Dr. Okoye, with 2 letters, 1 contact and 1 document"
    left = after(changes)
    assert left.writers["ruiz"].cosigner is None
    assert (left.moments["m01"].seen_by, left.moments["m01"].kits) == ((), ())
    assert left.programs["bay"].assigned == ()


def test_a_letter_leaves_programs_kits_and_its_backup() -> None:
    left = after(remove(FULL, Kind.LETTER, LETTER))
    assert left.letters["second"].backup_for is None
    assert left.programs["bay"].assigned == ()
    assert "d-1" not in left.documents


def test_a_rotation_takes_its_moments_along() -> None:
    changes = remove(FULL, Kind.ROTATION, "wards")
    assert changes.label == "Remove Inpatient medicine, with 1 moment"
    assert after(changes).writers["okoye"].worked_together == ()


def test_a_target_takes_programs_and_letters_for_nothing_else() -> None:
    both = FULL.put(a_target("neuro"), a_letter(targets=(TargetKey("im"), TargetKey("neuro"))))
    left = after(remove(both, Kind.TARGET, "im"), both)
    assert left.letters["okoye-im"].targets == ("neuro",)
    assert list(left.letters.keys()) == ["okoye-im"]
    assert len(left.programs) == 0


def test_what_nothing_names_goes_alone() -> None:
    assert remove(FULL, Kind.PROGRAM, "bay").label == "Remove Bay Hospital"


@pytest.mark.parametrize(
    ("kind", "key", "error", "sentence"),
    [
        (Kind.WRITER, "nobody", InvalidInputError, "There is no writer nobody."),
        (Kind.APPLICANT, "applicant", RefusedError, "A desk always has its applicant"),
    ],
)
def test_what_cannot_be_removed_is_refused(
    kind: Kind, key: str, error: type[LordeskError], sentence: str
) -> None:
    with pytest.raises(error, match=sentence):
        remove(FULL, kind, key)


@pytest.mark.parametrize(
    ("entity", "thing"),
    [
        (a_writer(), "Dr. Okoye, writer"),
        (a_rotation(), "Inpatient medicine, rotation"),
        (a_program(), "Bay Hospital, program"),
        (a_letter(), "Dr. Okoye’s letter"),
    ],
)
def test_a_bare_name_is_told_with_what_it_names(entity: Entity, thing: str) -> None:
    assert thing_of(entity, a_desk()) == thing
