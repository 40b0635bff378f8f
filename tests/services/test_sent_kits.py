"""Sent kits: kept bit for bit, opened again as they were, stale when the desk moves on."""

from pathlib import Path

import pytest

from lordesk.domain.errors import StorageError
from lordesk.domain.ids import LetterKey
from lordesk.services.kit_parts import KitOrder, KitTools
from lordesk.services.kits import make_kit
from lordesk.services.sent_kits import changes_of, keep_sent, last_sent, news_of, reopen
from tests.builders import day
from tests.kits import (
    TODAY,
    KeptKits,
    OpenShelf,
    PlainRenderer,
    a_full_applicant,
    a_kit_desk,
    a_moment,
    a_workshop,
)
from tests.services.test_kit_pages import BarePress
from tests.services.test_kits import tree

LETTER = LetterKey("okoye-im")
SENT_ON = day("2027-02-06")


@pytest.fixture
def shelf() -> OpenShelf:
    return OpenShelf()


@pytest.fixture
def ledger(shelf: OpenShelf) -> KeptKits:
    return KeptKits(shelf)


def test_a_folder_that_was_sent_reopens_bit_for_bit(
    tmp_path: Path, ledger: KeptKits, shelf: OpenShelf
) -> None:
    result = make_kit(a_workshop(), KitOrder(letter=LETTER, out=tmp_path))
    assert result.folder
    kit = keep_sent(ledger, a_workshop(), LETTER, SENT_ON, result.folder)
    assert kit
    before = tree(result.folder)
    again = reopen(kit, shelf, tmp_path / "again")
    assert tree(again) == before
    assert again.name == result.folder.name


def test_without_a_folder_the_kit_is_kept_as_it_is_made(
    tmp_path: Path, ledger: KeptKits, shelf: OpenShelf
) -> None:
    kit = keep_sent(ledger, a_workshop(), LETTER, SENT_ON)
    assert kit
    made = make_kit(a_workshop(), KitOrder(letter=LETTER, out=tmp_path))
    assert made.folder
    written = tree(made.folder)
    del written["manifest.json"]
    assert tree(reopen(kit, shelf, tmp_path / "again")) == written


def test_a_blocked_kit_that_was_sent_all_the_same_is_kept(ledger: KeptKits) -> None:
    desk = a_kit_desk(*(a_moment(f"x{n}") for n in range(6)))
    assert keep_sent(ledger, a_workshop(desk), LETTER, SENT_ON)


def test_a_kit_that_cannot_be_made_is_not_kept(ledger: KeptKits) -> None:
    assert keep_sent(ledger, a_workshop(renderer=BarePress()), LETTER, SENT_ON) is None
    assert ledger.sent() == ()


def test_the_last_kit_is_the_one_sent_last(ledger: KeptKits) -> None:
    assert last_sent(ledger, LETTER) is None
    keep_sent(ledger, a_workshop(), LETTER, SENT_ON)
    later = keep_sent(ledger, a_workshop(), LETTER, day("2027-03-01"))
    keep_sent(ledger, a_workshop(), LETTER, SENT_ON)
    assert last_sent(ledger, LETTER) == later


def moved_on() -> KitTools:
    return a_workshop(a_kit_desk(a_full_applicant(goal="Another.")), today=TODAY)


def test_a_kit_is_stale_when_the_desk_moves_on(ledger: KeptKits) -> None:
    kit = keep_sent(ledger, a_workshop(), LETTER, SENT_ON)
    assert kit
    assert not changes_of(a_workshop(renderer=PlainRenderer()), kit).is_stale
    assert changes_of(moved_on(), kit).lines == ("My goal and the programs I look for changed.",)


def test_a_folder_that_cannot_be_read_is_an_error(
    tmp_path: Path, ledger: KeptKits, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "1 Cover.pdf").write_bytes(b"x")

    def unreadable(path: Path) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "read_bytes", unreadable)
    with pytest.raises(StorageError, match="Choose the folder"):
        keep_sent(ledger, a_workshop(), LETTER, SENT_ON, tmp_path)


def test_the_news_are_a_line_for_each_change(ledger: KeptKits) -> None:
    assert news_of(ledger, moved_on(), LETTER) == {"kit_sent_on": ""}
    keep_sent(ledger, a_workshop(), LETTER, SENT_ON)
    assert news_of(ledger, a_workshop(), LETTER) == {}
    changed = "- My goal and the programs I look for changed."
    assert news_of(ledger, moved_on(), LETTER) == {"news": changed}


def test_a_lost_file_is_told_by_name(tmp_path: Path, ledger: KeptKits) -> None:
    kit = keep_sent(ledger, a_workshop(), LETTER, SENT_ON)
    assert kit
    with pytest.raises(StorageError, match=r"1 Cover\.pdf"):
        reopen(kit, OpenShelf(), tmp_path)
    assert tree(tmp_path) == {}
