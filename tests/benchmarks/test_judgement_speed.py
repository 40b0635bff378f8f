"""How fast writers are ranked and letters judged and assigned, on desks larger than life."""

import pytest

from lordesk.domain.assignment import propose_assignments
from lordesk.domain.ids import (
    LetterKey,
    MomentKey,
    ProgramKey,
    RotationKey,
    TargetKey,
    WriterKey,
)
from lordesk.domain.moment import Moment
from lordesk.domain.portfolio import portfolio
from lordesk.domain.program import ProgramLetters
from lordesk.domain.ranking import rank
from lordesk.domain.records import Entity, Records
from lordesk.domain.vocabulary import LetterKind, Theme
from tests.benchmarks.fair import least, small_calls
from tests.builders import (
    a_desk,
    a_letter,
    a_program,
    a_rotation,
    a_target,
    a_writer,
    a_yes,
    day,
    worked,
)
from tests.judging import AFTER, CATALOGUE

TODAY = day(AFTER)
TENTH, SECOND = 12, 100
"""How many references make a tenth of a second, with some air, and a second."""

FIELDS = ("internal-medicine", "cardiology", "neurology", "pathology")


def large_desk() -> Records:
    """200 writers with a letter and two moments each, two targets, 60 programs."""
    entities: list[Entity] = [a_target("neuro", specialty="neurology")]
    entities += [a_rotation(f"r{n}") for n in range(20)]
    for n in range(200):
        writer = WriterKey(f"w{n}")
        together = (worked(f"r{n % 20}"),)
        entities.append(a_writer(writer, specialty=FIELDS[n % 4], worked_together=together))
        entities.append(
            a_letter(f"l{n}", writer=writer, asked=a_yes("2027-02-03") if n % 3 == 0 else None)
        )
        entities += [
            Moment(
                key=MomentKey(f"m{n}-{k}"),
                rotation=RotationKey(f"r{n % 20}"),
                text=f"Saw {n} patients with the team and wrote {k} notes, signed as read.",
                themes=(Theme.TEAMWORK,),
                seen_by=(writer,),
                kits=(LetterKey(f"l{n}"),),
            )
            for k in range(2)
        ]
    return a_desk(*entities, *programs(60))


def programs(count: int, oldest: int = 12, ages: int = 60) -> list[Entity]:
    """Programs no two of which want the same, as far as numbers allow."""
    return [
        a_program(
            ProgramKey(f"p{n}"),
            target=TargetKey("im"),
            letters=ProgramLetters(
                min=3,
                max=4,
                in_specialty_min=n % 4,
                max_age_months=oldest + n % ages,
                chair=n % 2 == 0,
            ),
        )
        for n in range(count)
    ]


def test_ranking_and_portfolio_of_a_large_desk_take_little() -> None:
    """At most a tenth of a second where the reference takes a hundredth."""
    desk = large_desk()

    def work() -> None:
        rank(desk, CATALOGUE, TODAY)
        portfolio(desk, CATALOGUE, TODAY)

    spent, reference = least(work, small_calls)
    print(f"rank and portfolio: {spent / reference:.1f} references (at most {TENTH})")
    assert spent <= TENTH * reference


def desk_of(count: int) -> Records:
    """As many letters, each telling of themes of its own, and 60 programs of which most differ."""
    entities: list[Entity] = [a_rotation("wards")]
    for n in range(count):
        writer, key = WriterKey(f"w{n}"), LetterKey(f"l{n}")
        entities += [
            a_writer(writer, specialty=FIELDS[n % 4], worked_together=(worked("wards"),)),
            a_letter(
                key,
                writer=writer,
                asked=a_yes("2027-02-03"),
                uploaded_on=day(f"2027-0{n % 7 + 1}-01"),
                chair=n % 5 == 0,
                kind=LetterKind.STANDARDIZED if n % 3 == 0 else None,
            ),
            Moment(
                key=MomentKey(f"m{n}"),
                rotation=RotationKey("wards"),
                text="Wrote the notes of the team.",
                themes=tuple(theme for place, theme in enumerate(Theme) if place * n % 7 == 1),
                seen_by=(writer,),
                kits=(key,),
            ),
        ]
    return a_desk(*entities, *programs(60, oldest=2, ages=9))


@pytest.mark.parametrize("count", [12, 40, 200])
def test_letters_are_assigned_to_sixty_programs_in_a_second(count: int) -> None:
    desk = desk_of(count)
    spent, reference = least(lambda: propose_assignments(desk, CATALOGUE, TODAY), small_calls)
    print(f"{count} letters: {spent / reference:.1f} references (at most {SECOND})")
    assert spent < SECOND * reference
