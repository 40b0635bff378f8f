"""The reasons of a place in the list as sentences, each filled with what it speaks of."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from lordesk.domain.catalogue import Catalogue, FillIns
from lordesk.domain.days import (
    MONTHS_AT_MOST,
    after,
    friday_before_weekend,
    half_years_of,
    months_of,
    spoken,
)
from lordesk.domain.facts import NOW_DAYS_BEFORE_END
from lordesk.domain.naming import addressed
from lordesk.domain.ranking_factors import decisive_letter
from lordesk.domain.ranking_judge import Judge, Judged
from lordesk.domain.ranking_rules import Factor, Tie
from lordesk.domain.ranking_verdict import sentence_of
from lordesk.domain.ranking_view import Acquaintance
from lordesk.domain.vocabulary import Answer

_MONTHS_IN_WEEKS = 6
"""Up to this many months a stay is told in weeks, as the limits are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One sentence for or against, with its points and who says so.

    `shipped` are lordesk’s points where these are the user’s own.
    """

    text: str
    points: int
    source: str
    shipped: int | None = None


def reasons_for(judged: Judged, judge: Judge) -> Iterator[Reason]:
    """The verdict, then every factor, then what the tier takes or adds."""
    words = _Words(judged=judged, fill_ins=judge.fill_ins)
    for factor in (*_opening(judged), *judged.held):
        rule = judge.factors[factor]
        yield Reason(
            text=rule.text.format_map(words),
            points=rule.points,
            source=rule.source,
            shipped=rule.shipped,
        )
    if judged.score != judged.merit:
        tier, points = judge.tiers[judged.tier], judged.score - judged.merit
        text = tier.ceiling_text if points < 0 else tier.floor_text
        yield Reason(text=text.format_map(words), points=points, source=tier.source)


def tie_between(ahead: Judged, behind: Judged, catalogue: Catalogue) -> Reason:
    """Why one of two writers of equal score stands before the other."""
    key = next((tie for tie, differs in _differences(ahead, behind) if differs), Tie.ORDER)
    rule = next(rule for rule in catalogue.ranking.tie if rule.key is key)
    words = {
        "other": addressed(ahead.view.writer),
        "weeks": f"{behind.view.weeks:g}",
        "other_weeks": f"{ahead.view.weeks:g}",
    }
    return Reason(text=rule.text.format_map(words), points=0, source=rule.source)


def _differences(ahead: Judged, behind: Judged) -> Iterator[tuple[Tie, bool]]:
    yield Tie.MERIT, ahead.merit != behind.merit
    yield Tie.WEEKS, ahead.view.weeks != behind.view.weeks
    yield Tie.UNKNOWNS, ahead.unknowns != behind.unknowns


def _opening(judged: Judged) -> Iterator[Factor]:
    """The verdict in words, the applicant's own first."""
    own = judged.view.writer.verdict
    if own is not None and (own.value or own.reason):
        yield Factor.OWN_VERDICT if judged.is_overruled else Factor.OWN_VERDICT_REFUSED
    elif sentence := sentence_of(judged.view, judged.verdict):
        yield sentence


@dataclass(frozen=True, slots=True)
class _Words:
    """The named fields that the texts may hold, each worked out when a text asks for it."""

    judged: Judged
    fill_ins: FillIns

    def __getitem__(self, name: str) -> str:
        if name == "computed":
            return self.fill_ins[self.judged.computed.value]
        if name in _FILLED:
            return _FILLED[name](self.judged.view, self.fill_ins)
        return _FIELDS[name](self.judged.view)


def _service(view: Acquaintance) -> str:
    return view.anchor.rotation.service if view.anchor else ""


def _field(view: Acquaintance, fill_ins: FillIns) -> str:
    return view.field.name or fill_ins["no_field"]


def _duties(view: Acquaintance, fill_ins: FillIns) -> str:
    return ", ".join(fill_ins[task] for task in view.tasks)


def _together(view: Acquaintance, fill_ins: FillIns) -> str:
    """The weeks as people say them: `16 weeks`, `20 months`, `7.5 years`."""
    months = months_of(view.weeks)
    if months <= _MONTHS_IN_WEEKS:
        return fill_ins["weeks"].format(count=f"{view.weeks:g}")
    if months <= MONTHS_AT_MOST:
        return fill_ins["months"].format(count=months)
    return fill_ins["years"].format(count=f"{half_years_of(months) / 2:g}")


def _said(view: Acquaintance) -> str:
    given = (f.said for span in view.spans for f in span.together.feedback if f.said)
    return next(given, "")


def _probe_words(view: Acquaintance, fill_ins: FillIns) -> str:
    probe = view.writer.probe
    return _quoted(probe.words if probe else None, fill_ins)


def _cosigner(view: Acquaintance) -> str:
    return addressed(view.cosigner) if view.cosigner else ""


def _start(view: Acquaintance) -> str:
    return _day(view.anchor.start if view.anchor else None)


def _end(view: Acquaintance) -> str:
    return _day(view.anchor.end if view.anchor else None)


def _ask_from(view: Acquaintance) -> str:
    """The day the ask window opens, within the rotation."""
    anchor = view.anchor
    if anchor is None:
        return ""
    opens = friday_before_weekend(after(anchor.end, -NOW_DAYS_BEFORE_END))
    return spoken(max(opens, anchor.start))


def _asked(view: Acquaintance) -> str:
    letter = decisive_letter(view)
    return _day(letter.asked.on if letter and letter.asked else None)


def _uploaded(view: Acquaintance) -> str:
    letter = decisive_letter(view)
    return _day(letter.uploaded_on if letter else None)


def _answered(view: Acquaintance, fill_ins: FillIns) -> str:
    """The writer's words, and how the applicant reads them where that differs."""
    letter = decisive_letter(view)
    asked = letter.asked if letter else None
    if asked is None:
        return ""
    said = _quoted(asked.words, fill_ins)
    if asked.override and asked.heard is not asked.answer:
        recorded = fill_ins[asked.answer or Answer.SILENT]
        read = fill_ins["read_otherwise"].format(recorded=recorded, reason=asked.override.reason)
        return f"{said} {read}"
    return said


def _own(view: Acquaintance, fill_ins: FillIns) -> str:
    own = view.writer.verdict
    value = (own.value if own else None) or "no_verdict"
    return fill_ins.get(value, value)


def _own_reason(view: Acquaintance) -> str:
    own = view.writer.verdict
    reason = (own.reason or "").strip().rstrip(".") if own else ""
    return f" ({reason})" if reason else ""


def _day(day: date | None) -> str:
    return spoken(day) if day else ""


def _quoted(text: str | None, fill_ins: FillIns) -> str:
    words = (text or "").strip()
    return f" {fill_ins['their_words'].format(words=words)}" if words else ""


_FIELDS: Mapping[str, Callable[[Acquaintance], str]] = MappingProxyType(
    {
        "writer": lambda view: addressed(view.writer),
        "target": lambda view: view.target_name,
        "service": _service,
        "weeks": lambda view: f"{view.weeks:g}",
        "least": lambda view: f"{view.least_weeks:g}",
        "moments": lambda view: str(view.moments),
        "said": _said,
        "cosigner": _cosigner,
        "elsewhere": lambda view: view.elsewhere_name,
        "start": _start,
        "end": _end,
        "ask_from": _ask_from,
        "counts_until": lambda view: _day(view.counts_until),
        "asked": _asked,
        "uploaded": _uploaded,
        "own_reason": _own_reason,
    }
)
_FILLED: Mapping[str, Callable[[Acquaintance, FillIns], str]] = MappingProxyType(
    {
        "field": _field,
        "duties": _duties,
        "together": _together,
        "words": _probe_words,
        "answered": _answered,
        "own": _own,
    }
)
"""Fields that the program has words of its own for."""
