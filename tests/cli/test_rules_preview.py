"""`lordesk rules --preview`: what a change would do, with nothing kept."""

from typing import Any

import pytest

from tests.command import SAMPLE, Command


@pytest.fixture
def desk(lordesk: Command) -> Command:
    lordesk("import", str(SAMPLE))
    return lordesk


def previewed(desk: Command, *words: str) -> dict[str, Any]:
    return desk("rules", *words, "--preview", as_json=True).value


def test_a_word_to_ask_about_would_bring_findings(desk: Command) -> None:
    found = previewed(desk, "--add", "guard.asked=the")
    assert {each["code"] for each in found["findings"]["new"]} == {"phi.own_word"}
    assert found["findings"]["new"][0]["about"].startswith("moment ")
    assert found["findings"]["gone"] == found["writers"] == []
    assert desk("rules", as_json=True).value["values"] == []

    out = " ".join(desk("rules", "--add", "guard.asked=the", "--preview").out.split())
    assert "New finding: “the” in moment" in out
    assert out.endswith("Nothing is kept yet. Leave out --preview to keep it.")


def test_a_weight_would_move_writers_for_each_target(desk: Command) -> None:
    found = previewed(desk, "--set", "weights.direct=20")
    shift = found["writers"][0]
    assert shift["score"][1] - shift["score"][0] == 5
    assert {"target", "writer", "rank", "verdict"} <= shift.keys()
    out = desk("rules", "--set", "weights.direct=20", "--preview").out
    assert f"{shift['writer']} for {shift['target']}: " in out


def test_a_number_of_a_specialty_would_bring_and_close_gaps(desk: Command) -> None:
    place = "specialties.internal-medicine"
    found = previewed(desk, "--set", f"{place}.chair=expected")
    assert any("chair" in gap for gap in found["gaps"]["new"])
    assert "New gap: " in desk("rules", "--set", f"{place}.chair=expected", "--preview").out


def test_what_changes_nothing_is_said_to(desk: Command) -> None:
    out = desk("rules", "--add", "guard.harmless=Kirkbridetower", "--preview").out
    assert "Nothing on this desk would change." in out
    desk("rules", "--set", "weights.direct=20")
    assert previewed(desk, "--reset", "all")["writers"]
    assert desk("rules", as_json=True).value["values"]


def test_what_is_refused_is_refused_before_it_is_tried(desk: Command) -> None:
    outcome = desk("rules", "--add", "guard.harmless=Mrs. Okafor", "--preview")
    assert outcome.code == 1
