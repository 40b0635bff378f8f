"""Which gaps come, change and go between two portfolios of one desk."""

from dataclasses import dataclass

from lordesk.domain.portfolio import Portfolio


@dataclass(frozen=True, slots=True, kw_only=True)
class GapShift:
    """Gaps as sentences: that would come, that would read otherwise, that would go."""

    new: tuple[str, ...]
    other: tuple[str, ...]
    gone: tuple[str, ...]


def gap_shift(now: Portfolio, then: Portfolio) -> GapShift:
    before, after = _gaps(now), _gaps(then)
    return GapShift(
        new=tuple(gap for key, gap in after.items() if key not in before),
        other=tuple(gap for key, gap in after.items() if before.get(key, gap) != gap),
        gone=tuple(gap for key, gap in before.items() if key not in after),
    )


def _gaps(found: Portfolio) -> dict[tuple[object, ...], str]:
    """Gaps without their next step, by target, rule and program, each with its number there."""
    gaps: dict[tuple[object, ...], str] = {}
    for target in found.targets:
        for gap in target.gaps:
            key = (target.target, gap.rule, gap.program)
            number = sum(other[:3] == key for other in gaps)
            gaps[*key, number] = gap.message.removesuffix(gap.step).strip()
    return gaps
