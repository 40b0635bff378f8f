"""Drafts of every kind of mail: whether one may be written, its text, and its attachments."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from lordesk.documents.eml_writer import Attachment
from lordesk.documents.templates import spoken
from lordesk.documents.templates.fields import fields_of
from lordesk.documents.templates.messages import ASKS, Message, MessageKind, fill_message
from lordesk.domain.backups import backup_of
from lordesk.domain.errors import RefusedError
from lordesk.domain.facts import policy
from lordesk.domain.findings import Finding, blocking, gravest_first
from lordesk.domain.ids import LetterKey
from lordesk.domain.kit_assembly import kit_facts
from lordesk.domain.kit_facts import KitFacts
from lordesk.domain.kit_findings import kit_findings, no_address, text_findings
from lordesk.domain.kit_timing import mail_timing
from lordesk.domain.letter import Letter
from lordesk.domain.letter_life import find_letter
from lordesk.domain.naming import addressed
from lordesk.domain.vocabulary import Answer, PolicyKey
from lordesk.files import write_atomically
from lordesk.services.ask_gate import pushes, require_asking
from lordesk.services.kit_documents import as_sent, attach
from lordesk.services.kit_mail import drafted, enclosed_files, own_words
from lordesk.services.kit_pages import pages_of
from lordesk.services.kit_parts import Format, KitTools, Role

REMINDERS = frozenset({MessageKind.REMINDER, MessageKind.LAST_REMINDER})
WHOLE_KIT = frozenset({MessageKind.KIT, MessageKind.UPDATE, *REMINDERS})
_PARTS = {
    MessageKind.FORM: (Role.UPLOAD_CARD, Role.REQUEST_FORM),
    MessageKind.REPLY_DRAFT_REQUEST: (Role.SUMMARY,),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftOrder:
    """Which mail. `more` is what the applicant typed for it, such as `news` or `result`.

    `found` is what lordesk itself says there, and needs no check: the news since the last kit.
    """

    letter: LetterKey
    kind: MessageKind
    more: Mapping[str, str] | None = None
    found: Mapping[str, str] | None = None
    allowed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An unsent mail: its words for the clipboard, its bytes for a file."""

    kind: MessageKind
    message: Message
    content: bytes
    attached: tuple[str, ...]
    findings: tuple[Finding, ...]


def draft(kit_tools: KitTools, order: DraftOrder) -> Draft:
    """The mail of an order. Raises RefusedError for one that must not be written."""
    records = kit_tools.records
    letter = find_letter(records, order.letter)
    require_kind(letter, order.kind, kit_tools)
    kind = _kind_in_turn(order.kind, letter)
    facts = kit_facts(order.letter, records, kit_tools.catalogue, kit_tools.today)
    attachments, findings = _attachments(kind, facts, kit_tools, order.allowed)
    timing = mail_timing(kind, letter, facts)
    facts = as_sent(facts, findings, records)
    fields = {**fields_of(facts), **_events(letter), **_told(order)}
    message = fill_message(kind, fields, kit_tools.wordings)
    content, mail_findings = drafted(facts, message, attachments)
    typed = own_words(kind, facts, kit_tools, order.more)
    words = text_findings(typed, kit_tools.check)
    pushing = pushes(letter, records) if kind in ASKS else ()
    found = gravest_first((*findings, *mail_findings, *words, *timing, *pushing))
    for finding in blocking(found, order.allowed):
        raise RefusedError(f"The mail was not written: {finding.message}")
    return Draft(
        kind=kind,
        message=message,
        content=content,
        attached=tuple(each.name for each in attachments),
        findings=found,
    )


def write_draft(kit_tools: KitTools, order: DraftOrder, out: Path) -> Draft:
    """Write the mail as an `.eml` file. Raises RefusedError and StorageError."""
    made = draft(kit_tools, order)
    write_atomically(out, made.content)
    return made


def require_kind(letter: Letter, kind: MessageKind, kit_tools: KitTools) -> None:
    """RefusedError when this mail must not go to this writer now."""
    if kind in ASKS:
        require_asking(letter, kit_tools.records)
    if kind in REMINDERS:
        _require_reminder(letter, kit_tools)


def _require_reminder(letter: Letter, kit_tools: KitTools) -> None:
    records = kit_tools.records
    name = addressed(records.writers[letter.writer])
    most = int(policy(PolicyKey.REMINDERS_MAX, records, kit_tools.catalogue))
    if letter.uploaded_on:
        raise RefusedError(
            f"{name}’s letter came on {spoken.day(letter.uploaded_on)}; thank them instead."
        )
    if letter.is_ended or letter.heard not in {None, Answer.STRONG}:
        raise RefusedError(f"{name} is not writing this letter, so there is nothing to remind of.")
    if len(letter.reminded) >= most:
        raise RefusedError(
            f"{name} has had {spoken.count(len(letter.reminded), 'reminder')}, and there is no "
            f"further one. {_backup(letter, kit_tools)}"
        )


def _backup(letter: Letter, kit_tools: KitTools) -> str:
    backup = backup_of(letter, kit_tools.records, kit_tools.catalogue)
    if backup is None:
        return "Turn to another writer."
    return f"Turn to the backup, {addressed(kit_tools.records.writers[backup.writer])}."


def _kind_in_turn(kind: MessageKind, letter: Letter) -> MessageKind:
    """The second reminder is the last one, whichever was asked for."""
    is_second = kind is MessageKind.REMINDER and bool(letter.reminded)
    return MessageKind.LAST_REMINDER if is_second else kind


def _events(letter: Letter) -> dict[str, str]:
    """What has happened to the letter, in words."""
    found: dict[str, str] = {}
    if letter.uploaded_on:
        found["uploaded_on"] = spoken.day(letter.uploaded_on)
    if letter.kit_sent:
        found["kit_sent_on"] = spoken.day(max(letter.kit_sent))
    if letter.asked:
        found["asked_on"] = spoken.day(letter.asked.on)
    return found


def _told(order: DraftOrder) -> dict[str, str]:
    """What the records do not hold, without the blanks and the last point of a typed sentence."""
    return {
        name: text.strip() if name == "news" else text.strip().rstrip(".")
        for name, text in {**(order.found or {}), **(order.more or {})}.items()
    }


def _attachments(
    kind: MessageKind, facts: KitFacts, kit_tools: KitTools, allowed: frozenset[str]
) -> tuple[tuple[Attachment, ...], tuple[Finding, ...]]:
    if kind not in WHOLE_KIT and kind not in _PARTS:
        return (), tuple(no_address(facts))
    records, renderer = kit_tools.records, kit_tools.renderer
    attached, findings = attach(facts.letter, records, kit_tools.fetch, renderer, kit_tools.today)
    own = kit_findings(facts, records, kit_tools.catalogue, kit_tools.check)
    if blocking(own, allowed):
        return (), own
    message = as_sent(facts, findings, records)
    pages = pages_of(message, attached, tuple(Format), renderer)
    wanted = _PARTS.get(kind)
    if wanted is not None:
        pages = replace(pages, own=tuple(page for page in pages.own if page.role in wanted))
        attached = tuple(each for each in attached if each.role in wanted)
    files = tuple(enclosed_files(pages, attached))
    return files, (*own, *findings, *pages.findings)
