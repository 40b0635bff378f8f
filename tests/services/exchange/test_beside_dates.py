"""Words beside dates: a note, nothing, or a doubt."""

import pytest

from lordesk.services.exchange.beside_dates import begins_in_doubt, words_beside
from lordesk.services.exchange.presets import shipped_presets

PRESETS = shipped_presets()


@pytest.mark.parametrize(
    "text",
    [
        "11/20/2026, left a message",
        "by phone 2026-11-20",
        "2026-11-20 (no reply)",
        "20 Nov 2026 Zoë",
    ],
)
def test_words_that_say_more_than_the_date_are_seen(text: str) -> None:
    assert words_beside(text, PRESETS)


@pytest.mark.parametrize(
    "text",
    [
        *("11/20/2026", "Mon 11/20/2026, 10:30 AM", "20 Nov 2026 and 25 Nov 2026", "Nov 3, 2026"),
        *("sent 11/20/2026", "yes, 2026-11-20", "1) 11/20/2026 2) 11/25/2026", "", "no date here"),
    ],
)
def test_words_that_only_say_the_date_are_not(text: str) -> None:
    assert not words_beside(text, PRESETS)


@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        ("not yet, will ask 12/20/2026", True),
        ("Planned: 12/20/2026", True),
        ("12/20/2026, no reply", False),
        ("asked 12/20/2026", False),
        ("not yet", False),
        ("didn’t ask by 11/20/2026", True),
        ("ask 12/20/2026", True),
        ("noch nicht, am 20.11.2026 gefragt", True),
        ("geplant 20.12.2026", True),
        ("aún no, 20/12/2026", True),
        ("pendiente 20/12/2026", True),
        ("pas encore, prévu le 20/12/2026", True),
        ("ainda não, 20/12/2026", True),
        ("am 20.11.2026 gefragt", False),
    ],
)
def test_a_date_taken_back_by_the_words_before_it_is_in_doubt(text: str, *, doubts: bool) -> None:
    assert begins_in_doubt(text, PRESETS) is doubts
