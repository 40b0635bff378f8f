"""The comparer of golden texts fails when it should."""

from pathlib import Path

import pytest

from tests.golden import Golden


@pytest.fixture
def record(tmp_path: Path) -> Golden:
    (tmp_path / "page.txt").write_bytes(b"one\ntwo\n")
    return Golden(tmp_path)


def test_the_same_text_passes(record: Golden) -> None:
    record.check("page.txt", "one\ntwo\n")


@pytest.mark.parametrize(
    "text", ["one\ntwo", "one\ntwo \n", "one\r\ntwo\n", "one\n", "", "two\none\n"]
)
def test_any_other_text_fails(record: Golden, text: str) -> None:
    with pytest.raises(AssertionError, match=r"page\.txt"):
        record.check("page.txt", text)


def test_a_text_without_record_fails_and_names_the_way(record: Golden) -> None:
    with pytest.raises(AssertionError, match="--update-golden"):
        record.check("other.txt", "")


def test_the_difference_shows_the_line(record: Golden) -> None:
    with pytest.raises(AssertionError, match="three"):
        record.check("page.txt", "one\nthree\n")


def test_updating_writes_exactly_the_text(tmp_path: Path) -> None:
    Golden(tmp_path, update=True).check("below/page.txt", "one\r\n")
    Golden(tmp_path).check("below/page.txt", "one\r\n")
