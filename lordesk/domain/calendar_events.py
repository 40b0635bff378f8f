"""What a plan puts into a calendar: its live duties, the lead-ups to them, and season cut-offs."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from lordesk.domain.agenda import Duty, Plan
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.cut_offs import CutOff, CutOffWords, clock, cut_offs, zone_named
from lordesk.domain.days import SPOKEN_DAY, after, spoken
from lordesk.domain.ids import LetterKey
from lordesk.domain.naming import addressed
from lordesk.domain.preferences import CalendarChoices
from lordesk.domain.records import Records
from lordesk.domain.tidy import clean, one_line
from lordesk.domain.vocabulary import DateStatus, DutyKind, SeasonEventKind

ALARM_DAYS = 1
ALARM_DAYS_AT_MOST = 89
LEAD_DAYS_AT_MOST = 365
ALARM_TIME = time(9)
"""Alarms ring at this hour of the day: one after the start of a day would be misread (Outlook)."""

IsSafe = Callable[[str], bool]
"""Whether a text is free of patient identifiers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """One event as its reader sees it: all day on `on`, or at the instant `at` (UTC).

    `key` is `season/letter/kind`, with `/lead-N` for a lead-up and `-` for no letter; `alarm` is
    negative, counted from the start.
    """

    key: str
    on: date
    title: str
    description: str = ""
    categories: tuple[str, ...] = ("LoR",)
    at: datetime | None = None
    alarm: timedelta | None = None

    @property
    def letter(self) -> str:
        """The letter's key, or `-` for a date of the season."""
        return self.key.split("/")[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarWords:
    """The words of the calendar; `how` says for each kind of duty how it is done."""

    name: str
    cancelled: str
    lead: str
    lead_one: str
    withheld_title: str
    withheld_reason: str
    duty: str
    cut_off: str
    cut_off_title: str
    projected: str
    your_time: str
    how: Mapping[DutyKind, str]
    cut_offs: Mapping[SeasonEventKind, CutOffWords]


def calendar_entries(
    plan: Plan, records: Records, catalogue: Catalogue, words: CalendarWords, is_safe: IsSafe
) -> tuple[CalendarEntry, ...]:
    """All entries for the calendar of a plan, as of its day."""
    choices = records.preferences.calendar or CalendarChoices()
    speaker = _Speaker(records, words, is_safe, _letters_of_namesakes(records))
    duties = (duty for duty in plan.duties if duty.state.is_live)
    ahead = (cut_off for cut_off in cut_offs(records, catalogue) if cut_off.on >= plan.today)
    return (
        *(entry for duty in duties for entry in _duty_entries(duty, plan.today, choices, speaker)),
        *(_cut_off_entry(cut_off, choices, words) for cut_off in ahead),
    )


@dataclass(frozen=True, slots=True)
class _Speaker:
    """Words a duty; a text that may name a patient is withheld.

    Letters whose writers go by one name say their key, or two events would look like one.
    """

    records: Records
    words: CalendarWords
    is_safe: IsSafe
    ambiguous: frozenset[LetterKey]

    def title(self, duty: Duty) -> str:
        title = one_line(duty.title)
        if not self.is_safe(title):
            kind = duty.kind.replace("_", " ")
            return self.words.withheld_title.format(letter=duty.letter, kind=kind)
        return f"{title} ({duty.letter})" if duty.letter in self.ambiguous else title

    def description(self, duty: Duty) -> str:
        reason = clean(duty.reason)
        text = self.words.duty.format(
            what=self.title(duty),
            why=reason if self.is_safe(_without_days(reason)) else self.words.withheld_reason,
            how=self.words.how[duty.kind],
            sources=", ".join(duty.sources),
        )
        return text.strip()

    def categories(self, duty: Duty) -> tuple[str, ...]:
        writer = addressed(self.records.writers[duty.writer])
        return ("LoR", writer) if self.is_safe(writer) else ("LoR",)


def _without_days(reason: str) -> str:
    """The reason without the plan's own dates, which are no patient's dates."""
    return SPOKEN_DAY.sub("that day", reason)


def _letters_of_namesakes(records: Records) -> frozenset[LetterKey]:
    names = {
        letter.key: addressed(records.writers[letter.writer])
        for letter in records.letters
        if not letter.is_ended
    }
    times = Counter(name.casefold() for name in names.values())
    return frozenset(key for key, name in names.items() if times[name.casefold()] > 1)


def _duty_entries(
    duty: Duty, today: date, choices: CalendarChoices, speaker: _Speaker
) -> Iterator[CalendarEntry]:
    title, description = speaker.title(duty), speaker.description(duty)
    categories = speaker.categories(duty)
    yield CalendarEntry(
        key=duty.id,
        on=duty.due,
        title=title,
        description=description,
        categories=categories,
        alarm=_all_day_alarm(choices) if duty.due >= today else None,
    )
    for days in _lead_days(choices):
        day = after(duty.due, -days)
        if day >= today:
            form = speaker.words.lead_one if days == 1 else speaker.words.lead
            yield CalendarEntry(
                key=f"{duty.id}/lead-{days}",
                on=day,
                title=form.format(days=days, title=title, day=spoken(duty.due)),
                description=description,
                categories=categories,
            )


def _lead_days(choices: CalendarChoices) -> tuple[int, ...]:
    return tuple(sorted({days for days in choices.lead_days if 0 < days <= LEAD_DAYS_AT_MOST}))


def _alarm_days(choices: CalendarChoices) -> int:
    days = ALARM_DAYS if choices.alarm_days is None else choices.alarm_days
    return min(max(days, 0), ALARM_DAYS_AT_MOST)


def _all_day_alarm(choices: CalendarChoices) -> timedelta | None:
    """09:00 that many days before; none for 0, since a day starts before its 09:00."""
    days = _alarm_days(choices)
    return timedelta(hours=ALARM_TIME.hour) - timedelta(days=days) if days else None


def _cut_off_entry(
    cut_off: CutOff, choices: CalendarChoices, words: CalendarWords
) -> CalendarEntry:
    said = words.cut_offs[cut_off.kind]
    is_projected = cut_off.status is DateStatus.PROJECTED
    eastern = clock(cut_off.eastern)
    title = words.cut_off_title.format(season=one_line(cut_off.season_name), what=said.title)
    lines = words.cut_off.format(
        what=said.what,
        day=spoken(cut_off.on),
        eastern=eastern,
        yours=_your_time(cut_off, choices, words),
        projected=words.projected if is_projected else "",
        sources=cut_off.source or "",
    )
    return CalendarEntry(
        key=cut_off.key,
        on=cut_off.on,
        at=cut_off.at,
        title=f"{title}, {eastern} ET",
        description="\n".join(line for line in lines.splitlines() if line.strip(" :")),
        alarm=_timed_alarm(cut_off, choices),
    )


def _your_time(cut_off: CutOff, choices: CalendarChoices, words: CalendarWords) -> str:
    zone = zone_named(choices.zone)
    if zone is None:
        return ""
    yours = cut_off.at.astimezone(zone)
    return words.your_time.format(zone=zone.key, day=spoken(yours.date()), time=clock(yours))


def _timed_alarm(cut_off: CutOff, choices: CalendarChoices) -> timedelta | None:
    """09:00 that many days before where the user lives; Eastern time when that is not known."""
    days = _alarm_days(choices)
    if not days:
        return None
    zone = zone_named(choices.zone) or cut_off.eastern.tzinfo
    there = cut_off.at.astimezone(zone)
    rings = datetime.combine(after(there.date(), -days), ALARM_TIME, zone)
    return rings.astimezone(cut_off.at.tzinfo) - cut_off.at
