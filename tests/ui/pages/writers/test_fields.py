"""The form of a writer: what is filled in comes back, and a new writer gets a key."""

import pytest

from lordesk.domain.vocabulary import Position, WriterFlag
from lordesk.domain.writer import Assistant
from lordesk.paths import resources
from lordesk.storage.catalogue_files import read_catalogue
from lordesk.ui.forms.fields import ChoiceField, Field
from lordesk.ui.pages.writers.fields import (
    specialty_choices,
    values_of,
    writer_fields,
    writer_from,
)
from tests.builders import a_desk, a_writer

CATALOGUE = read_catalogue(resources() / "rules")
FULL = a_writer(
    credentials="MD",
    title="Professor",
    assistant=Assistant(name="Lee", email="lee@example.org"),
    flags=(WriterFlag.IRRITATED,),
    other_emails=("a@example.org",),
    writes_letters=True,
    notes="Likes brevity",
)


def test_an_unchanged_form_gives_the_same_writer() -> None:
    assert writer_from(values_of(FULL), a_desk(FULL), FULL) == FULL


def test_a_new_writer_gets_a_key_from_the_name() -> None:
    values = {
        **values_of(FULL),
        "name": "Åsa Lindqvist",
        "assistant_name": "",
        "assistant_email": "",
    }
    made = writer_from(values, a_desk(), None)
    assert made.key == "asa-lindqvist"
    assert made.assistant is None
    assert made.position is Position.ATTENDING
    assert made.worked_together == ()


@pytest.mark.parametrize(
    ("name", "value", "is_good"),
    [
        ("email", "okoye@harbour.example.org", True),
        ("email", "", True),
        ("email", "okoye at harbour", False),
        ("other_emails", ("a@example.org", "b"), False),
        ("other_emails", (), True),
    ],
)
def test_an_address_that_no_mail_could_reach_is_said(
    name: str, value: object, is_good: bool
) -> None:
    fields: dict[str, Field] = {
        each.name: each for each in writer_fields(a_desk(), CATALOGUE, None)
    }
    assert (fields[name].check(value) == "") is is_good


def test_trainees_do_not_cosign_and_nobody_signs_for_themselves() -> None:
    desk = a_desk(a_writer("moss", name="Ira Moss", position=Position.RESIDENT))
    fields = {each.name: each for each in writer_fields(desk, CATALOGUE, a_writer().key)}
    cosigner = fields["cosigner"]
    assert isinstance(cosigner, ChoiceField)
    assert [key for key, _ in cosigner.choices] == [""]


def test_specialties_are_offered_by_name() -> None:
    names = [name for _, name in specialty_choices(CATALOGUE)]
    assert names == sorted(names)
    assert "Cardiology" in names
