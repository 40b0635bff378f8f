"""What the records say about one letter, gathered once for the rules that ask."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from lordesk.domain.agenda import AskWindow
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.days import after, weekdays_between
from lordesk.domain.ids import WriterKey
from lordesk.domain.letter import Letter
from lordesk.domain.program import Target
from lordesk.domain.records import Records
from lordesk.domain.rotation import Rotation
from lordesk.domain.season import Season, last_match_day
from lordesk.domain.shape import Number
from lordesk.domain.vocabulary import (
    Answer,
    DutyKind,
    PolicyKey,
    Portal,
    Preset,
    SeasonEventKind,
)
from lordesk.domain.writer import WorkedTogether, Writer

NOW_DAYS_BEFORE_END = 5
FINE_DAYS_AFTER_END = 28
FADING_DAYS_AFTER_END = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """One stretch of working together, with the rotation it belongs to."""

    rotation: Rotation
    together: WorkedTogether
    start: date
    end: date


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFacts:
    """One letter with all that decides its dates.

    `anchor` is the latest span with the writer; `season` the one of the first target, as the user
    has it, `portals` those of all its targets; `matched_on` the last Match Day of their seasons;
    `contacts` the days of kit, form, reminders and logged contacts, in order.
    """

    letter: Letter
    writer: Writer
    season_key: str
    season: Season | None
    portal: Portal
    portals: tuple[Portal, ...]
    matched_on: date | None
    spans: tuple[Span, ...]
    anchor: Span | None
    submit_on: date | None
    deadline: date | None
    contacts: tuple[date, ...]
    logged_contacts: tuple[date, ...]

    @property
    def yes_on(self) -> date | None:
        """The day of the strong yes."""
        asked = self.letter.asked
        return asked.answer_day if asked and asked.heard is Answer.STRONG else None

    @property
    def contact_weeks(self) -> float:
        """Weekdays in every span with the writer, divided by five."""
        return sum(weekdays_between(span.start, span.end) for span in self.spans) / 5

    def season_day(self, kind: SeasonEventKind) -> date | None:
        return self.season.day(kind) if self.season else None

    @property
    def entry_opens(self) -> date | None:
        """The first day on which an entry can be made: the tokens, else the season's opening."""
        return self.season_day(SeasonEventKind.TOKENS) or self.season_day(SeasonEventKind.OPENS)


def gather(
    letter: Letter,
    records: Records,
    catalogue: Catalogue,
    contacts: Mapping[WriterKey, tuple[date, ...]] | None = None,
) -> LetterFacts:
    """The facts of one letter; `contacts` is `logged_contacts(records)` where many are gathered."""
    writer = records.writers[letter.writer]
    spans = spans_with(writer, records)
    targets = [records.targets[key] for key in letter.targets]
    seasons = [catalogue.season(target.season, records.seasons) for target in targets]
    submit_on = _submit_on(targets, seasons)
    logged = (logged_contacts(records) if contacts is None else contacts).get(writer.key, ())
    sent = (*letter.kit_sent, *letter.reminded, letter.form_sent_on)
    return LetterFacts(
        letter=letter,
        writer=writer,
        season_key=targets[0].season,
        season=seasons[0],
        portal=letter.portal or (seasons[0].portal if seasons[0] else None) or Portal.OTHER,
        portals=tuple(dict.fromkeys(each.portal for each in seasons if each and each.portal)),
        matched_on=last_match_day(seasons),
        spans=spans,
        anchor=max(spans, key=lambda span: span.end, default=None),
        submit_on=submit_on,
        deadline=_own_deadline(letter) or _computed_deadline(submit_on, records, catalogue),
        contacts=tuple(sorted((*logged, *(day for day in sent if day is not None)))),
        logged_contacts=logged,
    )


def logged_contacts(records: Records) -> Mapping[WriterKey, tuple[date, ...]]:
    """The days of every writer's logged contacts, in order."""
    days: dict[WriterKey, list[date]] = {}
    for contact in records.contacts:
        days.setdefault(contact.writer, []).append(contact.on)
    return {writer: tuple(sorted(found)) for writer, found in days.items()}


def spans_with(writer: Writer, records: Records) -> tuple[Span, ...]:
    """Every stretch with the writer; absent dates are the rotation's."""
    return tuple(
        Span(
            rotation=(rotation := records.rotations[together.rotation]),
            together=together,
            start=together.start or rotation.start,
            end=together.end or rotation.end,
        )
        for together in writer.worked_together
    )


def policy(key: PolicyKey, records: Records, catalogue: Catalogue) -> Number:
    """The number in force on this desk: the applicant's own, else the preset's."""
    chosen = records.preferences
    return catalogue.policy(key, chosen.preset or Preset.USUAL, chosen.policies)


def ask_window(facts: LetterFacts, on: date, contact_min_weeks: Number) -> AskWindow | None:
    """Where a day stands on the ask-window clock; None for a writer without a rotation."""
    if facts.anchor is None:
        return None
    if facts.contact_weeks < contact_min_weeks:
        return AskWindow.DO_NOT_ASK
    end = facts.anchor.end
    limits = (
        (after(end, -NOW_DAYS_BEFORE_END - 1), AskWindow.EARLY),
        (end, AskWindow.NOW),
        (after(end, FINE_DAYS_AFTER_END), AskWindow.FINE),
        (after(end, FADING_DAYS_AFTER_END), AskWindow.FADING),
    )
    return next((window for limit, window in limits if on <= limit), AskWindow.COLD)


def counts_until(target: Target, season: Season | None, today: date) -> date | None:
    """The last day on which a letter helps: the submission, once that has passed the ranking."""
    submit = _submit_of(target, season)
    if submit is not None and submit >= today:
        return submit
    ranked = (SeasonEventKind.RANK_LIST, SeasonEventKind.MATCH_DAY)
    days = (season.day(kind) for kind in ranked) if season else ()
    return next((day for day in days if day is not None), None)


def _submit_on(targets: Sequence[Target], seasons: Sequence[Season | None]) -> date | None:
    """The earliest day on which one of the letter's targets is submitted."""
    days = (_submit_of(*pair) for pair in zip(targets, seasons, strict=True))
    return min((day for day in days if day is not None), default=None)


def _submit_of(target: Target, season: Season | None) -> date | None:
    return target.submit_on or (season.day(SeasonEventKind.SUBMIT) if season else None)


def _own_deadline(letter: Letter) -> date | None:
    """The writer's date as the applicant set it: pinned in the plan, or given with the letter."""
    return letter.pinned.get(DutyKind.DEADLINE) or letter.deadline


def _computed_deadline(
    submit_on: date | None, records: Records, catalogue: Catalogue
) -> date | None:
    if submit_on is None:
        return None
    days = policy(PolicyKey.DEADLINE_DAYS_BEFORE_SUBMIT, records, catalogue)
    return after(submit_on, -days)
