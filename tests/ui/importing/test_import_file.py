"""A file for the wizard: recognised, and what belongs to it put aside."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from lordesk.domain.errors import LordeskError
from lordesk.domain.records import Records
from lordesk.services.exchange.bundle import packed
from lordesk.services.workspace import Workspace
from lordesk.ui.importing.import_file import is_large, read
from tests.builders import a_desk, day
from tests.services.exchange.ledgers import Ledgers
from tests.services.exchange.test_states import a_step


def test_a_file_that_is_none_is_refused_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"no workbook")
    with pytest.raises(LordeskError):
        read(path)


def test_documents_of_a_bundle_and_its_kits_are_put_aside_by_their_hash(tmp_path: Path) -> None:
    here, there = Ledgers(), Ledgers()
    kit = there.remember_kit("okoye-im", day("2026-11-20"), "Kit", {"1 Cover.pdf": b"sent"}, "f")
    desk = a_desk()
    path = tmp_path / "desk.zip"
    path.write_bytes(packed(desk, (a_step(1, Records(), desk),), [kit], [], there.fetch))
    file = read(path)
    assert file.has_files
    kits = file.keep_files(beside(here))
    assert [each.files for each in kits] == [kit.files]
    assert here.files == {kit.files[0][1]: b"sent"}
    assert here.kits == []
    file.note(beside(here), kits)
    assert [each.files for each in here.kits] == [kit.files]


def test_a_list_has_no_files_to_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Name\nAnn\n", encoding="utf-8")
    file = read(path)
    assert not file.has_files
    assert file.keep_files(beside(Ledgers())) == ()
    file.note(beside(Ledgers()), ())
    assert file.take_rules(beside(Ledgers())) == ""


def test_a_file_that_cannot_be_looked_at_is_not_large(tmp_path: Path) -> None:
    assert not is_large(tmp_path / "missing.csv")
    assert is_large(tmp_path / "missing.zip")


def beside(ledgers: Ledgers) -> Workspace:
    @contextmanager
    def shelf_beside() -> Generator[Ledgers]:
        yield ledgers

    @contextmanager
    def ledgers_beside() -> Generator[tuple[Ledgers, Ledgers]]:
        yield ledgers, ledgers

    return cast(
        "Workspace", SimpleNamespace(shelf_beside=shelf_beside, ledgers_beside=ledgers_beside)
    )
