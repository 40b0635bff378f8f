"""Specialties as lists name them, matched to the desk's targets or made into new ones."""

import re
from datetime import date

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.ids import Kind, SeasonKey, TargetKey
from lordesk.domain.program import Target
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import SeasonEventKind, Track
from lordesk.services.keys import named_key

_TRACKS = (
    (Track.PRELIMINARY, re.compile(r"\bprelim(?:inary)?\b", re.IGNORECASE)),
    (Track.ADVANCED, re.compile(r"\badvanced\b", re.IGNORECASE)),
    (Track.CATEGORICAL, re.compile(r"\bcategorical\b", re.IGNORECASE)),
)


def find_target(records: Records, catalogue: Catalogue, text: str) -> Target | None:
    """By key, else by specialty and track in words: `IM prelim`."""
    by_key = records.targets.get(text.strip())
    if by_key is not None:
        return by_key
    track, specialty = _parted(text)
    parent = catalogue.parent(specialty)
    same = [
        target
        for target in records.targets
        if _plain(target.specialty) == _plain(specialty)
        or (parent is not None and catalogue.parent(target.specialty) == parent)
    ]
    on_track = [target for target in same if target.track is (track or Track.CATEGORICAL)]
    return next(iter(on_track or (same if track is None else ())), None)


def new_target(
    records: Records, catalogue: Catalogue, text: str, season: str | None, today: date
) -> Target | None:
    """A target for a specialty that ships; None for any other text, or without a season.

    The season is the one named, else that of a target of the same portal, else the next to submit.
    """
    track, words = _parted(text)
    rule = catalogue.specialty(words)
    if rule is None:
        return None
    chosen = (
        season
        or _season_of_desk(records, catalogue, rule.portal)
        or _next(catalogue, rule.portal, today)
    )
    if chosen is None:
        return None
    return Target(
        key=TargetKey(named_key(records, Kind.TARGET, f"{rule.key} {track or ''}")),
        specialty=rule.key,
        track=track or Track.CATEGORICAL,
        season=SeasonKey(chosen),
    )


def _season_of_desk(records: Records, catalogue: Catalogue, portal: str) -> str | None:
    for target in records.targets:
        season = catalogue.season(target.season, records.seasons)
        if season and season.portal == portal:
            return target.season
    return None


def _next(catalogue: Catalogue, portal: str, today: date) -> str | None:
    """The portal's next shipped season whose applications are not sent yet."""
    upcoming = [
        (day, rule.season.key)
        for rule in catalogue.seasons.values()
        if rule.season.portal == portal
        and (day := rule.season.day(SeasonEventKind.SUBMIT)) is not None
        and day >= today
    ]
    return min(upcoming)[1] if upcoming else None


def _parted(text: str) -> tuple[Track | None, str]:
    for track, pattern in _TRACKS:
        if pattern.search(text):
            return track, " ".join(pattern.sub(" ", text).strip(" -–,()/").split())
    return None, text.strip()


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text.casefold()).strip()
