"""Documents, their kept file and the day of it."""

from datetime import date

from lordesk.domain.attachment import with_its_file
from tests.builders import a_document

OLD, NEW = date(2027, 1, 2), date(2027, 3, 4)


def test_a_version_without_a_file_takes_it_from_nobody() -> None:
    bare, kept = a_document(), a_document(stored="a" * 64, dated=OLD)
    assert with_its_file(bare, bare, kept) == kept
    assert with_its_file(kept, bare, kept) == kept
    assert with_its_file(bare, bare) == bare


def test_a_file_has_its_own_day_and_not_that_of_another() -> None:
    mine, theirs = a_document(stored="a" * 64), a_document(stored="b" * 64, dated=NEW)
    mixed = a_document(stored="a" * 64, dated=NEW)
    assert with_its_file(mixed, mine, theirs) == mine
    known = a_document(stored="a" * 64, dated=OLD)
    assert with_its_file(mixed, mine, known) == known
    assert with_its_file(mine, mine, known) == known
