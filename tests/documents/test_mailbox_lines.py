"""A name stays a name: one address comes back, and the words as they were."""

from email import message_from_bytes
from email.header import decode_header, make_header
from email.policy import SMTP
from email.utils import getaddresses

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lordesk.documents.mailbox_lines import Mailbox, header_text, mailbox_lines, subject_lines
from lordesk.domain.errors import RefusedError

ADDRESS = "okoye@harbour.example.org"
LONG = "Bartholomew Featherstonehaugh-Cholmondeley " * 3


@given(st.text(max_size=400))
@example(f"x@example.org, {LONG}, MD")
@example(f'"{LONG}", <x@example.org>')
@example("Łukasz, " * 30)
@example("a" * 300)
def test_any_name_comes_back_with_one_address(name: str) -> None:
    content = mailbox_lines("To", Mailbox(name=name, address=ADDRESS))
    (mailbox,) = message_from_bytes(content + b"\r\nx", policy=SMTP)["To"].addresses
    assert mailbox.addr_spec == ADDRESS
    ((shown, address),) = getaddresses([content.decode().removeprefix("To:").replace("\r\n", "")])
    assert address == ADDRESS
    assert str(make_header(decode_header(shown))) == header_text(name)


@given(st.text(max_size=400))
def test_lines_are_short_and_plain(name: str) -> None:
    content = mailbox_lines("From", Mailbox(name=name, address=ADDRESS))
    assert content.isascii()
    lines = content.removesuffix(b"\r\n").split(b"\r\n")
    assert all(len(line) <= 78 for line in lines)
    assert all(line.startswith(b" ") and line.strip() for line in lines[1:])


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Ada Okoye", "Ada Okoye <"),
        ("Ada Okoye, MD", '"Ada Okoye, MD" <'),
        ('Ada "Dee" Okoye', '"Ada \\"Dee\\" Okoye" <'),
        ("Łuk", "=?utf-8?B?xYF1aw==?= <"),
        ("", "<"),
    ],
)
def test_a_plain_name_stays_readable_in_the_file(name: str, shown: str) -> None:
    content = mailbox_lines("To", Mailbox(name=name, address=ADDRESS)).decode()
    assert content == f"To: {shown}{ADDRESS}>\r\n"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "a",
        "a@",
        "@b",
        "a b@c.org",
        "a@b.org, c@d.org",
        "a@b.org\nBcc: c@d.org",
        "<a@b.org>",
        "ł@b.org",
    ],
)
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(RefusedError, match="not an e-mail address"):
        mailbox_lines("To", Mailbox(name="A", address=address))


@given(st.text(max_size=400))
@example(
    "Letter of recommendation for Amina Rahmani: needed by 18 August 2027, at the latest, I hope"
)
@example("Łukasz " * 30)
@example("a" * 300)
@example("")
def test_any_subject_comes_back_as_it_was_said(subject: str) -> None:
    content = subject_lines(subject)
    assert all(len(line) <= 78 for line in content.split(b"\r\n"))
    said = message_from_bytes(content + b"\r\n", policy=SMTP)["Subject"]
    assert said == " ".join(header_text(subject).split())


def test_a_long_subject_begins_on_its_first_line() -> None:
    first = subject_lines("Letter " * 30).split(b"\r\n")[0]
    assert first.startswith(b"Subject: Letter")
