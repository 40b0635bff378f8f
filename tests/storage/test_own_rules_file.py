import tomllib
from pathlib import Path

import pytest

from lordesk.domain.own_rules import OwnRules
from lordesk.storage.own_rules_file import read_own, set_aside, write_own, written
from tests.own_rules import FOLDER, own_of


def read(path: Path) -> OwnRules:
    return read_own(path, FOLDER.settable)


def test_values_come_back_as_they_were_kept(tmp_path: Path) -> None:
    path = tmp_path / "rules.toml"
    own = own_of(
        {
            "weights.direct": 20,
            "profiles.global-health.inpatient": 7,
            "specialties.internal-medicine.chair": "expected",
            "specialties.internal-medicine.preliminary.letters_min": 4,
            "limits.core_fields": ("neurology",),
            "limits.global_words": ('a "quoted" word', "médecine rurale", "back\\slash"),
            "profiles.preliminary.within": (),
        }
    )

    write_own(path, own)

    assert read(path) == own


def test_without_values_there_is_no_file(tmp_path: Path) -> None:
    path = tmp_path / "rules.toml"
    write_own(path, own_of({"weights.direct": 20}))
    write_own(path, OwnRules())
    write_own(path, OwnRules())

    assert not path.exists()
    assert read(path) == OwnRules()


def test_what_is_not_understood_stays_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "rules.toml"
    path.write_text(
        'future = 2026-01-02\n[weights]\ndirect = 20\n"a b" = [1, {c = true}]\nfoo = 1.5\n',
        encoding="utf-8",
    )
    before = tomllib.loads(path.read_text(encoding="utf-8"))

    write_own(path, read(path))

    after = tomllib.loads(path.read_text(encoding="utf-8"))
    assert after == {"version": 1, **before}


def test_a_value_in_the_place_of_a_table_gives_way_to_it() -> None:
    assert tomllib.loads(written({"weights": 3, "weights.direct": 20}))["weights"] == {"direct": 20}


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"[weights\ndirect = 20\n", "rules.toml: Expected ']'"),
        (b"\xff\xfe\x00", "rules.toml is not saved as UTF-8."),
        (b"version = 99\n", "rules.toml, version: written by a newer lordesk."),
    ],
)
def test_a_broken_file_is_told_of_and_left_untouched(tmp_path: Path, raw: bytes, told: str) -> None:
    path = tmp_path / "rules.toml"
    path.write_bytes(raw)

    found = read(path)

    assert found.problem.startswith(told)
    assert found.problem.endswith("lordesk’s values are used.")
    assert not found.values
    assert path.read_bytes() == raw


def test_a_file_that_cannot_be_opened_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "rules.toml"
    path.write_text("version = 1\n", encoding="utf-8")

    def refuse(*_args: object, **_more: object) -> str:
        raise OSError

    monkeypatch.setattr(Path, "read_text", refuse)

    assert "cannot be read" in read(path).problem


def test_what_is_set_aside_gets_a_name_that_is_free(tmp_path: Path) -> None:
    path = tmp_path / "rules.toml"
    for number in (1, 2):
        path.write_text(str(number), encoding="utf-8")
        aside = set_aside(path)
        assert aside is not None
        assert aside == tmp_path / f"rules-before-{number}.toml"
        assert aside.read_text(encoding="utf-8") == str(number)
    assert set_aside(path) is None
