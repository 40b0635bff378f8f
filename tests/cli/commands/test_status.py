"""`lordesk status`."""

from pathlib import Path

from tests.command import Command


def test_the_status_page_is_a_pdf(lordesk: Command, tmp_path: Path) -> None:
    out = tmp_path / "status.pdf"
    assert lordesk("status", "--out", out).out == f"Wrote {out}.\n"
    assert out.read_bytes().startswith(b"%PDF-")


def test_an_empty_desk_has_no_status(empty: Command, tmp_path: Path) -> None:
    assert empty("status", "--out", tmp_path / "x.pdf").code == 1
