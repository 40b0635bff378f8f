"""The table of codes."""

from pathlib import Path

import pytest

from lordesk.domain.errors import InvalidInputError
from lordesk.paths import resources
from lordesk.storage.codes_file import read_codes


def test_codes_are_read_by_name() -> None:
    codes = [rule.code for rule in read_codes(resources() / "rules")]
    assert codes == sorted(set(codes))
    assert {"phi.name", "portfolio.unassigned"} <= set(codes)


@pytest.mark.parametrize("content", ["[[finding]]\ncode = 'x'\n", "not toml", ""])
def test_a_table_that_does_not_fit_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "findings.toml").write_text(content)
    with pytest.raises(InvalidInputError, match=r"findings\.toml cannot be used"):
        read_codes(tmp_path)
