"""Files let fall on the window, sorted by what can be done with them."""

from pathlib import Path

from lordesk.ui.dropping import sorted_out


def test_desks_and_sheets_are_imported_and_documents_enclosed() -> None:
    found = sorted_out(("/a/desk.lordesk", "/a/List.CSV", "/a/cv.PDF", "/a/x.exe", ""))
    assert found.imported == (Path("/a/desk.lordesk"), Path("/a/List.CSV"))
    assert found.enclosed == (Path("/a/cv.PDF"),)
    assert found.is_known


def test_nothing_known_is_not_taken() -> None:
    assert not sorted_out(("/a/x.exe", "")).is_known
