"""`lordesk plan`."""

from tests.command import Command

DUTY_FIELDS = [
    *("id", "letter", "writer", "kind", "due", "title", "reason", "sources", "state"),
    *("pinned", "window"),
]


def test_the_json_has_the_shape_of_the_contract(lordesk: Command) -> None:
    plan = lordesk("plan", as_json=True).value
    assert list(plan) == ["today", "duties", "warnings"]
    assert plan["today"] == "2026-11-22"
    assert all(list(duty) == DUTY_FIELDS for duty in plan["duties"])
    asks = {d["letter"]: d["due"] for d in plan["duties"] if d["kind"] == "ask"}
    assert asks["lindqvist-im"] == "2027-02-01"


def test_one_letter_alone(lordesk: Command) -> None:
    duties = lordesk("plan", "--letter", "patel-im", as_json=True).value["duties"]
    assert {duty["letter"] for duty in duties} == {"patel-im"}
    unknown = lordesk("plan", "--letter", "x")
    assert unknown.code == 3
    assert "Letters on this desk: patel-im" in unknown.complaint


def test_people_get_a_table_and_reasons_when_they_ask(lordesk: Command) -> None:
    table = lordesk("plan").out
    assert "Wed 18 Nov 2026  overdue    patel-im      Send Dr. Patel the letter kit" in table
    why = lordesk("plan", "--why").out
    assert "(KIT-1, F-1.7)" in why


def test_an_empty_desk_says_what_to_do(empty: Command) -> None:
    assert "No duties yet" in empty("plan").out


def test_warnings_are_told(empty: Command, lordesk: Command) -> None:
    assert empty is lordesk
    lordesk("log", "lindqvist-im", "withdrawn")
    plan = lordesk("plan", as_json=True).value
    assert all(w["sources"] for w in plan["warnings"])
