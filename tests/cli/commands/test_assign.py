"""`lordesk assign`."""

from tests.command import Command


def test_every_program_gets_its_letters_with_reasons(lordesk: Command) -> None:
    proposed = lordesk("assign", as_json=True).value
    assert [each["program"] for each in proposed][:2] == ["bayview", "st-brendan"]
    assert all(set(each) == {"program", "letters", "reasons", "gain"} for each in proposed)
    assert all(len(each["letters"]) <= 4 for each in proposed)


def test_nothing_is_recorded_unless_applied(lordesk: Command) -> None:
    lordesk("log", "patel-im", "uploaded")
    assert "patel-im" in lordesk("assign").out
    assert lordesk("portfolio", as_json=True).value["programs"][0]["assigned"] == []
    proposed = lordesk("assign", "--apply", as_json=True).value
    programs = lordesk("portfolio", as_json=True).value["programs"]
    assert [p["assigned"] for p in programs] == [p["letters"] for p in proposed]
    assert "Assign letters to programs" in lordesk("undo").out


def test_an_empty_desk_is_an_answer_with_what_to_do_first(empty: Command) -> None:
    assert empty("assign", as_json=True).code == 0
    assert "No programs yet." in empty("assign").out
