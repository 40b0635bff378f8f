"""A LinkedIn archive as a profile: its tables of positions, education, languages and the rest."""

from collections.abc import Iterator, Mapping

from lordesk.domain.applicant import Entry, School
from lordesk.services.exchange.archive import Archive, read_archive
from lordesk.services.exchange.csv_file import read_csv
from lordesk.services.exchange.presets import plain_heading
from lordesk.services.exchange.profile import Profile, is_medical, tidy_text, year_month
from lordesk.services.exchange.sheet import Sheet, is_blank, letters_of, text_of

BYTES_AT_MOST = 200_000_000
"""Archives hold messages and pictures beside the few tables that are read."""


class _Row:
    """A row of a table by its headings, with the place of each cell."""

    def __init__(self, cells: Mapping[str, tuple[str, str]]) -> None:
        self._cells = cells

    def text(self, heading: str) -> str | None:
        return tidy_text(self._cells.get(heading, ("", ""))[0])

    def place(self, heading: str) -> str:
        return self._cells.get(heading, ("", heading))[1]


def read_linkedin(raw: bytes, name: str) -> Profile:
    """The profile in the archive; InvalidInputError names the table and cell that does not fit."""
    archive = read_archive(raw, name, BYTES_AT_MOST)
    who = next(_rows(archive, "Profile.csv"), _Row({}))
    studies = list(_rows(archive, "Education.csv"))
    degree = next((row for row in studies if is_medical(row.text("degree name") or "")), None)
    return Profile(
        given_name=who.text("first name") or "",
        family_name=who.text("last name") or "",
        email=_email(archive),
        phone=next((row.text("number") for row in _phones(archive)), None),
        degree=degree.text("degree name") if degree else None,
        school=_school(degree) if degree else None,
        languages=tuple(_languages(archive)),
        education=tuple(filter(None, (_study(row) for row in studies if row is not degree))),
        experience=tuple(_experience(archive)),
        research=tuple(_lines(archive, "Publications.csv", "name", "publisher")),
        honours=tuple(_lines(archive, "Honors.csv", "title", None)),
    )


def _rows(archive: Archive, table: str) -> Iterator[_Row]:
    raw = archive.named(table)
    if raw is None:
        return
    sheet = read_csv(raw, f"{archive.name}: {table}").sheets[0]
    filled = [n for n, row in enumerate(sheet.rows) if not all(is_blank(cell) for cell in row)]
    for number in filled[1:]:
        yield _Row(_cells(sheet, filled[0], number, f"{archive.name}: {table}"))


def _cells(sheet: Sheet, head: int, row: int, name: str) -> Mapping[str, tuple[str, str]]:
    return {
        plain_heading(text_of(heading)): (
            text_of(sheet.cell(row, column)),
            f"{name}: row {sheet.first_row + row}, column {letters_of(column)}",
        )
        for column, heading in enumerate(sheet.rows[head])
    }


def _email(archive: Archive) -> str | None:
    """The primary address, else the first."""
    rows = list(_rows(archive, "Email Addresses.csv"))
    primary = [row for row in rows if (row.text("primary") or "").casefold() == "yes"]
    return next((row.text("email address") for row in primary or rows), None)


def _phones(archive: Archive) -> Iterator[_Row]:
    yield from _rows(archive, "PhoneNumbers.csv")
    yield from _rows(archive, "Phone Numbers.csv")


def _school(row: _Row) -> School:
    graduated = year_month(row.text("end date") or "", row.place("end date"))
    return School(name=row.text("school name"), graduated=graduated)


def _study(row: _Row) -> Entry | None:
    return _entry(row, "degree name", "school name", ("start date", "end date"), "notes")


def _experience(archive: Archive) -> Iterator[Entry]:
    months = ("started on", "finished on")
    tables = (("Positions.csv", "title"), ("Volunteering.csv", "role"))
    for table, what in tables:
        for row in _rows(archive, table):
            entry = _entry(row, what, "company name", months, "description")
            if entry is not None:
                yield entry


def _entry(row: _Row, what: str, where: str, months: tuple[str, str], note: str) -> Entry | None:
    """A line of the curriculum vitae; one without a word for what it was is named by where."""
    title, place = row.text(what), row.text(where)
    start, end = (year_month(row.text(each) or "", row.place(each)) for each in months)
    told = title or place
    if told is None:
        return None
    return Entry(
        what=told, where=place if title else None, from_=start, to=end, note=row.text(note)
    )


def _languages(archive: Archive) -> Iterator[str]:
    for row in _rows(archive, "Languages.csv"):
        language, fluency = row.text("name"), row.text("proficiency")
        if language:
            yield f"{language} ({fluency})" if fluency else language


def _lines(archive: Archive, table: str, what: str, by: str | None) -> Iterator[str]:
    for row in _rows(archive, table):
        line = ", ".join(filter(None, (row.text(what), row.text(by) if by else None)))
        if line:
            yield line
