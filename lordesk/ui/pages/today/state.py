"""What Today shows, derived from the records and the plan; no Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lordesk.domain.agenda import Duty, DutyState, Plan
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.days import after
from lordesk.domain.letter_life import stage_of
from lordesk.domain.naming import titled
from lordesk.domain.priority import TODAY_REACHES_DAYS, todays_duties
from lordesk.domain.records import Records
from lordesk.domain.season import Season
from lordesk.domain.season_names import season_name
from lordesk.domain.timeline import live
from lordesk.domain.vocabulary import DateStatus, DutyKind, Portal, SeasonEventKind, Stage
from lordesk.ui.aims import Aim, aims_apart, aims_of_letter

GLANCE_AT_MOST = 6


class Urgency(StrEnum):
    LATE = "late"
    TODAY = "today"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One duty with how urgent it is; `apart` tells its letter from others by the same writer."""

    duty: Duty
    urgency: Urgency
    apart: tuple[Aim, ...] = ()


class StopKind(StrEnum):
    TODAY = "today"
    OPENS = "opens"
    LETTERS_DUE = "letters_due"
    SUBMIT = "submit"
    REVIEW = "review"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A day of the season strip; stops stand evenly, not to scale."""

    kind: StopKind
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """The way to submitting: `days` left, negative once it has passed."""

    season: str
    portal: Portal
    days: int
    is_projected: bool
    stops: tuple[Stop, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """One letter in a line."""

    key: str
    name: str
    aims: tuple[Aim, ...]
    stage: Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayState:
    """`needing` duties are late or due today, `further` more are due within 60 days."""

    today: date
    is_blank: bool
    needing: int
    cards: tuple[Card, ...]
    further: int
    strip: Strip | None
    glance: tuple[Glance, ...]
    letters: int


def derive(
    records: Records, catalogue: Catalogue, plan: Plan, *, names_aims: bool = True
) -> TodayState:
    """The whole page but for what takes long to reckon.

    Naming what letters are for reads the rules of all specialties; the first paint does without.
    """
    today, aims_from = plan.today, catalogue if names_aims else None
    shown = todays_duties(plan)
    near = [duty for duty in live(plan) if duty.due <= after(today, TODAY_REACHES_DAYS)]
    return TodayState(
        today=today,
        is_blank=is_blank(records),
        needing=sum(urgency_of(duty, today) is not Urgency.AHEAD for duty in near),
        cards=tuple(_card(duty, today, records, aims_from) for duty in shown),
        further=len(near) - len(shown),
        strip=strip_of(records, catalogue, plan),
        glance=tuple(_glances(records, aims_from)),
        letters=len(records.letters),
    )


def _card(duty: Duty, today: date, records: Records, catalogue: Catalogue | None) -> Card:
    letter = records.letters.get(duty.letter)
    apart = aims_apart(letter, records, catalogue) if letter and catalogue else ()
    return Card(duty=duty, urgency=urgency_of(duty, today), apart=apart)


def is_blank(records: Records) -> bool:
    """Whether nothing of a plan was ever put on the desk."""
    return not any((records.targets, records.writers, records.rotations, records.letters))


def urgency_of(duty: Duty, today: date) -> Urgency:
    if duty.state is DutyState.OVERDUE:
        return Urgency.LATE
    return Urgency.TODAY if duty.due <= today else Urgency.AHEAD


def strip_of(records: Records, catalogue: Catalogue, plan: Plan) -> Strip | None:
    """The season of the target that is submitted next, else of the last one."""
    found = [
        (target.submit_on or day, season, target.submit_on is None)
        for target in records.targets
        if (season := catalogue.season(target.season, records.seasons)) is not None
        and (day := season.day(SeasonEventKind.SUBMIT) or target.submit_on) is not None
    ]
    if not found:
        return None
    ahead = [each for each in found if each[0] >= plan.today]
    submit, season, is_shipped = min(ahead, key=_day) if ahead else max(found, key=_day)
    return Strip(
        season=season_name(season.key, catalogue, records.seasons),
        portal=season.portal or Portal.OTHER,
        days=(submit - plan.today).days,
        is_projected=is_shipped and _is_projected(season),
        stops=tuple(sorted(_stops(season, submit, plan), key=lambda stop: stop.on)),
    )


def _day(found: tuple[date, Season, bool]) -> date:
    return found[0]


def _is_projected(season: Season) -> bool:
    event = season.event(SeasonEventKind.SUBMIT)
    return event is not None and event.status is DateStatus.PROJECTED


def _stops(season: Season, submit: date, plan: Plan) -> Iterator[Stop]:
    yield Stop(kind=StopKind.TODAY, on=plan.today)
    days = {
        StopKind.OPENS: season.day(SeasonEventKind.OPENS),
        StopKind.LETTERS_DUE: _letters_due(plan, submit),
        StopKind.SUBMIT: submit,
        StopKind.REVIEW: season.day(SeasonEventKind.REVIEW),
    }
    for kind, on in days.items():
        if on is not None:
            yield Stop(kind=kind, on=on)


def _letters_due(plan: Plan, submit: date) -> date | None:
    """The day most writers were given before submitting."""
    days = [d.due for d in plan.duties if d.kind is DutyKind.DEADLINE and d.due <= submit]
    return max(sorted(set(days)), key=days.count, default=None)


def _glances(records: Records, catalogue: Catalogue | None) -> Iterator[Glance]:
    """Letters under way first, then those that have left."""
    found = [(stage_of(letter, records), letter) for letter in records.letters]
    ordered = sorted(found, key=lambda each: each[0].is_way_out)
    for stage, letter in ordered[:GLANCE_AT_MOST]:
        yield Glance(
            key=letter.key,
            name=titled(records.writers[letter.writer]),
            aims=aims_of_letter(letter, records, catalogue) if catalogue else (),
            stage=stage,
        )
