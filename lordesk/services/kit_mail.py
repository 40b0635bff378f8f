"""The mail of a kit, and what is attached to it and to every reminder."""

from collections.abc import Iterator, Mapping

from lordesk.documents.eml_writer import Attachment, Mail, to_eml
from lordesk.documents.mailbox_lines import Mailbox
from lordesk.documents.templates.fields import FIELDS, fields_of
from lordesk.documents.templates.messages import (
    Message,
    MessageKind,
    fill_message,
    shipped_wordings,
)
from lordesk.domain.errors import RefusedError
from lordesk.domain.findings import Finding, Severity
from lordesk.domain.kit_facts import KitFacts
from lordesk.domain.kit_findings import KitText, text_findings
from lordesk.services.kit_documents import AttachedFile
from lordesk.services.kit_pages import Pages
from lordesk.services.kit_parts import Format, KitTools, Role

MAIL_AT_MOST = 20_000_000
"""Bytes that most mail servers still carry (documents, section 4)."""


def kit_message(facts: KitFacts, kit_tools: KitTools) -> Message:
    """The words of the mail that carries a kit."""
    return fill_message(MessageKind.KIT, fields_of(facts), kit_tools.wordings)


def kit_mail(
    facts: KitFacts, pages: Pages, attached: tuple[AttachedFile, ...], kit_tools: KitTools
) -> tuple[bytes, tuple[Finding, ...]]:
    """The kit's draft with everything attached, and what to look at in it."""
    message = kit_message(facts, kit_tools)
    content, findings = drafted(facts, message, tuple(enclosed_files(pages, attached)))
    typed = own_words(MessageKind.KIT, facts, kit_tools)
    return content, (*findings, *text_findings(typed, kit_tools.check))


def own_words(
    kind: MessageKind, facts: KitFacts, kit_tools: KitTools, more: Mapping[str, str] | None = None
) -> tuple[KitText, ...]:
    """What the applicant typed for a mail: their own wording without its facts, and the news.

    The facts are checked where they were typed; a deadline or a phone number is nobody's secret.
    """
    about = f"letter {facts.letter}"
    texts = [KitText(text=text, about=about) for text in (more or {}).values()]
    if kit_tools.wordings[kind] != shipped_wordings()[kind]:
        message = fill_message(kind, dict.fromkeys(FIELDS, "it"), kit_tools.wordings)
        texts += [
            KitText(text=text, about=about) for text in (message.subject, *message.body.split("\n"))
        ]
    return tuple(texts)


def enclosed_files(pages: Pages, attached: tuple[AttachedFile, ...]) -> Iterator[Attachment]:
    """The pages as PDF, the summary as a document to edit, and the applicant's own files."""
    has_pdf = any(page.format is Format.PDF for page in pages.own)
    for page in pages.own:
        if page.format is Format.PDF or page.role is Role.SUMMARY or not has_pdf:
            yield Attachment(name=page.name, content=page.content)
    for each in attached:
        yield Attachment(name=each.name, content=each.content)


def drafted(
    facts: KitFacts, message: Message, attachments: tuple[Attachment, ...]
) -> tuple[bytes, tuple[Finding, ...]]:
    """The draft to the writer; without a usable address it goes to nobody and says so."""
    applicant, writer = facts.applicant, facts.writer
    mail = Mail(
        subject=message.subject,
        body=message.body,
        to=Mailbox(name=writer.full, address=writer.email) if writer.email else None,
        sender=Mailbox(name=applicant.name, address=applicant.email) if applicant.email else None,
        attachments=attachments,
    )
    findings = (*_of_size(mail, facts), *_of_name(facts))
    try:
        return to_eml(mail), findings
    except RefusedError as error:
        bare = Mail(subject=message.subject, body=message.body, attachments=attachments)
        about = f"writer {writer.key}"
        return to_eml(bare), (*findings, _warn("kit.address_unusable", error.message, about))


def _of_name(facts: KitFacts) -> Iterator[Finding]:
    """A name whose parts lordesk cannot be sure of."""
    writer = facts.writer
    if writer.other_reading:
        marked = writer.bare.replace(writer.other_reading, writer.other_reading.upper())
        yield Finding(
            code="kit.name_in_doubt",
            severity=Severity.INFO,
            message=f"{writer.bare} is addressed as {writer.addressed}. If the family name is "
            f"{writer.other_reading}, write it in capitals: {marked}.",
            about=f"writer {writer.key}",
        )


def _of_size(mail: Mail, facts: KitFacts) -> Iterator[Finding]:
    size = sum(len(each.content) for each in mail.attachments)
    if size * 4 / 3 > MAIL_AT_MOST:
        yield _warn(
            "kit.mail_large",
            "The mail is over 20 MB, which many servers refuse. Send Kit.zip by a cloud link.",
            f"letter {facts.letter}",
        )


def _warn(code: str, message: str, about: str) -> Finding:
    return Finding(code=code, severity=Severity.WARN, message=message, about=about)
