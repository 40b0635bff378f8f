"""A bundle behind a passphrase."""

import pytest

from lordesk.domain.errors import InvalidInputError
from lordesk.services.exchange.archive import read_archive, written_archive
from lordesk.services.exchange.locked_bundle import lock, unlock

PHRASE = "correct horse battery"


def test_what_is_locked_opens_and_shows_no_name_before() -> None:
    raw = lock(b"the bundle", PHRASE)
    assert set(read_archive(raw, "x", 10**6).contents) == {"READ ME.txt", "desk.locked"}
    assert unlock(raw, PHRASE, "x.zip") == b"the bundle"


def test_a_zip_without_locked_content_is_none() -> None:
    with pytest.raises(InvalidInputError, match="no locked bundle"):
        unlock(written_archive([("a", b"")]), PHRASE, "x.zip")
