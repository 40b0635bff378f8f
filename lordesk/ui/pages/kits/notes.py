"""What stands under a bullet: its marks and findings gathered into notes, each with its acts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from lordesk.domain.findings import Finding, Mark, Severity
from lordesk.ui.places import PageId, Place

if TYPE_CHECKING:
    from lordesk.services.kit_review import BulletReview


class Act(StrEnum):
    """What a person can do about a note."""

    REMOVE = "remove"
    NOT_A_PATIENT = "not_a_patient"
    KEEP_WITH_REASON = "keep_with_reason"
    KEEP = "keep"
    REWORD = "reword"
    SEEN = "seen"
    TAKE_OUT = "take_out"
    GOT_IT = "got_it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """`is_patient`: the marks may name a patient. The first act is the one to do."""

    severity: Severity
    codes: tuple[str, ...]
    messages: tuple[str, ...]
    marks: tuple[Mark, ...] = ()
    acts: tuple[Act, ...] = ()
    is_patient: bool = False


_ACTS_BY_CODE = {
    "kit.bullet_not_seen": (Act.SEEN, Act.TAKE_OUT),
    "kit.bullet_left_out": (Act.TAKE_OUT,),
    "kit.shared_text": (Act.REWORD, Act.TAKE_OUT),
    "kit.over_full": (Act.REWORD, Act.TAKE_OUT),
}
_ORDER = tuple(Severity)


def notes_of(bullet: BulletReview) -> tuple[Note, ...]:
    """Identifiers together by how sure they are, wording by its code, then the other findings."""
    notes = (*_patient_notes(bullet.marks), *_wording_notes(bullet.marks), *_others(bullet))
    return tuple(sorted(notes, key=lambda note: _ORDER.index(note.severity)))


def _patient_notes(marks: tuple[Mark, ...]) -> Iterator[Note]:
    for severity, acts in (
        (Severity.BLOCK, (Act.REMOVE, Act.NOT_A_PATIENT, Act.KEEP_WITH_REASON)),
        (Severity.WARN, (Act.NOT_A_PATIENT, Act.REMOVE)),
    ):
        found = tuple(m for m in marks if _names(m) and m.severity is severity)
        if found:
            yield _note(severity, found, acts, is_patient=True)


def _wording_notes(marks: tuple[Mark, ...]) -> Iterator[Note]:
    plain = [mark for mark in marks if not _names(mark)]
    for code in dict.fromkeys(mark.code for mark in plain):
        found = tuple(mark for mark in plain if mark.code == code)
        severity = min((mark.severity for mark in found), key=_ORDER.index)
        yield _note(severity, found, _wording_acts(severity))


def _wording_acts(severity: Severity) -> tuple[Act, ...]:
    if severity is Severity.BLOCK:
        return Act.REWORD, Act.TAKE_OUT
    return (Act.GOT_IT,) if severity is Severity.INFO else (Act.REWORD, Act.KEEP)


def _others(bullet: BulletReview) -> Iterator[Note]:
    for finding in bullet.findings:
        yield Note(
            severity=finding.severity,
            codes=(finding.code,),
            messages=(finding.message,),
            acts=_ACTS_BY_CODE.get(finding.code, (Act.REWORD,)),
        )


def _note(
    severity: Severity, marks: tuple[Mark, ...], acts: tuple[Act, ...], *, is_patient: bool = False
) -> Note:
    return Note(
        severity=severity,
        codes=tuple(dict.fromkeys(mark.code for mark in marks)),
        messages=tuple(dict.fromkeys(mark.message for mark in marks)),
        marks=marks,
        acts=acts,
        is_patient=is_patient,
    )


def _names(mark: Mark) -> bool:
    return mark.code.startswith("phi.")


_PAGES = {
    "letter": PageId.LETTERS,
    "writer": PageId.WRITERS,
    "applicant": PageId.SETTINGS,
    "rotation": PageId.ROTATIONS,
}
_FIELDS = {
    "kit.writer_email_missing": "email",
    "kit.letter_id_missing": "letter_id",
    "kit.not_asked": "asked_on",
    "kit.no_answer": "answer",
    "kit.date_passed": "deadline",
    "kit.waiver_undecided": "waived",
    "kit.names_other_specialty": "names_specialty",
    "kit.aamc_id_missing": "profile/aamc_id",
}
"""The field of a form that mends a finding."""


def place_of(finding: Finding) -> Place | None:
    """Where a finding can be corrected, down to the field; None if on no page."""
    kind, _, key = finding.about.partition(" ")
    if kind not in _PAGES:
        return None
    return Place(page=_PAGES[kind], key=key, part=_FIELDS.get(finding.code, ""))
