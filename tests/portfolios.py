"""Portfolio pages of small desks, for the tests of the page."""

from collections.abc import Collection
from typing import Any

from lordesk.domain.ids import WriterKey
from lordesk.domain.records import Entity, Records
from lordesk.ui.pages.portfolio.deriving import derive
from lordesk.ui.pages.portfolio.state import PortfolioState
from tests.builders import a_desk, a_letter, a_program, a_writer, a_yes, day
from tests.planning import CATALOGUE

TODAY = day("2027-07-02")
HERE: dict[str, Any] = {"asked": a_yes("2027-02-03"), "uploaded_on": day("2027-07-01")}
PROMISED: dict[str, Any] = {"asked": a_yes("2027-02-03")}


def a_portfolio(*entities: Entity, without: Collection[str] = ()) -> PortfolioState:
    return portfolio_of(a_desk(*entities), without)


def portfolio_of(records: Records, without: Collection[str] = ()) -> PortfolioState:
    return derive(records, CATALOGUE, TODAY, tuple(WriterKey(each) for each in without))


def three(*more: Entity, **fields: Any) -> Records:
    """Three writers, each with a letter as the fields say, and one program."""
    names = ("okoye", "silva", "tan")
    writers = [a_writer(name, name=f"A {name.capitalize()}") for name in names]
    letters = [a_letter(f"{name}-im", writer=WriterKey(name), **fields) for name in names]
    return a_desk(*writers, *letters, a_program(), *more)
