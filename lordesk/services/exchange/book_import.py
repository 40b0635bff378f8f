"""A spreadsheet file as an import plan: our own tables by key, other people's lists by headings."""

from dataclasses import dataclass, replace
from uuid import UUID

from lordesk.domain.errors import InvalidInputError, RefusedError, Remedy
from lordesk.domain.records import Records
from lordesk.services.exchange.csv_file import read_csv
from lordesk.services.exchange.draft import Known
from lordesk.services.exchange.facts import MappedSheet
from lordesk.services.exchange.mapping import guess_mapping, with_columns
from lordesk.services.exchange.own_import import plan_own_import
from lordesk.services.exchange.own_sheets import own_sheets
from lordesk.services.exchange.planning import ImportPlan, plan_import
from lordesk.services.exchange.presets import Presets, Subject
from lordesk.services.exchange.questions import Answers
from lordesk.services.exchange.recognising import FileKind
from lordesk.services.exchange.sheet import Book, letters_of, shortened

_NAMED = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOptions:
    """What the user said about the whole import beside the answers."""

    replace_desk: bool = False
    sheet: str | None = None
    subject: Subject | None = None
    columns: tuple[tuple[str, str], ...] = ()


def read_book(raw: bytes, name: str, kind: FileKind) -> Book:
    """The sheets of an Excel workbook or a text table."""
    if kind is FileKind.TEXT_TABLE:
        return read_csv(raw, name)
    from lordesk.services.exchange.xlsx_file import read_xlsx

    return read_xlsx(raw, name)


def plan_book(
    desk: Records,
    book: Book,
    answers: Answers,
    wishes: ImportOptions,
    known: Known,
    namespace: UUID,
) -> ImportPlan:
    """What the whole file would change; InvalidInputError when none of its sheets can be read."""
    chosen = _chosen(book, wishes.sheet)
    own = own_sheets(chosen) if wishes.subject is None and not wishes.columns else ()
    if own:
        return plan_own_import(
            desk,
            chosen,
            own,
            answers,
            replace_desk=wishes.replace_desk,
            namespace=namespace,
            shipped_seasons=tuple(known.catalogue.seasons),
        )
    if wishes.replace_desk:
        raise RefusedError(
            f"{book.name} holds no whole desk, so it cannot take the desk’s place. "
            "Import it without replacing the desk.",
            remedy=Remedy.NOT_REPLACE,
        )
    mapped = mapped_sheets(chosen, wishes, known.presets)
    plan = plan_import(desk, book.name, mapped, answers, known)
    columns = _unread_columns(mapped, wishes)
    told = (*_unread(chosen, mapped), *columns, *plan.notices)
    return replace(plan, notices=told, has_unread_columns=bool(columns))


def mapped_sheets(book: Book, wishes: ImportOptions, presets: Presets) -> tuple[MappedSheet, ...]:
    """The sheets whose headings are known, each with its mapping; InvalidInputError for none."""
    mapped = [
        MappedSheet(sheet=sheet, mapping=guess_mapping(sheet, presets, wishes.subject))
        for sheet in book.sheets
        if not sheet.is_empty
    ]
    if not mapped:
        raise InvalidInputError(f"{book.name} is empty.")
    if wishes.columns:
        mapped = [
            MappedSheet(sheet=each.sheet, mapping=with_columns(each.mapping, wishes.columns))
            for each in mapped
        ]
    usable = tuple(each for each in mapped if each.subject and any(each.mapping.columns()))
    if not usable:
        there = ", ".join(h for each in mapped for h in each.mapping.headings if h)[:120]
        raise InvalidInputError(
            f"{book.name}: no row of headings is known ({there}). "
            "Give its columns headings such as Name and Deadline, or say what the list is and what "
            "its columns mean.",
            remedy=Remedy.COLUMNS,
        )
    return usable


def _unread(book: Book, mapped: tuple[MappedSheet, ...]) -> tuple[str, ...]:
    read = [each.sheet for each in mapped]
    left = [each.name for each in book.sheets if each not in read and not each.is_empty]
    return tuple(f"Sheet {name} has no headings that are known and was not read" for name in left)


def _unread_columns(mapped: tuple[MappedSheet, ...], wishes: ImportOptions) -> tuple[str, ...]:
    """Columns that hold something and mean nothing known; those left out by a wish are known."""
    left_out = {heading.casefold() for heading, field in wishes.columns if field == "-"}
    names = [
        f"{letters_of(column)} ({shortened(heading)})"
        for each in mapped
        for column, heading in enumerate(each.mapping.headings)
        if heading and each.mapping.fields[column] is None and heading.casefold() not in left_out
    ]
    if not names:
        return ()
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return (
        f"Not read, since the heading is not known: column {', '.join(names[:_NAMED])}{more}; "
        "say what a column means",
    )


def _chosen(book: Book, name: str | None) -> Book:
    if name is None:
        return book
    found = tuple(sheet for sheet in book.sheets if sheet.name.casefold() == name.casefold())
    if not found:
        there = ", ".join(sheet.name for sheet in book.sheets)
        raise InvalidInputError(f"{book.name} has no sheet {name}. Its sheets are {there}.")
    return Book(name=book.name, sheets=found)
