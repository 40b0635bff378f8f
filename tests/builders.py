"""Small desks to test on: every builder fills what its caller leaves out."""

from datetime import date
from typing import Any

from lordesk.domain.applicant import Applicant
from lordesk.domain.attachment import Document
from lordesk.domain.ids import (
    ContactKey,
    DocumentKey,
    LetterKey,
    ProgramKey,
    RotationKey,
    SeasonKey,
    TargetKey,
    WriterKey,
)
from lordesk.domain.letter import Asked, Letter
from lordesk.domain.program import Program, Target
from lordesk.domain.records import Entity, Records
from lordesk.domain.rotation import Rotation
from lordesk.domain.vocabulary import (
    Answer,
    ContactDepth,
    ContactKind,
    DocumentKind,
    Position,
    RotationKind,
    Setting,
)
from lordesk.domain.writer import Contact, WorkedTogether, Writer


def day(text: str) -> date:
    return date.fromisoformat(text)


def an_applicant(**fields: Any) -> Applicant:
    given: dict[str, Any] = {"given_name": "Mira", "family_name": "Sørensen", **fields}
    return Applicant(**given)


def a_target(key: str = "im", **fields: Any) -> Target:
    given: dict[str, Any] = {
        "specialty": "internal-medicine",
        "season": SeasonKey("eras-2028"),
        **fields,
    }
    return Target(key=TargetKey(key), **given)


def a_rotation(key: str = "wards", **fields: Any) -> Rotation:
    given: dict[str, Any] = {
        "service": "Inpatient medicine",
        "specialty": "internal-medicine",
        "site": "Harbour General",
        "country": "US",
        "setting": Setting.INPATIENT,
        "kind": RotationKind.SUB_INTERNSHIP,
        "start": day("2027-01-11"),
        "end": day("2027-02-05"),
        **fields,
    }
    return Rotation(key=RotationKey(key), **given)


def worked(rotation: str = "wards", **fields: Any) -> WorkedTogether:
    given: dict[str, Any] = {"contact": ContactDepth.DIRECT, **fields}
    return WorkedTogether(rotation=RotationKey(rotation), **given)


def a_writer(key: str = "okoye", **fields: Any) -> Writer:
    given: dict[str, Any] = {
        "name": "Adaeze Okoye",
        "position": Position.ATTENDING,
        "specialty": "internal-medicine",
        "email": "okoye@harbour.example.org",
        "worked_together": (worked(),),
        **fields,
    }
    return Writer(key=WriterKey(key), **given)


def a_letter(key: str = "okoye-im", **fields: Any) -> Letter:
    given: dict[str, Any] = {
        "writer": WriterKey("okoye"),
        "targets": (TargetKey("im"),),
        "waived": True,
        **fields,
    }
    return Letter(key=LetterKey(key), **given)


def a_yes(on: str, **fields: Any) -> Asked:
    return Asked(on=day(on), answer=Answer.STRONG, **fields)


def an_answer(answer: Answer, on: str, **fields: Any) -> Asked:
    return Asked(on=day(on), answer=answer, **fields)


def a_contact(on: str, writer: str = "okoye", **fields: Any) -> Contact:
    given: dict[str, Any] = {"kind": ContactKind.EMAIL, **fields}
    return Contact(key=ContactKey(f"{writer}-{on}"), writer=WriterKey(writer), on=day(on), **given)


def a_program(key: str = "bay", **fields: Any) -> Program:
    given: dict[str, Any] = {"name": "Bay Hospital", "target": TargetKey("im"), **fields}
    return Program(key=ProgramKey(key), **given)


def a_document(key: str = "cv", **fields: Any) -> Document:
    given: dict[str, Any] = {"kind": DocumentKind.CV, "path": "cv.pdf", **fields}
    return Document(key=DocumentKey(key), **given)


def a_desk(*entities: Entity) -> Records:
    """An applicant, a target, a rotation, a writer, and what else is given or replaces them."""
    return Records().put(an_applicant(), a_target(), a_rotation(), a_writer(), *entities)
