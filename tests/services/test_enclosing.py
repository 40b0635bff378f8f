"""Taking the applicant's own files along."""

from pathlib import Path

import pytest

from lordesk.domain.changes import apply
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.ids import LetterKey
from lordesk.domain.vocabulary import DocumentKind
from lordesk.services.enclosing import NewFile, enclose, keep_copy
from tests.builders import a_desk, a_letter
from tests.kits import OpenShelf


@pytest.fixture
def cv(tmp_path: Path) -> Path:
    path = tmp_path / "cv.pdf"
    path.write_bytes(b"%PDF one")
    return path


def test_an_enclosed_file_is_kept_with_the_desk(cv: Path) -> None:
    desk, shelf = a_desk(), OpenShelf()
    file = NewFile(path=cv, kind=DocumentKind.CV, name="My CV")
    changes = enclose(desk, file, keep_copy(file, shelf))
    [document] = apply(desk, changes).documents
    assert changes.label == "Enclose My CV"
    assert (document.path, document.folder) == ("cv.pdf", str(cv.parent))
    assert shelf.fetch(document.stored or "") == b"%PDF one"
    assert document.dated is not None


def test_a_newer_file_takes_the_place_of_the_one_of_its_name(cv: Path) -> None:
    desk, shelf = a_desk(), OpenShelf()
    file = NewFile(path=cv, kind=DocumentKind.CV, name="My CV")
    desk = apply(desk, enclose(desk, file, keep_copy(file, shelf)))
    cv.write_bytes(b"%PDF two")
    newer = NewFile(path=cv, kind=DocumentKind.CV)
    desk = apply(desk, enclose(desk, newer, keep_copy(newer, shelf)))
    [document] = desk.documents
    assert document.name == "My CV"
    assert shelf.fetch(document.stored or "") == b"%PDF two"


def test_the_same_file_may_serve_two_letters(cv: Path) -> None:
    desk, shelf = a_desk(a_letter(), a_letter("two")), OpenShelf()
    for letter in ("okoye-im", "two"):
        file = NewFile(path=cv, kind=DocumentKind.REQUEST_FORM, letter=LetterKey(letter))
        desk = apply(desk, enclose(desk, file, keep_copy(file, shelf)))
    assert [document.letter for document in desk.documents] == ["okoye-im", "two"]


def test_a_program_is_no_document(tmp_path: Path) -> None:
    path = tmp_path / "setup.exe"
    path.write_bytes(b"MZ")
    with pytest.raises(InvalidInputError, match=r"setup\.exe is not a document"):
        keep_copy(NewFile(path=path, kind=DocumentKind.OTHER), OpenShelf())
