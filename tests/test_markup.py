"""Every part of every template as it is built: blocks, WordprocessingML, PDF, headers of mails.

`python3 packaging/dev.py golden` writes the records anew; read the difference before you keep it.
"""

import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from lordesk.documents.blocks import (
    Block,
    Doc,
    Fact,
    Facts,
    Header,
    Heading,
    Item,
    Lead,
    Paper,
    Paragraph,
    Points,
)
from lordesk.documents.docx_base import zipped
from lordesk.documents.docx_writer import to_docx
from lordesk.documents.runs import link, runs, strong
from lordesk.documents.templates.ask_card import ask_card
from lordesk.documents.templates.cover import cover
from lordesk.documents.templates.messages import MessageKind
from lordesk.documents.templates.status import status_page
from lordesk.documents.templates.summary import summary
from lordesk.documents.templates.upload_card import upload_card
from lordesk.domain.ids import LetterKey
from lordesk.domain.vocabulary import DutyKind
from lordesk.services.drafts import DraftOrder, draft
from tests.builders import a_letter, a_yes, day
from tests.documents.markup import mail_lines, markup, word_file
from tests.documents.templates.pages import SITUATIONS
from tests.documents.templates.test_status import FULL
from tests.golden import Golden
from tests.kits import a_kit_desk, a_workshop, facts_of
from tests.planning import duty, plan_on

LETTER = LetterKey("okoye-im")
WAITS, OPEN = "eras waits for its season", "eras season open"


def _card(name: str) -> Callable[[], Doc]:
    return lambda: upload_card(SITUATIONS[name])


PARTS: Mapping[str, Callable[[], Doc]] = {
    "cover": lambda: cover(SITUATIONS[WAITS]),
    "summary": lambda: summary(SITUATIONS[WAITS]),
    "upload card, eras before its season": _card(WAITS),
    "upload card, eras": _card(OPEN),
    "upload card, residencycas": _card("residencycas"),
    "upload card, sf match": _card("sf match"),
    "upload card, other": _card("nothing known"),
    "ask card": lambda: ask_card(
        facts_of(today=day("2027-01-25")), duty(plan_on("2027-01-25", a_letter()), DutyKind.ASK)
    ),
    "status": lambda: status_page(FULL),
}


@pytest.mark.parametrize("name", PARTS)
def test_a_part_is_built_as_on_record(name: str, golden: Golden) -> None:
    golden.check(f"markup/{name}.txt", markup(PARTS[name]()))


@pytest.mark.parametrize("paper", Paper)
def test_a_word_file_is_built_as_on_record(paper: Paper, golden: Golden) -> None:
    golden.check(f"markup/Word file, {paper}.txt", word_file(to_docx(replace(A_PAGE, paper=paper))))


def test_a_word_file_whose_fonts_go_along_is_built_as_on_record(golden: Golden) -> None:
    page = with_block(0, Header(name="สมชาย ศรีสุวรรณ"))
    golden.check("markup/Word file, fonts along.txt", word_file(to_docx(page)))


def test_a_changed_style_fails_against_its_record(tmp_path: Path) -> None:
    record = Golden(tmp_path, update=True)
    before = to_docx(A_PAGE)
    record.check("file.txt", word_file(before))
    after = replace_in(before, "word/styles.xml", b'w:val="0B4F6C"', b'w:val="0B4F6D"')
    with pytest.raises(AssertionError, match="0B4F6D"):
        Golden(tmp_path).check("file.txt", word_file(after))


def replace_in(content: bytes, name: str, old: bytes, new: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = [(each, archive.read(each)) for each in archive.namelist()]
    return zipped(
        [(each, held.replace(old, new) if each == name else held) for each, held in parts]
    )


def test_the_heads_of_all_mails_are_as_on_record(golden: Golden) -> None:
    """Their words are on record kind by kind (`kit/mail …`)."""
    kit_tools = a_workshop(a_kit_desk(a_letter(asked=a_yes("2027-02-03"))))
    said: list[str] = []
    for kind in MessageKind:
        made = draft(kit_tools, DraftOrder(letter=LETTER, kind=kind))
        said += [f"== {kind}", *mail_lines(made.content), ""]
    golden.check("markup/mails.txt", "\n".join(said))


LEAD = runs("See ", link("the portal", "https://example.org/a"), " today.")
SITE = (Fact(label="Site", value=runs("Lakeview")),)
POINTS = (Item(text=runs(strong("Wrote"), " a note.")),)
A_PAGE = Doc(
    title="Page",
    author="Ana",
    created=day("2027-02-06"),
    blocks=(
        Header(name="Ana Ruiz"),
        Lead(text=LEAD),
        Facts(caption="About us", left=SITE),
        Heading(text="Work"),
        Points(items=POINTS),
    ),
)


def with_block(number: int, block: Block) -> Doc:
    return replace(A_PAGE, blocks=(*A_PAGE.blocks[:number], block, *A_PAGE.blocks[number + 1 :]))


@pytest.mark.parametrize(
    ("other", "form"),
    [
        (replace(A_PAGE, paper=Paper.A4), "Word PDF"),
        (with_block(0, Header(name="Ana Ruis")), "Word PDF"),
        (with_block(1, Lead(text=runs("See the portal today."))), "Word PDF"),
        (with_block(1, Paragraph(text=LEAD)), "Word PDF"),
        (with_block(2, Facts(caption="Us", left=SITE)), "Word PDF"),
        (with_block(3, Paragraph(text=runs("Work"))), "Word PDF"),
        (with_block(4, Points(items=(Item(text=runs("Wrote a note.")),))), "Word"),
        (with_block(4, Points(items=POINTS, numbered=True)), "Word PDF"),
    ],
    ids=[
        "paper",
        "a letter",
        "a link",
        "another block",
        "a caption",
        "a heading",
        "bold",
        "numbers",
    ],
)
def test_what_changes_a_page_changes_its_record(other: Doc, form: str) -> None:
    before, after = by_form(A_PAGE), by_form(other)
    assert before["blocks"] != after["blocks"]
    assert {name for name in before if before[name] != after[name]} >= {*form.split(), "blocks"}


def by_form(doc: Doc) -> dict[str, str]:
    parts = (part.partition("\n") for part in markup(doc).removeprefix("== ").split("\n== "))
    return {name: lines for name, _, lines in parts}


def test_a_changed_page_fails_against_its_record(tmp_path: Path) -> None:
    record = Golden(tmp_path, update=True)
    record.check("page.txt", markup(A_PAGE))
    with pytest.raises(AssertionError, match="Ana Ruis"):
        Golden(tmp_path).check("page.txt", markup(with_block(0, Header(name="Ana Ruis"))))
