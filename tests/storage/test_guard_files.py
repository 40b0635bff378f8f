"""Reading the guard's data, and what is said when it cannot be read."""

import shutil
from pathlib import Path

import pytest

from lordesk import paths
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.guard.check import check_text
from lordesk.storage.guard_files import read_guard


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    shipped = paths.resources() / "rules"
    shutil.copytree(shipped / "words", tmp_path / "words")
    shutil.copy(shipped / "guard.toml", tmp_path)
    return tmp_path


def changed(rules: Path, old: str, new: str) -> None:
    file = rules / "guard.toml"
    file.write_text(file.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")


def test_headings_of_a_list_are_no_words(rules: Path) -> None:
    words = read_guard(rules).words
    assert {"wells", "grey", "babinski"} <= words.eponyms
    assert "#" not in words.eponyms


def test_a_missing_list_is_named(rules: Path) -> None:
    (rules / "words" / "cities.txt").unlink()
    with pytest.raises(InvalidInputError, match=r"words/cities\.txt: missing"):
        read_guard(rules)


def test_a_missing_file_is_named(rules: Path) -> None:
    (rules / "guard.toml").unlink()
    with pytest.raises(InvalidInputError, match=r"guard\.toml: missing"):
        read_guard(rules)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('severity = "block"', 'severity = "red"'),
        ("<<upper>>", "<<nowhere>>"),
        ("[parts]", "[parts"),
    ],
)
def test_a_row_that_does_not_fit_is_refused(rules: Path, old: str, new: str) -> None:
    changed(rules, old, new)
    with pytest.raises(InvalidInputError, match=r"guard\.toml"):
        read_guard(rules)


def test_a_pattern_that_does_not_compile_is_refused_when_a_text_comes_to_it(rules: Path) -> None:
    changed(rules, "pattern = '", "pattern = '(")
    damaged = read_guard(rules)
    with pytest.raises(InvalidInputError, match=r"guard\.toml: .*install lordesk again"):
        check_text("Saw Mrs. Okafor daily.", damaged)
