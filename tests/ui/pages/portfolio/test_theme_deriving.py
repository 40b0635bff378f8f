"""Which writer's kits show which theme."""

from lordesk.domain.ids import LetterKey, MomentKey, RotationKey, WriterKey
from lordesk.domain.moment import Moment
from lordesk.domain.vocabulary import Theme
from tests.builders import a_letter, a_writer, day
from tests.portfolios import PROMISED, a_portfolio, portfolio_of, three


def a_moment(key: str, *kits: str, themes: tuple[Theme, ...] = (Theme.TEAMWORK,)) -> Moment:
    return Moment(
        key=MomentKey(key),
        rotation=RotationKey("wards"),
        on=day("2027-01-20"),
        text=f"Moment {key}",
        themes=themes,
        kits=tuple(LetterKey(kit) for kit in kits),
    )


def test_bullets_are_counted_by_writer() -> None:
    state = portfolio_of(
        three(a_moment("a", "okoye-im"), a_moment("b", "okoye-im", "silva-im"), **PROMISED)
    )
    line = next(line for line in state.themes if line.theme is Theme.TEAMWORK)
    assert line.counts == (2, 1, 0)
    assert line.is_shown


def test_a_bullet_in_two_kits_of_one_writer_counts_once() -> None:
    state = a_portfolio(a_letter(), a_letter("second"), a_moment("a", "okoye-im", "second"))
    line = next(line for line in state.themes if line.theme is Theme.TEAMWORK)
    assert line.counts == (1,)


def test_every_theme_has_a_line_even_when_nobody_shows_it() -> None:
    state = portfolio_of(three(**PROMISED))
    assert [line.theme for line in state.themes] == list(Theme)
    assert not any(line.is_shown for line in state.themes)


def test_marks_are_as_short_as_tells_writers_apart() -> None:
    state = a_portfolio(
        a_writer("silva", name="Rui Silva"),
        a_writer("sato", name="Hiro Sato"),
        a_letter(),
        a_letter("silva-im", writer=WriterKey("silva")),
        a_letter("sato-im", writer=WriterKey("sato")),
    )
    assert [column.mark for column in state.theme_columns] == ["O", "Si", "Sa"]


def test_a_writer_is_planned_until_one_letter_is_promised() -> None:
    assert a_portfolio(a_letter()).theme_columns[0].is_planned
    both = a_portfolio(a_letter(), a_letter("second", **PROMISED))
    assert not both.theme_columns[0].is_planned
