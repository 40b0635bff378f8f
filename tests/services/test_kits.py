"""Whole kits: what is in the folder, when nothing is written, and equal kits from equal desks."""

import hashlib
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from lordesk.domain.errors import InvalidInputError, StorageError
from lordesk.domain.ids import LetterKey
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import DocumentKind, Paper
from lordesk.services.kit_parts import Format, KitOrder, KitResult, Role
from lordesk.services.kits import make_kit, make_kits
from tests.builders import a_letter, a_yes
from tests.kits import OPEN, PlainRenderer, a_document, a_kit_desk, a_moment, a_workshop, marks_bed

LETTER = LetterKey("okoye-im")
NAME = "Sørensen Mira - Adaeze Okoye - okoye-im"


def an_order(out: Path, **fields: Any) -> KitOrder:
    return KitOrder(letter=LETTER, out=out, **fields)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_the_folder_holds_what_the_contract_names(tmp_path: Path) -> None:
    result = make_kit(a_workshop(), an_order(tmp_path))
    assert result.folder == tmp_path / NAME
    assert result.is_written
    assert [(file.role, file.path, file.pages) for file in result.files] == [
        (Role.COVER, "1 Cover.pdf", 1),
        (Role.COVER, "Editable/1 Cover.docx", 1),
        (Role.SUMMARY, "2 Summary of our work.pdf", 1),
        (Role.SUMMARY, "Editable/2 Summary of our work.docx", 1),
        (Role.UPLOAD_CARD, "3 How to upload.pdf", 1),
        (Role.UPLOAD_CARD, "Editable/3 How to upload.docx", 1),
        (Role.CV, "attachments/Curriculum vitae.pdf", 2),
        (Role.PACKET, "Packet.pdf", 5),
        (Role.EMAIL, "E-mail.eml", None),
        (Role.ARCHIVE, "Kit.zip", None),
        (Role.MANIFEST, "manifest.json", None),
    ]
    files = tree(tmp_path / NAME)
    assert set(files) == {file.path for file in result.files}
    assert (result.ready, result.findings) == (True, ())
    for file in result.files:
        digest = hashlib.sha256(files[file.path]).hexdigest()
        assert file.sha256 == (None if file.role is Role.MANIFEST else digest)


def test_the_archive_holds_all_but_itself_and_the_manifest(tmp_path: Path) -> None:
    make_kit(a_workshop(), an_order(tmp_path))
    files = tree(tmp_path / NAME)
    zipped = zipfile.ZipFile(tmp_path / NAME / "Kit.zip")
    assert set(zipped.namelist()) == set(files) - {"Kit.zip", "manifest.json"}
    assert all(zipped.read(name) == files[name] for name in zipped.namelist())


def test_the_manifest_is_the_answer(tmp_path: Path) -> None:
    result = make_kit(a_workshop(), an_order(tmp_path))
    said = json.loads((tmp_path / NAME / "manifest.json").read_bytes())
    assert [file["path"] for file in said["files"]] == [file.path for file in result.files]
    assert said["ready"] is True


def test_equal_desks_give_equal_kits(tmp_path: Path) -> None:
    for place in ("a", "b"):
        make_kit(a_workshop(a_kit_desk()), an_order(tmp_path / place))
    first, second = (tree(tmp_path / place / NAME) for place in ("a", "b"))
    del first["manifest.json"], second["manifest.json"]
    assert first == second


def test_a_second_paper_has_a_folder_of_its_own(tmp_path: Path) -> None:
    papers = (Paper.LETTER, Paper.A4)
    result = make_kit(a_workshop(), an_order(tmp_path, papers=papers, formats=(Format.PDF,)))
    paths = [file.path for file in result.files]
    assert "A4/2 Summary of our work.pdf" in paths
    assert "A4/Packet.pdf" in paths
    assert sum("attachments/" in path for path in paths) == 1
    assert not any("Editable" in path for path in paths)
    assert b"%PDF a4" in (tmp_path / NAME / "A4" / "1 Cover.pdf").read_bytes()


def test_without_pdf_there_is_no_packet(tmp_path: Path) -> None:
    result = make_kit(a_workshop(), an_order(tmp_path, formats=(Format.DOCX,)))
    assert Role.PACKET not in {file.role for file in result.files}


def test_a_file_that_cannot_be_merged_goes_beside_the_packet(tmp_path: Path) -> None:
    result = make_kit(a_workshop(renderer=PlainRenderer(pages=None)), an_order(tmp_path))
    pages = {file.role: file.pages for file in result.files}
    assert (pages[Role.CV], pages[Role.PACKET]) == (None, 3)


def blocked() -> Records:
    return a_kit_desk(*(a_moment(f"x{n}") for n in range(6)))


def test_a_block_leaves_everything_as_it_was(tmp_path: Path) -> None:
    make_kit(a_workshop(), an_order(tmp_path))
    before = tree(tmp_path)
    result = make_kit(a_workshop(blocked()), an_order(tmp_path))
    assert (result.folder, result.ready, result.files) == (None, False, ())
    assert [finding.code for finding in result.findings] == ["kit.many_bullets"]
    assert tree(tmp_path) == before


def test_an_allowed_block_is_written_but_not_ready(tmp_path: Path) -> None:
    allowed = frozenset({"kit.many_bullets"})
    result = make_kit(a_workshop(blocked()), an_order(tmp_path, allowed=allowed))
    assert result.is_written
    assert not result.ready


def test_a_hold_is_written_but_not_ready(tmp_path: Path) -> None:
    result = make_kit(a_workshop(today=OPEN), an_order(tmp_path))
    assert result.is_written
    assert not result.ready
    assert result.findings[0].code == "kit.letter_id_missing"


def test_a_page_that_does_not_fit_writes_nothing_even_when_allowed(tmp_path: Path) -> None:
    from tests.services.test_kit_pages import FullPress

    kit_tools = a_workshop(renderer=FullPress("Closed every pending"))
    order = an_order(tmp_path, allowed=frozenset({"kit.over_full"}))
    result = make_kit(kit_tools, order)
    assert not result.is_written
    assert tree(tmp_path) == {}


def test_the_mail_is_checked_too(tmp_path: Path) -> None:
    desk = a_kit_desk(a_document("x", kind=DocumentKind.OTHER, path="bed.pdf", name="bed 14"))
    result = make_kit(a_workshop(desk, check=marks_bed), an_order(tmp_path))
    assert [finding.code for finding in result.findings] == ["phi.place"]


def test_a_place_that_cannot_be_written_is_an_error_with_its_path(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageError, match="file"):
        make_kit(a_workshop(), an_order(tmp_path / "file"))


def test_an_unknown_letter_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match="okoye-im"):
        make_kit(a_workshop(), KitOrder(letter=LetterKey("nobody"), out=tmp_path))


def three(out: Path) -> tuple[Records, list[KitOrder]]:
    keys = ["okoye-im", "two", "three"]
    desk = a_kit_desk(*(a_letter(key, asked=a_yes("2027-02-03")) for key in keys[1:]))
    return desk, [KitOrder(letter=LetterKey(key), out=out) for key in keys]


def test_all_kits_are_made_one_by_one_with_progress(tmp_path: Path) -> None:
    desk, orders = three(tmp_path)
    seen: list[tuple[int, int]] = []
    made = list(make_kits(a_workshop(desk), orders, lambda n, of: seen.append((n, of))))
    assert len(made) == 3
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_cancelling_stops_between_two_kits(tmp_path: Path) -> None:
    desk, orders = three(tmp_path)
    made: list[KitResult] = []
    made.extend(
        make_kits(a_workshop(desk), orders, is_cancelled=lambda: bool(list(tmp_path.iterdir())))
    )
    assert len(made) == 1
    assert len(list(tmp_path.iterdir())) == 1
