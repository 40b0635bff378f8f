"""Makes a kit of a letter: a folder of pages, mail and archive, or findings that say why not."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from lordesk.domain.findings import Finding, Severity, blocking, gravest_first
from lordesk.domain.kit_assembly import kit_facts
from lordesk.domain.kit_facts import KitFacts
from lordesk.domain.kit_findings import kit_findings
from lordesk.domain.vocabulary import Paper
from lordesk.services.kit_documents import AttachedFile, as_sent, attach
from lordesk.services.kit_folder import (
    archive,
    folder_name,
    manifest_bytes,
    sha256,
    write_folder,
)
from lordesk.services.kit_mail import kit_mail
from lordesk.services.kit_pages import Pages, pages_of
from lordesk.services.kit_parts import (
    Bookmark,
    Format,
    KitFile,
    KitOrder,
    KitResult,
    KitTools,
    Role,
)

ATTACHMENTS = "attachments"
EDITABLE = "Editable"
PACKET = "Packet.pdf"
EMAIL = "E-mail.eml"
ARCHIVE = "Kit.zip"
MANIFEST = "manifest.json"
PAPER_FOLDERS = {Paper.LETTER: "Letter", Paper.A4: "A4"}

Progress = Callable[[int, int], None]
"""Called with how many kits are done and how many there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeKit:
    """A kit before it is written: its files in reading order, and what to look at."""

    facts: KitFacts
    files: tuple[tuple[KitFile, bytes], ...]
    findings: tuple[Finding, ...]


def make_kit(kit_tools: KitTools, order: KitOrder) -> KitResult:
    """Make and write one kit. A finding that blocks leaves the folder as it was.

    Raises RefusedError for an unknown letter, StorageError when it cannot be written.
    """
    made = compose_kit(kit_tools, order)
    findings = gravest_first(made.findings)
    if not made.files or blocking(findings, order.allowed):
        return KitResult(folder=None, ready=False, findings=findings)
    result = KitResult(
        folder=order.out / folder_name(made.facts),
        ready=not any(f.severity in {Severity.BLOCK, Severity.HOLD} for f in findings),
        findings=findings,
        files=tuple(file for file, _ in made.files),
    )
    return _written(result, made, Path(result.folder or order.out), kit_tools.notes)


def make_kits(
    kit_tools: KitTools,
    orders: Iterable[KitOrder],
    progress: Progress | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[KitResult]:
    """Kits one after the other, each let go of before the next; stops between two when told to."""
    waiting = tuple(orders)
    for number, order in enumerate(waiting):
        if is_cancelled():
            return
        yield make_kit(kit_tools, order)
        if progress:
            progress(number + 1, len(waiting))


def compose_kit(kit_tools: KitTools, order: KitOrder) -> MadeKit:
    """Everything in a kit but its archive and manifest, in memory; no files when a page fails."""
    records, catalogue = kit_tools.records, kit_tools.catalogue
    facts = kit_facts(order.letter, records, catalogue, kit_tools.today)
    attached, document_findings = attach(
        order.letter, records, kit_tools.fetch, kit_tools.renderer, kit_tools.today
    )
    findings = (*kit_findings(facts, records, catalogue, kit_tools.check), *document_findings)
    if blocking(findings, order.allowed):
        return MadeKit(facts=facts, files=(), findings=findings)
    facts = as_sent(facts, document_findings, records)
    papers = order.papers or (facts.paper,)
    printed = [
        pages_of(replace(facts, paper=paper), attached, order.formats, kit_tools.renderer)
        for paper in papers
    ]
    findings = (*findings, *dict.fromkeys(f for pages in printed for f in pages.findings))
    if any(not pages.own for pages in printed):
        return MadeKit(facts=facts, files=(), findings=findings)
    mail, mail_findings = kit_mail(facts, printed[0], attached, kit_tools)
    files = (
        *_sheets(printed, papers, attached, kit_tools),
        (_file(Role.EMAIL, EMAIL, mail), mail),
    )
    return MadeKit(facts=facts, files=files, findings=(*findings, *mail_findings))


def _sheets(
    printed: list[Pages],
    papers: tuple[Paper, ...],
    attached: tuple[AttachedFile, ...],
    kit_tools: KitTools,
) -> Iterator[tuple[KitFile, bytes]]:
    """The pages of each paper, its packet, and once the attachments."""
    for number, (pages, paper) in enumerate(zip(printed, papers, strict=True)):
        below = f"{PAPER_FOLDERS[paper]}/" if number else ""
        for own in pages.own:
            inside = f"{EDITABLE}/" if own.format is Format.DOCX else ""
            path = f"{below}{inside}{own.name}"
            yield _file(own.role, path, own.content, own.pages), own.content
        if not number:
            yield from _attachments(attached)
        if packet := _packet(pages, attached, kit_tools):
            content, count = packet
            yield _file(Role.PACKET, f"{below}{PACKET}", content, count), content


def _attachments(attached: tuple[AttachedFile, ...]) -> Iterator[tuple[KitFile, bytes]]:
    for each in attached:
        yield (
            _file(each.role, f"{ATTACHMENTS}/{each.name}", each.content, each.pages),
            each.content,
        )


def _packet(
    pages: Pages, attached: tuple[AttachedFile, ...], kit_tools: KitTools
) -> tuple[bytes, int] | None:
    own = [page for page in pages.own if page.format is Format.PDF]
    if not own:
        return None
    mergeable = [each for each in attached if each.pages is not None]
    parts = (
        *(Bookmark(title=page.title, content=page.content) for page in own),
        *(Bookmark(title=each.title, content=each.content) for each in mergeable),
    )
    count = len(own) + sum(each.pages or 0 for each in mergeable)
    return kit_tools.renderer.packet(parts, pages.cover), count


def _file(role: Role, path: str, content: bytes, pages: int | None = None) -> KitFile:
    ending = Path(path).suffix.removeprefix(".").casefold()
    return KitFile(role=role, format=ending, path=path, sha256=sha256(content), pages=pages)


def _written(result: KitResult, made: MadeKit, folder: Path, notes: Path | None) -> KitResult:
    files = {file.path: content for file, content in made.files}
    zipped = archive(files, made.facts.today)
    result = replace(
        result,
        files=(
            *result.files,
            _file(Role.ARCHIVE, ARCHIVE, zipped),
            KitFile(role=Role.MANIFEST, format="json", path=MANIFEST, sha256=None),
        ),
    )
    whole = {**files, ARCHIVE: zipped, MANIFEST: manifest_bytes(result)}
    write_folder(folder, whole, notes)
    return result
