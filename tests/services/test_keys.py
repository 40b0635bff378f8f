"""Keys made from names."""

import pytest

from lordesk.domain.ids import KEY_SHAPE, Kind
from lordesk.services.keys import key_from, named_key
from tests.builders import a_desk, a_writer


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Dr. Åsa Lindqvist", "dr-asa-lindqvist"),
        ("Nguyễn Thị Đào", "nguyen-thi-dao"),
        ("Łukasz Żak", "lukasz-zak"),
        ("李明", ""),
        ("x" * 90, "x" * 40),
    ],
)
def test_a_key_reads_like_the_name(text: str, key: str) -> None:
    assert key_from(text) == key


def test_a_taken_key_gets_a_number() -> None:
    desk = a_desk(a_writer("ana-ruiz"), a_writer("ana-ruiz-2"))
    assert named_key(desk, Kind.WRITER, "Ana Ruiz") == "ana-ruiz-3"


def test_a_name_without_latin_letters_is_called_by_its_kind() -> None:
    key = named_key(a_desk(), Kind.WRITER, "李明")
    assert key == "writer"
    assert KEY_SHAPE.match(key)
