"""`lordesk rules`."""

import json
from pathlib import Path

import pytest

from tests.command import SAMPLE, Command


def file_of(lordesk: Command) -> Path:
    return Path(lordesk("rules", as_json=True).value["file"])


def test_an_untouched_desk_says_how_to_set_a_value(lordesk: Command) -> None:
    out = lordesk("rules").out
    assert "No value is your own." in out
    assert lordesk("rules", as_json=True).value["values"] == []


def test_everything_that_can_be_set_is_listed(lordesk: Command) -> None:
    values = lordesk("rules", "--all", as_json=True).value["values"]
    direct = next(each for each in values if each["place"] == "weights.direct")
    assert direct == {
        "place": "weights.direct",
        "value": 15,
        "shipped": 15,
        "own": False,
        "takes": "a whole number from 0 to 100",
        "name": "Supervises or supervised your work directly on your service.",
        "source": "WHO-2",
    }
    assert "portfolio.overlap_words" in lordesk("rules", "--all").out


def test_a_value_is_set_seen_in_the_ranking_and_reset(lordesk: Command) -> None:
    plain = lordesk("rank", as_json=True).value

    set_one = lordesk("rules", "--set", "weights.direct=20", as_json=True)
    assert [(v["place"], v["value"]) for v in set_one.value["values"]] == [("weights.direct", 20)]

    ranked = lordesk("rank", as_json=True).value
    own = [r for place in ranked for r in place["reasons"] if "shipped" in r]
    assert {(r["points"], r["shipped"]) for r in own} == {(20, 15)}
    assert "; yours, lordesk’s +15)" in " ".join(lordesk("rank").out.split())

    assert lordesk("rules", "--reset", "weights.direct").code == 0
    assert lordesk("rank", as_json=True).value == plain


def test_all_values_are_reset_at_once(lordesk: Command) -> None:
    lordesk("rules", "--set", "weights.direct=20", "--set", "portfolio.overlap_words=5")
    file = file_of(lordesk)
    assert file.is_file()

    lordesk("rules", "--reset", "all")

    assert not file.exists()


def test_a_list_is_set_by_names_kept_as_a_list_and_reset(lordesk: Command) -> None:
    lordesk("rules", "--set", "limits.core_fields=Neurology, psychiatry")
    (value,) = lordesk("rules", as_json=True).value["values"]
    assert value["value"] == ["neurology", "psychiatry"]
    assert value["shipped"][0] == "internal-medicine"
    assert 'core_fields = ["neurology", "psychiatry"]' in file_of(lordesk).read_text("utf-8")
    assert "neurology" in lordesk("rules").out

    lordesk("rules", "--set", "limits.core_fields=")
    assert lordesk("rules", as_json=True).value["values"][0]["value"] == []
    assert "none" in lordesk("rules").out
    lordesk("rules", "--reset", "limits.core_fields")
    assert lordesk("rules", as_json=True).value["values"] == []


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--set", "limits.core_fields=podiatry"), 3, ": 'podiatry' does not fit; it takes any of"),
        (("--set", "weights.direct"), 2, "write PLACE=VALUE"),
        (("--set", "weights.direct=much"), 3, "takes a whole number from 0 to 100"),
        (("--set", "weights.direct=1000"), 3, "weights.direct: 1000 does not fit"),
        (("--set", "weights.foo=1"), 3, "There is no value weights.foo."),
        (("--reset", "weights.foo"), 3, "There is no value weights.foo."),
    ],
)
def test_what_cannot_hold_is_refused_and_nothing_kept(
    lordesk: Command, words: tuple[str, ...], code: int, told: str
) -> None:
    outcome = lordesk("rules", *words)
    assert outcome.code == code
    assert told in outcome.complaint
    assert not file_of(lordesk).exists()


@pytest.mark.parametrize("command", ["rank", "portfolio", "assign", "rules"])
def test_a_broken_file_is_one_line_beside_the_answer_and_stays(
    lordesk: Command, command: str
) -> None:
    plain, file = lordesk("rank", as_json=True).value, file_of(lordesk)
    file.write_text("[weights\ndirect = 20\n", encoding="utf-8")

    outcome = lordesk(command, as_json=True)

    assert outcome.code == 0
    assert "rules.toml: Expected" in outcome.complaint
    assert "line 1" in outcome.complaint
    assert file.read_text(encoding="utf-8") == "[weights\ndirect = 20\n"
    assert lordesk("rank", as_json=True).value == plain


def test_a_shared_run_says_when_its_length_is_the_users(lordesk: Command) -> None:
    lordesk("rules", "--set", "portfolio.overlap_words=4")

    out = " ".join(lordesk("portfolio").out.split())

    assert "share:" not in out or "Your own value: 4; lordesk’s is 8." in out


def test_words_are_added_to_a_list_and_dropped_from_it(lordesk: Command) -> None:
    lordesk("rules", "--add", "guard.harmless=Kirkbride, Form Zeta")
    outcome = lordesk("rules", "--add", "guard.harmless=kirkbride, Ward 9")
    assert "guard.harmless = Kirkbride, Form Zeta, Ward 9, yours (F-5.5)" in outcome.out

    lordesk("rules", "--drop", "guard.harmless=form zeta, ward 9")
    assert own_values(lordesk) == {"guard.harmless": ["Kirkbride"]}
    lordesk("rules", "--drop", "guard.harmless=Kirkbride")
    assert own_values(lordesk) == {}


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--add", "guard.harmless=Mrs. Okafor"), 1, "“Mrs. Okafor” stays blocked."),
        (("--set", "guard.harmless=MRN 0048213"), 1, "“MRN 0048213” stays blocked."),
        (("--add", "guard.asked=🙂"), 3, "'🙂' does not fit"),
        (("--add", "guard.asked=rock*"), 3, "'rock*' does not fit"),
        (("--add", "wording.vague.added=*"), 3, "'*' does not fit"),
        (("--add", "wording.vague.removed=foo"), 3, "“foo” is not in lordesk’s list."),
        (("--drop", "guard.asked=foo"), 3, "“foo” is not on the list."),
        (("--add", "weights.direct=9"), 3, "weights.direct is no list"),
        (("--add", "guard.harmless= ,"), 3, "guard.harmless: no word is named."),
        (("--drop", "guard.harmless="), 3, "guard.harmless: no word is named."),
        (("--drop", "guard.harmless=NOPE"), 3, "“NOPE” is not on the list."),
        (("--preview",), 2, "--preview says what a change would do"),
        (("--add", "guard.asked"), 2, "write PLACE=VALUE, such as guard.harmless=Kirkbride"),
    ],
)
def test_words_that_cannot_be_on_a_list_are_refused_and_nothing_kept(
    lordesk: Command, words: tuple[str, ...], code: int, told: str
) -> None:
    outcome = lordesk("rules", *words)
    assert outcome.code == code
    assert told in outcome.complaint
    assert own_values(lordesk) == {}


def own_values(lordesk: Command) -> dict[str, object]:
    rows = lordesk("rules", as_json=True).value["values"]
    return {row["place"]: row["value"] for row in rows}


def test_a_specialty_is_added_in_one_go_used_and_taken_out_whole(lordesk: Command) -> None:
    place = "specialties.sleep-medicine"
    words = (f"{place}.name=Sleep Medicine", f"{place}.letters_min=2", f"{place}.chair=expected")
    outcome = lordesk("rules", *(part for word in words for part in ("--set", word)))
    assert outcome.code == 0
    assert f"{place}.name = Sleep Medicine, yours (OWN)" in outcome.out

    lordesk("rules", "--reset", place)
    assert own_values(lordesk) == {}


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("specialties.sleep.letters_min=2", "begins with its name, specialties.sleep.name=NAME."),
        ("specialties.sleep.name=", "needs a name"),
        ("specialties.sleep.name=GIM", "Internal Medicine is a field that lordesk knows already"),
        ("specialties.Sleep.name=Sleep", "a key has small letters"),
        ("specialties.neurology.name=Nerves", "There is no value specialties.neurology.name"),
    ],
)
def test_a_specialty_that_cannot_be_is_refused_in_one_sentence(
    lordesk: Command, word: str, told: str
) -> None:
    outcome = lordesk("rules", "--set", word)
    assert outcome.code == 3
    assert told in outcome.complaint


def test_a_specialty_in_use_is_not_taken_out(lordesk: Command, tmp_path: Path) -> None:
    lordesk("rules", "--set", "specialties.sleep-medicine.name=Sleep Medicine")
    desk = json.loads(SAMPLE.read_text(encoding="utf-8"))
    desk["targets"][0]["specialty"] = "sleep-medicine"
    desk["documents"] = []
    file = tmp_path / "desk.lordesk"
    file.write_text(json.dumps(desk), encoding="utf-8")
    assert lordesk("import", file).code == 0

    for place in ("specialties.sleep-medicine", "specialties.sleep-medicine.name", "all"):
        outcome = lordesk("rules", "--reset", place)
        assert outcome.code == 1
        assert "Choose another there, or remove the target" in outcome.complaint
    assert own_values(lordesk) == {"specialties.sleep-medicine.name": "Sleep Medicine"}


def test_a_word_in_quotation_marks_holds_its_commas(lordesk: Command) -> None:
    outcome = lordesk("rules", "--add", 'guard.harmless="Smith, Jones and Co", Zeta')
    assert own_values(lordesk) == {"guard.harmless": ["Smith, Jones and Co", "Zeta"]}
    assert 'guard.harmless = "Smith, Jones and Co", Zeta, yours' in outcome.out

    lordesk("rules", "--drop", "guard.harmless=“smith, jones and co”")
    assert own_values(lordesk) == {"guard.harmless": ["Zeta"]}


def test_a_list_is_emptied_and_filled_anew_in_one_go(lordesk: Command) -> None:
    lordesk("rules", "--add", "guard.harmless=Kirkbride")
    lordesk("rules", "--reset", "guard.harmless", "--add", "guard.harmless=Zeta")
    assert own_values(lordesk) == {"guard.harmless": ["Zeta"]}
    lordesk("rules", "--reset", "all", "--add", "guard.asked=Ward 9")
    assert own_values(lordesk) == {"guard.asked": ["Ward 9"]}


def test_values_that_stay_in_order_are_set_in_any_order(lordesk: Command) -> None:
    place = "specialties.internal-medicine"
    both = ("--set", f"{place}.letters_min=2", "--set", f"{place}.letters_max=2")
    assert lordesk("rules", *both).code == 0
    back = ("--set", f"{place}.letters_min=4", "--set", f"{place}.letters_max=4")
    assert lordesk("rules", *back).code == 0
    alone = lordesk("rules", "--set", f"{place}.letters_max=3")
    assert "letters_max: 3 does not fit" in alone.complaint
