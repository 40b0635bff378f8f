"""The evidence log: what happened on a rotation."""

from dataclasses import dataclass
from datetime import date

from lordesk.domain.ids import LetterKey, MomentKey, RotationKey, WriterKey
from lordesk.domain.vocabulary import Competency, Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A fact that may become a bullet.

    `on` is private and never printed. `emphasis` is a part of `text` to set in bold. `kits` empty:
    offered, not used. `cleared` holds the finding codes the user answered "not a patient".
    """

    key: MomentKey
    rotation: RotationKey
    on: date | None = None
    text: str
    emphasis: str | None = None
    competency: Competency | None = None
    themes: tuple[Theme, ...] = ()
    seen_by: tuple[WriterKey, ...] = ()
    kits: tuple[LetterKey, ...] = ()
    order: int | None = None
    cleared: tuple[str, ...] = ()
