"""Use cases that move dates: pins, presets, policies, seasons; and what a change moved."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from lordesk.domain.agenda import Duty, Plan
from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.days import spoken
from lordesk.domain.ids import SeasonKey
from lordesk.domain.letter_life import find_letter
from lordesk.domain.naming import addressed
from lordesk.domain.preferences import CalendarChoices, Preferences
from lordesk.domain.records import Records
from lordesk.domain.season import Season, SeasonEvent
from lordesk.domain.shape import Number
from lordesk.domain.vocabulary import DutyKind, PolicyKey, Preset


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedDuty:
    """A duty whose day differs between two plans; None where one plan has no such duty."""

    duty: Duty
    before: date | None
    after: date | None


def moved(before: Plan, after: Plan) -> tuple[MovedDuty, ...]:
    """The live duties whose day a change moved, added or took away, by their new day."""
    old = {duty.id: duty for duty in before.duties if duty.state.is_live}
    new = {duty.id: duty for duty in after.duties if duty.state.is_live}
    found = [
        MovedDuty(
            duty=new.get(name) or old[name],
            before=old[name].due if name in old else None,
            after=new[name].due if name in new else None,
        )
        for name in {**old, **new}
    ]
    changed = (each for each in found if each.before != each.after)
    return tuple(sorted(changed, key=lambda each: (each.duty.due, each.duty.id)))


def pin_duty(records: Records, letter: str, kind: DutyKind, on: date) -> ChangeSet:
    """The duty on a day of the applicant's own, whatever the rules compute."""
    pinned = find_letter(records, letter)
    days = MappingProxyType({**pinned.pinned, kind: on})
    writer, said = addressed(records.writers[pinned.writer]), kind.replace("_", " ")
    label = f"Pin the {said} of {writer}’s letter to {spoken(on)}"
    return between(records, records.put(replace(pinned, pinned=days)), label)


def unpin_duty(records: Records, letter: str, kind: DutyKind) -> ChangeSet:
    """The duty back on its computed day."""
    pinned = find_letter(records, letter)
    days = MappingProxyType({each: on for each, on in pinned.pinned.items() if each is not kind})
    writer, said = addressed(records.writers[pinned.writer]), kind.replace("_", " ")
    label = f"Let the plan date the {said} of {writer}’s letter"
    return between(records, records.put(replace(pinned, pinned=days)), label)


def pin_duties(records: Records, letter: str, days: Mapping[DutyKind, date | None]) -> ChangeSet:
    """Several duties of a letter on days of the applicant's own, in one step; None lets go."""
    pinned = find_letter(records, letter)
    kept = {kind: on for kind, on in pinned.pinned.items() if kind not in days}
    chosen = {kind: on for kind, on in days.items() if on is not None}
    merged = kept | chosen
    ordered = MappingProxyType({kind: merged[kind] for kind in DutyKind if kind in merged})
    label = f"Set dates of {addressed(records.writers[pinned.writer])}’s letter"
    return between(records, records.put(replace(pinned, pinned=ordered)), label)


def choose_preset(records: Records, preset: Preset) -> ChangeSet:
    """All dates by another preset; policies of the applicant's own stay."""
    return _with(records, replace(records.preferences, preset=preset), f"Plan by {preset} dates")


def set_policy(records: Records, key: PolicyKey, number: Number | None) -> ChangeSet:
    """One number of the applicant's own; None takes the preset's again."""
    policies = {each: value for each, value in records.preferences.policies.items() if each != key}
    if number is not None:
        policies[key] = number
    ordered = MappingProxyType({each: policies[each] for each in PolicyKey if each in policies})
    said = key.replace("_", " ")
    label = f"Use the preset’s {said}" if number is None else f"Set {said} to {number:g}"
    return _with(records, replace(records.preferences, policies=ordered), label)


def choose_calendar(records: Records, choices: CalendarChoices) -> ChangeSet:
    """How events are exported; the desk keeps its namespace, which is no choice."""
    own = records.preferences.calendar
    kept = replace(choices, namespace=own.namespace if own else choices.namespace)
    return _with(records, replace(records.preferences, calendar=kept), "Change the calendar")


def override_season(records: Records, key: str, event: SeasonEvent) -> ChangeSet:
    """One date of a season as the applicant knows it, over the shipped one."""
    own = records.seasons.get(key) or Season(key=SeasonKey(key))
    others = tuple(each for each in own.events if each.kind is not event.kind)
    events = tuple(sorted((*others, event), key=lambda each: each.on))
    label = f"Set {event.kind.replace('_', ' ')} of {key} to {spoken(event.on)}"
    return between(records, records.put(replace(own, events=events)), label)


def _with(records: Records, preferences: Preferences, label: str) -> ChangeSet:
    return between(records, records.put(preferences), label)
