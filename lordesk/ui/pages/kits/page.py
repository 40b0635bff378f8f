"""The page Kits: bullets beside the printed page, findings at their line, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from lordesk.domain.bullet_review import unreviewed
from lordesk.domain.facts import policy
from lordesk.domain.ids import LetterKey
from lordesk.domain.moment import Moment
from lordesk.domain.vocabulary import Paper, PolicyKey
from lordesk.ui.pages.kits.actions import KitActions
from lordesk.ui.pages.kits.bar_actions import KitBarActions
from lordesk.ui.pages.kits.bullets_panel import BulletsPanel
from lordesk.ui.pages.kits.delivery import Delivery
from lordesk.ui.pages.kits.failure_strip import FailureStrip
from lordesk.ui.pages.kits.first_steps import no_letter, no_name
from lordesk.ui.pages.kits.kit_bar import KitBar
from lordesk.ui.pages.kits.letter_choice import LetterPicker, kit_sentence
from lordesk.ui.pages.kits.live_review import (
    LiveReview,
    ReviewRequest,
    ReviewResult,
    Sheet,
    all_findings,
)
from lordesk.ui.pages.kits.log_picker import LogPicker
from lordesk.ui.pages.kits.notes import Act, Note
from lordesk.ui.pages.kits.preview import PreviewPanel
from lordesk.ui.pages.kits.state import KitsState, bar_state, derive
from lordesk.ui.places import Place
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.columns import Columns
from lordesk.ui.widgets.page import Page

if TYPE_CHECKING:
    from lordesk.services.kit_review import RenderReview


class KitsPage(Page):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, QCoreApplication.translate("words", "Kits"), parent)
        self._chosen = ""
        self._state: KitsState | None = None
        self._review: ReviewResult | None = None
        self._rendered: RenderReview | None = None
        self._draft: Moment | None = None
        self.picker = LetterPicker()
        self.buttons.addWidget(self.picker)
        self.panel = BulletsPanel(session)
        self.preview = PreviewPanel()
        self.columns = Columns(self.panel, self.preview, (26, 25), (420, 620))
        self.bar = KitBar()
        self.live_review = LiveReview(session, self)
        self.delivery = Delivery(session, self)
        self.kit_actions = KitActions(session, self._letter, self)
        self.bar_actions = KitBarActions(session, self.bar, self.delivery, self._letter, self)
        self.empty, self.nameless = no_letter(), no_name()
        self._fill_body()
        self._connect()

    def show_records(self) -> None:
        session = self.session
        self._state = state = derive(session.records, session.catalogue, session.plan, self._chosen)
        has_name = session.records.applicant is not None
        self.stack.setCurrentIndex(0 if state.chosen and has_name else 2 if state.chosen else 1)
        self.picker.setVisible(state.chosen is not None and has_name)
        if state.chosen is None or not has_name:
            self.live_review.forget()
            self.state_line.setText("")
            return
        if state.chosen.key != self._chosen or self._review is None:
            self._review = self._rendered = self._draft = None
            self.bar.stop_asking()
            waiting = unreviewed(session.records, LetterKey(state.chosen.key))
            self.panel.show_waiting(waiting)
        self._chosen = state.chosen.key
        self.picker.show_choices(state.letters, state.chosen)
        self.state_line.setText(kit_sentence(state, self.session.today))
        self.preview.show_paper(self._paper())
        self.panel.chips.show_result(self.delivery.result(LetterKey(self._chosen)))
        self._rendered = None
        self._show_bar()
        self._show_sent()
        self._request_review()

    def open(self, place: Place) -> None:
        """A letter by its key; `part` names a sheet or a bullet."""
        if place.key in self.session.records.letters:
            self._choose(place.key)
        if place.part in set(Sheet):
            self.preview.choose_sheet(Sheet(place.part))

    @property
    def says_failures(self) -> bool:
        return self.failure.is_in_sight

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line above the bar runs from edge to edge."""
        super().paintEvent(event)
        if self.bar.isVisible():
            top = self.bar.mapTo(self, self.bar.rect().topLeft()).y()
            line = QRect(0, top - Space.XS, self.width(), 1)
            QPainter(self).fillRect(line, look.current().colour("hairline"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._rendered is None:
            self.live_review.resume()

    def hideEvent(self, event: QHideEvent) -> None:
        self.live_review.pause()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() - 2 * Space.XXL
        self.picker.setFixedWidth(max(width * 25 // 51 - Space.S, look.current().px(200)))

    def open_log(self) -> LogPicker | None:
        """Choose more bullets from the evidence log."""
        state = self._state
        if state is None or state.chosen is None:
            return None
        dialog = LogPicker(state.chosen.writer, state.candidates, self)
        dialog.picked.connect(self.kit_actions.add)
        dialog.log_wanted.connect(self.kit_actions.write_moment)
        dialog.open()
        dialog.filter.setFocus()
        return dialog

    def print_sheet(self) -> None:
        """The page that is shown, on paper."""
        from lordesk.ui.widgets.pdf_printing import preview_pdf

        if self._review is not None and self._review.sheet.content:
            preview_pdf(self._review.sheet.content, self.title.text(), self)

    def _fill_body(self) -> None:
        """Adds outer widgets first: Qt polishes children again whenever their parent changes."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, 20, 0, 0)
        content = QWidget()
        self.failure = FailureStrip(self.session, content)
        self.stack = QStackedWidget()
        self.body.addWidget(self.stack, 1)
        self.stack.addWidget(content)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.nameless)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.columns, 1)
        column.addWidget(self.failure)
        column.addWidget(self.bar)

    def _connect(self) -> None:
        self.picker.picked.connect(self._choose)
        self.panel.log_wanted.connect(self.open_log)
        rows = self.panel.bullets
        rows.placed.connect(self._place)
        rows.left_out.connect(self.kit_actions.leave_out)
        rows.typed.connect(self._type)
        rows.kept.connect(self._keep)
        rows.given_up.connect(self._give_up)
        rows.acted.connect(self._act)
        self.panel.files.id_wanted.connect(self.kit_actions.take_id)
        self.panel.sent.reopen_wanted.connect(self.delivery.reopen)
        self.panel.chips.opened.connect(self.session.tools.asker.open_path)
        self.bar.shifted.connect(self.update)
        self.preview.changed.connect(self._request_review)
        self.preview.paper_chosen.connect(self.kit_actions.choose_paper)
        self.preview.print_wanted.connect(self.print_sheet)
        self.preview.wording_wanted.connect(self.kit_actions.change_wording)
        self.live_review.reviewed.connect(self._show_review)
        self.live_review.rendered.connect(self._show_rendered)
        self.live_review.failed.connect(self.session.problem)
        self.delivery.written.connect(self._show_files)
        self.bar_actions.recorded.connect(self.refresh)
        self.empty.button.clicked.connect(self.kit_actions.plan_letter)
        self.nameless.button.clicked.connect(self.kit_actions.fill_in_profile)

    def _choose(self, key: str) -> None:
        if key != self._chosen:
            self._chosen = key
            self._review = self._rendered = self._draft = None
            self.failure.be_quiet()
            self.refresh()

    def _letter(self) -> LetterKey:
        return LetterKey(self._chosen)

    def _paper(self) -> Paper:
        return self.session.records.preferences.paper or Paper.LETTER

    def _held_words(self) -> str:
        return self.tr("Held back: mend it as its note says")

    def _request_review(self) -> None:
        """Ask for a review of what is shown now, if that has changed."""
        if not self._chosen or not self.isVisible():
            return
        request = ReviewRequest(
            records=self.session.records,
            rules=self.session.catalogue,
            letter=self._letter(),
            sheet=self.preview.sheet,
            paper=self._paper(),
            width=self.preview.width_wanted,
            today=self.session.today,
            held_words=self._held_words(),
            draft=self._draft,
        )
        if self._review is None or self._review.request != request:
            self.live_review.show(request)

    def _show_review(self, found: ReviewResult) -> None:
        if found.request.letter != self._chosen:
            return
        self._review = found
        review = found.review
        self.panel.bullets.show_bullets(review.bullets)
        self._show_count()
        self.panel.show_findings(review.others)
        self.preview.show_sheet(found.sheet, self._held_words())
        self._show_bar()

    def _show_count(self) -> None:
        found, state, session = self._review, self._state, self.session
        if found is None or state is None or state.chosen is None:
            return
        least, most = (
            int(policy(key, session.records, session.catalogue))
            for key in (PolicyKey.BULLETS_MIN, PolicyKey.BULLETS_MAX)
        )
        count, held = len(found.review.bullets), len(found.review.held)
        self.panel.show_count(count, held, least, most, state.chosen.writer)

    def _show_rendered(self, rendered: RenderReview) -> None:
        self._rendered = rendered
        self.panel.files.show_files(self._letter(), rendered.files)
        found = self._review
        if found is not None:
            ours = tuple(f for f in rendered.findings if not f.about.startswith("document "))
            self.panel.show_findings((*found.review.others, *ours))
        self._show_bar()
        self._show_sent()

    def _show_bar(self) -> None:
        letter = self.session.records.letters.get(self._chosen)
        if letter is None:
            return
        found, rendered = self._review, self._rendered
        is_known = found is not None and (rendered is not None or bool(found.review.held))
        findings = all_findings(found.review, rendered) if found and is_known else None
        rows = found.review.bullets if found else ()
        lines = tuple(n for n, bullet in enumerate(rows, 1) if bullet.is_held)
        news = rendered.news if rendered else ()
        self.bar.show_state(bar_state(letter, self.session.records, findings, lines, news))

    def _show_sent(self) -> None:
        ledger = self.session.tools.workspace.send_ledger
        kits = self.session.guarded(lambda: ledger.sent(self._chosen)) or ()
        news = self._rendered.news if self._rendered else None
        self.panel.sent.show_kits(kits, news or ())

    def _show_files(self, letter: str) -> None:
        if letter == self._chosen:
            self.panel.chips.show_result(self.delivery.result(self._letter()))

    def _type(self, moment: Moment) -> None:
        self._draft = moment
        self._request_review()

    def _keep(self, moment: Moment) -> None:
        self._draft = None
        if not self.kit_actions.keep(moment, self.panel.bullets.seen):
            self._request_review()

    def _give_up(self) -> None:
        self._draft = None
        self._request_review()

    def _act(self, key: str, act: Act, note: Note) -> None:
        """Do what a button under a bullet says."""
        if act is Act.REWORD:
            self.panel.bullets.edit(key)
        else:
            self.kit_actions.answer(key, act, note)

    def _place(self, key: str, place: int) -> None:
        if self.kit_actions.place(key, place):
            self.panel.bullets.focus(key)
