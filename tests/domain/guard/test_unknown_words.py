"""What a capitalised word is taken for."""

import pytest

from lordesk.domain.guard.unknown_words import unknown_word_marks
from tests.domain.guard.lexicon_of_the_program import shipped


def asked_about(text: str) -> list[str]:
    return [text[mark.start : mark.end] for mark in unknown_word_marks(text, shipped())]


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("I helped Karl to walk.", "Karl"),
        ("Leonard lost his leg.", "Leonard"),
        ("Then Rose had a fall.", "Rose"),
        ("Grace was afraid.", "Grace"),
        ("Hope's daughter called.", "Hope's"),
        ("I saw Smith at noon.", "Smith"),
        ("We met Ana Maria Oduya there.", "Ana Maria Oduya"),
        ("I told Ben-Rashid the plan.", "Ben-Rashid"),
        ("Wilson's daughter came.", "Wilson's"),
        ("Novak's fracture healed.", "Novak's"),
        ("I met McAllister there.", "McAllister"),
        ("I met HENDERSON there.", "HENDERSON"),
        ("spoke with ms tranh about it", "tranh"),
        ("her husband karl called", "karl"),
        ("ms smith refused", "smith"),
        ("saw miss kaurr again", "kaurr"),
        ("her son harry called", "harry"),
        ("The patient from Boston came.", "Boston"),
        ("The woman lives in Chicago.", "Chicago"),
        ("Spoke with 王芳 again.", "王芳"),
        ("I saw D'Angelo again.", "D'Angelo"),
        ("I helped Jose again.", "Jose"),
    ],
)
def test_a_possible_name_or_place_is_asked_about(text: str, seen: str) -> None:
    assert asked_about(text) == [seen]


@pytest.mark.parametrize(
    "text",
    [
        *("Rose early each day.", "Hope to continue.", "Will present at rounds.", "Mark the site."),
        *(
            "Dr. Osei and Drs. Ito and Oduya.",
            "Jane Oduya, MD, taught me.",
            "With Prof. Ana Oduya.",
        ),
        *("The Oduya sign was present.", "A Brandt and Oduya score.", "The Oduya-Ito repair."),
        *(
            "Wilson's disease, Hodgkin's lymphoma.",
            "Took Eliquis and Zosyn.",
            "Oduyitis of the colon.",
        ),
        *(
            "Recieved feedback. Triaging cases.",
            "I'm sure; they've left.",
            "Ran ICU and NSTEMI care.",
        ),
        *(
            "My team from Boston.",
            "Studied in Peshawar.",
            "A poster in Chicago.",
            "IgG and PaCO2 rose.",
        ),
        *(
            "her husband called",
            "her son's school",
            "a 530 ms tachyc run",
            "never miss apointments",
            "ms of delay",
            "two Babinskis",
            "her wife sat",
        ),
        *(
            "Saw Ramsay Hunt and Hunt and Hess.",
            "A poster in San Jose.",
            "A murmur",
            "A murmur. B is next.",
        ),
    ],
)
def test_a_harmless_word_is_not(text: str) -> None:
    assert asked_about(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Called the daughter in Fresno",
        "his brother near Boston agreed",
        "A niece in Houston called",
    ],
)
def test_the_city_of_a_relative_is_asked_about(text: str) -> None:
    assert len(asked_about(text)) == 1


@pytest.mark.parametrize(
    "text", ["my brother in Boston", "Counselled parents in Boston", "the clinic in Fresno"]
)
def test_a_city_of_ones_own_or_of_a_clinic_is_not(text: str) -> None:
    assert asked_about(text) == []
