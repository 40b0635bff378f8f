"""How writers are addressed."""

import pytest

from lordesk.domain.naming import (
    addressed,
    bare_name,
    family_name,
    family_of,
    full_form,
    given_name,
    in_usual_order,
    marked_name,
    other_reading,
    titled,
)
from tests.builders import a_writer


@pytest.mark.parametrize(
    ("name", "title", "expected"),
    [
        ("Nirav Patel", None, "Dr. Patel"),
        ("Lucía Romero-Vega", None, "Dr. Romero-Vega"),
        ("Pieter van der Berg", None, "Dr. van der Berg"),
        ("Dr. Robert Marsh Jr.", None, "Dr. Marsh"),
        ("Hamid Yusufzai", "Professor and head of medicine", "Prof. Yusufzai"),
        ("Prof. Dr. Anna Müller", None, "Dr. Müller"),
        ("李小龍", None, "Dr. 李小龍"),
        ("渡辺 ケンジ", None, "Dr. 渡辺"),
        ("박 지영", "Professor", "Prof. 박"),
        ("พิมพ์ใจ ใจดี", None, "Dr. พิมพ์ใจ"),
        ("Seán Ó Súilleabháin", None, "Dr. Ó Súilleabháin"),
        ("João do Nascimento", None, "Dr. do Nascimento"),
        ("van Gogh", None, "Dr. Gogh"),
        ("Maria\n de  la Cruz", None, "Dr. de la Cruz"),
        ("Dr.", None, "Dr. Dr."),
        ("Profª. Drª. Conceição Ferreira", None, "Dr. Ferreira"),
        ("Luisa D’Arcy-Ní Bhriain", None, "Dr. D’Arcy-Ní Bhriain"),
        ("Nguyễn Văn Minh", None, "Dr. Nguyễn"),
        ("Minh Van Tran", None, "Dr. Tran"),
        ("Hoang Van Do", None, "Dr. Do"),
        ("Anna van Ho", None, "Dr. van Ho"),
        ("Lin Hsiao-ling", None, "Dr. Lin"),
        ("Hsiao-ling Lin", None, "Dr. Lin"),
        ("Ana Cruz-Diaz", None, "Dr. Cruz-Diaz"),
        ("María-José SANDOVAL ORTIZ", None, "Dr. Sandoval Ortiz"),
        ("NGUYEN Van Minh", None, "Dr. Nguyen"),
        ("Patrick O’BRIEN", None, "Dr. O’Brien"),
        ("Eva NAGY SZŰCS", None, "Dr. Nagy Szűcs"),
        ("Minh NGUYỄN", None, "Dr. Nguyễn"),
        ("H. K. XU", None, "Dr. Xu"),
        ("Jian LI", None, "Dr. Li"),
        ("AJ Smith", None, "Dr. Smith"),
        ("Ana Ruiz MD FACP", None, "Dr. Ruiz"),
        ("Ian McDONALD", None, "Dr. McDONALD"),
        ("Omar Al-amin", None, "Dr. Al-amin"),
        ("Nora Ben-ami", None, "Dr. Ben-ami"),
        ("Mary Smith-jones", None, "Dr. Smith-jones"),
        ("Park Seung-hee", None, "Dr. Park"),
        ("Chen Shih-chieh", None, "Dr. Chen"),
        ("Ana DE LA CRUZ", None, "Dr. De La Cruz"),
        ("Mary VAN Buren", None, "Dr. Van Buren"),
        ("Ana de la CRUZ ORTIZ", None, "Dr. de la Cruz Ortiz"),
        ("José ORTEGA y GASSET", None, "Dr. Ortega y Gasset"),
        ("JOHN MCALLISTER", None, "Dr. McAllister"),
        ("JRR Tolkien", None, "Dr. Tolkien"),
        ("LE Thi Mai", None, "Dr. Le"),
        ("John Smith DO", None, "Dr. Smith"),
        ("John Smith D.O.", None, "Dr. Smith"),
        ("Ann Lee DNP", None, "Dr. Lee"),
        ("Bob Roe PA-C", None, "Dr. Roe"),
        ("Tran Minh DO", None, "Dr. Do"),
        ("HOANG VAN DO", None, "Dr. Do"),
        ("Minh DO", None, "Dr. Do"),
        ("Residency Education Committee", None, "Residency Education Committee"),
        ("Department of Pathology, Lakeside", "Professors", "Department of Pathology"),
    ],
)
def test_a_writer_is_addressed_by_family_name(name: str, title: str | None, expected: str) -> None:
    assert addressed(a_writer(name=name, title=title)) == expected


@pytest.mark.parametrize(
    "name",
    ["Dra. Ana Souza", "Profa. Dra. Ana Souza", "Profª. Drª. Ana Souza", "Professora Ana Souza"],
)
def test_honorifics_of_portuguese_and_spanish_are_taken_off(name: str) -> None:
    assert titled(a_writer(name=name)) == "Dr. Ana Souza"


@pytest.mark.parametrize("name", ["Clinical Competency Committee", "UCLA Department of Medicine"])
def test_a_group_that_writes_together_has_no_honorific(name: str) -> None:
    assert titled(a_writer(name=name)) == full_form(a_writer(name=name, credentials=None)) == name


def test_names_stand_bare_or_with_credentials() -> None:
    writer = a_writer(name="Dr. Nirav Patel, MD", credentials="MD, FACP")
    assert bare_name(writer) == "Nirav Patel"
    assert full_form(writer) == "Nirav Patel, MD, FACP"
    assert full_form(a_writer(name="Nirav Patel", credentials=None)) == "Nirav Patel"


@pytest.mark.parametrize(
    ("name", "given", "family"),
    [
        ("Lucía de la Cruz", "Lucía", "de la Cruz"),
        ("渡辺 ケンジ", "ケンジ", "渡辺"),
        ("李", "", "李"),
    ],
)
def test_a_name_parts_into_given_and_family(name: str, given: str, family: str) -> None:
    assert (given_name(name), family_name(name)) == (given, family)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Nirav Patel", ""),
        ("Mary Beth Smith", ""),
        ("María-José Sandoval Ortiz", "Sandoval Ortiz"),
        ("María-José SANDOVAL ORTIZ", ""),
        ("María J. Ortiz", ""),
        ("María de la Cruz", ""),
        ("João Antônio Souza", ""),
        ("Lin Hsiao-ling", "Hsiao-ling"),
        ("Nguyễn Văn Minh", "Minh"),
        ("Hoang Van Do", "Hoang"),
        ("李小龍", ""),
        ("Suharto", ""),
        ("Comité de Educación Médica", ""),
    ],
)
def test_a_name_that_can_be_read_otherwise_is_in_doubt(name: str, other: str) -> None:
    assert other_reading(name) == other


def test_a_family_name_that_would_be_misread_is_put_in_capitals() -> None:
    assert in_usual_order("Nirav", "Patel") == "Nirav Patel"
    written = in_usual_order("Anna", "Mei-ling")
    assert written == "Anna MEI-LING"
    assert family_name(written) == "MEI-LING"
    assert given_name(written) == "Anna"


@pytest.mark.parametrize(
    ("given", "family", "name"),
    [
        ("Eva", "Garcia Lopez", "Eva GARCIA LOPEZ"),
        ("María-José", "Sandoval Ortiz", "María-José SANDOVAL ORTIZ"),
        ("EVA", "GARCIA LOPEZ", "Eva GARCIA LOPEZ"),
        ("Ana", "de la Cruz Ortiz", "Ana de la CRUZ ORTIZ"),
        ("Luis", "Garcia de la Torre", "Luis GARCIA de la TORRE"),
        ("Ann", "McDonald Smith", "Ann MCDONALD SMITH"),
        ("Sinéad", "O'Brien Walsh", "Sinéad O'BRIEN WALSH"),
        ("민수", "김", "김 민수"),
        ("Anna", "van der Berg", "Anna van der Berg"),
        ("PATRICK J.", "O'BRIEN", "PATRICK J. O'BRIEN"),
        ("Eva", "Groß Meier", "Eva GROẞ MEIER"),
        ("Eva", "MacLeod Innes", "Eva MacLEOD INNES"),
    ],
)
def test_a_family_name_known_from_its_source_is_the_one_addressed(
    given: str, family: str, name: str
) -> None:
    assert in_usual_order(given, family) == name
    spoken = addressed(a_writer(name=name)).removeprefix("Dr. ")
    assert spoken.casefold() == family.casefold()
    assert not other_reading(name)


def test_a_suffix_behind_a_family_name_is_no_part_of_it() -> None:
    assert in_usual_order("Eva", "Patel Jr.") == "Eva Patel Jr."
    written = in_usual_order("Eva", "Garcia Lopez Jr.")
    assert written == "Eva GARCIA LOPEZ Jr."
    assert addressed(a_writer(name=written)) == "Dr. Garcia Lopez"


@pytest.mark.parametrize("family", ["Groß Meier", "MacLeod Innes", "DeVries Smith"])
def test_what_marks_a_family_name_takes_none_of_its_letters(family: str) -> None:
    writer = a_writer(name=in_usual_order("Eva", family))
    assert titled(writer) == f"Dr. Eva {family}"
    assert addressed(writer) == f"Dr. {family}"


def test_capitals_mark_a_family_name_and_are_not_shown() -> None:
    writer = a_writer(name="Eva GARCIA LOPEZ", credentials="MD")
    assert titled(writer) == "Dr. Eva Garcia Lopez"
    assert (bare_name(writer), marked_name(writer)) == ("Eva Garcia Lopez", "Eva GARCIA LOPEZ")
    assert family_of(writer) == "Garcia Lopez"
    assert full_form(writer) == "Eva Garcia Lopez, MD"


def test_a_name_of_one_word_is_its_own_family_name() -> None:
    assert family_name("Suharto") == "Suharto"
