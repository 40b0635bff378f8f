"""Lists as other people write them, and what an import makes of them."""

from datetime import date
from typing import Any
from uuid import UUID

from lordesk import paths
from lordesk.domain.changes import apply
from lordesk.domain.records import Records
from lordesk.services.exchange.book_import import ImportOptions, plan_book
from lordesk.services.exchange.csv_file import read_csv
from lordesk.services.exchange.draft import Known
from lordesk.services.exchange.planning import ImportPlan
from lordesk.services.exchange.presets import Subject, shipped_presets
from lordesk.services.exchange.questions import Answers
from lordesk.services.exchange.sheet import Cell, Sheet
from lordesk.storage.catalogue_files import read_catalogue

TODAY = date(2026, 11, 25)
KNOWN = Known(
    catalogue=read_catalogue(paths.resources() / "rules"), presets=shipped_presets(), today=TODAY
)
NAMESPACE = UUID(int=7)


def a_sheet(*rows: tuple[Cell, ...], name: str = "") -> Sheet:
    return Sheet(name=name, rows=rows)


def planned(desk: Records, text: str, subject: Subject | None = None, **answers: Any) -> ImportPlan:
    """The plan for a list written as CSV."""
    book = read_csv(text.encode(), "list.csv")
    wishes = ImportOptions(subject=subject)
    return plan_book(desk, book, Answers(**answers), wishes, KNOWN, NAMESPACE)


def taken(desk: Records, text: str, subject: Subject | None = None, **answers: Any) -> Records:
    """The desk after the list was taken in, which must be possible."""
    plan = planned(desk, text, subject, **answers)
    assert plan.planned is not None, (plan.questions, [str(each) for each in plan.problems])
    return apply(desk, plan.planned.changes)


def problems(desk: Records, text: str, **answers: Any) -> list[str]:
    plan = planned(desk, text, **answers)
    assert plan.planned is None
    return [str(problem) for problem in plan.problems]
