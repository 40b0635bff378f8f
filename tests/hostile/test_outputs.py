"""Hostile texts on their way out: each format shows them as they were typed, and nothing more."""

import csv
import io
import re
import zipfile
from collections import Counter
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from functools import partial
from pathlib import Path
from xml.etree import ElementTree

import pypdfium2
import pytest

from lordesk.services.exchange.archive import read_archive
from tests.command import Command, in_folder
from tests.hostile.desks import hostile_desk, sample, written

TAGS = "A & B <b>C</b> <script>x</script> &amp;"
ONE_LINE = "\u202e\u0007\ufeff"
CONTROLS = "\u202e\u2028\u0085\u0007\ufeff"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def tagged(text: str) -> str:
    return f"{text} A & B <b>"


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kit for a writer, of an applicant, about a rotation that are all called `… A & B <b>`."""
    folder = tmp_path_factory.mktemp("tags")
    lordesk = imported(hostile_desk(tagged), folder)
    made = lordesk("kit", "patel-im", "--out", folder / "kits")
    assert made.code == 0, made.err
    (found,) = (folder / "kits").iterdir()
    return found


def imported(desk: dict[str, object], folder: Path) -> Command:
    lordesk = in_folder(folder / "data")
    outcome = lordesk("import", written(desk, folder))
    assert outcome.code == 0, outcome.err
    return lordesk


def squeezed(text: str) -> str:
    return "".join(text.split())


def docx_text(path: Path) -> str:
    with zipfile.ZipFile(path) as parts:
        root = ElementTree.fromstring(parts.read("word/document.xml"))
    return "".join(each.text or "" for each in root.iter(f"{W}t"))


def pdf_text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path.read_bytes())
    said = "".join(document[n].get_textpage().get_text_range() for n in range(len(document)))
    document.close()
    return said


def mail_of(kit: Path) -> EmailMessage:
    raw = (kit / "E-mail.eml").read_bytes()
    return message_from_bytes(raw, policy=SMTP)


@pytest.mark.parametrize("name", ["1 Cover", "2 Summary of our work", "3 How to upload"])
def test_a_and_b_in_tags_stands_in_word_and_pdf_as_it_was_typed(kit: Path, name: str) -> None:
    for said in (docx_text(kit / "Editable" / f"{name}.docx"), pdf_text(kit / f"{name}.pdf")):
        assert "A&B<b>" in squeezed(said)
        assert "&amp;" not in said
        assert "&lt;" not in said


def test_a_and_b_in_tags_stands_in_the_mail_as_it_was_typed(kit: Path) -> None:
    mail = mail_of(kit)
    body = mail.get_body()
    assert body is not None
    assert body.get_content_type() == "text/plain"
    assert "A & B <b>" in " ".join(body.get_content().split())
    assert "&amp;" not in body.get_content()
    (to,) = mail["To"].addresses
    assert to.addr_spec == "npatel@bayview.example.org"
    assert "A & B <b>" in to.display_name
    assert {part.get_content_type() for part in mail.walk()} <= {
        *("multipart/mixed", "text/plain", "application/pdf", "application/zip"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    }


def test_a_and_b_in_tags_is_a_harmless_file_name(kit: Path) -> None:
    assert not set(kit.name) & set('<>:"/\\|?*')
    assert "A & B" in kit.name


CALENDAR_TEXT = (
    'x;LANGUAGE=en:y\nBEGIN:VEVENT\r\nATTENDEE:mailto:e@x.example\u2028END:VCALENDAR,"q"'
)


def test_a_hostile_calendar_has_the_parts_of_a_plain_one(tmp_path: Path) -> None:
    """As many components and lines of each name, whatever the names in them say."""
    counts: list[Counter[str]] = []
    for name, added in (("plain", ""), ("hostile", f" {CALENDAR_TEXT}")):
        (tmp_path / name).mkdir()
        lordesk = imported(hostile_desk(partial(said_with, added)), tmp_path / name)
        assert lordesk("calendar", "--out", tmp_path / name / "x.ics").code == 0
        counts.append(names_in((tmp_path / name / "x.ics").read_bytes()))
    assert counts[0]["VEVENT BEGIN"] > 5
    assert "ATTENDEE" not in " ".join(counts[1])
    assert counts[0] == counts[1]


def said_with(added: str, text: str) -> str:
    return f"{text}{added}"


def names_in(content: bytes) -> Counter[str]:
    """The lines of a calendar by name, unfolded by bytes and ended by CRLF alone."""
    assert b"\n" not in content.replace(b"\r\n", b"")
    lines = content.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")
    for sign in ("\u2028", "\u2029", "\u0085"):
        assert sign not in content.decode("utf-8")
    found = Counter[str]()
    for line in lines:
        name, _, value = line.partition(":")
        is_border = name in {"BEGIN", "END"}
        found[f"{value} {name}" if is_border else name.partition(";")[0]] += 1
    return found


FORMULA = '=HYPERLINK("http://x.example","y")'


@pytest.mark.parametrize("sign", ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "＝1", FORMULA])
def test_no_exported_cell_is_a_formula(tmp_path: Path, sign: str) -> None:
    lordesk = imported(hostile_desk(lambda text: f"{sign} {text}"), tmp_path)
    assert lordesk("export", tmp_path / "x.xlsx").code == 0
    assert lordesk("export", tmp_path / "x.csv").code == 0
    parts = read_archive((tmp_path / "x.xlsx").read_bytes(), "x.xlsx", 10**8).contents
    sheets = [content for part, content in parts.items() if "/worksheets/" in part]
    assert len(sheets) > 3
    assert not [each for each in sheets if re.search(rb"<f[ >/]", each)]
    text = (tmp_path / "x.csv").read_text(encoding="utf-8-sig")
    for row in csv.reader(io.StringIO(text, newline="")):
        assert [cell for cell in row if re.match(r"[=+@\t\r\n＝＋＠]|-(?!\d+$)", cell)] == []


@pytest.mark.parametrize("ending", ["xlsx", "csv", "vcf", "json", "lordesk", "zip"])
def test_every_export_of_control_characters_is_read_again_by_us(
    tmp_path: Path, ending: str
) -> None:
    """A card's names stand on one line, so only there the line breaks are left out."""
    signs = ONE_LINE if ending == "vcf" else CONTROLS
    lordesk = imported(hostile_desk(lambda text: f"{text}{signs}{TAGS}"), tmp_path)
    target = tmp_path / f"x.{ending}"
    assert lordesk("export", target).code == 0
    again = lordesk("import", target, as_json=True)
    assert again.code == 0, again.err
    kept = again.value
    assert (kept["added"], kept["removed"]) == (0, 0)
    assert kept["changed"] == 0


def test_a_status_page_of_hostile_texts_shows_them_plain(tmp_path: Path) -> None:
    lordesk = imported(hostile_desk(tagged), tmp_path)
    assert lordesk("status", "--out", tmp_path / "x.pdf").code == 0
    assert "A&B<b>" in squeezed(pdf_text(tmp_path / "x.pdf"))


def test_a_terminal_is_not_steered(tmp_path: Path) -> None:
    lordesk = imported(hostile_desk(lambda text: f"{text}\x1b[2J\u202e"), tmp_path)
    for words in (("today",), ("plan",), ("rank",), ("portfolio",)):
        said = lordesk(*words).out
        assert "\x1b" not in said
        assert "\u202e" not in said


def test_the_sample_itself_has_every_text_that_is_made_hostile() -> None:
    """Else a renamed field would leave these tests without their poison."""
    desk = sample()
    changed = hostile_desk(tagged)
    assert sum(str(desk[part]) != str(changed[part]) for part in desk) >= 6
