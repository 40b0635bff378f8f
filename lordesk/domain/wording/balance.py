"""The meter of effort against ability and outcome over all bullets of a sheet."""

from collections.abc import Iterable
from dataclasses import dataclass

from lordesk.domain.findings import Finding
from lordesk.domain.wording.rules import Meter


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """How many words of effort, and of ability or outcome, the texts hold together."""

    effort: int
    outcome: int


def balance(texts: Iterable[str], meter: Meter) -> Balance:
    """Counted over all texts; clinical phrases such as “skilled nursing” do not count."""
    plain = [meter.unless.sub(" ", text) for text in texts]
    return Balance(
        effort=sum(len(meter.effort.findall(text)) for text in plain),
        outcome=sum(len(meter.outcome.findall(text)) for text in plain),
    )


def balance_finding(found: Balance, meter: Meter, about: str) -> Finding | None:
    """The advice, when effort outweighs the rest by the rule's ratio; it never blocks."""
    rule = meter.rule
    if found.effort < rule.at_least or found.effort <= rule.ratio * found.outcome:
        return None
    message = rule.message.replace("{effort}", str(found.effort))
    return Finding(
        code=rule.code,
        severity=rule.severity,
        message=message.replace("{outcome}", str(found.outcome)),
        about=about,
    )
