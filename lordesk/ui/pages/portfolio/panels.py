"""The panels under the cards: programs and letters, themes, alarms and overlaps."""

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lordesk.ui.pages.portfolio import words
from lordesk.ui.pages.portfolio.grid import ProgramGrid
from lordesk.ui.pages.portfolio.grid_cells import draw_cell
from lordesk.ui.pages.portfolio.grid_model import GridModel
from lordesk.ui.pages.portfolio.state import AlarmLine, CellKind, OverlapLine, PortfolioState
from lordesk.ui.pages.portfolio.theme_picture import ThemePicture
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Panel, Rule
from lordesk.ui.widgets.flow import Flow
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.saved_views import SavedViews
from lordesk.ui.widgets.text import Role, Text
from lordesk.ui.widgets.why import WhyRow

ROWS_AT_ONCE = 10


class GridPanel(Panel):
    """The grid with its filter, its proposer and its legend."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.title.setText(self.tr("Programs and letters"))
        self.model = GridModel(self)
        self.grid = ProgramGrid(self.model, self.tr("Programs and letters"))
        self.views = SavedViews(session, self.grid, "programs")
        self.propose_button = Button(self.tr("Propose"), Kind.GHOST)
        self.add_button = Button(self.tr("Add program…"), Kind.GHOST, "plus")
        why = WhyRow(
            self.tr(
                "The best legal set of letters for each program: the rules first, then the "
                "strongest writers, then themes that the others do not show."
            ),
            ("F-1.6", "MIX-8", "THEME"),
            session.advice.sources,
        )
        self.head.end(self.add_button)
        self.head.end(self.propose_button)
        self.column.addWidget(self.views)
        self.column.addWidget(self.grid)
        self.column.addWidget(Rule())
        foot = QHBoxLayout()
        foot.addWidget(_legend(), 1)
        foot.addWidget(why)
        self.column.addLayout(foot)

    def show_state(self, state: PortfolioState) -> None:
        self.grid.show_rows(state.rows, state.columns)
        rows = min(max(len(state.rows), 1), ROWS_AT_ONCE)
        each = self.grid.verticalHeader().defaultSectionSize()
        head = self.grid.horizontalHeader().sizeHint().height()
        self.grid.setMinimumHeight(head + rows * each + look.current().px(14))


class _Glyph(QWidget):
    def __init__(self, kind: CellKind) -> None:
        super().__init__()
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        size = look.current().px(20)
        return QSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_cell(QPainter(self), QPointF(self.rect().center()), self._kind)


def _legend() -> QWidget:
    holder = QWidget()
    flow = Flow(holder, gap=Space.L)
    for kind in CellKind:
        entry = QWidget()
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(_Glyph(kind))
        row.addWidget(Text(words.cell_short(kind), Role.SECOND).on_one_line())
        flow.addWidget(entry)
    policy = holder.sizePolicy()
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder


class ThemePanel(Panel):
    """What the letters will show, and what nobody shows."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.title.setText(self.tr("What the letters will show"))
        self.picture = ThemePicture()
        self.key = Text("", Role.SECOND)
        why = WhyRow(
            self.tr("Counted from the bullets given to each writer’s kit."),
            ("THEME",),
            session.advice.sources,
        )
        self.column.addWidget(self.picture)
        self.column.addWidget(Rule())
        self.column.addWidget(self.key)
        self.column.addWidget(why)
        self.column.addStretch(1)

    def show_state(self, state: PortfolioState) -> None:
        self.picture.show_themes(state.themes, state.theme_columns)
        self.key.setText(words.theme_key(state.theme_columns))


class AlarmPanel(Panel):
    """What is wrong now, each with its reason; then texts that two kits share."""

    open_wanted = Signal(str, str)
    """The kind and key of the record to show."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._session = session
        self._told: tuple[object, ...] | None = None
        self.rows = QVBoxLayout()
        self.rows.setSpacing(Space.S)
        self.column.addLayout(self.rows)

    def show_state(self, state: PortfolioState) -> None:
        told = (state.alarms, state.overlaps)
        if told == self._told:
            return
        self._told = told
        clear(self.rows)
        count = len(state.alarms) + len(state.overlaps)
        self.title.setText(self.tr("To mend"))
        self.setVisible(bool(count))
        for alarm in state.alarms:
            self.rows.addWidget(self._alarm(alarm))
        for overlap in state.overlaps:
            self.rows.addWidget(self._overlap(overlap))

    def _alarm(self, alarm: AlarmLine) -> QWidget:
        line = self._line(alarm.message, (alarm.source,))
        if alarm.kind in {"letter", "program"}:
            button = Button(self.tr("Show"), Kind.GHOST)
            button.setAccessibleDescription(alarm.message)
            button.setProperty("about", f"{alarm.kind} {alarm.key}")
            button.clicked.connect(self._open)
            layout = line.layout()
            if layout is not None:
                layout.addWidget(button)
        return line

    def _overlap(self, overlap: OverlapLine) -> QWidget:
        return self._line(words.overlap(overlap), (overlap.source,))

    def _line(self, said: str, sources: tuple[str, ...]) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Text(said, Role.DUE), 1)
        row.addWidget(WhyRow(said, sources, self._session.advice.sources))
        return line

    def _open(self) -> None:
        kind, _, key = str(self.sender().property("about")).partition(" ")
        self.open_wanted.emit(kind, key)
