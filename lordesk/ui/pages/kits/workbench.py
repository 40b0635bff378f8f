"""Reviews and sets a kit in the background, as it is being changed; the newest wish wins."""

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
class Wish:
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
class Remembered:
    """What was found in texts already, as long as desk and rules are the same."""

    records: Records
    rules: Catalogue
    check: "RememberedCheck"

    def holds_for(self, wish: Wish) -> bool:
        return self.records is wish.records and self.rules is wish.rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The answer to a wish."""

    wish: Wish
    review: "KitReview"
    sheet: ShownSheet


class Workbench(QObject):
    """`looked` comes soon after a change, `rendered` when nothing has changed for a while."""

    looked = Signal(object)
    rendered = Signal(object)
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._wish: Wish | None = None
        self._running: Wish | None = None
        self._render_job: Job | None = None
        self._look: Look | None = None
        self._check: Remembered | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._render)

    @property
    def is_busy(self) -> bool:
        return self._running is not None or self._rest.isActive() or self._render_job is not None

    def show(self, wish: Wish) -> None:
        """Look at this; what is being looked at is finished, what waits is dropped."""
        self._wish = wish
        self._rest.stop()
        if self._render_job is not None:
            self._render_job.cancel()
            self._render_job = None
        if self._running is None:
            self._start()

    def forget(self) -> None:
        """Nothing is shown any more."""
        self._wish = self._look = None
        self._rest.stop()

    def pause(self) -> None:
        """Nobody looks: what has not begun waits for `resume`."""
        self._rest.stop()

    def resume(self) -> None:
        if self._look is not None and self._running is None and self._render_job is None:
            self._rest.start()

    def _start(self) -> None:
        wish = self._wish
        if wish is None:
            return
        self._running = wish
        workspace = self._session.tools.workspace
        base = self._check
        self._session.jobs.run(lambda _job: look_at(workspace, wish, base), self._answer)

    def _answer(self, outcome: "Outcome[tuple[Look, Remembered]]") -> None:
        if not isValid(self):
            return
        wish, self._running = self._running, None
        if self._wish is None:
            return
        if self._wish is not wish:
            self._start()
        if isinstance(outcome, Ok):
            look, self._check = outcome.value
            self._look = look
            self.looked.emit(look)
            if self._running is None:
                self._rest.start()
        else:
            self.failed.emit(outcome.message)

    def _render(self) -> None:
        look = self._look
        if look is None or look.wish is not self._wish or look.wish.draft is not None:
            return
        workspace = self._session.tools.workspace
        kits = self._session.guarded(lambda: workspace.send_ledger.sent(look.wish.letter)) or ()
        sent = max(kits, key=lambda kit: (kit.sent_on, kit.number), default=None)
        work = partial(_rendered_review, workspace=workspace, look=look, sent=sent)
        self._render_job = self._session.jobs.run(work, partial(self._answer_rendered, look))

    def _answer_rendered(self, look: Look, outcome: "Outcome[RenderReview]") -> None:
        if not isValid(self):
            return
        self._render_job = None
        if look is self._look and isinstance(outcome, Ok):
            self.rendered.emit(outcome.value)


def look_at(workspace: Workspace, wish: Wish, known: Remembered | None) -> tuple[Look, Remembered]:
    """The review and the sheet; the check is handed back with what it remembers."""
    from lordesk.services.kit_review import RememberedCheck, review_kit

    if known is None or not known.holds_for(wish):
        check = RememberedCheck(workspace.texts)
        known = Remembered(records=wish.records, rules=wish.rules, check=check)
    records = wish.records.put(wish.draft) if wish.draft else wish.records
    kit_tools = replace(workspace.kit_tools(wish.today), records=records, check=known.check)
    review = review_kit(kit_tools, wish.letter)
    sheet = (
        _mail(kit_tools, review) if wish.sheet is Sheet.EMAIL else _page(kit_tools, review, wish)
    )
    return Look(wish=wish, review=review, sheet=sheet), known


def _page(kit_tools: "KitTools", review: "KitReview", wish: Wish) -> ShownSheet:
    from lordesk.documents.pdfium import picture_of
    from lordesk.documents.text_writer import to_text
    from lordesk.services.kit_parts import Role
    from lordesk.services.kit_review import page_of_kit

    try:
        page = page_of_kit(kit_tools, review, Role(wish.sheet), wish.paper, wish.held_words)
    except LordeskError as error:
        return ShownSheet(problem=error.message)
    picture = picture_of(page.content, wish.width, mark=wish.held_words if review.held else "")
    image = QImage(
        picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_BGR888
    ).copy()
    return ShownSheet(text=to_text(page.doc), image=image, held=picture.found, content=page.content)


def _mail(kit_tools: "KitTools", review: "KitReview") -> ShownSheet:
    from lordesk.services.kit_review import mail_of_kit

    subject, body, attached = mail_of_kit(kit_tools, review)
    return ShownSheet(text=body, subject=subject, attached=attached)


def _rendered_review(
    _job: Job, workspace: Workspace, look: Look, sent: SentKit | None
) -> "RenderReview":
    from lordesk.services.kit_review import review_rendered

    kit_tools = replace(workspace.kit_tools(look.wish.today), records=look.wish.records)
    return review_rendered(kit_tools, look.review, sent)


def all_findings(review: "KitReview", rendered: "RenderReview | None") -> tuple[Finding, ...]:
    """What was found in the records, then on the pages and in the files."""
    return (*review.findings, *(rendered.findings if rendered else ()))
