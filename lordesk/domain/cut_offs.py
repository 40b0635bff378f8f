"""The cut-offs of the seasons in use: the moment after which something is no longer possible."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.ids import SeasonKey
from lordesk.domain.records import Records
from lordesk.domain.season import SeasonEvent
from lordesk.domain.season_names import season_name
from lordesk.domain.vocabulary import DateStatus, SeasonEventKind

EASTERN = "America/New_York"

CUT_OFF_KINDS = frozenset(
    {
        SeasonEventKind.SUBMIT,
        SeasonEventKind.LETTERS_BY,
        SeasonEventKind.REVIEW,
        SeasonEventKind.RANK_LIST,
        SeasonEventKind.CLOSES,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CutOff:
    """One instant of a season, `at` in UTC."""

    season: SeasonKey
    season_name: str
    kind: SeasonEventKind
    at: datetime
    status: DateStatus | None
    source: str | None

    @property
    def key(self) -> str:
        """`season/-/kind`: the shape of a duty's id, with `-` where the letter would stand."""
        return f"{self.season}/-/{self.kind}"

    @property
    def eastern(self) -> datetime:
        return self.at.astimezone(ZoneInfo(EASTERN))

    @property
    def on(self) -> date:
        """The day in Eastern time, by which the portals count."""
        return self.eastern.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class CutOffWords:
    """`title` follows the season's name; `what` says what the instant means."""

    title: str
    what: str


def cut_offs(records: Records, catalogue: Catalogue) -> Iterator[CutOff]:
    """Every cut-off that has a time, in the seasons that the targets name, past ones too."""
    for key in dict.fromkeys(target.season for target in records.targets):
        season = catalogue.season(key, records.seasons)
        for event in season.events if season else ():
            instant = _instant(event)
            if instant is not None and event.kind in CUT_OFF_KINDS:
                yield CutOff(
                    season=key,
                    season_name=season_name(key, catalogue, records.seasons),
                    kind=event.kind,
                    at=instant,
                    status=event.status,
                    source=event.source,
                )


def clock(moment: datetime) -> str:
    """`9:00 a.m.`: the wall time as it stands in the datetime."""
    half = "a.m." if moment.hour < 12 else "p.m."
    return f"{moment.hour % 12 or 12}:{moment.minute:02} {half}"


@lru_cache(maxsize=32)
def zone_named(name: str | None) -> ZoneInfo | None:
    """The IANA zone, or None for a name that is none."""
    try:
        return ZoneInfo(name) if name else None
    except (ValueError, OSError, KeyError):
        return None


def _instant(event: SeasonEvent) -> datetime | None:
    if event.time is None:
        return None
    zone = zone_named(event.zone) or ZoneInfo(EASTERN)
    try:
        return datetime.combine(event.on, event.time, zone).astimezone(UTC)
    except OverflowError:  # the last day that a calendar can say
        return None
