"""`lordesk check`."""

import io
from pathlib import Path

import pytest

from tests.command import SAMPLE, Command


def test_each_identifier_is_named_with_its_place(lordesk: Command, tmp_path: Path) -> None:
    file = tmp_path / "moments.txt"
    file.write_text(
        "Led rounds on 6 patients.\n"
        "Mr. Henderson in room 412 (MRN 00482913) thanked me on 11/14/2026.\n",
        encoding="utf-8",
    )
    outcome = lordesk("check", file, as_json=True)
    assert outcome.code == 1
    blocks = [mark for mark in outcome.value if mark["severity"] == "block"]
    assert {mark["code"] for mark in blocks} == {"phi.name", "phi.room", "phi.mrn", "phi.date"}
    assert {mark["line"] for mark in blocks} == {2}
    fields = ["line", "start", "end", "code", "severity", "message", "suggestion"]
    assert all(list(mark) == fields for mark in outcome.value)
    assert "Instead: the patient" in " ".join(lordesk("check", file).out.split())


def test_clean_text_is_exit_0_and_standard_input_is_read(
    empty: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stdin:
        buffer = io.BytesIO(b"Pre-rounded daily and presented each patient in four minutes.\n")

    monkeypatch.setattr("sys.stdin", Stdin)
    assert empty("check", "-", as_json=True).code == 0


def test_bytes_that_are_no_text_are_exit_3(empty: Command, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes(b"caf\xe9")
    assert empty("check", tmp_path / "x.txt").code == 3
    assert empty("check", SAMPLE.with_name("none.txt")).code == 3


def test_effort_without_outcome_is_told_of_the_whole_text_at_its_first_word(
    empty: Command, tmp_path: Path
) -> None:
    file = tmp_path / "moments.txt"
    file.write_text(
        "Presented 6 patients.\nOn 3 wards I was careful and thorough.\nAlways 1 more: reliable.\n",
        encoding="utf-8",
    )
    outcome = empty("check", file, as_json=True)
    assert outcome.code == 0
    (mark,) = [each for each in outcome.value if each["code"] == "wording.balance"]
    assert (mark["line"], mark["start"], mark["end"]) == (2, 17, 24)
    assert mark["severity"] == "info"


def test_what_your_own_words_let_pass_is_told_beside_the_findings(
    lordesk: Command, tmp_path: Path
) -> None:
    file = tmp_path / "moments.txt"
    file.write_text("Led 9 rounds on Kirkbride.\nMrs. Kirkbride saw the ward.\n", encoding="utf-8")
    before = lordesk("check", file, as_json=True).value
    lordesk("rules", "--add", "guard.harmless=Kirkbride", "--add", "guard.asked=ward")

    outcome = lordesk("check", file)
    told = " ".join(outcome.out.split())

    assert outcome.code == 1
    assert "Line 1: your own words let “Kirkbride” pass (phi.unknown_word)." in told
    assert "“ward” is on your own list of words to ask about" in told
    after = lordesk("check", file, as_json=True).value
    assert [mark["code"] for mark in before] == ["phi.unknown_word", "phi.name"]
    assert [mark["code"] for mark in after] == ["phi.name", "phi.own_word"]


def test_words_that_are_not_your_own_are_not_spoken_of(lordesk: Command, tmp_path: Path) -> None:
    file = tmp_path / "moments.txt"
    file.write_text("Led 9 rounds on Kirkbride.\n", encoding="utf-8")
    lordesk("rules", "--set", "weights.direct=20")

    assert "your own" not in lordesk("check", file).out
