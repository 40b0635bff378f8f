"""A country in a form."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from lordesk.ui.forms.countries import country_code, country_field
from lordesk.ui.forms.form import Form
from tests.planning import CATALOGUE


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    field = country_field("country", "Country", CATALOGUE.countries)
    made = Form((field,), date(2026, 11, 22))
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("typed", "kept"), [("Vietnam", "VN"), ("vietnam", "VN"), ("vn", "VN"), ("", None)]
)
def test_a_country_is_known_by_its_name_and_its_letters(
    form: Form, typed: str, kept: str | None
) -> None:
    form.fill({"country": typed})
    assert country_code(form.values()["country"]) == kept
    assert not form.problems()


def test_kept_letters_are_shown_by_name(form: Form) -> None:
    form.fill({"country": "VN"})
    assert form.input("country").widget.property("currentText") == "Vietnam"


def test_names_stand_in_the_order_of_the_language(qtbot: QtBot) -> None:
    spoken = {"DE": "Alemania", "AT": "Austria", "EG": "Egipto", "US": "Estados Unidos"}
    field = country_field("country", "País", {code: spoken[code] for code in ("AT", "EG", "DE")})
    assert [name for _, name in field.choices] == ["", "Alemania", "Austria", "Egipto"]


def test_a_name_that_is_no_country_is_said_at_the_field(form: Form) -> None:
    for typed in ("Atlantis", "UK"):
        form.fill({"country": typed})
        assert "country" in form.problems()
