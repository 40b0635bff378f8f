"""A LinkedIn archive as a profile: its tables of positions, education, languages and the rest."""

from collections.abc import Iterator, Mapping

from lordesk.domain.applicant import Entry, School
from lordesk.services.exchange.archive import Archive, read_archive
from lordesk.services.exchange.csv_file import read_csv
from lordesk.services.exchange.linkedin_names import is_table_of, linkedin_tables
from lordesk.services.exchange.matching import plain
from lordesk.services.exchange.presets import shipped_presets
from lordesk.services.exchange.profile import Profile, is_medical, tidy_text, year_month
from lordesk.services.exchange.sheet import Sheet, is_blank, letters_of, text_of

BYTES_AT_MOST = 200_000_000
"""Archives hold messages and pictures beside the few tables that are read."""


class _Row:
    """A row of a table by its fields, with the place of each cell."""

    def __init__(self, cells: Mapping[str, tuple[str, str]]) -> None:
        self._cells = cells

    def text(self, field: str) -> str | None:
        return tidy_text(self._cells.get(field, ("", ""))[0])

    def place(self, field: str) -> str:
        return self._cells.get(field, ("", field))[1]


def read_linkedin(raw: bytes, name: str) -> Profile:
    """The profile in the archive; InvalidInputError names the table and cell that does not fit."""
    archive = read_archive(raw, name, BYTES_AT_MOST)
    who = next(_rows(archive, "profile"), _Row({}))
    studies = list(_rows(archive, "education"))
    degree = next((row for row in studies if is_medical(row.text("what") or "")), None)
    return Profile(
        given_name=who.text("given_name") or "",
        family_name=who.text("family_name") or "",
        email=_email(archive),
        phone=next((row.text("number") for row in _rows(archive, "phones")), None),
        degree=degree.text("what") if degree else None,
        school=_school(degree) if degree else None,
        languages=tuple(_languages(archive)),
        education=tuple(filter(None, (_entry(row) for row in studies if row is not degree))),
        experience=tuple(_experience(archive)),
        research=tuple(_lines(archive, "publications")),
        honours=tuple(_lines(archive, "honors")),
    )


def _rows(archive: Archive, table: str) -> Iterator[_Row]:
    """The rows of every file that has a name of this table."""
    for path, raw in archive.contents.items():
        if is_table_of(path, table):
            name = f"{archive.name}: {path.rpartition('/')[2]}"
            sheet = read_csv(raw, name).sheets[0]
            rows = enumerate(sheet.rows)
            filled = [n for n, row in rows if not all(is_blank(cell) for cell in row)]
            for number in filled[1:]:
                yield _Row(_cells(sheet, filled[0], number, name, linkedin_tables()[table].columns))


def _cells(
    sheet: Sheet, head: int, row: int, name: str, fields: Mapping[str, str]
) -> Mapping[str, tuple[str, str]]:
    """The cells that are read; of two columns for one field the first counts."""
    cells: dict[str, tuple[str, str]] = {}
    for column, heading in enumerate(sheet.rows[head]):
        field = fields.get(plain(text_of(heading)))
        if field is not None:
            place = f"{name}: row {sheet.first_row + row}, column {letters_of(column)}"
            cells.setdefault(field, (text_of(sheet.cell(row, column)), place))
    return cells


def _email(archive: Archive) -> str | None:
    """The primary address, else the first."""
    rows = list(_rows(archive, "emails"))
    primary = [row for row in rows if _is_yes(row.text("primary") or "")]
    return next((row.text("address") for row in primary or rows), None)


def _is_yes(text: str) -> bool:
    return shipped_presets().meaning("yes", text) == "true"


def _school(row: _Row) -> School:
    graduated = year_month(row.text("to") or "", row.place("to"))
    return School(name=row.text("where"), graduated=graduated)


def _experience(archive: Archive) -> Iterator[Entry]:
    for table in ("positions", "volunteering"):
        yield from filter(None, map(_entry, _rows(archive, table)))


def _entry(row: _Row) -> Entry | None:
    """A line of the curriculum vitae; one without a word for what it was is named by where."""
    title, place = row.text("what"), row.text("where")
    start, end = (year_month(row.text(each) or "", row.place(each)) for each in ("from", "to"))
    told = title or place
    if told is None:
        return None
    return Entry(
        what=told, where=place if title else None, from_=start, to=end, note=row.text("note")
    )


def _languages(archive: Archive) -> Iterator[str]:
    for row in _rows(archive, "languages"):
        language, fluency = row.text("name"), row.text("proficiency")
        if language:
            yield f"{language} ({fluency})" if fluency else language


def _lines(archive: Archive, table: str) -> Iterator[str]:
    for row in _rows(archive, table):
        line = ", ".join(filter(None, (row.text("what"), row.text("by"))))
        if line:
            yield line
