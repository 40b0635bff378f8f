"""A message to the bytes of an unsent draft (`.eml`) that mail programs open for editing."""

import base64
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.message import EmailMessage, Message
from email.parser import BytesHeaderParser
from email.policy import SMTP, compat32

from lordesk.documents.mailbox_lines import Mailbox, header_text, mailbox_lines, subject_lines
from lordesk.domain.errors import RefusedError

MIME_TYPES = {
    ".pdf": ("application", "pdf"),
    ".docx": ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ".zip": ("application", "zip"),
    ".jpg": ("image", "jpeg"),
    ".jpeg": ("image", "jpeg"),
    ".png": ("image", "png"),
}
_LINE_END = b"\r\n"
_BLANK_LINE = b"\r\n\r\n"
_EXPECTED = frozenset({"subject", "x-unsent", "mime-version", "content-type", "to", "from"})
_BODY = frozenset({"content-transfer-encoding"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A whole file with the name it is saved under."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """An unsent message. Without `sender` the mail program puts in its own account."""

    subject: str
    body: str
    to: Mailbox | None = None
    sender: Mailbox | None = None
    attachments: Sequence[Attachment] = ()


def to_eml(mail: Mail) -> bytes:
    """The draft; equal mails give equal bytes. Raises RefusedError for an unusable address."""
    draft = EmailMessage(policy=SMTP)
    draft["X-Unsent"] = "1"
    if mail.attachments:
        content = _with_attachments(draft, mail)
    else:
        _say(draft, mail.body)
        content = draft.as_bytes()
    content = b"".join((*_people(mail), subject_lines(mail.subject))) + content
    _require_own_headers(content, mail)
    return content


def _people(mail: Mail) -> Iterator[bytes]:
    for header, mailbox in (("To", mail.to), ("From", mail.sender)):
        if mailbox is not None:
            yield mailbox_lines(header, mailbox)


def _say(message: EmailMessage, body: str) -> None:
    message.set_content(body, charset="utf-8", cte="quoted-printable")


def _with_attachments(draft: EmailMessage, mail: Mail) -> bytes:
    """The parts joined as bytes: the library would look at every line of every file again."""
    boundary = _boundary(mail)
    draft["MIME-Version"] = "1.0"
    draft["Content-Type"] = f'multipart/mixed; boundary="{boundary}"'
    text = EmailMessage(policy=SMTP)
    _say(text, mail.body)
    del text["MIME-Version"]
    rim = b"--" + boundary.encode()
    parts = (text.as_bytes(), *(_part(each) for each in mail.attachments))
    body = b"".join(rim + _LINE_END + part + _LINE_END for part in parts)
    head = draft.as_bytes().split(_BLANK_LINE, 1)[0]
    return head + _BLANK_LINE + body + rim + b"--" + _LINE_END


def _part(attachment: Attachment) -> bytes:
    main, sub = _mime_type(attachment.name)
    part = EmailMessage(policy=SMTP)
    part.set_content(b"", main, sub, filename=header_text(attachment.name))
    del part["MIME-Version"]
    head = part.as_bytes().split(_BLANK_LINE, 1)[0]
    encoded = base64.encodebytes(attachment.content).replace(b"\n", _LINE_END)
    return head + _BLANK_LINE + encoded


def _mime_type(name: str) -> tuple[str, str]:
    _, dot, ending = name.rpartition(".")
    return MIME_TYPES.get(f"{dot}{ending}".casefold(), ("application", "octet-stream"))


def _boundary(mail: Mail) -> str:
    """A boundary from the content: the same for the same mail, and in no attachment."""
    digest = hashlib.sha256(f"{mail.subject}\n{mail.body}".encode())
    for attachment in mail.attachments:
        digest.update(attachment.name.encode())
        digest.update(attachment.content)
    return f"=_{digest.hexdigest()[:40]}"


def _require_own_headers(content: bytes, mail: Mail) -> None:
    """Read the draft back; RefusedError if it holds any header that was not put there."""
    read = BytesHeaderParser(policy=compat32).parsebytes(content)
    strange = [name for name in _header_names(read) if name not in _EXPECTED | _BODY]
    wanted = {"to": mail.to is not None, "from": mail.sender is not None, "subject": True}
    counts = {name: len(read.get_all(name, [])) for name in wanted}
    if strange or any(counts[name] != int(wanted[name]) for name in wanted):
        raise RefusedError(
            "The mail was not written: a name or a subject in it would change its header lines. "
            "Look at the writer’s name and the subject."
        )


def _header_names(read: Message) -> Iterator[str]:
    return (name.casefold() for name in read.keys())  # noqa: SIM118 - headers may stand twice
