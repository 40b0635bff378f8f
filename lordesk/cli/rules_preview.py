"""What other rule values would change on the desk: findings, ranks, gaps."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lordesk.cli.session import Session
from lordesk.domain.codec import Plain
from lordesk.domain.ids import TargetKey
from lordesk.domain.own_rules import OwnRules
from lordesk.domain.portfolio import portfolio
from lordesk.domain.portfolio_shift import GapShift, gap_shift
from lordesk.services.own_rules import Shift, shifts
from lordesk.services.own_words import Seen, WordEffect, desk_texts, texts_by, word_effect


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """`moved` are the writers who would stand otherwise, each for a target."""

    words: WordEffect
    moved: tuple[tuple[TargetKey, Shift], ...]
    gaps: GapShift


def preview(session: Session, own: OwnRules) -> Preview:
    """What would change if these own values were kept."""
    workspace, today = session.workspace, session.today
    records, book = workspace.desk.records, workspace.own_rules
    now, then = workspace.catalogue, book.trial(own)
    return Preview(
        words=word_effect(
            desk_texts(records), texts_by(records, book, book.own), texts_by(records, book, own)
        ),
        moved=tuple(
            (target.key, shift)
            for target in records.targets
            for shift in shifts(records, now, then, today, target.key)
            if shift.is_change
        ),
        gaps=gap_shift(portfolio(records, now, today), portfolio(records, then, today)),
    )


def preview_value(found: Preview) -> dict[str, Plain]:
    return {
        "findings": {
            "new": [_finding(seen) for seen in found.words.new],
            "gone": [_finding(seen) for seen in found.words.gone],
        },
        "writers": [_writer(target, shift) for target, shift in found.moved],
        "gaps": {
            "new": [*found.gaps.new],
            "changed": [*found.gaps.other],
            "gone": [*found.gaps.gone],
        },
    }


def preview_lines(found: Preview) -> Iterator[str]:
    told = [
        *_seen_lines("New finding", found.words.new),
        *_seen_lines("Finding gone", found.words.gone),
        *(_moved_line(target, shift) for target, shift in found.moved),
        *(f"New gap: {gap}" for gap in found.gaps.new),
        *(f"Gap changes: {gap}" for gap in found.gaps.other),
        *(f"Gap closed: {gap}" for gap in found.gaps.gone),
    ]
    yield from told or ["Nothing on this desk would change."]
    yield "Nothing is kept yet. Leave out --preview to keep it."


def _seen_lines(lead: str, found: Iterable[Seen]) -> Iterator[str]:
    return (f"{lead}: “{seen.words}” in {seen.about} ({seen.mark.code})." for seen in found)


def _moved_line(target: TargetKey, shift: Shift) -> str:
    pairs = (("place", shift.rank), ("points", shift.score), ("verdict", shift.verdict))
    parts = (f"{name} {before} → {after}" for name, (before, after) in pairs if before != after)
    return f"{shift.writer} for {target}: {', '.join(parts)}."


def _finding(seen: Seen) -> dict[str, Plain]:
    return {
        "code": seen.mark.code,
        "severity": str(seen.mark.severity),
        "about": seen.about,
        "words": seen.words,
    }


def _writer(target: TargetKey, shift: Shift) -> dict[str, Plain]:
    return {
        "target": target,
        "writer": shift.writer,
        "rank": [*shift.rank],
        "score": [*shift.score],
        "verdict": [str(verdict) for verdict in shift.verdict],
    }
