"""What Today says after its first paint, as values: safety, and what to mend; no Qt."""

from dataclasses import dataclass

from lordesk.ui.places import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Safety:
    """The target with the least to lose: what counts for it, of how many it needs."""

    field: str
    safe_to_lose: int
    counted: int
    needed: int
    gaps: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing to mend, and where that is done."""

    message: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Revealing:
    """Moments of one rotation in which a patient may be recognised."""

    service: str
    count: int
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSeason:
    """A season that is over, and the one that letters can be carried to, by name."""

    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """`safety` is None while nothing is applied to; `lacks_name`: no kit can be made yet."""

    safety: Safety | None
    lines: tuple[Line, ...]
    lacks_name: bool = False
    revealing: tuple[Revealing, ...] = ()
    new_season: NewSeason | None = None
