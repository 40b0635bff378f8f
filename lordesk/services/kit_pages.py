"""A kit's own pages in each format, or the finding that says why one cannot be made."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from lordesk.documents.blocks import Doc
from lordesk.documents.fit import DoesNotFitError
from lordesk.documents.fonts import UncoveredError
from lordesk.documents.templates.cover import LINES_AT_MOST, Part, cover
from lordesk.documents.templates.summary import Detail, summary
from lordesk.documents.templates.upload_card import Detail as CardDetail
from lordesk.documents.templates.upload_card import upload_card
from lordesk.documents.wording import kit_wording
from lordesk.domain.findings import Finding, Severity
from lordesk.domain.kit_facts import KitFacts
from lordesk.services.kit_documents import AttachedFile
from lordesk.services.kit_parts import Format, Renderer, Role

NAMES = {
    Role.COVER: "1 Cover",
    Role.SUMMARY: "2 Summary of our work",
    Role.UPLOAD_CARD: "3 How to upload",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPage:
    """One page of the kit in one format."""

    role: Role
    format: Format
    name: str
    title: str
    content: bytes
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """The pages on one paper; none when one of them cannot be set."""

    cover: Doc
    own: tuple[OwnPage, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPage:
    """One page as it would be written: what it says, and its bytes as PDF."""

    doc: Doc
    content: bytes


def shown_page(
    role: Role, facts: KitFacts, attached: tuple[AttachedFile, ...], renderer: Renderer
) -> ShownPage:
    """One page of a kit, for looking at. Raises DoesNotFitError and UncoveredError."""
    *fuller, last = _makers(role, facts, tuple(_parts(attached)))
    for make in fuller:
        doc = make()
        with suppress(DoesNotFitError):
            return ShownPage(doc=doc, content=renderer.pdf(doc))
    doc = last()
    return ShownPage(doc=doc, content=renderer.pdf(doc))


def pages_of(
    facts: KitFacts,
    attached: tuple[AttachedFile, ...],
    formats: tuple[Format, ...],
    renderer: Renderer,
) -> Pages:
    """Cover, summary and upload card of a kit."""
    parts = tuple(_parts(attached))
    first = cover(facts, parts)
    own: list[OwnPage] = []
    findings: list[Finding] = []
    for role in NAMES:
        made = _set(role, _makers(role, facts, parts), formats, renderer)
        own += [page for page in made if isinstance(page, OwnPage)]
        findings += [finding for finding in made if isinstance(finding, Finding)]
    return Pages(cover=first, own=() if findings else tuple(own), findings=tuple(findings))


def _makers(role: Role, facts: KitFacts, parts: tuple[Part, ...]) -> tuple[Callable[[], Doc], ...]:
    """The page in ever shorter ways."""
    if role is Role.COVER:
        return _covers(facts, parts)
    return _summaries(facts) if role is Role.SUMMARY else _cards(facts)


def _cards(facts: KitFacts) -> tuple[Callable[[], Doc], ...]:
    return tuple(lambda detail=detail: upload_card(facts, detail) for detail in CardDetail)


def _covers(facts: KitFacts, parts: tuple[Part, ...]) -> tuple[Callable[[], Doc], ...]:
    """The cover with ever fewer lines of the CV, which is enclosed anyway."""
    return tuple(
        lambda lines=lines: cover(facts, parts, lines) for lines in range(LINES_AT_MOST, 0, -1)
    )


def _summaries(facts: KitFacts) -> tuple[Callable[[], Doc], ...]:
    return tuple(lambda detail=detail: summary(facts, detail) for detail in Detail)


def _parts(attached: tuple[AttachedFile, ...]) -> Iterator[Part]:
    """What stands in the packet behind the cover, with its page."""
    words, page = kit_wording(), 2
    for key in ("cover.enclosed_summary", "cover.enclosed_upload"):
        yield words.plain(key, {}), page
        page += 1
    for each in attached:
        yield each.title, page if each.pages else 0
        page += each.pages or 0


def _set(
    role: Role,
    makers: tuple[Callable[[], Doc], ...],
    formats: tuple[Format, ...],
    renderer: Renderer,
) -> list[OwnPage | Finding]:
    """The page by the first maker whose page can be set, in every format."""
    for number, make in enumerate(makers, 1):
        doc = make()
        try:
            return [_page(role, doc, format_, renderer) for format_ in formats]
        except DoesNotFitError as error:
            if number == len(makers):
                return [_over_full(error)]
        except UncoveredError as error:
            return [_uncovered(error)]
    return []


def _page(role: Role, doc: Doc, format_: Format, renderer: Renderer) -> OwnPage:
    content = renderer.pdf(doc) if format_ is Format.PDF else renderer.docx(doc)
    return OwnPage(
        role=role,
        format=format_,
        name=f"{NAMES[role]}.{format_}",
        title=NAMES[role].split(" ", 1)[1],
        content=content,
        pages=1,
    )


def _over_full(error: DoesNotFitError) -> Finding:
    return Finding(
        code="kit.over_full",
        severity=Severity.BLOCK,
        message=error.message,
        about=f"moment {error.key}" if error.key else "applicant",
    )


def _uncovered(error: UncoveredError) -> Finding:
    return Finding(code="kit.uncovered_character", severity=Severity.BLOCK, message=error.message)
