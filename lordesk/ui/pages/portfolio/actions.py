"""What can be done on the portfolio page: assign, propose, edit targets and programs, print."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from lordesk.domain.assignment import Assignment, propose_assignments, record_assignments
from lordesk.domain.changes import ChangeSet
from lordesk.domain.ids import Kind, ProgramKey
from lordesk.domain.program import Program, Target
from lordesk.domain.records import Records
from lordesk.services.assigning import misfit, place
from lordesk.services.editing import remove, save
from lordesk.services.letters import unassign
from lordesk.ui.asking import Question
from lordesk.ui.forms.dialog import FormDialog
from lordesk.ui.jobs import Err, Outcome
from lordesk.ui.pages.portfolio import fields
from lordesk.ui.pages.portfolio.proposal import ProposalDialog
from lordesk.ui.session import Session
from lordesk.ui.widgets.paper_dialog import Paper, PaperDialog, paper_of


def _tr(words: str) -> str:
    return QCoreApplication.translate("portfolio", words)


class PortfolioActions(QObject):
    """Dialogs belong to the page; every change is one step of the desk."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self._has_warned = False

    def toggle(self, program: str, letter: str, is_on: bool) -> None:
        """Put a letter on a program, or take it off again."""
        if is_on:
            self._session.attempt(lambda now: unassign(now, letter, ProgramKey(program)))
            return
        changes = self._placed(program, letter)
        if changes and self._is_agreed():
            self._session.attempt(lambda _records: changes)

    def propose(self) -> None:
        """Look for the best legal sets beside the window's thread, then show them."""
        session = self._session
        records, catalogue, today = session.records, session.advice, session.today
        session.jobs.run(
            lambda _job: propose_assignments(records, catalogue, today), self._show_proposal
        )

    def edit_target(self, key: str = "") -> FormDialog:
        """A form for the target of that key, or for a new one."""
        session = self._session
        present = session.records.targets.get(key)
        dialog = FormDialog(
            _tr("Change target") if present else _tr("New target"),
            fields.target_fields(session.records, session.catalogue),
            session.today,
            partial(self._keep_target, present, session.records),
            self._parent,
        )
        dialog.form.fill(fields.target_values(present) if present else self._usual_target())
        dialog.open()
        return dialog

    def edit_program(self, key: str = "") -> FormDialog:
        """A form for the program of that key, or for a new one."""
        session = self._session
        present = session.records.programs.get(key)
        dialog = FormDialog(
            _tr("Change program") if present else _tr("New program"),
            fields.program_fields(session.records, session.catalogue),
            session.today,
            partial(self._keep_program, present, session.records),
            self._parent,
        )
        first = next(iter(session.records.targets), None)
        new = {"target": first.key if first else ""}
        dialog.form.fill(fields.program_values(present) if present else new)
        dialog.open()
        return dialog

    def remove_target(self, key: str) -> None:
        self._session.attempt(lambda records: remove(records, Kind.TARGET, key))

    def remove_program(self, key: str) -> None:
        self._session.attempt(lambda records: remove(records, Kind.PROGRAM, key))

    def print_for_adviser(self) -> None:
        """The status page, without private words, to save or print."""
        from lordesk.services.status import status

        session = self._session
        records, catalogue, today = session.records, session.catalogue, session.today
        renderer = session.tools.workspace.renderer

        def work(_job: object) -> Paper:
            return paper_of(renderer.pdf(status(records, catalogue, today)))

        session.jobs.run(work, self._show_paper)

    def _placed(self, program: str, letter: str) -> ChangeSet | None:
        session = self._session
        records, catalogue, today = session.records, session.catalogue, session.today
        reason = ""
        doubt = session.guarded(lambda: misfit(records, catalogue, letter, program))
        if doubt and records.letters[letter].uploaded_on is not None:
            asked = _tr("Why does it go there all the same?")
            reason = session.tools.asker.text(self._parent, doubt, asked) or ""
            if not reason:
                return None
        return session.guarded(lambda: place(records, catalogue, today, letter, program, reason))

    def _is_agreed(self) -> bool:
        """Said once while the window is open."""
        if self._has_warned:
            return True
        question = Question(
            title=_tr("Assigning is final"),
            text=_tr(
                "Once you have applied, the portal lets no letter be taken off a program. lordesk "
                "notes what you do there; it does not do it for you."
            ),
            act=_tr("Assign"),
        )
        self._has_warned = self._session.tools.asker.confirm(self._parent, question)
        return self._has_warned

    def _show_proposal(self, outcome: Outcome[tuple[Assignment, ...]]) -> None:
        if isinstance(outcome, Err):
            self._session.problem.emit(outcome.message)
            return
        dialog = ProposalDialog(self._session, outcome.value, self._parent)
        dialog.agreed.connect(self._apply)
        dialog.open()

    def _apply(self, proposed: tuple[Assignment, ...]) -> None:
        self._session.attempt(lambda records: record_assignments(records, proposed))

    def _show_paper(self, outcome: Outcome[Paper]) -> None:
        if isinstance(outcome, Err):
            self._session.problem.emit(outcome.message)
        else:
            title, name = _tr("Status for an adviser"), _tr("Letters – status") + ".pdf"
            PaperDialog(self._session, outcome.value, title, name, self._parent).open()

    def _usual_target(self) -> Mapping[str, object]:
        """The season in use, else the newest that ships."""
        session = self._session
        first = next(iter(session.records.targets), None)
        season = first.season if first else max(session.catalogue.seasons, default="")
        return {"track": "categorical", "season": season}

    def _keep_target(self, present: Target | None, seen: Records, values: fields.Values) -> str:
        records = seen if present else self._session.records
        made = fields.target_from(values, records, present)
        return self._session.try_to(partial(save, entity=made), records)

    def _keep_program(self, present: Program | None, seen: Records, values: fields.Values) -> str:
        problem = fields.limits_problem(values)
        if problem:
            return problem
        records = seen if present else self._session.records
        made = fields.program_from(values, records, present)
        return self._session.try_to(partial(save, entity=made), records)
