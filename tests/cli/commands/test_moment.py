"""`lordesk moment`."""

from tests.command import Command


def test_a_moment_gets_the_next_key(lordesk: Command) -> None:
    told = lordesk(
        *("moment", "bayview-wards", "Led rounds on six patients."),
        *("--competency", "patient_care", "--theme", "ownership", "--seen-by", "patel"),
    )
    assert told.out == "m18\n"
    assert lordesk("undo").out == "Undone: Add a moment on Inpatient medicine, Team C.\n"


def test_lines_of_standard_input_become_moments(lordesk: Command) -> None:
    told = lordesk("moment", "bayview-wards", "-", stdin="One.\n\nTwo.\n")
    assert told.out == "m18\nm19\n"
    as_json = lordesk("moment", "bayview-wards", "-", stdin="Three.\n", as_json=True)
    assert as_json.value == ["m20"]


def test_what_is_unknown_is_named(lordesk: Command) -> None:
    assert "Rotations on this desk: bayview-wards" in lordesk("moment", "x", "Led.").complaint
    who = lordesk("moment", "bayview-wards", "Led.", "--seen-by", "nobody")
    assert who.code == 1
    assert lordesk("moment", "bayview-wards", "  ").code == 1
    assert lordesk("moment", "bayview-wards", "Led.", "--theme", "x").code == 2
