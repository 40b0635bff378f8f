"""The words of a letter's history."""

import pytest

from lordesk.domain.vocabulary import Answer, ContactKind
from lordesk.ui.pages.letters.detail_state import HistoryLine, Told
from lordesk.ui.pages.letters.told import told
from tests.builders import day

ON = day("2027-02-03")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (HistoryLine(on=ON, told=Told.ASKED), "Asked."),
        (
            HistoryLine(on=ON, told=Told.ANSWERED, words="If I can.", answer=Answer.HEDGED),
            "Answered: hedged. “If I can.”",
        ),
        (
            HistoryLine(on=ON, told=Told.OVERRULED, words="She called.", answer=Answer.STRONG),
            "Overruled by you: strong yes. She called.",
        ),
        (HistoryLine(on=ON, told=Told.CONTACT, contact=ContactKind.PHONE), "Phone call."),
        (HistoryLine(on=ON, told=Told.MOMENTS, count=1), "1 moment seen."),
        (HistoryLine(on=ON, told=Told.ASSIGNED, count=3), "Assigned to 3 programs."),
        (HistoryLine(on=ON, told=Told.MET, words="Team C"), "First shared day, Team C."),
    ],
)
def test_a_line_says_what_happened(line: HistoryLine, words: str) -> None:
    assert told(line) == words


@pytest.mark.parametrize("what", list(Told))
def test_every_kind_of_line_has_words(what: Told) -> None:
    assert told(
        HistoryLine(on=ON, told=what, count=2, answer=Answer.STRONG, contact=ContactKind.MET)
    )
