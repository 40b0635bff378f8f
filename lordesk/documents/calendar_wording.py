"""Reads the words of calendars, and the steps for each calendar program, from their file."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypedDict, cast

from lordesk.domain.calendar_events import CalendarWords
from lordesk.domain.cut_offs import CutOffWords
from lordesk.domain.vocabulary import DutyKind, SeasonEventKind
from lordesk.paths import resources


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientSteps:
    """How one calendar program takes the files: at first, after a change, and to start over."""

    name: str
    source: str
    first: tuple[str, ...]
    update: tuple[str, ...]
    start_over: tuple[str, ...]


class _Steps(TypedDict):
    name: str
    source: str
    first: list[str]
    update: list[str]
    start_over: list[str]


class _Wording(TypedDict):
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
    how: dict[str, str]
    cut_offs: dict[str, dict[str, str]]
    steps: dict[str, _Steps]


def calendar_words() -> CalendarWords:
    given = _wording()
    return CalendarWords(
        name=given["name"],
        cancelled=given["cancelled"],
        lead=given["lead"],
        lead_one=given["lead_one"],
        withheld_title=given["withheld_title"],
        withheld_reason=given["withheld_reason"],
        duty=given["duty"],
        cut_off=given["cut_off"],
        cut_off_title=given["cut_off_title"],
        projected=given["projected"],
        your_time=given["your_time"],
        how={DutyKind(kind): how for kind, how in given["how"].items()},
        cut_offs={
            SeasonEventKind(kind): CutOffWords(title=words["title"], what=words["what"])
            for kind, words in given["cut_offs"].items()
        },
    )


def client_steps() -> Mapping[str, ClientSteps]:
    """The steps by `google`, `apple`, `outlook_classic`, `outlook_new` and `thunderbird`."""
    return {
        key: ClientSteps(
            name=steps["name"],
            source=steps["source"],
            first=tuple(steps["first"]),
            update=tuple(steps["update"]),
            start_over=tuple(steps["start_over"]),
        )
        for key, steps in _wording()["steps"].items()
    }


@lru_cache(maxsize=1)
def _wording() -> _Wording:
    text = (resources() / "wording" / "calendar.toml").read_text(encoding="utf-8")
    return cast("_Wording", tomllib.loads(text))
