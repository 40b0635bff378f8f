"""The store without a file; its contract is in `test_store`."""

from lordesk.domain.records import Records
from tests.memory_store import MemoryStore


def test_two_memory_stores_share_nothing_unless_told_to() -> None:
    assert MemoryStore().load() == Records()
    assert MemoryStore().steps(3) == ()
