"""Whom to ask: every writer of a desk with score, verdict and reasons, best first."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.days import after, friday_before_weekend, spoken
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.facts import NOW_DAYS_BEFORE_END
from lordesk.domain.ids import TargetKey, WriterKey
from lordesk.domain.naming import addressed
from lordesk.domain.program import Target
from lordesk.domain.ranking_factors import UNKNOWNS, decisive_letter, factors_of
from lordesk.domain.ranking_rules import (
    Factor,
    FactorRule,
    Profile,
    Tie,
    Tier,
    TierRule,
    Verdict,
    Weight,
)
from lordesk.domain.ranking_verdict import (
    SENTENCES,
    may_be_overruled,
    own_verdict,
    tier_of,
    verdict_of,
)
from lordesk.domain.ranking_view import Acquaintance, Acquaintances
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One sentence for or against, with its points and who says so.

    `shipped` are lordesk’s points where these are the user’s own.
    """

    text: str
    points: int
    source: str
    shipped: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One writer's place in the list, from 1; the points of the reasons sum to the score."""

    writer: WriterKey
    rank: int
    score: int
    verdict: Verdict
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Judged:
    """A writer before the places are given out; `merit` is the score without its limits."""

    view: Acquaintance
    place: Place
    merit: int
    unknowns: int


def rank(
    records: Records, catalogue: Catalogue, today: date, target: TargetKey | None = None
) -> tuple[Place, ...]:
    """Every writer for the target (default the first), best first.

    InvalidInputError for a target that is not on the desk, or a desk without any.
    """
    wanted = _target(records, target)
    views = Acquaintances(records, catalogue, wanted, today)
    judge = _Judge(catalogue, wanted)
    judged = sorted(
        (judge.judged(views.of(writer)) for writer in records.writers),
        key=lambda each: (-each.place.score, -each.merit, -each.view.weeks, each.unknowns),
    )
    return tuple(_placed(judged, catalogue))


def profile_for(target: Target, catalogue: Catalogue) -> Profile | None:
    """The profile that holds for a target: by its track, else by its specialty, else none."""
    by_track = (p for p in catalogue.profiles if target.track in p.tracks)
    parent = catalogue.parent(target.specialty)
    by_field = (p for p in catalogue.profiles if parent in p.specialties)
    return next(by_track, None) or next(by_field, None)


def _target(records: Records, key: TargetKey | None) -> Target:
    found = records.targets.get(key) if key else next(iter(records.targets), None)
    if found is not None:
        return found
    if key is None:
        raise InvalidInputError("The desk has no target yet. Say what you apply for first.")
    known = ", ".join(records.targets.keys()) or "none"
    raise InvalidInputError(f"There is no target {key}; the desk has {known}.")


class _Judge:
    """The weights of one target, looked up once."""

    def __init__(self, catalogue: Catalogue, target: Target) -> None:
        rules, profile = catalogue.ranking, profile_for(target, catalogue)
        own = {w.factor: w for w in profile.weights} if profile else {}
        self._factors: Mapping[Factor, FactorRule] = {
            rule.key: _weighed(rule, own.get(rule.key)) for rule in rules.factor
        }
        self._tiers: Mapping[Tier, TierRule] = {rule.key: rule for rule in rules.tier}

    def judged(self, view: Acquaintance) -> _Judged:
        held = tuple(factors_of(view))
        merit = sum(self._factors[factor].points for factor in held)
        tier = self._tiers[tier_of(view)]
        score = min(max(merit, tier.floor), tier.ceiling)
        computed = verdict_of(view, tier.key, score)
        own = own_verdict(view)
        overruled = own is not None and may_be_overruled(view, own)
        verdict = own if own is not None and overruled else computed
        words = _words(view, computed)
        said = (*_opening(view, verdict, is_overruled=overruled), *held)
        reasons = [self._reason(factor, words) for factor in said]
        if score != merit:
            reasons.append(_limit(tier, score - merit, words))
        return _Judged(
            view=view,
            place=Place(
                writer=view.writer.key,
                rank=0,
                score=score,
                verdict=verdict,
                reasons=tuple(reasons),
            ),
            merit=merit,
            unknowns=sum(factor in UNKNOWNS for factor in held),
        )

    def _reason(self, factor: Factor, words: Mapping[str, str]) -> Reason:
        rule = self._factors[factor]
        return Reason(
            text=rule.text.format_map(words),
            points=rule.points,
            source=rule.source,
            shipped=rule.shipped,
        )


def _weighed(rule: FactorRule, weight: Weight | None) -> FactorRule:
    """The factor with the weight of the target’s profile, where that has one."""
    return replace(rule, points=weight.points, shipped=weight.shipped) if weight else rule


def _opening(view: Acquaintance, verdict: Verdict, *, is_overruled: bool) -> Iterator[Factor]:
    """The verdict in words, the applicant's own first."""
    own = view.writer.verdict
    if own is not None and (own.value or own.reason):
        yield Factor.OWN_VERDICT if is_overruled else Factor.OWN_VERDICT_REFUSED
    elif verdict in SENTENCES:
        yield SENTENCES[verdict]


def _limit(tier: TierRule, points: int, words: Mapping[str, str]) -> Reason:
    text = tier.ceiling_text if points < 0 else tier.floor_text
    return Reason(text=text.format_map(words), points=points, source=tier.source)


def _words(view: Acquaintance, computed: Verdict) -> Mapping[str, str]:
    """The named fields that the texts may hold."""
    writer, anchor = view.writer, view.anchor
    return {
        "writer": addressed(writer),
        "field": view.field.name or "a field not noted",
        "target": view.target_name,
        "service": anchor.rotation.service if anchor else "",
        "weeks": f"{view.weeks:g}",
        "least": f"{view.least_weeks:g}",
        "duties": ", ".join(task.replace("_", " ") for task in view.tasks),
        "moments": str(view.moments),
        "said": _said(view),
        "words": _quoted(writer.probe.words if writer.probe else None),
        "cosigner": addressed(view.cosigner) if view.cosigner else "",
        "elsewhere": view.elsewhere_name,
        **_days(view),
        **_own_words(view, computed),
    }


def _days(view: Acquaintance) -> Mapping[str, str]:
    anchor, letter = view.anchor, decisive_letter(view)
    asked = letter.asked if letter else None
    ask_from = friday_before_weekend(after(anchor.end, -NOW_DAYS_BEFORE_END)) if anchor else None
    days = {
        "start": anchor.start if anchor else None,
        "end": anchor.end if anchor else None,
        "ask_from": max(ask_from, anchor.start) if anchor and ask_from else None,
        "asked": asked.on if asked else None,
        "uploaded": letter.uploaded_on if letter else None,
    }
    shown = {name: spoken(day) for name, day in days.items() if day is not None}
    return {**shown, "answered": _answered(view)}


def _answered(view: Acquaintance) -> str:
    """The writer's words, and how the applicant reads them where that differs."""
    letter = decisive_letter(view)
    asked = letter.asked if letter else None
    if asked is None:
        return ""
    said = _quoted(asked.words)
    if asked.override and asked.heard is not asked.answer:
        recorded = asked.answer or Answer.SILENT
        return (
            f"{said} Recorded as {recorded}; your reason to read it so: “{asked.override.reason}”"
        )
    return said


def _own_words(view: Acquaintance, computed: Verdict) -> Mapping[str, str]:
    own = view.writer.verdict
    reason = (own.reason or "").strip().rstrip(".") if own else ""
    return {
        "own": (own.value if own else None) or "none",
        "own_reason": f" ({reason})" if reason else "",
        "computed": computed.value,
    }


def _said(view: Acquaintance) -> str:
    given = (f.said for span in view.spans for f in span.together.feedback if f.said)
    return next(given, "")


def _quoted(text: str | None) -> str:
    return f" In their words: “{text.strip()}”" if text and text.strip() else ""


def _placed(judged: Sequence[_Judged], catalogue: Catalogue) -> Iterator[Place]:
    """The places from 1, ties said openly by the one who stands behind."""
    for number, each in enumerate(judged, start=1):
        ahead = judged[number - 2] if number > 1 else None
        reasons = each.place.reasons
        if ahead is not None and ahead.place.score == each.place.score:
            reasons = (*reasons, _tie(ahead, each, catalogue))
        yield replace(each.place, rank=number, reasons=reasons)


def _tie(ahead: _Judged, behind: _Judged, catalogue: Catalogue) -> Reason:
    key = next(
        (tie for tie, differs in _differences(ahead, behind) if differs),
        Tie.ORDER,
    )
    rule = next(rule for rule in catalogue.ranking.tie if rule.key is key)
    words = {
        "other": addressed(ahead.view.writer),
        "weeks": f"{behind.view.weeks:g}",
        "other_weeks": f"{ahead.view.weeks:g}",
    }
    return Reason(text=rule.text.format_map(words), points=0, source=rule.source)


def _differences(ahead: _Judged, behind: _Judged) -> Iterator[tuple[Tie, bool]]:
    yield Tie.MERIT, ahead.merit != behind.merit
    yield Tie.WEEKS, ahead.view.weeks != behind.view.weeks
    yield Tie.UNKNOWNS, ahead.unknowns != behind.unknowns
