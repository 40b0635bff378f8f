"""The names of tables and columns fit the code that reads them, in each language."""

import unicodedata

import pytest

from lordesk.services.exchange.linkedin_names import is_table_of, linkedin_tables, plain_file


@pytest.mark.parametrize(
    ("path", "table"),
    [
        ("Basic/Profile.csv", "profile"),
        ("Perfil.csv", "profile"),
        (unicodedata.normalize("NFD", "Datos/Educación.csv"), "education"),
        ("BERUFSERFAHRUNG.CSV", "positions"),
        ("Langues.csv", "languages"),
        ("Formação acadêmica.csv", "education"),
        ("Email Addresses.csv", "emails"),
    ],
)
def test_a_table_is_known_by_its_file_in_any_language(path: str, table: str) -> None:
    assert is_table_of(path, table)


@pytest.mark.parametrize("path", ["Connections.csv", "Profile.txt", "Profile.csv/x", "csv", ""])
def test_other_files_are_no_table(path: str) -> None:
    assert not is_table_of(path, *linkedin_tables())


def test_no_file_and_no_column_has_two_meanings() -> None:
    tables = linkedin_tables()
    files = [name for table in tables.values() for name in table.files]
    assert len(files) == len(set(files))
    assert all(files)
    assert plain_file("x.txt") == ""


def test_a_heading_stands_for_one_field_of_its_table() -> None:
    for name, table in linkedin_tables().items():
        assert len(table.columns) > len(set(table.columns.values())), name
