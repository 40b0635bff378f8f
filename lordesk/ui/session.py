"""The window's one connection to the desk: performs, undoes, tells pages, reports problems."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from lordesk.domain.agenda import Plan
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.changes import ChangeSet
from lordesk.domain.clash import Choices, ClashError
from lordesk.domain.erasure import Erasure
from lordesk.domain.errors import LordeskError
from lordesk.domain.history import HistoryAction, Reach
from lordesk.domain.machine_choices import MachineChoices
from lordesk.domain.records import Records
from lordesk.domain.timeline import make_plan
from lordesk.services.desk import ELSEWHERE
from lordesk.services.editing import title_of
from lordesk.ui.core_sentences import in_language, plan_in_language
from lordesk.ui.jobs import Jobs
from lordesk.ui.places import Place
from lordesk.ui.server_watch import ServerWatch
from lordesk.ui.tools import DeskPlace, Tools
from lordesk.ui.translation import language_of

if TYPE_CHECKING:
    from lordesk.domain.own_rules import OwnRules

UseCase = Callable[[Records], ChangeSet]
POLL_MS = 2_000
T = TypeVar("T")


class Session(QObject):
    """Pages read `records`, `plan` and `today` here and change things by `attempt` alone."""

    changed = Signal(object)
    """A ChangeSet was performed, undone, redone, or came from another process."""
    day_changed = Signal()
    choices_changed = Signal()
    text_resized = Signal()
    """Another text size is in force."""
    rules_changed = Signal()
    """The user's own values of the rules have changed."""
    place_requested = Signal(object)
    """A Place to go to."""
    command_requested = Signal(str)
    """The id of a command of the window to run."""
    message = Signal(str)
    """A short sentence for the status bar."""
    erased = Signal()
    """Everything was erased and the person has read so; the window closes."""
    leaving = Signal()
    """This window closes to make room for another desk."""
    problem = Signal(str)
    """One sentence that says what was refused or went wrong."""

    def __init__(self, tools: Tools, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self.jobs = jobs
        self.choices = tools.choices.read()
        self._today = tools.today()
        self._language = language_of(self.choices.language)
        self._plan: tuple[Records, date, Catalogue, Plan] | None = None
        self._saved_at: datetime | None = None
        self.is_erased = False
        self._is_asking = False
        self._end: Callable[[], None] | None = tools.workspace.desk.subscribe(self._announce)
        self._watch = ServerWatch(tools.office, self) if tools.office else None
        if self._watch is not None:  # at home the file is looked at, which takes no time
            self._watch.troubled.connect(self.problem)
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self.look_again)
        self._midnight = QTimer(self, singleShot=True)
        self._midnight.timeout.connect(self.look_again)

    def start(self) -> None:
        """Watch the clock and the other processes from now on."""
        self._poll.start()
        self._await_midnight()

    @property
    def is_watching(self) -> bool:
        return self._poll.isActive()

    def close(self) -> None:
        """Let go of the desk; nothing is told any more. Closing twice does no harm."""
        self._poll.stop()
        self._midnight.stop()
        if self._watch is not None:
            self._watch.close()
        if self._end is not None:
            self._end()
            self._end = None

    @property
    def records(self) -> Records:
        return self.tools.workspace.desk.records

    @property
    def catalogue(self) -> Catalogue:
        return self.tools.workspace.catalogue

    @property
    def language(self) -> str:
        """The two letters of the language of the window."""
        return self._language

    @property
    def advice(self) -> Catalogue:
        """The rules in the language of the window, to be read by the person at it.

        What leaves for physicians and calendars is made from `catalogue`.
        """
        return self.tools.workspace.own_rules.catalogue_in(self._language)

    @property
    def today(self) -> date:
        return self._today

    @property
    def plan(self) -> Plan:
        """The plan for the present records, made once."""
        seen = self.records, self._today, self.advice
        known = self._plan
        if known is None or any(a is not b for a, b in zip(known, seen, strict=False)):
            known = (*seen, self._said(make_plan(seen[0], seen[2], seen[1])))
            self._plan = known
        return known[3]

    def _said(self, plan: Plan) -> Plan:
        """The plan with its days in the language of the window."""
        return plan if self.advice is self.catalogue else plan_in_language(plan)

    @property
    def reach(self) -> Reach:
        return self.tools.workspace.desk.reach

    @property
    def saved_at(self) -> datetime | None:
        """When this window last saved something, in the user's zone."""
        return self._saved_at

    def attempt(self, use_case: UseCase, seen: Records | None = None) -> ChangeSet | None:
        """Perform what the use case makes of the records; None when refused, which is then said.

        `seen` are the records that the person looked at while typing, where that took a while:
        what another changed since is then joined, or asked about, and never written over.
        """
        return self.guarded(lambda: self.perform(use_case(seen or self.records)))

    def perform(self, changes: ChangeSet) -> ChangeSet:
        """Perform for a form, which shows the refusal itself. Raises LordeskError."""
        desk = self.tools.workspace.desk
        kept = self._settled(lambda choices: desk.perform(changes, choices), HistoryAction.DO)
        if kept:
            self.message.emit(
                self._joined_words(self.tr("Done: {label}").format(label=in_language(kept.label)))
            )
        return kept

    def try_to(self, use_case: UseCase, seen: Records | None = None) -> str:
        """Like `attempt`, for a form that stays open: the refusal, empty when it was kept."""
        try:
            self.perform(use_case(seen or self.records))
        except LordeskError as error:
            return in_language(error.message)
        return ""

    def undo(self) -> None:
        desk = self.tools.workspace.desk
        done = self.guarded(lambda: self._settled(desk.undo, HistoryAction.UNDO))
        if done is not None:
            self.message.emit(
                self._joined_words(self.tr("Undone: {label}").format(label=in_language(done.label)))
            )

    def redo(self) -> None:
        desk = self.tools.workspace.desk
        done = self.guarded(lambda: self._settled(desk.redo, HistoryAction.REDO))
        if done is not None:
            said = self.tr("Done again: {label}").format(label=in_language(done.label))
            self.message.emit(self._joined_words(said))

    def guarded(self, act: Callable[[], T]) -> T | None:
        """What `act` answers, or None after its one clear sentence was shown."""
        try:
            return act()
        except LordeskError as error:
            self.problem.emit(in_language(error.message))
            return None

    def erase(self) -> Erasure | None:
        """Erase the data folder, with all that runs let go of; nothing can be done after it."""
        self.close()
        self.jobs.close()
        erased = self.guarded(self.tools.workspace.erase)
        self.is_erased = erased is not None
        return erased

    def choose(self, choices: MachineChoices) -> None:
        """Keep a choice of this computer and let the window follow it."""
        if choices == self.choices:
            return
        self.choices = choices
        if not self.is_erased:
            self.tools.choices.write(choices)
        self.choices_changed.emit()

    def judge_by(self, own: "OwnRules") -> bool:
        """Keep values of the user's own and let every page follow them; False when refused."""
        if self.guarded(lambda: (self._keep_rules(own), True)) is None:
            return False
        self.rules_changed.emit()
        return True

    def _keep_rules(self, own: "OwnRules") -> None:
        from lordesk.services.own_specialties import refuse_gone

        workspace = self.tools.workspace
        refuse_gone(self.records, self.catalogue, workspace.own_rules.own, own)
        workspace.own_rules.keep(own)

    def go_to_desk(self, place: DeskPlace) -> None:
        """Close this window and open the desk of that place, now and at the next start."""
        self.choose(replace(self.choices, at_office=bool(place.address), applicant=place.applicant))
        self.tools.move_to(place)
        self.leaving.emit()

    def show(self, place: Place) -> None:
        self.place_requested.emit(place)

    def look_again(self) -> None:
        """Take in a new day, and what another process changed."""
        if self._watch is not None:
            self._watch.look()
        else:
            self.guarded(self.tools.workspace.desk.refresh)
        if self.tools.workspace.own_rules.look_again():
            self.rules_changed.emit()
        today = self.tools.today()
        if today != self._today:
            self._today = today
            self.day_changed.emit()
        if self.is_watching:
            self._await_midnight()

    def _settled(self, act: Callable[["Choices | None"], T], action: HistoryAction) -> T:
        """Act, asking which side holds as long as something is left to be decided.

        While a question stands no second one is asked: what clashes then is refused.
        """
        choices: Choices = {}
        while True:
            try:
                return act(choices)
            except ClashError as error:
                more = None if self._is_asking else self._ask(error, action)
                if more is None:
                    raise
                choices = {**choices, **more}

    def _ask(self, error: ClashError, action: HistoryAction) -> "Choices | None":
        self._is_asking = True
        try:
            return self.tools.asker.settle(error, self.records, action)
        finally:
            self._is_asking = False

    def _joined_words(self, said: str) -> str:
        """What was done and, where others had changed the same record, that theirs is kept too."""
        met = self.tools.workspace.desk.met
        if not met:
            return said
        entity = met[0].theirs or met[0].mine
        title = title_of(entity, self.records) if entity else met[0].key
        words = (
            self.tr("{said} · joined with what {who} changed in {title}")
            if met[0].made_by
            else self.tr("{said} · joined with what was changed elsewhere in {title}")
        )
        return words.format(said=said, who=met[0].made_by, title=title)

    def _await_midnight(self) -> None:
        now = self.tools.now().astimezone()
        tomorrow = datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)
        self._midnight.start(int((tomorrow - now).total_seconds() * 1000) + 1_000)

    def _announce(self, changes: ChangeSet) -> None:
        if changes.label != ELSEWHERE:
            self._saved_at = self.tools.now().astimezone()
        self.changed.emit(changes)
