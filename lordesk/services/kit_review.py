"""What a person checks before sending a kit: each bullet with its marks, the pages, the files."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from lordesk.domain.attachment import Document
from lordesk.domain.bullet_review import BulletReview
from lordesk.domain.findings import Finding, Mark, blocking, gravest_first
from lordesk.domain.history import SentKit
from lordesk.domain.ids import LetterKey, MomentKey
from lordesk.domain.kit_assembly import bullets_of, enclosures, kit_facts
from lordesk.domain.kit_facts import Bullet, KitFacts
from lordesk.domain.kit_findings import KitText, TextCheck, kit_findings, kit_texts
from lordesk.domain.kit_timing import without_past_date
from lordesk.domain.moment import Moment
from lordesk.domain.vocabulary import Paper
from lordesk.services.kit_documents import AttachedFile, as_sent, attach
from lordesk.services.kit_mail import kit_message
from lordesk.services.kit_pages import ShownPage, pages_of, shown_page
from lordesk.services.kit_parts import Format, KitTools, Role
from lordesk.services.sent_kits import changes_of


@dataclass(frozen=True, slots=True, kw_only=True)
class KitReview:
    """`others` are the findings that concern no bullet."""

    facts: KitFacts
    bullets: tuple[BulletReview, ...]
    others: tuple[Finding, ...]
    findings: tuple[Finding, ...]

    @property
    def held(self) -> frozenset[MomentKey]:
        return frozenset(bullet.moment.key for bullet in self.bullets if bullet.is_held)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReview:
    """An enclosed file: `pages` None when it was not found or goes along beside the packet."""

    document: Document
    name: str
    is_found: bool
    pages: int | None
    findings: tuple[Finding, ...]
    letter_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderReview:
    """What only setting all pages and looking into all files can tell.

    `news` is what changed since the kit that was sent last, None where none was kept.
    """

    findings: tuple[Finding, ...]
    files: tuple[FileReview, ...]
    news: tuple[str, ...] | None = ()


class RememberedCheck:
    """A text check that answers at once for a text it has seen, as one types."""

    def __init__(self, check: TextCheck) -> None:
        self._check = check
        self._known: dict[KitText, tuple[Mark, ...]] = {}

    def __call__(self, text: KitText) -> tuple[Mark, ...]:
        if text not in self._known:
            self._known[text] = tuple(self._check(text))
        return self._known[text]


def review_kit(kit_tools: KitTools, letter: LetterKey) -> KitReview:
    """The findings of a kit by the line they concern. Raises RefusedError for an unknown letter."""
    records = kit_tools.records
    facts = kit_facts(letter, records, kit_tools.catalogue, kit_tools.today)
    findings = kit_findings(facts, records, kit_tools.catalogue, kit_tools.check)
    texts = {text.about: text for text in kit_texts(facts, records.letters[letter], records)}
    moments = bullets_of(letter, records)
    bullets = tuple(_bullet(each, texts, findings, kit_tools.check) for each in moments)
    of_bullets = {f"moment {each.key}" for each in moments}
    return KitReview(
        facts=facts,
        bullets=bullets,
        others=gravest_first(each for each in findings if each.about not in of_bullets),
        findings=gravest_first(findings),
    )


def _bullet(
    moment: Moment, texts: dict[str, KitText], findings: tuple[Finding, ...], check: TextCheck
) -> BulletReview:
    about = f"moment {moment.key}"
    text = texts.get(about)
    found = tuple(check(text)) if text else ()
    marks = tuple(mark for mark in found if mark.code not in moment.cleared)
    codes = {mark.code for mark in marks}
    return BulletReview(
        moment=moment,
        marks=marks,
        findings=tuple(f for f in findings if f.about == about and f.code not in codes),
    )


def page_of_kit(
    kit_tools: KitTools, review: KitReview, role: Role, paper: Paper, held_words: str
) -> ShownPage:
    """A page of a kit as it would be written; of held bullets only `held_words` are shown.

    Raises DoesNotFitError and UncoveredError.
    """
    facts = replace(review.facts, paper=paper, bullets=tuple(_shown(review, held_words)))
    facts = without_past_date(facts)
    attached: tuple[AttachedFile, ...] = ()
    if role is Role.COVER:
        attached, _ = _attached(kit_tools, facts.letter)
    return shown_page(role, facts, attached, kit_tools.renderer)


def _shown(review: KitReview, held_words: str) -> Iterator[Bullet]:
    for bullet in review.facts.bullets:
        is_held = bullet.key in review.held
        yield replace(bullet, text=held_words, emphasis="") if is_held else bullet


def mail_of_kit(kit_tools: KitTools, review: KitReview) -> tuple[str, str, tuple[str, ...]]:
    """Subject, body and the names of what is attached, as the draft would have them."""
    attached, findings = _attached(kit_tools, review.facts.letter)
    message = kit_message(as_sent(review.facts, findings, kit_tools.records), kit_tools)
    return message.subject, message.body, tuple(each.name for each in attached)


def review_rendered(
    kit_tools: KitTools,
    review: KitReview,
    sent: SentKit | None = None,
    allowed: Collection[str] = (),
) -> RenderReview:
    """Set every page, look into every file, and compare with the kit that was `sent` last."""
    letter = review.facts.letter
    attached, found = _attached(kit_tools, letter)
    findings = found
    if not blocking(review.findings, allowed):
        findings += pages_of(review.facts, attached, (Format.PDF,), kit_tools.renderer).findings
    return RenderReview(
        findings=gravest_first(findings),
        files=tuple(_files(kit_tools, letter, attached, found)),
        news=changes_of(kit_tools, sent).lines if sent else None,
    )


def _attached(
    kit_tools: KitTools, letter: LetterKey
) -> tuple[tuple[AttachedFile, ...], tuple[Finding, ...]]:
    return attach(letter, kit_tools.records, kit_tools.fetch, kit_tools.renderer, kit_tools.today)


def _files(
    kit_tools: KitTools,
    letter: LetterKey,
    attached: tuple[AttachedFile, ...],
    findings: tuple[Finding, ...],
) -> Iterator[FileReview]:
    """The enclosed files in reading order; those found stand in the same order in `attached`."""
    waiting = list(attached)
    lost = {each.about for each in findings if each.code == "document.missing"}
    for enclosure in enclosures(letter, kit_tools.records):
        document = kit_tools.records.documents[enclosure.key]
        about = f"document {document.path}"
        found = None if about in lost else waiting.pop(0)
        yield FileReview(
            document=document,
            name=enclosure.name,
            is_found=found is not None,
            pages=found.pages if found else None,
            findings=tuple(each for each in findings if each.about == about),
            letter_id=_letter_id(kit_tools, document) if found else "",
        )


def _letter_id(kit_tools: KitTools, document: Document) -> str:
    """The Letter ID a form holds that its letter does not have yet; empty for none."""
    letter = kit_tools.records.letters.get(document.letter) if document.letter else None
    fetched = kit_tools.fetch(document) if letter else None
    if letter is None or fetched is None:
        return ""
    found = kit_tools.renderer.inspect(fetched, document).letter_id
    return "" if found == letter.letter_id else found
