"""`lordesk rank`."""

from tests.command import Command


def test_every_writer_has_a_place_and_points_that_sum_to_the_score(lordesk: Command) -> None:
    places = lordesk("rank", as_json=True).value
    assert len(places) == 7
    assert all(sum(r["points"] for r in p["reasons"]) == p["score"] for p in places)
    verdicts = {place["writer"]: place["verdict"] for place in places}
    assert verdicts["patel"] == "already asked"
    assert verdicts["kim"] == "do not ask"


def test_another_target_may_be_looked_at(lordesk: Command) -> None:
    assert lordesk("rank", "--target", "neuro", as_json=True).code == 0
    assert lordesk("rank", "--target", "nothing").code == 3


def test_people_read_names_verdicts_and_reasons(lordesk: Command) -> None:
    out = lordesk("rank").out
    assert "Nirav Patel, MD, FACP: already asked" in out
    assert "(WHO-" in out


def test_an_empty_desk_is_an_answer_with_what_to_do_first(empty: Command) -> None:
    assert empty("rank", as_json=True).code == 0
    assert "No writers yet." in empty("rank").out
