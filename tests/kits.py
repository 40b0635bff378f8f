"""An invented applicant with enough on the desk for kits, and a renderer without libraries."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from lordesk.documents.blocks import Doc
from lordesk.documents.text_writer import to_text
from lordesk.domain.applicant import Applicant, Entry, School
from lordesk.domain.attachment import Document
from lordesk.domain.findings import Mark, Severity
from lordesk.domain.history import SentKit
from lordesk.domain.ids import DocumentKey, LetterKey, MomentKey, RotationKey, TargetKey
from lordesk.domain.kit_assembly import kit_facts
from lordesk.domain.kit_facts import KitFacts
from lordesk.domain.kit_findings import KitText
from lordesk.domain.moment import Moment
from lordesk.domain.records import Entity, Records
from lordesk.domain.shape import YearMonth
from lordesk.domain.vocabulary import Competency, DocumentKind, Theme, Track
from lordesk.domain.writer import Feedback
from lordesk.services.kit_parts import Bookmark, FetchedFile, Inspection, KitTools
from tests.builders import (
    a_letter,
    a_rotation,
    a_target,
    a_writer,
    a_yes,
    day,
    worked,
)
from tests.planning import CATALOGUE

TODAY = day("2027-02-06")
OPEN = day("2027-07-01")
"""A day after ERAS 2028 gives out Letter IDs."""

BULLETS = (
    ("Presented 61 new patients with an assessment and a plan.", "patient_care", "presentations"),
    ("Found a missed drug interaction before the next dose.", "patient_care", "clinical_reasoning"),
    ("Read and taught the evidence on early feeding.", "medical_knowledge", "initiative"),
    ("Explained a new insulin plan through teach-back.", "communication", "patient_communication"),
    ("Closed every pending result before sign-out.", "professionalism", "reliability"),
)


def a_full_applicant(**fields: Any) -> Applicant:
    given: dict[str, Any] = {
        "given_name": "Mira",
        "family_name": "Sørensen",
        "degree": "MD",
        "email": "mira@example.org",
        "phone": "+1 312 555 0100",
        "aamc_id": "15550123",
        "school": School(name="Nordhavn Medical School", graduated=YearMonth(2024, 6)),
        "goal": "A hospitalist who teaches.",
        "program_types": "University-affiliated programs in the Midwest.",
        "languages": ("English", "Danish"),
        "education": (
            Entry(
                what="MD",
                where="Nordhavn Medical School",
                from_=YearMonth(2018),
                to=YearMonth(2024, 6),
            ),
        ),
        "experience": (
            Entry(
                what="Junior doctor",
                where="Nordhavn Hospital",
                from_=YearMonth(2024, 8),
                note="Nights, one in five",
            ),
        ),
        "research": ("Sørensen M, Holm K. Early mobility after stroke. J Made Up Med, 2025.",),
        "honours": ("Teaching prize, 2024",),
        **fields,
    }
    return Applicant(**given)


def a_moment(key: str = "m1", **fields: Any) -> Moment:
    given: dict[str, Any] = {
        "rotation": RotationKey("wards"),
        "text": f"Did the thing called {key} well.",
        "kits": (LetterKey("okoye-im"),),
        **fields,
    }
    return Moment(key=MomentKey(key), **given)


def a_document(key: str = "cv", **fields: Any) -> Document:
    given: dict[str, Any] = {"kind": DocumentKind.CV, "path": "cv.pdf", **fields}
    return Document(key=DocumentKey(key), **given)


def bullets() -> tuple[Moment, ...]:
    return tuple(
        a_moment(
            f"m{number}",
            text=text,
            competency=Competency(competency),
            themes=(Theme(theme),),
            order=number,
        )
        for number, (text, competency, theme) in enumerate(BULLETS, 1)
    )


def a_kit_desk(*entities: Entity) -> Records:
    """A desk on which the kit of `okoye-im` has nothing to be found against it."""
    return Records().put(
        a_full_applicant(),
        a_target(),
        a_target("prelim", track=Track.PRELIMINARY),
        a_rotation(role="Sub-intern", patient_load="5 patients", city="Chicago", state="IL"),
        a_writer(
            credentials="MD",
            institution="Harbour General",
            worked_together=(
                worked(
                    shifts=18, feedback=(Feedback(said="Be briefer.", then="Led with the plan."),)
                ),
            ),
        ),
        a_letter(targets=(TargetKey("im"), TargetKey("prelim")), asked=a_yes("2027-02-03")),
        *bullets(),
        a_document(),
        *entities,
    )


def facts_of(*entities: Entity, today: date = TODAY, letter: str = "okoye-im") -> KitFacts:
    return kit_facts(LetterKey(letter), a_kit_desk(*entities), CATALOGUE, today)


def no_marks(text: KitText) -> Iterable[Mark]:
    return ()


def marks_bed(text: KitText) -> Iterable[Mark]:
    """A check that knows one identifier and one verb."""
    if text.is_sheet:
        return
    if "bed 14" in text.text:
        yield Mark(start=0, end=6, code="phi.place", severity=Severity.WARN, message="A bed.")
    if not text.is_hands_on and "Examined" in text.text:
        yield Mark(start=0, end=8, code="wording.hands_on", severity=Severity.BLOCK, message="No.")
    for name in text.other_writers:
        if name in text.text:
            yield Mark(
                start=0, end=1, code="wording.other_writer", severity=Severity.WARN, message=""
            )


class PlainRenderer:
    """A renderer that prints plain text, and counts what it printed."""

    def __init__(self, *, pages: int | None = 2, letter_id: str = "") -> None:
        self.pages, self.letter_id = pages, letter_id
        self.printed: list[str] = []

    def pdf(self, doc: Doc) -> bytes:
        self.printed.append(doc.title)
        return f"%PDF {doc.paper} {to_text(doc)}".encode()

    def docx(self, doc: Doc) -> bytes:
        return f"PK {doc.paper} {to_text(doc)}".encode()

    def packet(self, parts: tuple[Bookmark, ...], doc: Doc) -> bytes:
        return b"%PDF " + b"|".join(part.title.encode() for part in parts)

    def inspect(self, file: FetchedFile, document: Document) -> Inspection:
        return Inspection(pages=self.pages, letter_id=self.letter_id)


class OpenShelf:
    """A shelf in memory."""

    def __init__(self) -> None:
        self._files: dict[str, bytes] = {}

    def keep(self, content: bytes) -> str:
        digest = hashlib.sha256(content).hexdigest()
        self._files[digest] = content
        return digest

    def fetch(self, sha256: str) -> bytes | None:
        return self._files.get(sha256)


class KeptKits:
    """A ledger of sent kits in memory."""

    def __init__(self, shelf: OpenShelf) -> None:
        self._shelf = shelf
        self._kits: list[SentKit] = []

    def sent(self, letter: str | None = None) -> tuple[SentKit, ...]:
        return tuple(kit for kit in self._kits if letter in {None, kit.letter})

    def remember_kit(
        self, letter: str, sent_on: date, folder: str, files: Mapping[str, bytes], fingerprint: str
    ) -> SentKit:
        kit = SentKit(
            number=len(self._kits) + 1,
            letter=letter,
            sent_on=sent_on,
            folder=folder,
            files=tuple((path, self._shelf.keep(content)) for path, content in files.items()),
            fingerprint=fingerprint,
        )
        return self.adopt_kit(kit)

    def adopt_kit(self, kit: SentKit) -> SentKit:
        numbered = replace(kit, number=len(self._kits) + 1)
        self._kits.append(numbered)
        return numbered


def fetch_anything(document: Document) -> FetchedFile | None:
    return FetchedFile(name=document.path, content=f"%PDF {document.key}".encode(), dated=TODAY)


def a_workshop(records: Records | None = None, **fields: Any) -> KitTools:
    given: dict[str, Any] = {
        "records": a_kit_desk() if records is None else records,
        "catalogue": CATALOGUE,
        "today": TODAY,
        "check": no_marks,
        "fetch": fetch_anything,
        "renderer": PlainRenderer(),
        **fields,
    }
    return KitTools(**given)
