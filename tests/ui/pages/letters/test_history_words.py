"""The words of a letter's history."""

import pytest

from lordesk.domain.vocabulary import Answer, ContactKind
from lordesk.ui.pages.letters.detail_state import HistoryKind, HistoryLine
from lordesk.ui.pages.letters.history_words import history_words
from tests.builders import day

ON = day("2027-02-03")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (HistoryLine(on=ON, kind=HistoryKind.ASKED), "Asked."),
        (
            HistoryLine(on=ON, kind=HistoryKind.ANSWERED, words="If I can.", answer=Answer.HEDGED),
            "Answered: hedged. “If I can.”",
        ),
        (
            HistoryLine(
                on=ON, kind=HistoryKind.OVERRULED, words="She called.", answer=Answer.STRONG
            ),
            "Overruled by you: strong yes. She called.",
        ),
        (HistoryLine(on=ON, kind=HistoryKind.CONTACT, contact=ContactKind.PHONE), "Phone call."),
        (HistoryLine(on=ON, kind=HistoryKind.MOMENTS, count=1), "1 moment seen."),
        (HistoryLine(on=ON, kind=HistoryKind.ASSIGNED, count=3), "Assigned to 3 programs."),
        (HistoryLine(on=ON, kind=HistoryKind.MET, words="Team C"), "First shared day, Team C."),
    ],
)
def test_a_line_says_what_happened(line: HistoryLine, words: str) -> None:
    assert history_words(line) == words


@pytest.mark.parametrize("what", list(HistoryKind))
def test_every_kind_of_line_has_words(what: HistoryKind) -> None:
    assert history_words(
        HistoryLine(on=ON, kind=what, count=2, answer=Answer.STRONG, contact=ContactKind.MET)
    )
