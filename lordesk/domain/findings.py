"""What a check found: the value every shell, kit and message shows in the same words."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How serious a finding is, gravest first."""

    BLOCK = "block"
    HOLD = "hold"
    WARN = "warn"
    INFO = "info"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing to look at before something leaves.

    `about` names the record (`moment m17`, `letter patel-im`); `line` counts from 1.
    """

    code: str
    severity: Severity
    message: str
    about: str = ""
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A finding inside a text: columns `start` to `end` (characters from 0, end exclusive)."""

    start: int
    end: int
    code: str
    severity: Severity
    message: str
    suggestion: str = ""


def gravest_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Block before hold before warn before info; within one severity the order is kept."""
    order = tuple(Severity)
    return tuple(sorted(findings, key=lambda finding: order.index(finding.severity)))


def blocking(findings: Iterable[Finding], allowed: Collection[str] = ()) -> tuple[Finding, ...]:
    """The findings that forbid writing: blocks whose code was not allowed by the user."""
    return tuple(f for f in findings if f.severity is Severity.BLOCK and f.code not in allowed)
