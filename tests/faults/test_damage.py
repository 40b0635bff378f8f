"""A damaged file is refused or harmless: never are wrong data shown as if they were right."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from lordesk.domain.errors import LordeskError
from lordesk.domain.history import Step
from lordesk.domain.records import Records
from tests.faults import desks

PAGE = 4_096


def flip(content: bytearray, luck: random.Random) -> None:
    content[luck.randrange(len(content))] ^= 1 << luck.randrange(8)


def zero(content: bytearray, luck: random.Random) -> None:
    start = luck.randrange(len(content) // PAGE) * PAGE
    content[start : start + PAGE] = bytes(PAGE)


def swap(content: bytearray, luck: random.Random) -> None:
    one, two = (luck.randrange(len(content) // PAGE) * PAGE for _ in "ab")
    first, second = content[one : one + PAGE], content[two : two + PAGE]
    content[one : one + PAGE], content[two : two + PAGE] = second, first


def cut(content: bytearray, luck: random.Random) -> None:
    del content[luck.randrange(len(content)) :]


def scatter(content: bytearray, luck: random.Random) -> None:
    start = luck.randrange(len(content))
    content[start : start + 64] = luck.randbytes(64)


def seen(folder: Path) -> tuple[Records, tuple[Step, ...]]:
    with desks.opened(folder) as (_, store):
        return store.load(), store.steps(1_000)


@pytest.mark.parametrize("damage", [flip, zero, swap, cut, scatter])
def test_s3_damage_is_never_silent(
    tmp_path: Path, damage: Callable[[bytearray, random.Random], None]
) -> None:
    desks.begin(tmp_path)
    desks.add_until_it_fails(tmp_path, 12, lambda _: None)
    whole, sound = seen(tmp_path), (tmp_path / "lordesk.db").read_bytes()
    luck = random.Random(damage.__name__)
    refused = 0
    for _ in range(12 * desks.RUNS):
        content = bytearray(sound)
        damage(content, luck)
        (tmp_path / "lordesk.db").write_bytes(content)
        complaint = None
        try:
            assert seen(tmp_path) == whole
        except LordeskError as error:
            complaint = error.message
        if complaint is not None:
            refused += 1
            assert str(tmp_path) in complaint
            assert (tmp_path / "lordesk.db").read_bytes() == bytes(content)
    assert refused > 0
