"""Scores and verdicts of writers for one target, in the order of the list, still without words."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.program import Target
from lordesk.domain.ranking_factors import UNKNOWNS, factors_of
from lordesk.domain.ranking_rules import (
    Factor,
    FactorRule,
    Profile,
    Tier,
    TierRule,
    Verdict,
    Weight,
)
from lordesk.domain.ranking_verdict import may_be_overruled, own_verdict, tier_of, verdict_of
from lordesk.domain.ranking_view import Acquaintance, Acquaintances
from lordesk.domain.records import Records


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One writer with score and verdict; `merit` is the score without the limits of the tier.

    `computed` is what the rules say; `verdict` is the applicant's own where it may overrule them.
    """

    view: Acquaintance
    held: tuple[Factor, ...]
    merit: int
    tier: Tier
    score: int
    computed: Verdict
    verdict: Verdict
    is_overruled: bool
    unknowns: int


class Judge:
    """The weights of one target, looked up once."""

    def __init__(self, catalogue: Catalogue, target: Target) -> None:
        rules, profile = catalogue.ranking, profile_for(target, catalogue)
        own = {w.factor: w for w in profile.weights} if profile else {}
        self.factors: Mapping[Factor, FactorRule] = {
            rule.key: _weighed(rule, own.get(rule.key)) for rule in rules.factor
        }
        self.tiers: Mapping[Tier, TierRule] = {rule.key: rule for rule in rules.tier}
        self.fill_ins = catalogue.fill_ins

    def judged(self, view: Acquaintance) -> Judged:
        held = tuple(factors_of(view))
        merit = sum([self.factors[factor].points for factor in held])
        tier = self.tiers[tier_of(view)]
        score = min(max(merit, tier.floor), tier.ceiling)
        computed = verdict_of(view, tier.key, score)
        own = own_verdict(view)
        overruled = own is not None and may_be_overruled(view, own)
        return Judged(
            view=view,
            held=held,
            merit=merit,
            tier=tier.key,
            score=score,
            computed=computed,
            verdict=own if own is not None and overruled else computed,
            is_overruled=overruled,
            unknowns=len(UNKNOWNS.intersection(held)),
        )


def in_order(
    records: Records, catalogue: Catalogue, today: date, target: Target, judge: Judge
) -> list[Judged]:
    """Every writer of the desk, best first."""
    views = Acquaintances(records, catalogue, target, today)
    return sorted(
        (judge.judged(views.of(writer)) for writer in records.writers),
        key=lambda each: (-each.score, -each.merit, -each.view.weeks, each.unknowns),
    )


def profile_for(target: Target, catalogue: Catalogue) -> Profile | None:
    """The profile that holds for a target: by its track, else by its specialty, else none."""
    parent = catalogue.parent(target.specialty)
    by_track = (
        p
        for p in catalogue.profiles
        if target.track in p.tracks and (not p.within or parent is None or parent in p.within)
    )
    by_field = (p for p in catalogue.profiles if parent in p.specialties)
    return next(by_track, None) or next(by_field, None)


def _weighed(rule: FactorRule, weight: Weight | None) -> FactorRule:
    """The factor with the weight of the target’s profile, where that has one."""
    return replace(rule, points=weight.points, shipped=weight.shipped) if weight else rule
