"""A spreadsheet that the program wrote, perhaps edited since, taken in by key like its own file."""

from collections.abc import Collection, Iterator, Sequence
from uuid import UUID

from lordesk.domain.errors import RefusedError, Remedy
from lordesk.domain.ids import Kind
from lordesk.domain.records import Records
from lordesk.services.exchange.layout import TableLayout
from lordesk.services.exchange.own_sheets import OwnSheet
from lordesk.services.exchange.plain_cells import ambiguous_in
from lordesk.services.exchange.planning import ImportPlan
from lordesk.services.exchange.questions import Answers, DateOrderQuestion
from lordesk.services.exchange.sheet import Book
from lordesk.services.exchange.tables_in import records_in
from lordesk.services.importing import plan_import

_EXAMPLES = 3


def plan_own_import(
    desk: Records,
    book: Book,
    sheets: Sequence[OwnSheet],
    answers: Answers,
    *,
    replace_desk: bool,
    namespace: UUID,
    shipped_seasons: Collection[str],
) -> ImportPlan:
    """What taking these tables in would change; InvalidInputError names the cell that forbids it.

    A program that rewrote the dates on saving makes them a question, as in any list. `replace_desk`
    needs a book with the applicant in it: RefusedError otherwise.
    """
    questions = tuple(_date_orders(sheets, answers))
    if questions:
        return ImportPlan(planned=None, questions=questions)
    tables = {own.table.kind for own in sheets}
    if replace_desk and Kind.APPLICANT not in tables:
        raise RefusedError(
            f"{book.name} holds no whole desk, so it cannot take the desk’s place. "
            "Import it without replacing the desk.",
            remedy=Remedy.NOT_REPLACE,
        )
    base = Records() if replace_desk else desk
    incoming, place = records_in(
        book, sheets, base, lambda sheet, column: answers.order(sheet.name, column)
    )
    planned = plan_import(
        desk,
        incoming,
        name=book.name,
        replace_desk=replace_desk,
        namespace=namespace,
        shipped_seasons=shipped_seasons,
        place=place,
    )
    return ImportPlan(planned=planned, notices=_unread(book, sheets))


def _unread(book: Book, sheets: Sequence[OwnSheet]) -> tuple[str, ...]:
    read = {own.sheet.name for own in sheets}
    left = [each.name for each in book.sheets if each.name not in read and not each.is_empty]
    return tuple(f"Sheet {name} is no table of lordesk and was not read" for name in left)


def _date_orders(sheets: Sequence[OwnSheet], answers: Answers) -> Iterator[DateOrderQuestion]:
    for own in sheets:
        for column, heading in own.columns.items():
            examples = _ambiguous(own, own.table, column, heading)
            if examples and answers.order(own.sheet.name, column) is None:
                yield DateOrderQuestion(
                    sheet=own.sheet.name,
                    column=column,
                    heading=heading,
                    examples=tuple(dict.fromkeys(examples))[:_EXAMPLES],
                    suggested=None,
                )


def _ambiguous(own: OwnSheet, table: TableLayout, column: int, heading: str) -> list[str]:
    content = next((each.content for each in table.columns if each.name == heading), None)
    if content is None:
        return []
    return [
        text for row in own.rows() for text in ambiguous_in(content, own.sheet.cell(row, column))
    ]
