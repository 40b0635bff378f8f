"""What must hold for every record, stated once and enforced where changes enter the desk."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from lordesk.domain.applicant import Applicant
from lordesk.domain.attachment import Document
from lordesk.domain.changes import Change, ChangeSet
from lordesk.domain.country_codes import is_country_code
from lordesk.domain.errors import RefusedError
from lordesk.domain.flaw import Flaw
from lordesk.domain.ids import KEY_SHAPE, Kind
from lordesk.domain.letter import REMINDERS_AT_MOST, Letter
from lordesk.domain.moment import Moment
from lordesk.domain.preferences import Preferences
from lordesk.domain.program import Program, ProgramLetters, Target, TargetLetters
from lordesk.domain.records import Entity, Records, key_of, kind_of
from lordesk.domain.references import named_by_others, references, referrers
from lordesk.domain.rotation import Rotation
from lordesk.domain.season import Season
from lordesk.domain.table import Row
from lordesk.domain.vocabulary import PolicyKey
from lordesk.domain.writer import WorkedTogether, Writer

ASSIGNED_AT_MOST = 4
"""No portal lets a program receive more than four letters (domain facts 1.6 and 3)."""

TEXT_AT_MOST = 20_000
"""Characters in one text; longer ones are pasted by mistake."""

_SHA256 = re.compile(r"[0-9a-f]{64}\Z")


def require_sound(after: Records, changes: ChangeSet) -> None:
    """RefusedError naming the first flaw that the change set would bring into the records."""
    flaw = next(flaws(after, changes), None)
    if flaw is not None:
        raise RefusedError(str(flaw))


def flaws(after: Records, changes: ChangeSet) -> Iterator[Flaw]:
    """What is wrong in the records that a change set touches, in its order."""
    named = named_by_others(after) if any(each.after is None for each in changes.changes) else ()
    for change in changes.changes:
        if change.after is not None:
            yield from _present(after, change)
        elif (change.kind, change.key) in named:
            yield from _removed(after, change)
    yield from _beside_moved(after, changes)


def _beside_moved(after: Records, changes: ChangeSet) -> Iterator[Flaw]:
    """Unchanged writers whose days no longer lie within a rotation that was moved."""
    touched = {(change.kind, change.key) for change in changes.changes}
    moved = {each.key for each in changes.changes if _days(each.before) != _days(each.after)}
    for writer in after.writers if moved else ():
        if (Kind.WRITER, writer.key) in touched:
            continue
        for n, together in enumerate(writer.worked_together):
            if together.rotation in moved:
                rotation = after.rotations.get(together.rotation)
                for field, clause in _outside(f"worked_together[{n}]", together, rotation):
                    message = f"{clause}; change the writer’s days first"
                    yield Flaw(kind=Kind.WRITER, key=writer.key, field=field, message=message)


def _days(row: Row[Entity] | None) -> tuple[date, date] | None:
    return (row.entity.start, row.entity.end) if row and isinstance(row.entity, Rotation) else None


def _removed(after: Records, change: Change) -> Iterator[Flaw]:
    for entity, reference in referrers(after, change.kind, change.key):
        message = f"still names {reference.kind} {change.key}"
        yield Flaw(kind=kind_of(entity), key=key_of(entity), field=reference.field, message=message)


def _present(after: Records, change: Change) -> Iterator[Flaw]:
    entity = after.find(change.kind, change.key)
    if entity is None:
        return
    for field, message in _own_flaws(entity, after):
        yield Flaw(kind=change.kind, key=change.key, field=field, message=message)
    for reference in references(entity):
        if after.find(reference.kind, reference.key) is None:
            message = f"names {reference.kind} {reference.key}, which does not exist"
            yield Flaw(kind=change.kind, key=change.key, field=reference.field, message=message)


_Complaints = Iterator[tuple[str, str]]


def _own_flaws(entity: Entity, after: Records) -> _Complaints:
    if not KEY_SHAPE.match(key_of(entity)):
        yield "key", "must be 1 to 64 letters, digits, - and _"
    check = _CHECKS.get(type(entity))
    if check is not None:
        yield from check(entity, after)


def _blank(**texts: str | None) -> _Complaints:
    for field, text in texts.items():
        if text is not None and not text.strip():
            yield field, "is empty"
        elif text is not None and len(text) > TEXT_AT_MOST:
            yield field, f"is longer than {TEXT_AT_MOST} characters"


def _backwards(field: str, start: date | None, end: date | None, than: str) -> _Complaints:
    if start is not None and end is not None and end < start:
        yield field, f"({end}) is before {than} ({start})"


def _country(code: str | None, field: str = "country") -> _Complaints:
    if code is not None and not is_country_code(code):
        yield field, "must be a country code of two capital letters, such as US"


def _of_applicant(applicant: Applicant, _after: Records) -> _Complaints:
    if not (applicant.given_name + applicant.family_name).strip():
        yield "family_name", "is empty, and given_name too"
    if applicant.school:
        yield from _country(applicant.school.country, "school.country")
    for group in ("education", "experience"):
        for n, entry in enumerate(getattr(applicant, group)):
            yield from _blank(**{f"{group}[{n}].what": entry.what})


def _of_season(season: Season, _after: Records) -> _Complaints:
    kinds = [event.kind for event in season.events]
    for n, event in enumerate(season.events):
        if event.kind in kinds[:n]:
            yield f"events[{n}].kind", f"gives {event.kind} a second time"
        if event.zone is not None and not _is_zone(event.zone):
            yield f"events[{n}].zone", "is no time zone, such as America/New_York"


def _is_zone(name: str) -> bool:
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - seldom needed, and start-up counts

    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def _counts(wanted: TargetLetters | ProgramLetters | None) -> _Complaints:
    for name in ("aim", "min", "max", "us_clinical_min", "in_specialty_min"):
        count = getattr(wanted, name, None)
        if count is not None and not 0 <= count <= 20:
            yield f"letters.{name}", "must lie between 0 and 20"


def _of_target(target: Target, _after: Records) -> _Complaints:
    yield from _blank(specialty=target.specialty)
    yield from _counts(target.letters)


def _of_program(program: Program, _after: Records) -> _Complaints:
    yield from _blank(name=program.name)
    yield from _counts(program.letters)
    wants = program.letters
    if wants and wants.min is not None and wants.max is not None and wants.max < wants.min:
        yield "letters.max", "is less than letters.min"
    if wants and wants.max_age_months is not None and not 1 <= wants.max_age_months <= 600:
        yield "letters.max_age_months", "must lie between 1 and 600"
    if len(program.assigned) > ASSIGNED_AT_MOST:
        yield "assigned", f"holds {len(program.assigned)} letters; a program takes at most four"
    yield from _repeated("assigned", program.assigned)


def _repeated(field: str, keys: tuple[str, ...]) -> _Complaints:
    for n, key in enumerate(keys):
        if key in keys[:n]:
            yield f"{field}[{n}]", f"names {key} a second time"


def _of_rotation(rotation: Rotation, _after: Records) -> _Complaints:
    yield from _blank(service=rotation.service, specialty=rotation.specialty, site=rotation.site)
    yield from _backwards("end", rotation.start, rotation.end, "start")
    yield from _country(rotation.country)


def _of_writer(writer: Writer, after: Records) -> _Complaints:
    yield from _blank(name=writer.name)
    yield from _country(writer.country)
    for n, together in enumerate(writer.worked_together):
        field = f"worked_together[{n}]"
        yield from _backwards(f"{field}.end", together.start, together.end, "start")
        yield from _outside(field, together, after.rotations.get(together.rotation))
        if together.shifts is not None and not 0 <= together.shifts <= 10_000:
            yield f"{field}.shifts", "must be a count from 0 to 10,000"
    for n, absence in enumerate(writer.away):
        yield from _backwards(f"away[{n}].to", absence.from_, absence.to, "from")
    if writer.cosigner == writer.key:
        yield "cosigner", "names the writer himself or herself"


def _outside(field: str, together: WorkedTogether, rotation: Rotation | None) -> _Complaints:
    """A day that would put the end before the start; a missing day is the rotation's."""
    if rotation is None:
        return
    if together.start is None:
        yield from _backwards(f"{field}.end", rotation.start, together.end, "the rotation’s start")
    if together.end is None and together.start is not None and together.start > rotation.end:
        yield f"{field}.start", f"({together.start}) is after the rotation’s end ({rotation.end})"


def _of_moment(moment: Moment, _after: Records) -> _Complaints:
    yield from _blank(text=moment.text)
    if moment.emphasis and moment.emphasis not in moment.text:
        yield "emphasis", "is no part of text"


def _of_letter(letter: Letter, after: Records) -> _Complaints:
    if not letter.targets:
        yield "targets", "is empty: say what the letter is for"
    yield from _repeated("targets", letter.targets)
    if len(letter.reminded) > REMINDERS_AT_MOST:
        yield "reminded", "holds more than two reminders; after two, turn to the backup"
    if letter.asked:
        asked_on = letter.asked.on
        yield from _backwards("asked.answered_on", asked_on, letter.asked.answered_on, "asked.on")
        yield from _backwards("deadline", asked_on, letter.deadline, "the day of the ask")
    if letter.thanked_on and not letter.uploaded_on:
        yield "thanked_on", "is given without uploaded_on; thanks follow the upload"
    yield from _backwards("thanked_on", letter.uploaded_on, letter.thanked_on, "uploaded_on")
    if _circles(letter, after):
        yield "backup_for", "leads back to the letter itself"


def _circles(letter: Letter, after: Records) -> bool:
    seen = {letter.key}
    following = after.letters.get(letter.backup_for)
    while following is not None:
        if following.key in seen:
            return True
        seen.add(following.key)
        following = after.letters.get(following.backup_for)
    return False


def _of_document(document: Document, _after: Records) -> _Complaints:
    yield from _blank(path=document.path)
    if document.sha256 is not None and not _SHA256.match(document.sha256):
        yield "sha256", "must be 64 digits and letters a to f"


_POLICY_LIMITS: dict[PolicyKey, tuple[int, int]] = {
    PolicyKey.REMINDERS_MAX: (0, REMINDERS_AT_MOST),
    PolicyKey.REMINDER_GAP_DAYS: (1, 60),
    PolicyKey.BULLETS_MIN: (1, 8),
    PolicyKey.BULLETS_MAX: (1, 8),
}


def _of_preferences(preferences: Preferences, _after: Records) -> _Complaints:
    for policy, number in preferences.policies.items():
        low, high = _POLICY_LIMITS.get(policy, (0, 366))
        if not low <= number <= high:
            yield f"policies.{policy}", f"must lie between {low} and {high}"
        if not policy.endswith("_weeks") and number != int(number):
            yield f"policies.{policy}", "must be a whole number"
    calendar = preferences.calendar
    if calendar and calendar.alarm_days is not None and not 0 <= calendar.alarm_days <= 60:
        yield "calendar.alarm_days", "must lie between 0 and 60"
    if calendar and any(not 1 <= days <= 120 for days in calendar.lead_days):
        yield "calendar.lead_days", "must each lie between 1 and 120"
    if calendar and calendar.zone is not None and not _is_zone(calendar.zone):
        yield "calendar.zone", "is no time zone, such as Europe/Berlin"


_CHECKS: dict[type[Entity], Callable[[Any, Records], _Complaints]] = {
    Applicant: _of_applicant,
    Season: _of_season,
    Target: _of_target,
    Program: _of_program,
    Rotation: _of_rotation,
    Writer: _of_writer,
    Moment: _of_moment,
    Letter: _of_letter,
    Document: _of_document,
    Preferences: _of_preferences,
}
