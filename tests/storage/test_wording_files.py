"""Reading the wording rules, and what is said when they cannot be read."""

import shutil
from pathlib import Path

import pytest

from lordesk import paths
from lordesk.domain.errors import InvalidInputError
from lordesk.storage.wording_files import read_wording


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    shutil.copy(paths.resources() / "rules" / "wording.toml", tmp_path)
    return tmp_path


def test_the_shipped_rules_are_read(rules: Path) -> None:
    assert len(read_wording(rules).phrases) >= 8


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match=r"wording\.toml: missing"):
        read_wording(tmp_path)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('severity = "warn"', 'severity = "red"'),
        ("patterns = ['", "patterns = ['("),
        ("[balance]", "[scale]"),
        ("[balance]", "[balance"),
    ],
)
def test_a_row_that_does_not_fit_is_refused(rules: Path, old: str, new: str) -> None:
    file = rules / "wording.toml"
    file.write_text(file.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InvalidInputError, match=r"wording\.toml"):
        read_wording(rules)
