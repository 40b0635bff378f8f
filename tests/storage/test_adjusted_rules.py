import shutil
from pathlib import Path

import pytest

from lordesk.storage import own_rules_file
from lordesk.storage.adjusted_rules import AdjustedFolder, adjusted_catalogue
from lordesk.storage.catalogue_files import read_catalogue
from tests.own_rules import RULES, own_of


def test_without_a_file_the_rules_are_as_shipped_and_nothing_more_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_rules_file, "read_own", None)
    found, shipped = adjusted_catalogue(RULES, tmp_path / "rules.toml"), read_catalogue(RULES)

    assert found.ranking == shipped.ranking
    assert found.profiles == shipped.profiles
    assert found.portfolio == shipped.portfolio
    assert found.specialties == shipped.specialties
    assert found.own == shipped.own


def test_the_values_of_the_file_stand_in_the_rules(tmp_path: Path) -> None:
    file = tmp_path / "rules.toml"
    file.write_text(
        "[limits]\nask_now_at_least = 60\n[portfolio]\noverlap_words = 10\n"
        "[profiles.surgery]\ndirect = 18\n[specialties.neurology]\nletters_min = 2\n",
        encoding="utf-8",
    )
    found = adjusted_catalogue(RULES, file)

    assert found.ranking.limits.ask_now_at_least == 60
    assert found.portfolio.general.overlap_words == 10
    assert found.specialties["neurology"].letters.min == 2
    surgery = next(profile for profile in found.profiles if profile.key == "surgery")
    assert (18, 15) in [(weight.points, weight.shipped) for weight in surgery.weights]


def test_a_broken_file_leaves_the_rules_as_shipped(tmp_path: Path) -> None:
    file = tmp_path / "rules.toml"
    file.write_text("[", encoding="utf-8")
    found = adjusted_catalogue(RULES, file)

    assert found.ranking == read_catalogue(RULES).ranking
    assert found.own.problem


def test_values_can_be_tried_out_without_a_file(tmp_path: Path) -> None:
    trial = own_of({"portfolio.overlap_words": 5})

    assert adjusted_catalogue(RULES, tmp_path / "x", trial).portfolio.general.overlap_words == 5


def test_no_file_is_read_again_for_each_value_that_is_tried_out(tmp_path: Path) -> None:
    rules = tmp_path / "rules"
    shutil.copytree(RULES, rules)
    folder = AdjustedFolder(folder=rules, file=tmp_path / "rules.toml")
    before = folder.settable({})
    shutil.rmtree(rules)

    assert folder.settable({"portfolio.overlap_words": 5}) == before
