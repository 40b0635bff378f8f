"""The next season: people and letters carried over, old dates cleared, and letters reused."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.days import spoken
from lordesk.domain.errors import RefusedError
from lordesk.domain.ids import LetterKey, SeasonKey
from lordesk.domain.letter import Letter
from lordesk.domain.naming import addressed
from lordesk.domain.records import Records
from lordesk.domain.rollover_rules import Carried, EarlyRule
from lordesk.domain.season import Season
from lordesk.domain.season_names import require_season, season_name
from lordesk.domain.vocabulary import Answer, Portal, SeasonEventKind

_LONGEST_BASE = 56
"""Characters of a record's key, with room for a number."""


class OldApplication(StrEnum):
    """What became of the old season's application; only one submitted lets letters be imported."""

    SUBMITTED = "submitted"
    NOT_SUBMITTED = "not_submitted"


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedLetter:
    """What becomes of one letter, what to do about it, and what else may become of it.

    The first of `ways` is what lordesk proposes.
    """

    letter: LetterKey
    carried: Carried
    text: str
    source: str
    ways: tuple[Carried, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RollOver:
    changes: ChangeSet
    letters: tuple[CarriedLetter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlyUpload(EarlyRule):
    """The early route of a season that is still open: its words filled in."""

    season: SeasonKey
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class RollOverChoices:
    """What the applicant wants of single letters in place of what is proposed, decided `on`."""

    on: date
    ways: Mapping[LetterKey, Carried] = field(default_factory=lambda: MappingProxyType({}))


def roll_over(
    records: Records,
    catalogue: Catalogue,
    from_season: SeasonKey,
    to_season: SeasonKey,
    application: OldApplication,
    wishes: RollOverChoices,
) -> RollOver:
    """Carry a season's targets and letters to another; RefusedError when that cannot be.

    People, rotations and moments stay. Dates and IDs of the old season are cleared, assignments
    too; a target keeps its key. A letter for targets of both seasons is left as it is. Of one that
    is to be uploaded again, what it was in the old season stays as a letter of its own, withdrawn.
    """
    old, new = (season_name(key, catalogue, records.seasons) for key in (from_season, to_season))
    _require_seasons(records, catalogue, from_season, to_season)
    moving = {target.key for target in records.targets if target.season == from_season}
    if not moving:
        raise RefusedError(f"No target is in the season {old}; nothing to carry over.")
    after = records.put(
        *(
            replace(target, season=to_season, submit_on=None)
            for target in records.targets
            if target.key in moving
        ),
        *(
            replace(program, assigned=())
            for program in records.programs
            if program.target in moving and program.assigned
        ),
    )
    carried: list[CarriedLetter] = []
    for letter in records.letters:
        if moving.issuperset(letter.targets):
            ways = ways_for(letter, application, _portal(letter, records, catalogue, from_season))
            how = _wished(letter, ways, wishes)
            if how is Carried.UPLOAD_AGAIN:
                after = after.put(_record(letter, from_season, after, catalogue, wishes.on))
            after = after.put(_renewed(letter, how, wishes.on))
            carried.append(_told(letter, how, ways, records, catalogue))
    label = f"Carry {old} over to {new}"
    return RollOver(changes=between(records, after, label), letters=tuple(carried))


def _require_seasons(
    records: Records, catalogue: Catalogue, from_season: SeasonKey, to_season: SeasonKey
) -> None:
    for key in (from_season, to_season):
        require_season(key, catalogue, records)
    old, new = (season_name(key, catalogue, records.seasons) for key in (from_season, to_season))
    if from_season == to_season:
        raise RefusedError(f"{old} is the season you are in. Choose a later one.")
    first, then = (
        _first_day(catalogue.season(key, records.seasons)) for key in (from_season, to_season)
    )
    if first and then and then < first:
        raise RefusedError(f"{new} is before {old}. Choose a later season.")


def _first_day(season: Season | None) -> date | None:
    return min((event.on for event in season.events), default=None) if season else None


def _portal(
    letter: Letter, records: Records, catalogue: Catalogue, key: SeasonKey
) -> Portal | None:
    season = catalogue.season(key, records.seasons)
    return letter.portal or (season.portal if season else None)


def ways_for(
    letter: Letter, application: OldApplication, portal: Portal | None
) -> tuple[Carried, ...]:
    """What may become of a letter, the proposed way first."""
    if letter.is_ended:
        return (Carried.LEFT,)
    if letter.uploaded_on is not None:
        submitted = application is OldApplication.SUBMITTED and portal is Portal.ERAS
        again = (Carried.UPLOAD_AGAIN, Carried.GIVEN_UP)
        return (Carried.IMPORT, *again) if submitted else again
    if letter.asked is None:
        return (Carried.PLAN_AGAIN, Carried.GIVEN_UP)
    stands = letter.heard in {None, Answer.STRONG}
    return (Carried.REFRESH, Carried.GIVEN_UP) if stands else (Carried.LEFT,)


def _wished(letter: Letter, ways: tuple[Carried, ...], wishes: RollOverChoices) -> Carried:
    wish = wishes.ways.get(letter.key, ways[0])
    if wish in ways:
        return wish
    known = ", ".join(way.replace("_", " ") for way in ways)
    raise RefusedError(
        f"The letter {letter.key} cannot be carried by “{wish.replace('_', ' ')}”; it can: {known}."
    )


def _renewed(letter: Letter, how: Carried, on: date) -> Letter:
    """The letter without what belonged to the old season; the answer is kept."""
    if how is Carried.LEFT:
        return letter
    if how is Carried.GIVEN_UP:
        return replace(letter, withdrawn_on=on)
    kept = replace(letter, deadline=None, pinned={}, reminded=())
    if how is Carried.IMPORT:
        return kept
    return replace(
        kept,
        letter_id=None,
        kit_sent=(),
        confirmed_on=None,
        form_sent_on=None,
        uploaded_on=None,
        thanked_on=None,
    )


def _record(
    letter: Letter, season: SeasonKey, records: Records, catalogue: Catalogue, on: date
) -> Letter:
    """What the letter was in the old season, so that the writer can be asked to update it."""
    name = season_name(season, catalogue, records.seasons)
    note = catalogue.rollover.record.format_map({"season": name})
    base = f"{letter.key}-{season}"[:_LONGEST_BASE]
    keys = (base, *(f"{base}-{number}" for number in range(2, len(records.letters) + 3)))
    return replace(
        letter,
        key=LetterKey(next(key for key in keys if key not in records.letters)),
        withdrawn_on=on,
        backup_for=None,
        notes="\n".join(filter(None, (letter.notes, note))),
    )


def _told(
    letter: Letter,
    how: Carried,
    ways: tuple[Carried, ...],
    records: Records,
    catalogue: Catalogue,
) -> CarriedLetter:
    rule = next(rule for rule in catalogue.rollover.carried if rule.key is how)
    writer = addressed(records.writers[letter.writer])
    return CarriedLetter(
        letter=letter.key,
        carried=how,
        text=rule.text.format_map({"writer": writer}),
        source=rule.source,
        ways=ways,
    )


def early_upload(records: Records, catalogue: Catalogue, today: date) -> EarlyUpload | None:
    """The early route for letters asked now, None where no older ERAS season is still open."""
    own = {target.season for target in records.targets}
    for season in _eras_seasons(records, catalogue):
        opens, closes = season.day(SeasonEventKind.OPENS), season.day(SeasonEventKind.CLOSES)
        if season.key in own or opens is None or closes is None:
            continue
        if opens <= today <= closes and _is_before_any(season, own, records, catalogue):
            return _route(season.key, closes, catalogue)
    return None


def _eras_seasons(records: Records, catalogue: Catalogue) -> Iterator[Season]:
    for key in catalogue.seasons:
        season = catalogue.season(key, records.seasons)
        if season is not None and season.portal is Portal.ERAS:
            yield season


def _is_before_any(
    season: Season, own: set[SeasonKey], records: Records, catalogue: Catalogue
) -> bool:
    """Whether an ERAS season that the applicant is heading for begins after this one."""
    start = _first_day(season)
    mine = [catalogue.season(key, records.seasons) for key in own]
    later = [s for s in mine if s is not None and s.portal is Portal.ERAS]
    return any(
        start is not None and (day := _first_day(s)) is not None and day > start for s in later
    )


def _route(season: SeasonKey, closes: date, catalogue: Catalogue) -> EarlyUpload:
    rule = catalogue.rollover.early
    words = {"season": season_name(season, catalogue, ()), "closes": spoken(closes)}
    return EarlyUpload(
        season=season,
        until=closes,
        text=rule.text.format_map(words),
        steps=tuple(step.format_map(words) for step in rule.steps),
        pros=rule.pros,
        cons=rule.cons,
        source=rule.source,
    )
