"""`lordesk card`."""

from pathlib import Path

from tests.command import Command


def test_the_ask_card_is_a_pdf(lordesk: Command, tmp_path: Path) -> None:
    out = tmp_path / "card.pdf"
    assert lordesk("card", "lindqvist-im", "--out", out, as_json=True).value == {"file": str(out)}
    assert out.read_bytes().startswith(b"%PDF-")
