"""Unsent drafts: whole, deterministic, and with no header that a name could smuggle in."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.documents import eml_writer
from lordesk.documents.eml_writer import Attachment, Mail, to_eml
from lordesk.documents.mailbox_lines import Mailbox
from lordesk.domain.errors import RefusedError

WRITER = Mailbox(name="Adaeze Okoye, MD", address="okoye@harbour.example.org")
EVIL = (
    "\r\nBcc: x@example.org",
    "\nBcc: x@example.org",
    "\rBcc: x@example.org",
    "\x85Bcc: x@example.org",
    "\u2028Bcc: x@example.org",
    "\u2029Bcc: x@example.org",
    "\x0bBcc: x@example.org",
    "\x0cBcc: x@example.org",
    "=?utf-8?q?a=0D=0ABcc:_x@example.org?=",
    "=?utf-8?b?DQpCY2M6IHhAZXhhbXBsZS5vcmc=?=",
    '"<x@example.org>, "',
    ">, x@example.org, <",
    "\x00",
)


def a_mail(
    subject: str = "Letter for Ana", *, to: Mailbox | None = WRITER, name: str = "1 Cover.pdf"
) -> Mail:
    files = (Attachment(name=name, content=bytes(range(256)) * 40),)
    return Mail(
        subject=subject, body="Dear Dr. Okoye,\n\nŁódź.\n.\nFrom here\n", to=to, attachments=files
    )


def read(content: bytes) -> EmailMessage:
    return message_from_bytes(content, policy=SMTP)


def test_the_draft_is_unsent_undated_and_to_the_writer() -> None:
    message = read(to_eml(a_mail()))
    assert message["X-Unsent"] == "1"
    assert "Date" not in message
    assert "From" not in message
    assert "Message-ID" not in message
    assert message["To"].addresses[0].addr_spec == WRITER.address
    assert message["To"].addresses[0].display_name == WRITER.name
    assert message["Subject"] == "Letter for Ana"


def test_the_sender_stands_there_when_it_is_known() -> None:
    mail = Mail(subject="x", body="y", sender=Mailbox(name="Łukasz", address="l@example.org"))
    message = read(to_eml(mail))
    assert message["From"].addresses[0].display_name == "Łukasz"
    assert "To" not in message
    assert not message.is_multipart()


def test_the_body_and_the_files_come_back_whole() -> None:
    message = read(to_eml(a_mail()))
    body = message.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == "Dear Dr. Okoye,\n\nŁódź.\n.\nFrom here\n"
    (file,) = message.iter_attachments()
    assert file.get_content() == bytes(range(256)) * 40
    assert (file.get_filename(), file.get_content_type()) == ("1 Cover.pdf", "application/pdf")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("me.jpeg", "image/jpeg"),
        ("Łódź 李.pdf", "application/pdf"),
        ("without", "application/octet-stream"),
    ],
)
def test_a_file_keeps_its_name_and_kind(name: str, kind: str) -> None:
    (file,) = read(to_eml(a_mail(name=name))).iter_attachments()
    assert (file.get_filename(), file.get_content_type()) == (name, kind)


def test_equal_mails_give_equal_bytes_in_ascii_lines() -> None:
    content = to_eml(a_mail("Łukasz"))
    assert content == to_eml(a_mail("Łukasz"))
    assert content.isascii()
    assert b"\n" not in content.replace(b"\r\n", b"")


def header_names(content: bytes) -> set[str]:
    return {line.split(":")[0].casefold() for line in message_from_bytes(content)}


ALLOWED = {"subject", "to", "x-unsent", "mime-version", "content-type"}


@pytest.mark.parametrize("evil", EVIL)
def test_no_text_becomes_a_header_or_an_address(evil: str) -> None:
    content = to_eml(
        a_mail(
            f"Letter{evil}",
            to=Mailbox(name=f"A{evil}", address=WRITER.address),
            name=f"a{evil}.pdf",
        )
    )
    assert header_names(content) == ALLOWED
    assert [a.addr_spec for a in read(content)["To"].addresses] == [WRITER.address]


@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=90))
def test_any_text_is_carried_harmlessly(subject: str, name: str, file: str) -> None:
    content = to_eml(a_mail(subject, to=Mailbox(name=name, address=WRITER.address), name=file))
    assert header_names(content) == ALLOWED
    assert len(read(content)["To"].addresses) == 1


def test_a_draft_that_reads_back_otherwise_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(eml_writer, "_EXPECTED", frozenset({"subject"}))
    with pytest.raises(RefusedError, match="header lines"):
        to_eml(a_mail())
