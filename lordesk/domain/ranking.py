"""Whom to ask: every writer of a desk with score, verdict and reasons, best first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.ids import TargetKey, WriterKey
from lordesk.domain.program import Target
from lordesk.domain.ranking_judge import Judge, Judged, in_order
from lordesk.domain.ranking_reasons import Reason, reasons_for, tie_between
from lordesk.domain.ranking_rules import Verdict
from lordesk.domain.records import Records


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One writer's place in the list, from 1; the points of the reasons sum to the score."""

    writer: WriterKey
    rank: int
    score: int
    verdict: Verdict
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A writer's score and verdict where nobody reads the reasons.

    `is_late`: the work together ends too late for a letter, and the applicant does not ask now.
    """

    writer: WriterKey
    score: int
    verdict: Verdict
    is_late: bool


def rank(
    records: Records, catalogue: Catalogue, today: date, target: TargetKey | None = None
) -> tuple[Place, ...]:
    """Every writer for the target (default the first), best first.

    InvalidInputError for a target that is not on the desk, or a desk with writers and no target.
    """
    if not records.writers and target is None:
        return ()
    wanted = _target(records, target)
    judge = Judge(catalogue, wanted)
    judged = in_order(records, catalogue, today, wanted, judge)
    return tuple(_placed(judged, judge, catalogue))


def standings(
    records: Records, catalogue: Catalogue, today: date, target: TargetKey
) -> tuple[Standing, ...]:
    """The writers of `rank` in its order, at the cost of the verdicts alone."""
    wanted = _target(records, target)
    judged = in_order(records, catalogue, today, wanted, Judge(catalogue, wanted))
    return tuple(
        Standing(
            writer=each.view.writer.key,
            score=each.score,
            verdict=each.verdict,
            is_late=each.view.comes_too_late and each.verdict is not Verdict.ASK_NOW,
        )
        for each in judged
    )


def _target(records: Records, key: TargetKey | None) -> Target:
    found = records.targets.get(key) if key else next(iter(records.targets), None)
    if found is not None:
        return found
    if key is None:
        raise InvalidInputError(
            "The desk has no target yet, and whom to ask depends on it. Add what you apply for "
            "under Portfolio in the window, or import a file with a target; then rank again."
        )
    known = ", ".join(records.targets.keys()) or "none"
    raise InvalidInputError(f"There is no target {key}; the desk has {known}.")


def _placed(judged: Sequence[Judged], judge: Judge, catalogue: Catalogue) -> Iterator[Place]:
    """The places from 1; the lower of two tied writers says why."""
    ahead: Judged | None = None
    for number, each in enumerate(judged, start=1):
        reasons = tuple(reasons_for(each, judge))
        if ahead is not None and ahead.score == each.score:
            reasons = (*reasons, tie_between(ahead, each, catalogue))
        yield Place(
            writer=each.view.writer.key,
            rank=number,
            score=each.score,
            verdict=each.verdict,
            reasons=reasons,
        )
        ahead = each
