"""The turn to another season: which seasons it is from and to, and what it would do."""

from datetime import date

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.errors import RefusedError
from lordesk.domain.ids import SeasonKey
from lordesk.domain.records import Records
from lordesk.domain.rollover import OldApplication, RollOver, roll_over
from lordesk.domain.season import Season


def carry_over(
    records: Records,
    catalogue: Catalogue,
    *,
    application: OldApplication,
    from_season: SeasonKey | None = None,
    to_season: SeasonKey | None = None,
) -> RollOver:
    """What carrying a season over changes, and what becomes of each letter; nothing is done yet.

    Without `from_season` the first target's is meant, without `to_season` the next of its portal.
    RefusedError where there is none.
    """
    old = from_season or _present_season(records)
    new = to_season or next_season(records, catalogue, old)
    return roll_over(records, catalogue, old, new, application)


def _present_season(records: Records) -> SeasonKey:
    first = next(iter(records.targets), None)
    if first is None:
        raise RefusedError("The desk has no target yet, so there is no season to carry over.")
    return first.season


def next_season(records: Records, catalogue: Catalogue, key: SeasonKey) -> SeasonKey:
    """The season of the same portal that begins next; RefusedError when none is known."""
    seasons = _known(records, catalogue)
    old = next((season for season in seasons if season.key == key), None)
    later = sorted(
        (begins, season.key)
        for season in seasons
        if old and season.portal == old.portal and (begins := _begins(season)) > _begins(old)
    )
    if not later:
        raise RefusedError(
            f"No season after {key} is known. Add the next one with its dates, or name it."
        )
    return later[0][1]


def _known(records: Records, catalogue: Catalogue) -> list[Season]:
    keys = dict.fromkeys((*catalogue.seasons, *records.seasons.keys()))
    found = (catalogue.season(key, records.seasons) for key in keys)
    return [season for season in found if season is not None]


def _begins(season: Season) -> date:
    return min((event.on for event in season.events), default=date.min)
