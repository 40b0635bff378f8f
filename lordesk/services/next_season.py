"""The change to another season: from which to which, and what it would do."""

from dataclasses import dataclass
from datetime import date

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.errors import RefusedError
from lordesk.domain.ids import SeasonKey
from lordesk.domain.records import Records
from lordesk.domain.rollover import OldApplication, RollOver, RollOverChoices, roll_over
from lordesk.domain.season import Season
from lordesk.domain.season_names import require_season, season_name
from lordesk.domain.vocabulary import Portal, SeasonEventKind


def carry_over(
    records: Records,
    catalogue: Catalogue,
    *,
    application: OldApplication,
    wishes: RollOverChoices,
    from_season: SeasonKey | None = None,
    to_season: SeasonKey | None = None,
) -> RollOver:
    """What carrying a season over changes, and what becomes of each letter; nothing is done yet.

    Without `from_season` the first target's is meant, without `to_season` the next of its portal.
    RefusedError where there is none.
    """
    old = from_season or _present_season(records)
    new = to_season or next_season(records, catalogue, old)
    return roll_over(records, catalogue, old, new, application, wishes)


def _present_season(records: Records) -> SeasonKey:
    first = next(iter(records.targets), None)
    if first is None:
        raise RefusedError("The desk has no target yet, so there is no season to carry over.")
    return first.season


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A season that a desk can be carried from, and those it can be carried to, the next first."""

    old: SeasonKey
    following: tuple[SeasonKey, ...]
    is_eras: bool


def turns(records: Records, catalogue: Catalogue) -> tuple[Turn, ...]:
    """Every season of a target that another of its portal follows."""
    found: list[Turn] = []
    for key in dict.fromkeys(target.season for target in records.targets):
        season = catalogue.season(key, records.seasons)
        later = _later(records, catalogue, key)
        if season is not None and later:
            is_eras = season.portal is Portal.ERAS
            found.append(Turn(old=key, following=tuple(later), is_eras=is_eras))
    return tuple(found)


def turn_due(records: Records, catalogue: Catalogue, today: date) -> Turn | None:
    """The first turn whose old season is over: its Match Day has passed, or the next has opened."""
    return next(
        (turn for turn in turns(records, catalogue) if _is_over(turn, records, catalogue, today)),
        None,
    )


def _is_over(turn: Turn, records: Records, catalogue: Catalogue, today: date) -> bool:
    old = catalogue.season(turn.old, records.seasons)
    new = catalogue.season(turn.following[0], records.seasons)
    days = (
        old.day(SeasonEventKind.MATCH_DAY) if old else None,
        new.day(SeasonEventKind.OPENS) if new else None,
    )
    return any(day is not None and day < today for day in days)


def next_season(records: Records, catalogue: Catalogue, key: SeasonKey) -> SeasonKey:
    """The season of the same portal that begins next; RefusedError when none is known."""
    require_season(key, catalogue, records)
    later = _later(records, catalogue, key)
    if not later:
        name = season_name(key, catalogue, records.seasons)
        raise RefusedError(
            f"No season after {name} is known. Add the next one with its dates, or name it."
        )
    return later[0]


def _later(records: Records, catalogue: Catalogue, key: SeasonKey) -> list[SeasonKey]:
    """The seasons of the same portal that begin after it, in order."""
    seasons = _known(records, catalogue)
    old = next((season for season in seasons if season.key == key), None)
    later = sorted(
        (begins, season.key)
        for season in seasons
        if old and season.portal == old.portal and (begins := _begins(season)) > _begins(old)
    )
    return [found for _, found in later]


def _known(records: Records, catalogue: Catalogue) -> list[Season]:
    keys = dict.fromkeys((*catalogue.seasons, *records.seasons.keys()))
    found = (catalogue.season(key, records.seasons) for key in keys)
    return [season for season in found if season is not None]


def _begins(season: Season) -> date:
    return min((event.on for event in season.events), default=date.min)
