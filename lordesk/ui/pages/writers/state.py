"""What the page Writers shows, worked out from the records without a window."""

from dataclasses import dataclass
from datetime import date

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.days import weekdays_between
from lordesk.domain.errors import LordeskError
from lordesk.domain.facts import Span, spans_with
from lordesk.domain.ids import TargetKey, WriterKey
from lordesk.domain.naming import addressed, full_form
from lordesk.domain.ranking import Place, Reason, rank
from lordesk.domain.ranking_rules import Verdict
from lordesk.domain.ranking_verdict import lacks_rotation
from lordesk.domain.records import Records
from lordesk.domain.writer import Contact, Writer


@dataclass(frozen=True, slots=True, kw_only=True)
class WriterLine:
    """A row of the list; `place` is None on a desk without a target."""

    writer: Writer
    name: str
    where: str
    weeks: float
    place: Place | None
    has_letter: bool

    @property
    def key(self) -> WriterKey:
        return self.writer.key

    @property
    def lacks_rotation(self) -> bool:
        """Not to be asked only because no time together is noted yet."""
        is_new = lacks_rotation(self.writer) and not self.has_letter
        return self.verdict is Verdict.DO_NOT_ASK and is_new

    @property
    def verdict(self) -> Verdict | None:
        return self.place.verdict if self.place else None


@dataclass(frozen=True, slots=True, kw_only=True)
class WriterDetail:
    """Everything the detail shows; contacts newest first."""

    line: WriterLine
    address: str
    reasons: tuple[Reason, ...]
    spans: tuple[Span, ...]
    contacts: tuple[Contact, ...]
    cosigner: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WritersState:
    """`problem` says why there is no ranking, such as a desk without a target."""

    lines: tuple[WriterLine, ...]
    problem: str = ""

    def count(self, verdict: Verdict) -> int:
        """How many have that verdict; those of whom too little is noted are not counted."""
        return sum(line.verdict is verdict and not line.lacks_rotation for line in self.lines)


def derive(
    records: Records, catalogue: Catalogue, today: date, target: TargetKey | None
) -> WritersState:
    """The writers in the order to ask them, or in desk order when they cannot be ranked."""
    problem, places = "", ()
    try:
        places = rank(records, catalogue, today, target)
    except LordeskError as error:
        problem = error.message
    by_writer = {place.writer: place for place in places}
    lines = [_line(writer, records, by_writer.get(writer.key)) for writer in records.writers]
    if by_writer:
        lines.sort(key=lambda line: line.place.rank if line.place else len(lines))
    return WritersState(lines=tuple(lines), problem=problem if records.writers else "")


def detail(records: Records, line: WriterLine) -> WriterDetail:
    """What is known about one writer."""
    writer = line.writer
    cosigner = records.writers.get(writer.cosigner)
    contacts = [contact for contact in records.contacts if contact.writer == writer.key]
    return WriterDetail(
        line=line,
        address=addressed(writer),
        reasons=line.place.reasons if line.place else (),
        spans=spans_with(writer, records),
        contacts=tuple(sorted(contacts, key=lambda contact: contact.on, reverse=True)),
        cosigner=addressed(cosigner) if cosigner else "",
    )


def _line(writer: Writer, records: Records, place: Place | None) -> WriterLine:
    where = ", ".join(filter(None, (writer.title, writer.institution)))
    return WriterLine(
        writer=writer,
        name=full_form(writer),
        where=where,
        weeks=sum(weekdays_between(s.start, s.end) for s in spans_with(writer, records)) / 5,
        place=place,
        has_letter=any(letter.writer == writer.key for letter in records.letters),
    )
