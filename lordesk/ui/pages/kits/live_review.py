"""Reviews and renders the chosen kit in the background as it changes; the latest request wins."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage
from shiboken6 import isValid

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.errors import LordeskError
from lordesk.domain.findings import Finding
from lordesk.domain.history import SentKit
from lordesk.domain.ids import LetterKey
from lordesk.domain.moment import Moment
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Paper
from lordesk.services.workspace import Workspace
from lordesk.ui.jobs import Job, Ok, Outcome
from lordesk.ui.session import Session

if TYPE_CHECKING:
    from lordesk.documents.pdfium import Found
    from lordesk.services.kit_parts import KitTools
    from lordesk.services.kit_review import KitReview, RememberedCheck, RenderReview

REST_MS = 350
"""How long nothing must change before all pages are set and all files looked into."""


class Sheet(StrEnum):
    """What the preview shows."""

    COVER = "cover"
    SUMMARY = "summary"
    UPLOAD_CARD = "upload_card"
    EMAIL = "email"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewRequest:
    """What to show: of which letter which sheet, how wide, and the moment being edited."""

    records: Records
    rules: Catalogue
    letter: LetterKey
    sheet: Sheet
    paper: Paper
    width: int
    today: date
    held_words: str
    draft: Moment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownSheet:
    """A page as a picture with its words and its PDF, or a mail as words, or why it cannot be."""

    text: str = ""
    image: QImage | None = None
    held: "tuple[Found, ...]" = ()
    content: bytes = b""
    subject: str = ""
    attached: tuple[str, ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownFindings:
    """What was found in texts already, as long as desk and rules are the same."""

    records: Records
    rules: Catalogue
    check: "RememberedCheck"

    def holds_for(self, request: ReviewRequest) -> bool:
        return self.records is request.records and self.rules is request.rules


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewResult:
    """The answer to a request."""

    request: ReviewRequest
    review: "KitReview"
    sheet: ShownSheet


class LiveReview(QObject):
    """`reviewed` comes soon after a change, `rendered` when nothing has changed for a while."""

    reviewed = Signal(object)
    rendered = Signal(object)
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._request: ReviewRequest | None = None
        self._running: ReviewRequest | None = None
        self._render_job: Job | None = None
        self._result: ReviewResult | None = None
        self._check: KnownFindings | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._render)

    @property
    def is_busy(self) -> bool:
        return self._running is not None or self._rest.isActive() or self._render_job is not None

    def show(self, request: ReviewRequest) -> None:
        """Review this next; a running review is finished, a waiting one is dropped."""
        self._request = request
        self._rest.stop()
        if self._render_job is not None:
            self._render_job.cancel()
            self._render_job = None
        if self._running is None:
            self._start()

    def forget(self) -> None:
        """Nothing is shown any more."""
        self._request = self._result = None
        self._rest.stop()

    def pause(self) -> None:
        """Start nothing more until `resume`, since the page is not visible."""
        self._rest.stop()

    def resume(self) -> None:
        if self._result is not None and self._running is None and self._render_job is None:
            self._rest.start()

    def _start(self) -> None:
        request = self._request
        if request is None:
            return
        self._running = request
        workspace = self._session.tools.workspace
        base = self._check
        self._session.jobs.run(lambda _job: review_sheet(workspace, request, base), self._answer)

    def _answer(self, outcome: "Outcome[tuple[ReviewResult, KnownFindings]]") -> None:
        if not isValid(self):
            return
        request, self._running = self._running, None
        if self._request is None:
            return
        if self._request is not request:
            self._start()
        if isinstance(outcome, Ok):
            result, self._check = outcome.value
            self._result = result
            self.reviewed.emit(result)
            if self._running is None:
                self._rest.start()
        else:
            self.failed.emit(outcome.message)

    def _render(self) -> None:
        result = self._result
        if (
            result is None
            or result.request is not self._request
            or result.request.draft is not None
        ):
            return
        workspace = self._session.tools.workspace
        kits = (
            self._session.guarded(lambda: workspace.send_ledger.sent(result.request.letter)) or ()
        )
        sent = max(kits, key=lambda kit: (kit.sent_on, kit.number), default=None)
        work = partial(_rendered_review, workspace=workspace, result=result, sent=sent)
        self._render_job = self._session.jobs.run(work, partial(self._answer_rendered, result))

    def _answer_rendered(self, result: ReviewResult, outcome: "Outcome[RenderReview]") -> None:
        if not isValid(self):
            return
        self._render_job = None
        if result is self._result and isinstance(outcome, Ok):
            self.rendered.emit(outcome.value)


def review_sheet(
    workspace: Workspace, request: ReviewRequest, known: KnownFindings | None
) -> tuple[ReviewResult, KnownFindings]:
    """The review and the sheet, with the findings known now for the next review."""
    from lordesk.services.kit_review import RememberedCheck, review_kit

    if known is None or not known.holds_for(request):
        check = RememberedCheck(workspace.texts)
        known = KnownFindings(records=request.records, rules=request.rules, check=check)
    records = request.records.put(request.draft) if request.draft else request.records
    kit_tools = replace(workspace.kit_tools(request.today), records=records, check=known.check)
    review = review_kit(kit_tools, request.letter)
    sheet = (
        _mail(kit_tools, review)
        if request.sheet is Sheet.EMAIL
        else _page(kit_tools, review, request)
    )
    return ReviewResult(request=request, review=review, sheet=sheet), known


def _page(kit_tools: "KitTools", review: "KitReview", request: ReviewRequest) -> ShownSheet:
    from lordesk.documents.pdfium import picture_of
    from lordesk.documents.text_writer import to_text
    from lordesk.services.kit_parts import Role
    from lordesk.services.kit_review import page_of_kit

    try:
        page = page_of_kit(
            kit_tools, review, Role(request.sheet), request.paper, request.held_words
        )
    except LordeskError as error:
        return ShownSheet(problem=error.message)
    picture = picture_of(
        page.content, request.width, mark=request.held_words if review.held else ""
    )
    image = QImage(
        picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_BGR888
    ).copy()
    return ShownSheet(text=to_text(page.doc), image=image, held=picture.found, content=page.content)


def _mail(kit_tools: "KitTools", review: "KitReview") -> ShownSheet:
    from lordesk.services.kit_review import mail_of_kit

    subject, body, attached = mail_of_kit(kit_tools, review)
    return ShownSheet(text=body, subject=subject, attached=attached)


def _rendered_review(
    _job: Job, workspace: Workspace, result: ReviewResult, sent: SentKit | None
) -> "RenderReview":
    from lordesk.services.kit_review import review_rendered

    kit_tools = replace(workspace.kit_tools(result.request.today), records=result.request.records)
    return review_rendered(kit_tools, result.review, sent)


def all_findings(review: "KitReview", rendered: "RenderReview | None") -> tuple[Finding, ...]:
    """What was found in the records, then on the pages and in the files."""
    return (*review.findings, *(rendered.findings if rendered else ()))
