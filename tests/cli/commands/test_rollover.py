"""`lordesk rollover`."""

import json
from pathlib import Path

import pytest

from tests.command import SAMPLE, Command


def an_old_desk(lordesk: Command, folder: Path) -> None:
    """The sample one season earlier, with a letter that arrived."""
    file = json.loads(SAMPLE.read_text(encoding="utf-8"))
    for target in file["targets"]:
        target["season"] = "eras-2027"
    next(each for each in file["letters"] if each["key"] == "patel-im")["uploaded_on"] = (
        "2026-11-21"
    )
    old = folder / "old.lordesk"
    old.write_text(json.dumps(file), encoding="utf-8")
    assert lordesk("import", old, "--replace").code == 0


def test_it_is_shown_first_and_done_on_request(lordesk: Command, tmp_path: Path) -> None:
    an_old_desk(lordesk, tmp_path)
    shown = lordesk("rollover", "--submitted", as_json=True).value
    assert shown["label"] == "Carry ERAS 2027 over to ERAS 2028"
    fates = {each["letter"]: each["carried"] for each in shown["letters"]}
    assert fates["patel-im"] == "import"
    assert fates["osei-im"] == "left"
    assert not shown["applied"]
    assert lordesk("rollover").out.startswith("Would do (--apply does it): Carry")
    assert lordesk("rollover", "--submitted", "--apply").out.startswith("Done: Carry ERAS 2027")
    assert "Wed 18 Aug 2027" in lordesk("plan").out
    assert lordesk("undo").out.startswith("Undone: Carry ERAS 2027 over")


def test_without_an_application_a_letter_is_uploaded_again(
    lordesk: Command, tmp_path: Path
) -> None:
    an_old_desk(lordesk, tmp_path)
    assert "upload it again" in " ".join(lordesk("rollover").out.split())


def test_the_last_season_known_is_refused_with_the_next_step(lordesk: Command) -> None:
    outcome = lordesk("rollover")
    assert outcome.code == 1
    assert "Add the next one" in outcome.complaint


@pytest.mark.parametrize("option", ["--from", "--to", "--leave", "--anew"])
def test_a_key_that_is_not_there_is_invalid_input(lordesk: Command, option: str) -> None:
    outcome = lordesk("rollover", option, "nope")
    assert outcome.code == 3
    assert outcome.complaint.startswith("lordesk: There is no ")


def test_the_early_route_is_an_option_while_the_season_before_is_open(lordesk: Command) -> None:
    early = lordesk("rollover", "--early", as_json=True).value
    assert (early["season"], early["until"]) == ("eras-2027", "2027-05-31")
    assert len(early["steps"]) == 5
    assert "Certify and submit" in " ".join(lordesk("rollover", "--early").out.split())


def test_a_desk_in_the_first_season_has_no_early_route(lordesk: Command, tmp_path: Path) -> None:
    an_old_desk(lordesk, tmp_path)
    assert lordesk("rollover", "--early").out.startswith("No season before yours is open")
    assert lordesk("rollover", "--early", as_json=True).value is None


def test_single_letters_may_be_left_or_uploaded_anew(lordesk: Command, tmp_path: Path) -> None:
    an_old_desk(lordesk, tmp_path)
    words = ("--submitted", "--anew", "patel-im", "--leave", "yusufzai-im")
    fates = {
        each["letter"]: each["carried"]
        for each in lordesk("rollover", *words, as_json=True).value["letters"]
    }
    assert fates["patel-im"] == "upload_again"
    assert "given_up" in fates.values() or "yusufzai-im" not in fates
    assert lordesk("rollover", "--leave", "nothing").code == 3
    assert lordesk("rollover", "--anew", "lindqvist-im").code == 1
