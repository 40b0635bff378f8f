"""Which records name which."""

from lordesk.domain.attachment import Document
from lordesk.domain.ids import DocumentKey, Kind, LetterKey, MomentKey, RotationKey, WriterKey
from lordesk.domain.moment import Moment
from lordesk.domain.records import Entity, key_of
from lordesk.domain.references import references, referrers
from lordesk.domain.vocabulary import DocumentKind
from tests.builders import a_contact, a_desk, a_letter, a_program, a_writer, an_applicant

MOMENT = Moment(
    key=MomentKey("m1"),
    rotation=RotationKey("wards"),
    text="Led rounds.",
    seen_by=(WriterKey("okoye"),),
    kits=(LetterKey("okoye-im"),),
)
FORM = Document(
    key=DocumentKey("d1"),
    kind=DocumentKind.REQUEST_FORM,
    path="form.pdf",
    letter=LetterKey("okoye-im"),
)


def named(entity: Entity) -> set[tuple[str, str, str]]:
    return {(found.field, found.kind, found.key) for found in references(entity)}


def test_every_reference_is_spelled_as_in_the_file() -> None:
    assert named(MOMENT) == {
        ("rotation", "rotation", "wards"),
        ("seen_by[0]", "writer", "okoye"),
        ("kits[0]", "letter", "okoye-im"),
    }
    assert named(a_letter(backup_for=LetterKey("b"))) == {
        ("writer", "writer", "okoye"),
        ("targets[0]", "target", "im"),
        ("backup_for", "letter", "b"),
    }
    assert named(a_writer(cosigner=WriterKey("c"))) == {
        ("worked_together[0].rotation", "rotation", "wards"),
        ("cosigner", "writer", "c"),
    }
    assert named(a_program(assigned=(LetterKey("l"),))) == {
        ("target", "target", "im"),
        ("assigned[0]", "letter", "l"),
    }
    assert named(a_contact("2027-01-01")) == {("writer", "writer", "okoye")}
    assert named(FORM) == {("letter", "letter", "okoye-im")}
    assert named(an_applicant()) == set()


def test_who_names_a_writer() -> None:
    desk = a_desk(a_letter(), MOMENT, a_contact("2027-01-01"), FORM)
    naming = {key_of(entity) for entity, _ in referrers(desk, Kind.WRITER, "okoye")}
    assert naming == {"okoye-im", "m1", "okoye-2027-01-01"}
