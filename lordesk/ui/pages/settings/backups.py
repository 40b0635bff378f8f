"""The section Backups: snapshots with a preview, the bin, and the health of the desk."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lordesk.domain.bin import BinItem
from lordesk.domain.codes import Check
from lordesk.domain.snapshot import Snapshot
from lordesk.services import bin as kept_bin
from lordesk.services.restoring import Comparison, compare
from lordesk.ui import texts
from lordesk.ui.asking import Question
from lordesk.ui.core_sentences import in_language
from lordesk.ui.pages.settings.section import Section
from lordesk.ui.session import Session
from lordesk.ui.theme.tokens import Space
from lordesk.ui.widgets.bar import Bar
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.cards import Panel, Rule
from lordesk.ui.widgets.pills import Pill, PillFace
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.text import Role, Text

SHOWN = 12


class BackupsSection(Section):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Backups and bin"), parent)
        self.make = Button(self.tr("Make a snapshot now"), icon="plus")
        self.make.clicked.connect(self._create)
        self._snapshots = self._list(
            self.tr("Snapshots"),
            self.tr(
                "Whole copies of your desk, made by themselves before anything risky and while "
                "you work. Bringing one back makes a snapshot of the present first."
            ),
            self.make,
        )
        self._bin = self._list(
            self.tr("Bin"), self.tr("What you removed, for 90 days. Then it is deleted for good.")
        )
        self.check = Button(self.tr("Check the desk"))
        self.check.clicked.connect(self._diagnose)
        self._health = self._list(
            self.tr("Health"),
            self.tr("What is where, and whether all is well. It names nobody."),
            self.check,
        )
        self.end()

    def show_records(self) -> None:
        self._show_snapshots()
        self._show_bin()

    def _list(self, title: str, sentence: str, button: Button | None = None) -> QVBoxLayout:
        panel: Panel = self.panel(title, sentence)
        if button is not None:
            panel.head.end(button)
        rows = QVBoxLayout()
        rows.setSpacing(Space.S)
        panel.column.addLayout(rows)
        return rows

    def _show_snapshots(self) -> None:
        clear(self._snapshots)
        known = self.session.tools.workspace.snapshots.known()
        if not known:
            self._snapshots.addWidget(Text(self.tr("None yet."), Role.GREY))
        for number, snapshot in enumerate(known[:SHOWN]):
            if number:
                self._snapshots.addWidget(Rule())
            self._snapshots.addLayout(self._snapshot(snapshot))

    def _snapshot(self, snapshot: Snapshot) -> QHBoxLayout:
        at = snapshot.made_at.astimezone()
        when = f"{texts.full_day(at.date())}, {at:%H:%M}"
        holds = texts.counted(snapshot.total, "%n record", "%n records")
        row = _row(when, " · ".join(filter(None, (holds, in_language(snapshot.reason)))))
        restore = Button(self.tr("Bring back…"), Kind.GHOST, "restore")
        restore.setAccessibleName(self.tr("Bring back {when}").format(when=when))
        restore.clicked.connect(partial(self._restore, snapshot))
        row.addWidget(restore)
        return row

    def _create(self) -> None:
        workspace, now = self.session.tools.workspace, self.session.tools.now()
        if self.session.guarded(partial(workspace.snapshots.create, now)) is not None:
            self.session.message.emit(self.tr("A snapshot was made and proved good"))
        self._show_snapshots()

    def _restore(self, snapshot: Snapshot, _checked: object = None) -> None:
        """Say what would change, and bring it back when the person wants that."""
        snapshots = self.session.tools.workspace.snapshots
        past = self.session.guarded(partial(snapshots.records_in, snapshot.id))
        if past is None:
            return
        told = self._told(compare(self.session.records, past))
        question = Question(
            title=self.tr("Bring back a snapshot"),
            text=told,
            act=self.tr("Bring it back"),
            is_grave=True,
        )
        if self.session.tools.asker.confirm(self, question):
            now = self.session.tools.now()
            self.session.guarded(partial(snapshots.restore, snapshot.id, now))
            self.session.look_again()
            self.session.message.emit(
                self.tr("The snapshot is back; the desk as it was is kept too")
            )
            self.show_records()

    def _told(self, comparison: Comparison) -> str:
        if comparison.is_empty:
            return self.tr("Your desk is as it was then; nothing would change.")
        parts = (
            (self.tr("Comes back"), comparison.returning),
            (self.tr("Becomes as it was"), comparison.changing),
            (self.tr("Goes"), comparison.going),
        )
        return "\n\n".join(
            f"{name}: {', '.join(map(in_language, titles[:SHOWN]))}"
            f"{' …' if len(titles) > SHOWN else ''}"
            for name, titles in parts
            if titles
        )

    def _show_bin(self) -> None:
        clear(self._bin)
        archive = self.session.tools.workspace.archive
        items = kept_bin.listed(archive, self.session.records)
        if not items:
            self._bin.addWidget(Text(self.tr("Nothing in it."), Role.GREY))
        for number, item in enumerate(items[:SHOWN]):
            if number:
                self._bin.addWidget(Rule())
            self._bin.addLayout(self._item(item))

    def _item(self, item: BinItem) -> QHBoxLayout:
        gone, until = (
            texts.full_day(at.astimezone().date()) for at in (item.removed_at, item.kept_until)
        )
        thing = in_language(kept_bin.thing(item, self.session.records))
        said = self.tr("removed on {day}, kept until {until}").format(day=gone, until=until)
        row = _row(thing, said)
        back = Button(self.tr("Put back"), Kind.GHOST, "restore")
        back.setAccessibleName(self.tr("Put back: {label}").format(label=thing))
        back.clicked.connect(partial(self._put_back, item))
        away = Button(self.tr("Delete for good…"), Kind.GHOST, "trash")
        away.setAccessibleName(self.tr("Delete for good: {label}").format(label=thing))
        away.clicked.connect(partial(self._delete, item))
        row.addWidget(back)
        row.addWidget(away)
        return row

    def _put_back(self, item: BinItem, _checked: object = None) -> None:
        archive = self.session.tools.workspace.archive
        self.session.attempt(lambda records: kept_bin.bring_back(archive, records, item.step))
        self.show_records()

    def _delete(self, item: BinItem, _checked: object = None) -> None:
        question = Question(
            title=self.tr("Delete for good"),
            text=self.tr("It cannot be brought back, and steps before it can no longer be undone."),
            act=self.tr("Delete"),
            is_grave=True,
        )
        tools = self.session.tools
        if not tools.asker.confirm(self, question):
            return
        space = tools.workspace
        gone = self.session.guarded(
            partial(
                kept_bin.forget, space.archive, space.shelf, space.snapshots, (item,), tools.now()
            )
        )
        if gone is not None and gone.held_by:
            self._offer_snapshots(gone.held_by)
        self.show_records()

    def _offer_snapshots(self, held_by: tuple[Snapshot, ...]) -> None:
        """Snapshots still hold it; the person decides."""
        count = texts.counted(len(held_by), "%n snapshot still holds", "%n snapshots still hold")
        question = Question(
            title=self.tr("Snapshots"),
            text=self.tr("{count} it. Delete them as well? A new one is made first.").format(
                count=count
            ),
            act=self.tr("Delete them too"),
            is_grave=True,
        )
        tools = self.session.tools
        if tools.asker.confirm(self, question):
            snapshots, now = tools.workspace.snapshots, tools.now()
            self.session.guarded(partial(kept_bin.forget_in_snapshots, snapshots, held_by, now))

    def _face(self, check: Check) -> PillFace:
        if check.ok:
            return PillFace(words=self.tr("Well"), tone="ok", icon="check")
        return PillFace(words=self.tr("Look at this"), tone="due", icon="warning")

    def _diagnose(self) -> None:
        clear(self._health)
        checks = self.session.guarded(self.session.tools.workspace.diagnose) or ()
        for number, check in enumerate(checks):
            if number:
                self._health.addWidget(Rule())
            name = in_language(check.name)
            row = _row(f"{name[:1].upper()}{name[1:]}", in_language(check.message))
            row.addWidget(Pill(self._face(check)))
            self._health.addLayout(row)
        copy = Button(self.tr("Copy"), icon="copy")
        said = "\n".join(f"{'ok' if c.ok else 'NOT OK'} {c.name}: {c.message}" for c in checks)
        copy.clicked.connect(partial(_copied, self.session, said))
        last = Bar()
        last.lead(copy)
        self._health.addLayout(last)


def _copied(session: Session, words: str, _checked: object = None) -> None:
    session.tools.asker.copy(words)


def _row(title: str, second: str) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(Text(title, Role.STRONG))
    if second:
        words.addWidget(Text(second, Role.SECOND))
    row = QHBoxLayout()
    row.addLayout(words, 1)
    return row
