"""The portfolio of the sample desk, and how targets, programs and what-ifs hang together."""

import pytest

from lordesk.domain.errors import InvalidInputError
from lordesk.domain.portfolio_rules import Rule
from lordesk.domain.vocabulary import Theme
from tests.builders import a_desk, a_letter, a_target, a_writer, a_yes
from tests.judging import broken, judged, sample, target_of

TODAY = "2026-11-22"


def test_osei_s_hedged_letter_does_not_count() -> None:
    found = target_of(judged(sample(), TODAY))
    assert found.counted == ("patel-im", "yusufzai-im")
    why = next(each for each in found.because if each.letter == "osei-im")
    assert not why.counts
    assert "hedged" in why.text


def test_the_sample_s_chair_is_proposed_where_a_program_wants_a_chair_s_letter() -> None:
    gap = next(g for g in target_of(judged(sample(), TODAY)).gaps if g.rule is Rule.CHAIR)
    assert gap.writer == "yusufzai"
    assert gap.program == "st-brendan"
    assert "mark the letter" in gap.message


def test_neurology_has_gaps_that_say_what_to_do() -> None:
    found = target_of(judged(sample(), TODAY), "neuro")
    assert broken(found) == [Rule.MIN, Rule.US_CLINICAL_MIN, Rule.IN_SPECIALTY_MIN]
    for gap in found.gaps:
        assert gap.writer == "romero"
        assert "Dr. Romero-Vega’s letter is planned" in gap.message
    assert "find a rotation" in found.gaps[2].message


def test_themes_name_the_writers_who_can_speak_and_those_nobody_covers() -> None:
    themes = target_of(judged(sample(), TODAY)).themes
    assert set(themes) == set(Theme)
    assert themes[Theme.CLINICAL_REASONING] == ("patel",)
    assert themes[Theme.VOLUME_AND_HANDOFFS] == ("patel", "yusufzai")
    assert themes[Theme.ETHICS] == ()


def test_without_a_writer_the_letters_of_that_writer_do_not_count() -> None:
    found = target_of(judged(sample(), TODAY, ["patel"]))
    assert found.counted == ("yusufzai-im",)
    assert "what happens without Dr. Patel" in found.because[0].text
    assert "patel" not in {gap.writer for gap in found.gaps}
    assert found.themes[Theme.PRESENTATIONS] == ()


def test_a_what_if_about_nobody_is_refused() -> None:
    with pytest.raises(InvalidInputError, match="no writer nobody"):
        judged(sample(), TODAY, ["nobody"])


def test_every_program_shows_its_numbers_and_no_alarm_before_a_letter_came() -> None:
    programs = {str(p.program): p for p in judged(sample(), TODAY).programs}
    assert (programs["northgate"].min, programs["northgate"].max) == (3, 3)
    assert all(program.alarms == () for program in programs.values())


def test_a_desk_without_letters_has_gaps_and_nothing_to_lose() -> None:
    found = target_of(judged(a_desk()))
    assert found.counted == ()
    assert found.safe_to_lose == 0
    assert Rule.MIN in broken(found)


def test_each_target_is_judged_on_its_own() -> None:
    desk = a_desk(
        a_target("fm", specialty="family-medicine"),
        a_writer(),
        a_letter(asked=a_yes("2027-02-03"), targets=("im",)),
    )
    found = judged(desk)
    assert target_of(found, "im").counted == ("okoye-im",)
    assert target_of(found, "fm").counted == ()
