"""What the records say about one writer for one target, gathered once for the factors that ask."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from lordesk.domain.agenda import AskWindow
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.days import weekdays_between
from lordesk.domain.facts import (
    FADING_DAYS_AFTER_END,
    FINE_DAYS_AFTER_END,
    NOW_DAYS_BEFORE_END,
    Span,
    counts_until,
    policy,
    spans_with,
)
from lordesk.domain.ids import WriterKey
from lordesk.domain.letter import Letter
from lordesk.domain.program import Target
from lordesk.domain.ranking_rules import Limits
from lordesk.domain.records import Records
from lordesk.domain.shape import Number
from lordesk.domain.vocabulary import (
    ContactDepth,
    PolicyKey,
    RotationKind,
    Setting,
    Task,
)
from lordesk.domain.writer import Writer

_TASKS = tuple(Task)
_FROM_AFAR = frozenset({ContactDepth.INDIRECT, ContactDepth.NONE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """Which field a writer practises, seen from the target."""

    name: str
    is_known: bool
    is_target: bool
    is_subspecialty: bool
    is_core: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Acquaintance:
    """One writer as one target sees them.

    `letter` is the one asked or uploaded for the target, `elsewhere` one for other targets only.
    `weeks` count every planned weekday together; `supervised_weeks` those under direct
    supervision at hands-on clinical work; `window` is where today stands on the ask-window clock;
    `counts_until` is the last day on which a letter helps the target.
    """

    today: date
    writer: Writer
    target: Target
    target_name: str
    field: Field
    spans: tuple[Span, ...]
    clinical_spans: tuple[Span, ...]
    anchor: Span | None
    window: AskWindow | None
    counts_until: date | None
    weeks: float
    supervised_weeks: float
    least_weeks: Number
    limits: Limits
    letter: Letter | None
    elsewhere: Letter | None
    elsewhere_name: str
    cosigner: Writer | None
    moments: int

    @property
    def depth(self) -> ContactDepth | None:
        """The closest contact noted; None where it is not known."""
        noted = [span.together.contact for span in self.spans]
        if ContactDepth.DIRECT in noted:
            return ContactDepth.DIRECT
        if not noted or None in noted:
            return None
        return ContactDepth.INDIRECT if ContactDepth.INDIRECT in noted else ContactDepth.NONE

    @property
    def comes_too_late(self) -> bool:
        """Whether the work together ends after the last day on which a letter helps."""
        if self.anchor is None or self.window is not AskWindow.EARLY:
            return False
        return self.counts_until is not None and self.anchor.end > self.counts_until

    @property
    def is_in_the_us(self) -> bool:
        if self.spans:
            return any(span.rotation.country == "US" for span in self.spans)
        return self.writer.country == "US"

    @property
    def has_place(self) -> bool:
        """Whether it is known in which country the writer works."""
        return bool(self.spans or self.writer.country)

    @property
    def settings(self) -> frozenset[Setting | None]:
        """Where the writer may have seen the work: not where they know it only from afar."""
        return frozenset(
            span.rotation.setting for span in self.spans if span.together.contact not in _FROM_AFAR
        )

    @property
    def tasks(self) -> tuple[Task, ...]:
        done = {task for span in self.clinical_spans for task in span.rotation.duties}
        return tuple(sorted(done, key=_TASKS.index))

    @property
    def did_research(self) -> bool:
        return any(span.rotation.kind is RotationKind.RESEARCH for span in self.spans)

    @property
    def knows_the_applicant(self) -> bool:
        close = self.depth is ContactDepth.DIRECT and self.weeks >= self.least_weeks
        return self.writer.knows_well is True or (self.writer.knows_well is None and close)


def is_clinical(span: Span) -> bool:
    """Whether the span was hands-on clinical work."""
    rotation = span.rotation
    return rotation.kind.is_clinical and rotation.setting not in {Setting.RESEARCH, Setting.REMOTE}


class Acquaintances:
    """Looks up once what all writers of one ranking share."""

    def __init__(self, records: Records, catalogue: Catalogue, target: Target, today: date) -> None:
        self._records = records
        self._catalogue = catalogue
        self._target = target
        self._today = today
        self._limits = catalogue.ranking.limits
        self._least_weeks = policy(PolicyKey.CONTACT_MIN_WEEKS, records, catalogue)
        self._target_name = catalogue.specialty_name(target.specialty)
        season = catalogue.season(target.season, records.seasons)
        self._counts_until = counts_until(target, season, today)
        self._fields: dict[str, Field] = {}
        self._letters = _by_writer(records)
        self._moments = _moments_seen(records)

    def of(self, writer: Writer) -> Acquaintance:
        spans = spans_with(writer, self._records)
        asked = [letter for letter in self._letters[writer.key] if _was_asked(letter)]
        here = [letter for letter in asked if self._target.key in letter.targets]
        there = [letter for letter in asked if letter not in here]
        anchor = max(spans, key=lambda span: span.end, default=None)
        specialty = writer.specialty or (anchor.rotation.specialty if anchor else "")
        return Acquaintance(
            today=self._today,
            writer=writer,
            target=self._target,
            target_name=self._target_name,
            field=self._field(specialty),
            spans=spans,
            clinical_spans=tuple(span for span in spans if _is_close(span)),
            anchor=anchor,
            window=_window(anchor.end, self._today) if anchor else None,
            counts_until=self._counts_until,
            weeks=_weeks(spans),
            supervised_weeks=_weeks(tuple(span for span in spans if _is_supervised(span))),
            least_weeks=self._least_weeks,
            limits=self._limits,
            letter=max(here, key=_promise, default=None),
            elsewhere=max(there, key=_promise, default=None),
            elsewhere_name=self._names(max(there, key=_promise, default=None)),
            cosigner=self._records.writers.get(writer.cosigner),
            moments=self._moments.get(writer.key, 0),
        )

    def _field(self, text: str) -> Field:
        if text not in self._fields:
            self._fields[text] = self._looked_up(text)
        return self._fields[text]

    def _looked_up(self, text: str) -> Field:
        catalogue, parent = self._catalogue, self._catalogue.parent(text)
        name = catalogue.specialty_name(text)
        rule = catalogue.specialties.get(parent or "")
        return Field(
            name=name,
            is_known=bool(text.strip()),
            is_target=catalogue.is_in_specialty(text, self._target.specialty),
            is_subspecialty=rule is not None and name != rule.name,
            is_core=parent in self._limits.core_fields,
        )

    def _names(self, letter: Letter | None) -> str:
        keys = letter.targets if letter else ()
        named = [self._records.targets[key].specialty for key in keys]
        return " and ".join(dict.fromkeys(self._catalogue.specialty_name(text) for text in named))


def _by_writer(records: Records) -> Mapping[WriterKey, list[Letter]]:
    found: defaultdict[WriterKey, list[Letter]] = defaultdict(list)
    for letter in records.letters:
        found[letter.writer].append(letter)
    return found


def _moments_seen(records: Records) -> Mapping[WriterKey, int]:
    seen: defaultdict[WriterKey, int] = defaultdict(int)
    for moment in records.moments:
        for writer in set(moment.seen_by):
            seen[writer] += 1
    return seen


def _was_asked(letter: Letter) -> bool:
    return letter.asked is not None or letter.uploaded_on is not None


def _promise(letter: Letter) -> tuple[bool, bool, date]:
    """The letter that says most about asking again: live before ended, arrived, then the latest."""
    asked_on = letter.asked.on if letter.asked else date.min
    return (not letter.is_ended, letter.uploaded_on is not None, asked_on)


def _window(end: date, today: date) -> AskWindow:
    limits = (
        (-NOW_DAYS_BEFORE_END - 1, AskWindow.EARLY),
        (0, AskWindow.NOW),
        (FINE_DAYS_AFTER_END, AskWindow.FINE),
        (FADING_DAYS_AFTER_END, AskWindow.FADING),
    )
    days = (today - end).days
    return next((window for limit, window in limits if days <= limit), AskWindow.COLD)


def _is_close(span: Span) -> bool:
    far = {ContactDepth.INDIRECT, ContactDepth.NONE}
    return is_clinical(span) and span.together.contact not in far


def _is_supervised(span: Span) -> bool:
    return is_clinical(span) and span.together.contact is ContactDepth.DIRECT


def _weeks(spans: tuple[Span, ...]) -> float:
    return sum([weekdays_between(span.start, span.end) for span in spans]) / 5
