"""The mail of a kit, and what is attached to it and to every reminder."""

from collections.abc import Iterator

from lordesk.documents.eml_writer import Attachment, Mail, Mailbox, to_eml
from lordesk.documents.templates.fields import fields_of
from lordesk.documents.templates.messages import Message, MessageKind, message
from lordesk.domain.errors import RefusedError
from lordesk.domain.findings import Finding, Severity
from lordesk.domain.kit_facts import KitFacts
from lordesk.domain.kit_findings import KitText, text_findings
from lordesk.services.kit_documents import AttachedFile
from lordesk.services.kit_pages import Pages
from lordesk.services.kit_parts import Format, Role, Workshop

MAIL_AT_MOST = 20_000_000
"""Bytes that most mail servers still carry (documents, section 4)."""


def kit_mail(
    facts: KitFacts, pages: Pages, attached: tuple[AttachedFile, ...], workshop: Workshop
) -> tuple[bytes, tuple[Finding, ...]]:
    """The kit's draft with everything attached, and what to look at in it."""
    said = message(MessageKind.KIT, fields_of(facts), workshop.wordings)
    content, findings = drafted(facts, said, tuple(enclosed_files(pages, attached)))
    about = f"letter {facts.letter}"
    texts = (KitText(text=said.subject, about=about), KitText(text=said.body, about=about))
    own = frozenset(finding.code for finding in findings)
    checked = (f for f in text_findings(texts, workshop.check) if f.code not in own)
    return content, (*findings, *checked)


def enclosed_files(pages: Pages, attached: tuple[AttachedFile, ...]) -> Iterator[Attachment]:
    """The pages as PDF, the summary as a document to edit, and the applicant's own files."""
    has_pdf = any(page.format is Format.PDF for page in pages.own)
    for page in pages.own:
        if page.format is Format.PDF or page.role is Role.SUMMARY or not has_pdf:
            yield Attachment(name=page.name, content=page.content)
    for each in attached:
        yield Attachment(name=each.name, content=each.content)


def drafted(
    facts: KitFacts, said: Message, attachments: tuple[Attachment, ...]
) -> tuple[bytes, tuple[Finding, ...]]:
    """The draft to the writer; without a usable address it goes to nobody and says so."""
    applicant, writer = facts.applicant, facts.writer
    mail = Mail(
        subject=said.subject,
        body=said.body,
        to=Mailbox(name=writer.full, address=writer.email) if writer.email else None,
        sender=Mailbox(name=applicant.name, address=applicant.email) if applicant.email else None,
        attachments=attachments,
    )
    findings = tuple(_of_size(mail, facts))
    try:
        return to_eml(mail), findings
    except RefusedError as error:
        bare = Mail(subject=said.subject, body=said.body, attachments=attachments)
        about = f"writer {writer.key}"
        return to_eml(bare), (*findings, _warn("kit.address_unusable", error.message, about))


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
