"""A bullet of a kit with its findings, or before it was checked."""

from dataclasses import dataclass

from lordesk.domain.findings import Finding, Mark, Severity
from lordesk.domain.ids import LetterKey
from lordesk.domain.kit_assembly import bullets_of
from lordesk.domain.moment import Moment
from lordesk.domain.records import Records


@dataclass(frozen=True, slots=True, kw_only=True)
class BulletReview:
    """One bullet: what is marked in its text, and what else was found about it."""

    moment: Moment
    marks: tuple[Mark, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def is_held(self) -> bool:
        """Whether it prevents the kit from being written."""
        found = (*self.marks, *self.findings)
        return any(each.severity is Severity.BLOCK for each in found)


def unreviewed(records: Records, letter: LetterKey) -> tuple[BulletReview, ...]:
    """The bullets of a kit before they are checked."""
    return tuple(BulletReview(moment=moment) for moment in bullets_of(letter, records))
