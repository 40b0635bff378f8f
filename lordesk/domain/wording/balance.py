"""The meter of effort against ability and outcome over all bullets of a sheet."""

from dataclasses import dataclass

from lordesk.domain.findings import Mark
from lordesk.domain.wording.rules import Meter


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """How many words of effort, and of ability or outcome, a text holds."""

    effort: int
    outcome: int


def balance(text: str, meter: Meter) -> Balance:
    """Clinical phrases such as “skilled nursing” do not count."""
    plain = _without_clinical(text, meter)
    return Balance(
        effort=len(meter.effort.findall(plain)), outcome=len(meter.outcome.findall(plain))
    )


def balance_marks(text: str, meter: Meter) -> tuple[Mark, ...]:
    """The advice, at the first word of effort, when effort outweighs the rest; it never blocks."""
    rule, found = meter.rule, balance(text, meter)
    first = meter.effort.search(_without_clinical(text, meter))
    is_even = found.effort < rule.at_least or found.effort <= rule.ratio * found.outcome
    if first is None or is_even:
        return ()
    message = rule.message.replace("{effort}", str(found.effort))
    return (
        Mark(
            start=first.start(),
            end=first.end(),
            code=rule.code,
            severity=rule.severity,
            message=message.replace("{outcome}", str(found.outcome)),
            suggestion=rule.suggestion,
        ),
    )


def _without_clinical(text: str, meter: Meter) -> str:
    """The text with every clinical phrase blanked, so that places stay."""
    return meter.unless.sub(lambda hit: " " * len(hit[0]), text)
