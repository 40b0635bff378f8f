"""The named facts: what is known, in words, and nothing that is not in the list."""

import pytest

from lordesk.documents.templates.fields import ALWAYS_KNOWN, FIELDS, fields_of, lower
from tests.documents.templates.pages import SITUATIONS


@pytest.mark.parametrize("name", SITUATIONS)
def test_every_fact_is_in_the_list_and_full(name: str) -> None:
    fields = fields_of(SITUATIONS[name])
    assert set(fields) <= set(FIELDS)
    assert all(fields.values())
    assert set(fields) >= ALWAYS_KNOWN


def test_letter_id_and_waiting_exclude_each_other() -> None:
    for facts in SITUATIONS.values():
        fields = fields_of(facts)
        assert not ({"letter_id", "hold_until"} <= set(fields))


def test_a_portal_that_writes_itself_has_a_sender() -> None:
    assert (
        fields_of(SITUATIONS["residencycas"])["portal_writes"]
        == "applicantsupport@residencycas.com"
    )
    assert fields_of(SITUATIONS["sf match"])["portal_asks"] == "SF Match"
    assert "portal_writes" not in fields_of(SITUATIONS["sf match"])
    assert "portal_writes" not in fields_of(SITUATIONS["eras season open"])


@pytest.mark.parametrize(
    ("name", "inside"),
    [("Teamwork", "teamwork"), ("English", "English"), ("US system", "US system"), ("", "")],
)
def test_a_name_in_the_middle_of_a_sentence(name: str, inside: str) -> None:
    assert lower(name) == inside
