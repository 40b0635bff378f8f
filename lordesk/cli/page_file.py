"""Writes one page into a file, as PDF or Word according to the name of the file."""

from argparse import Namespace
from pathlib import Path

from lordesk.cli.arguments import Parser, file_in
from lordesk.cli.session import Session
from lordesk.documents.blocks import Doc
from lordesk.files import write_atomically

_WORD = ".docx"


def add_page_file(parser: Parser) -> None:
    parser.add_argument(
        "--out",
        metavar="FILE.pdf",
        type=file_in(".pdf", _WORD),
        required=True,
        help=f"the file; a name in {_WORD} makes it for Word",
    )


def write_page(session: Session, arguments: Namespace, page: Doc) -> None:
    """Write the page and tell where it is."""
    out: Path = arguments.out
    renderer = session.workspace.renderer
    is_for_word = out.suffix.casefold() == _WORD
    write_atomically(out, renderer.docx(page) if is_for_word else renderer.pdf(page))
    session.console.answer({"file": str(out)}, lambda: [f"Wrote {out}."])
