"""Findings in order of gravity."""

from lordesk.domain.findings import Finding, Severity, blocking, gravest_first


def found(code: str, severity: Severity) -> Finding:
    return Finding(code=code, severity=severity, message="Look.")


INFO, BLOCK, WARN = (
    found("a", Severity.INFO),
    found("b", Severity.BLOCK),
    found("c", Severity.WARN),
)


def test_the_gravest_stands_first() -> None:
    assert gravest_first([INFO, BLOCK, WARN]) == (BLOCK, WARN, INFO)


def test_only_blocks_forbid_and_only_until_allowed() -> None:
    assert blocking([INFO, BLOCK, WARN]) == (BLOCK,)
    assert blocking([INFO, BLOCK, WARN], allowed={"b"}) == ()
