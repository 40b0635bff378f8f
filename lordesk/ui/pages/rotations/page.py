"""The page Rotations: the list, one of them with who saw the work, and its evidence log."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from lordesk.domain.ids import Kind as RecordKind
from lordesk.domain.records import Records
from lordesk.domain.rotation import Rotation
from lordesk.domain.vocabulary import ContactDepth
from lordesk.services import editing
from lordesk.ui import texts
from lordesk.ui.forms.dialog import FormDialog
from lordesk.ui.models.columns import Column
from lordesk.ui.models.rows import RowsModel
from lordesk.ui.pages.rotations.companions import Companions
from lordesk.ui.pages.rotations.fields import (
    Values,
    days_problem,
    read_rotation,
    rotation_fields,
    rotation_values,
)
from lordesk.ui.pages.rotations.log import EvidenceLog
from lordesk.ui.pages.rotations.state import RotationDetail, RotationRow, derive
from lordesk.ui.pages.rotations.words import place_words, state_words
from lordesk.ui.places import Place
from lordesk.ui.session import Session
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Card, Rule
from lordesk.ui.widgets.empty import Empty
from lordesk.ui.widgets.margins import margins
from lordesk.ui.widgets.menus import pop_up
from lordesk.ui.widgets.page import Page, Scroll, fit_to_words
from lordesk.ui.widgets.panes import Panes
from lordesk.ui.widgets.saved_views import SavedViews
from lordesk.ui.widgets.table import Table
from lordesk.ui.widgets.text import Role, Text

BESIDE_FROM = 820
"""Width of the page from which the list and the rotation fit beside each other."""
QUICK = "quick"
"""The part of the page where a moment is typed."""


class RotationsPage(Page):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, QCoreApplication.translate("words", "Rotations"), parent)
        self._chosen = ""
        self.new = Button(self.tr("New rotation"), Kind.OUTLINED, "plus")
        self.new.clicked.connect(self.open_new)
        self.buttons.addWidget(self.new)
        self.model = RowsModel[RotationRow](self._columns(), _key_of)
        self.table = Table(self.model, self.tr("Rotations"))
        self.start = self.table
        self.views = SavedViews(session, self.table, "rotations")
        self.table.chosen.connect(self._choose)
        self.table.menu_wanted.connect(self._show_menu)
        self.table.opened.connect(self.open_form)
        self.title_text = Text("", Role.PANEL_TITLE)
        self.place_text = Text("", Role.GREY)
        self.facts_text = Text("", Role.SECOND)
        self.edit = Button(self.tr("Edit"), Kind.OUTLINED, "edit")
        self.edit.clicked.connect(self.open_form)
        self.delete = Button("", Kind.GHOST, "trash")
        self.delete.setAccessibleName(self.tr("Delete this rotation"))
        self.delete.setToolTip(self.tr("Delete this rotation"))
        self.delete.clicked.connect(self.remove)
        self.companions = Companions(session)
        self.log = EvidenceLog(session)
        self.empty = Empty(
            self.tr("Where you worked, and what happened there"),
            self.tr(
                "Letters come from people who saw your work. Add a rotation, then write down its "
                "best moments in one line each."
            ),
            self.tr("Add a rotation"),
        )
        self.empty.button.clicked.connect(self.open_new)
        self.stack = QStackedWidget()
        self._lay_out_body()

    def show_records(self) -> None:
        session = self.session
        state = derive(session.records, session.advice, session.today, self._chosen)
        self.state_line.setText(state_words(state))
        self.stack.setCurrentIndex(0 if state.rows else 1)
        self.new.setVisible(bool(state.rows))
        if state.detail is not None:
            self._chosen = state.detail.rotation.key
            self._show_detail(state.detail)
        self.model.set_rows(state.rows)
        self.table.choose(self._chosen)

    def open(self, place: Place) -> None:
        """A rotation by its key; a moment by its key; the line for a new moment."""
        moment = self.session.records.moments.get(place.key)
        self._chosen = moment.rotation if moment else place.key or self._chosen
        self.refresh()
        if moment:
            self.log.choose(moment.key)
        elif place.part == QUICK:
            self.log.line.edit.setFocus()

    @property
    def unsaved(self) -> str:
        if not self.log.line.has_words:
            return ""
        return self.tr("A moment is typed here and not added yet. It would be lost.")

    def open_new(self) -> None:
        self._dialog(self.tr("New rotation"), None)

    def open_form(self) -> None:
        present = self.session.records.rotations.get(self._chosen)
        if present is not None:
            self._dialog(present.service, present)

    def remove(self) -> None:
        """Remove the rotation with its moments; undo brings all of it back."""
        key = self._chosen
        self.session.attempt(lambda records: editing.remove(records, RecordKind.ROTATION, key))

    def _dialog(self, title: str, present: Rotation | None) -> None:
        seen = self.session.records

        def save(values: Values) -> str:
            return self._save(values, present, seen)

        fields = rotation_fields(self.session.advice)
        dialog = FormDialog(title, fields, self.session.today, save, self)
        dialog.form.fill(rotation_values(present))
        dialog.open()

    def _save(self, values: Values, present: Rotation | None, seen: Records) -> str:
        problem = days_problem(values)
        if problem:
            return problem
        records = self.session.records if present is None else seen
        rotation = read_rotation(values, records, present)
        refusal = self.session.try_to(partial(editing.save, entity=rotation), records)
        if refusal:
            return refusal
        if present is None:
            self._chosen = rotation.key
            self.refresh()
            self.log.line.edit.setFocus()
        return ""

    def _choose(self, key: str) -> None:
        if key != self._chosen:
            self._chosen = key
            self.refresh()

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Edit")).triggered.connect(self.edit.click)
        menu.addAction(self.tr("Delete")).triggered.connect(self.delete.click)
        pop_up(menu, at)

    def _lay_out_body(self) -> None:
        """Adds outer widgets first: Qt polishes children again whenever their parent changes."""
        listed, detail = Card(), Card()
        panes = Panes(listed, detail, (9, 11), BESIDE_FROM, self)
        self.body.addWidget(self.stack, 1)
        self.stack.addWidget(panes)
        self.stack.addWidget(self.empty)
        self.scrolls_by(panes)
        self._fill_list(listed)
        self._fill_detail(detail)

    def _fill_list(self, listed: Card) -> None:
        listed.column.setContentsMargins(1, Space.S, 1, 1)
        above = QVBoxLayout()
        above.setContentsMargins(Space.M, 0, Space.M, 0)
        above.addWidget(self.views)
        listed.column.addLayout(above)
        listed.column.addWidget(self.table)

    def _fill_detail(self, detail: Card) -> None:
        detail.column.setContentsMargins(*margins(Space.L, Space.L, Space.XS, Space.XS))
        scroll = Scroll()
        detail.column.addWidget(scroll)
        fit_to_words(scroll)
        scroll.column.setContentsMargins(*margins(0, 0, Space.M, Space.M))
        scroll.column.setSpacing(Space.M)
        scroll.column.addLayout(self._head())
        scroll.column.addWidget(self.companions)
        scroll.column.addWidget(Rule())
        log_title = Text(self.tr("Evidence log"), Role.CARD_TITLE)
        scroll.column.addWidget(log_title)
        scroll.column.addWidget(self.log)
        scroll.column.addStretch(1)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        for text in (self.title_text, self.place_text, self.facts_text):
            words.addWidget(text)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addLayout(words, 1)
        column = QVBoxLayout()
        column.addWidget(self.edit)
        column.addStretch(1)
        head.addLayout(column)
        bin_column = QVBoxLayout()
        bin_column.addWidget(self.delete)
        bin_column.addStretch(1)
        head.addLayout(bin_column)
        return head

    def _show_detail(self, detail: RotationDetail) -> None:
        rotation = detail.rotation
        self.title_text.setText(rotation.service)
        self.place_text.setText(place_words(detail))
        self.facts_text.setText(self._facts(rotation))
        self.companions.show_detail(detail)
        self.log.show_detail(detail)

    def _facts(self, rotation: Rotation) -> str:
        days = f"{texts.full_day(rotation.start)} – {texts.full_day(rotation.end)}"
        return " · ".join(
            filter(None, (days, rotation.role, rotation.patient_load, rotation.record_system))
        )

    def _columns(self) -> tuple[Column[RotationRow], ...]:
        return (
            Column(
                title=self.tr("Rotation"),
                text=lambda row: row.service,
                second=lambda row: row.site,
                sort_by=lambda row: row.service,
            ),
            Column(
                title=self.tr("When"),
                text=_days,
                second=_kind,
                sort_by=lambda row: row.start,
                width=164,
            ),
            Column(
                title=self.tr("Contact"),
                text=_contact,
                second=_count,
                sort_by=lambda row: row.moments,
                width=104,
                leaves=1,
            ),
        )


def _key_of(row: RotationRow) -> str:
    return row.key


def _days(row: RotationRow) -> str:
    same_year = row.start.year == row.end.year
    start = (
        texts.short_day(row.start)
        if same_year
        else f"{texts.short_day(row.start)} {row.start.year}"
    )
    return f"{start} – {texts.short_day(row.end)} {row.end.year}"


def _kind(row: RotationRow) -> str:
    return texts.rotation_kind(row.kind)


def _contact(row: RotationRow) -> str:
    words = {
        ContactDepth.DIRECT: _tr("Direct"),
        ContactDepth.INDIRECT: _tr("Indirect"),
        ContactDepth.NONE: _tr("None"),
    }
    return words[row.depth] if row.depth else "–"


def _count(row: RotationRow) -> str:
    return texts.counted(row.moments, "%n moment", "%n moments") if row.moments else ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("rotations", words)
