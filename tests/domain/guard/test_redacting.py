"""Taking identifiers out of a sentence."""

import pytest

from lordesk.domain.findings import Mark, Severity
from lordesk.domain.guard.redacting import redacted


def marks(text: str, *found: tuple[str, str]) -> tuple[Mark, ...]:
    return tuple(
        Mark(
            start=text.index(words),
            end=text.index(words) + len(words),
            code="phi.name",
            severity=Severity.BLOCK,
            message="",
            suggestion=suggestion,
        )
        for words, suggestion in found
    )


@pytest.mark.parametrize(
    ("text", "found", "left"),
    [
        (
            "Mr. Henderson in room 412 (MRN 00482913) thanked me on 11/14/2026 for his PE.",
            (
                ("Mr. Henderson", "the patient"),
                ("room 412", "a ward room"),
                ("MRN 00482913", "the patient"),
                ("11/14/2026", "that week"),
            ),
            "The patient thanked me for his PE.",
        ),
        ("Sat with Mrs. Low.", (("Mrs. Low", "the patient"),), "Sat with the patient."),
        (
            "Called 312-555-0100, then left.",
            (("312-555-0100", "leave this out"),),
            "Called, then left.",
        ),
        ("11/14/2026: led rounds.", (("11/14/2026", "leave this out"),), "Led rounds."),
        ("Saw bed 4 first.", (("bed 4", "a ward room"),), "Saw a ward room first."),
        ("Led rounds.", (), "Led rounds."),
    ],
)
def test_what_is_left_reads_as_a_sentence(
    text: str, found: tuple[tuple[str, str], ...], left: str
) -> None:
    assert redacted(text, marks(text, *found)) == left
