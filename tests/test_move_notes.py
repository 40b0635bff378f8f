"""The notes that lead from a folder to where its desk lies now."""

from pathlib import Path

from lordesk.move_notes import FROM, TO, followed, moved_from, moved_to, note


def test_a_note_names_the_other_folder_and_says_what_it_is(tmp_path: Path) -> None:
    note(tmp_path, TO, tmp_path / "new")
    note(tmp_path, FROM, tmp_path / "old")
    assert (moved_to(tmp_path), moved_from(tmp_path)) == (tmp_path / "new", tmp_path / "old")
    assert "lies in the folder above" in (tmp_path / TO).read_text()


def test_the_way_is_followed_from_folder_to_folder(tmp_path: Path) -> None:
    first, second, third = (tmp_path / name for name in ("first", "second", "third"))
    third.mkdir()
    note(first, TO, second)
    note(second, TO, third)
    assert followed(first) == third
    assert followed(third) == third


def test_a_way_to_nothing_and_a_circle_lead_nowhere(tmp_path: Path) -> None:
    note(tmp_path / "old", TO, tmp_path / "unplugged")
    assert followed(tmp_path / "old") == tmp_path / "old"
    note(tmp_path / "a", TO, tmp_path / "b")
    note(tmp_path / "b", TO, tmp_path / "a")
    assert followed(tmp_path / "a") == tmp_path / "a"


def test_a_note_of_somebody_else_leads_nowhere(tmp_path: Path) -> None:
    for content in (b"", b"elsewhere\n", b"\xff\xfe"):
        (tmp_path / TO).write_bytes(content)
        assert moved_to(tmp_path) is None
