"""Rules about fields, and what differs on a track."""

from datetime import date

from lordesk.domain.field_rules import (
    ChairLetter,
    FieldNumbers,
    LetterNumbers,
    SpecialtyRule,
    TrackRule,
)
from lordesk.domain.rules import Confidence
from lordesk.domain.vocabulary import Portal, Track

CHECKED = date(2026, 11, 22)


def test_a_track_replaces_what_differs_and_leaves_the_rest() -> None:
    preliminary = TrackRule(
        track=Track.PRELIMINARY,
        letters=LetterNumbers(min=2, low=2, high=3, max=4),
        in_specialty=FieldNumbers(min=1, typical=1),
        chair=ChairLetter.NO,
        note="inpatient",
        sources=("Y",),
    )
    rule = SpecialtyRule(
        key="surgery",
        name="Surgery",
        portal=Portal.ERAS,
        letters=LetterNumbers(min=3, low=3, high=4, max=4),
        in_specialty=FieldNumbers(min=2, typical=3),
        chair=ChairLetter.COMMON,
        tracks=(preliminary,),
        confidence=Confidence.VERIFIED,
        sources=("X",),
        checked=CHECKED,
    )

    there = rule.on_track(Track.PRELIMINARY)

    assert (there.letters, there.in_specialty) == (preliminary.letters, preliminary.in_specialty)
    assert (there.chair, there.beside, there.sources) == (ChairLetter.NO, "inpatient", ("Y",))
    assert there.key == "surgery"
    assert rule.on_track(Track.CATEGORICAL) is rule
