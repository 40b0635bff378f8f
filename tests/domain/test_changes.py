"""Changes: found between two states, applied, undone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.changes import apply, between
from lordesk.domain.errors import StaleChangeError
from lordesk.domain.ids import Kind
from lordesk.domain.records import Records
from tests.builders import a_desk, a_letter, a_writer

WRITERS = st.dictionaries(st.sampled_from("abcdef"), st.sampled_from(["Ada", "Ben", "Cleo"]))


def desk_of(names: dict[str, str]) -> Records:
    return Records().put(*(a_writer(key, name=name) for key, name in names.items()))


@given(WRITERS, WRITERS)
def test_the_changes_between_two_desks_lead_from_one_to_the_other_and_back(
    old: dict[str, str], new: dict[str, str]
) -> None:
    before = desk_of(old)
    after = before.put(*desk_of(new).writers).drop(Kind.WRITER, *(old.keys() - new.keys()))
    changes = between(before, after, "Edit")
    assert apply(before, changes) == after
    assert apply(after, changes.inverse) == before
    assert bool(changes) is (before != after)


def test_a_stale_change_is_refused_by_name() -> None:
    before = desk_of({"a": "Ada"})
    changes = between(before, desk_of({"a": "Ben"}), "Rename")
    with pytest.raises(StaleChangeError, match="Writer a changed meanwhile"):
        apply(desk_of({"a": "Cleo"}), changes)


def test_a_set_tells_which_kinds_and_keys_it_touches() -> None:
    before = a_desk()
    changes = between(before, before.put(a_letter(), a_writer(name="New")), "Edit")
    assert changes.kinds == {Kind.LETTER, Kind.WRITER}
    assert changes.keys(Kind.LETTER) == {"okoye-im"}
    assert changes.inverse.inverse == changes
