"""Names as lists have them, in their usual order, and the credentials apart."""

import pytest

from lordesk.services.exchange.cell_values import Person, UnreadableCellError
from lordesk.services.exchange.person_names import in_one, person_of
from lordesk.services.exchange.presets import shipped_presets

CASES = [
    ("Dr. Nirav Patel, MD, FACP", Person(name="Nirav Patel", credentials="MD, FACP")),
    ("Ng, Wei", Person(name="Wei Ng")),
    ("Patel, Nirav MD", Person(name="Nirav Patel", credentials="MD")),
    ("Nirav Patel, M.D., Ph.D.", Person(name="Nirav Patel", credentials="M.D., Ph.D.")),
    ("Patel, M.D.", Person(name="Patel", credentials="M.D.")),
    ("Rahman, Md.", Person(name="Md. Rahman")),
    ("Nguyen, Do, MD", Person(name="Do Nguyen", credentials="MD")),
    ("Rahman MD, Md.", Person(name="Md. Rahman", credentials="MD")),
    ("Nirav Patel, Md", Person(name="Nirav Patel", credentials="Md")),
    ("Smith MD, John", Person(name="John Smith", credentials="MD")),
    (
        "Smith MD PhD, Anna B.",
        Person(name="Anna B. Smith", credentials="MD, PhD"),
    ),
    (
        "PROF. O'BRIEN, PATRICK J. MD FACP",
        Person(name="PATRICK J. O'BRIEN", credentials="MD, FACP"),
    ),
    ("PD Dr. med. Ida Holm", Person(name="Ida Holm")),
    ("Dra. Lucía Ferrer", Person(name="Lucía Ferrer")),
    ("Med Ali", Person(name="Med Ali")),
    ("Prof. Liam O'Hara MD", Person(name="Liam O'Hara", credentials="MD")),
    ("Ma Li", Person(name="Ma Li")),
    ("Jane Doe, MD PhD", Person(name="Jane Doe", credentials="MD PhD")),
]


@pytest.mark.parametrize(("text", "person"), CASES)
def test_a_name_is_told_from_its_titles_and_credentials(text: str, person: Person) -> None:
    assert person_of(text, shipped_presets()) == person


def test_a_title_alone_is_no_name() -> None:
    with pytest.raises(UnreadableCellError, match="a name"):
        person_of("Prof. Dr.", shipped_presets())


@pytest.mark.parametrize(
    ("text", "name", "credentials"),
    [
        ("ANH DO", "ANH DO", None),
        ("Dr. JUN MA, MD", "JUN MA", "MD"),
        ("ANH DO MD", "ANH DO", "MD"),
        ("Jun MA", "Jun", "MA"),
        ("Anh DO, FACOI", "Anh", "DO, FACOI"),
        ("HOANG VAN DO", "HOANG VAN DO", None),
        ("Dr. Hoang Van DO, MD", "Hoang Van DO", "MD"),
    ],
)
def test_a_family_name_that_is_a_degree_too_is_taken_one_way_and_told(
    text: str, name: str, credentials: str | None
) -> None:
    found = person_of(text, shipped_presets())
    assert (found.name, found.credentials) == (name, credentials)
    assert "; write “" in found.doubt


@pytest.mark.parametrize("text", ["SMITH, DO", "JOHN SMITH DO", "PATEL MD", "DO, ANH", "Xi E", "O"])
def test_a_name_that_can_be_meant_in_one_way_is_not_doubted(text: str) -> None:
    assert not person_of(text, shipped_presets()).doubt


def test_what_a_doubt_advises_is_read_the_other_way() -> None:
    presets = shipped_presets()
    assert person_of("ANH, DO", presets) == Person(name="ANH", credentials="DO")
    assert person_of("MA, Jun", presets) == Person(name="Jun MA")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sandoval Ortiz, María-José", "María-José SANDOVAL ORTIZ"),
        ("Garcia Lopez, Eva", "Eva GARCIA LOPEZ"),
        ("Patel, Nirav", "Nirav Patel"),
        ("de la Cruz, Ana", "Ana de la Cruz"),
    ],
)
def test_a_family_name_before_the_comma_stays_known_as_such(text: str, name: str) -> None:
    assert person_of(text, shipped_presets()).name == name


@pytest.mark.parametrize(
    ("whole", "given", "family", "expected"),
    [
        ("Garcia Lopez, Eva", "", "Garcia Lopez", Person(name="Eva GARCIA LOPEZ")),
        ("EVA SMITH", "", "Smith", Person(name="Eva SMITH")),
        ("Garcia Lopez", "Eva", "", Person(name="Eva GARCIA LOPEZ")),
        ("Smith", "", "Smith", Person(name="Smith")),
        ("Eva Lopez, MD, FACP", "Eva", "Lopez", Person(name="Eva Lopez", credentials="MD, FACP")),
        ("Eva Lopez, MD", "Eva", "Lopez MD", Person(name="Eva Lopez", credentials="MD")),
        ("", "Eva", "Lopez, MD", Person(name="Eva Lopez", credentials="MD")),
        ("Eva Lopez", "", "", Person(name="Eva Lopez")),
        ("Dr. Patel", "Amina", "Rahmani", Person(name="Patel")),
        ("", "", "", None),
    ],
)
def test_columns_that_say_a_name_twice_make_one(
    whole: str, given: str, family: str, expected: Person | None
) -> None:
    read = (person_of(text, shipped_presets()) if text else None for text in (whole, given, family))
    assert in_one(*read) == expected
