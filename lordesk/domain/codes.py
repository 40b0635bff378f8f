"""Codes of findings and warnings, and the checks of the doctor, as values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeRule:
    """A code with the gravest severity it takes, what it means, and who says so."""

    code: str
    severity: str
    meaning: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that was looked at; the message holds no personal data."""

    name: str
    ok: bool
    message: str
