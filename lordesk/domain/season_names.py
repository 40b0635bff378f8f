"""What a season is called on paper and on the screen: a key is for files, not for readers."""

import re
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.season import Season, last_match_day
from lordesk.domain.vocabulary import Portal, SeasonEventKind

if TYPE_CHECKING:
    from lordesk.domain.records import Records

_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_BEFORE_THE_MATCH = (SeasonEventKind.SUBMIT, SeasonEventKind.OPENS, SeasonEventKind.TOKENS)
_SPRING_ENDS = 5
_PORTALS = {
    Portal.ERAS: "ERAS",
    Portal.RESIDENCYCAS: "ResidencyCAS",
    Portal.SFMATCH: "SF Match",
}
"""As the names of shipped seasons begin."""


def season_name(key: str, catalogue: Catalogue, own: Iterable[Season]) -> str:
    """The shipped name; of a season of the user's own its portal and the year of its Match."""
    shipped = catalogue.seasons.get(key)
    return shipped.name if shipped else name_of(key, catalogue.season(key, own))


def name_of(key: str, season: Season | None) -> str:
    """The same where no catalogue is at hand: it calls shipped ones so too."""
    year = _match_year(key, season)
    if not year:
        return " ".join(re.split(r"[-_]+", key))
    return f"{_portal_name(key, season)} {year}".strip()


def require_season(key: str, catalogue: Catalogue, records: "Records") -> None:
    """InvalidInputError for a season that is neither shipped nor one of the desk's."""
    seasons = dict.fromkeys((*catalogue.seasons, *records.seasons.keys()))
    if key not in seasons:
        raise InvalidInputError(f"There is no season {key}. Known are {', '.join(seasons)}.")


def season_in_view(records: "Records", catalogue: Catalogue, today: date) -> str:
    """The name of the first target's season whose Match is still to come, else of the first one."""
    seasons = [
        (target.season, catalogue.season(target.season, records.seasons))
        for target in records.targets
    ]
    ahead = (key for key, season in seasons if (last_match_day([season]) or today) >= today)
    key = next(ahead, seasons[0][0] if seasons else None)
    return season_name(key, catalogue, records.seasons) if key else ""


def _match_year(key: str, season: Season | None) -> str:
    match_day = season.day(SeasonEventKind.MATCH_DAY) if season else None
    if match_day is not None:
        return str(match_day.year)
    in_key = _YEAR.search(key)
    return in_key[0] if in_key else _spring_after(season)


def _spring_after(season: Season | None) -> str:
    days = (season.day(kind) for kind in _BEFORE_THE_MATCH) if season else ()
    first = next((day for day in days if day is not None), None)
    return str(first.year + (first.month > _SPRING_ENDS)) if first else ""


def _portal_name(key: str, season: Season | None) -> str:
    in_key = next((portal for portal in _PORTALS if key.startswith(f"{portal}-")), Portal.OTHER)
    return _PORTALS.get((season.portal if season else None) or in_key, "")
