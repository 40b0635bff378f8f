"""`lordesk portfolio`."""

from tests.command import Command


def test_targets_programs_overlaps_and_alarms_are_answered(lordesk: Command) -> None:
    found = lordesk("portfolio", as_json=True).value
    assert set(found) == {"targets", "programs", "overlaps", "alarms"}
    (im, _, neuro) = found["targets"]
    assert set(im["counted"]) == {"patel-im", "yusufzai-im"}
    assert {gap["rule"] for gap in im["gaps"]} >= {"min"}
    assert im["safe_to_lose"] == 0
    assert neuro["counted"] == ["yusufzai-im"]
    assert len(im["themes"]) == 21
    assert found["programs"][0]["max"] == 4


def test_a_writer_can_be_left_out(lordesk: Command) -> None:
    found = lordesk("portfolio", "--without", "patel", as_json=True).value
    assert found["targets"][0]["counted"] == ["yusufzai-im"]
    assert lordesk("portfolio", "--without", "nobody").code == 3


def test_people_read_gaps_with_their_next_step(lordesk: Command) -> None:
    out = lordesk("portfolio").out
    assert "im: counted patel-im, yusufzai-im" in out
    assert "No kit tells yet of:" in out
    assert "the US system" in " ".join(out.split())


def test_an_empty_desk_is_an_answer_with_what_to_do_first(empty: Command) -> None:
    assert empty("portfolio", as_json=True).code == 0
    assert "No targets yet." in empty("portfolio").out
