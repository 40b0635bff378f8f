"""What the wizard knows of a file: its sheets and their mapping, the answers, and the plan."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import uuid4

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.changes import Change, apply
from lordesk.domain.errors import LordeskError
from lordesk.domain.history import Step
from lordesk.domain.records import Records
from lordesk.services.editing import title_of
from lordesk.services.exchange.asking import open_questions
from lordesk.services.exchange.book_import import ImportOptions, plan_book
from lordesk.services.exchange.bundle import Bundle
from lordesk.services.exchange.bundle_import import Relation
from lordesk.services.exchange.draft import Known
from lordesk.services.exchange.facts import MappedSheet
from lordesk.services.exchange.mapping import guess_mapping
from lordesk.services.exchange.planning import ImportPlan, plan_import
from lordesk.services.exchange.presets import Subject, shipped_presets
from lordesk.services.exchange.questions import (
    Answers,
    DateOrderQuestion,
    Question,
    TargetQuestion,
    UndatedQuestion,
    UnreadQuestion,
    ValueQuestion,
)
from lordesk.services.exchange.recognising import FileKind
from lordesk.services.importing import plan_import as plan_desk_import
from lordesk.ui.importing.bundle_state import Joining, joined, replacing
from lordesk.ui.importing.change_words import changed_words
from lordesk.ui.importing.import_file import ImportFile
from lordesk.ui.merging.state import MergeState


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportContext:
    """What a plan is made against; `steps` reads the history, which takes long."""

    records: Records
    catalogue: Catalogue
    today: date
    steps: Callable[[], tuple[Step, ...]] = tuple

    @property
    def known(self) -> Known:
        return Known(catalogue=self.catalogue, presets=shipped_presets(), today=self.today)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportState:
    """`problem` is a sentence that stops everything; `plan` is ready or waits for answers."""

    file: ImportFile
    answers: Answers = field(default_factory=Answers)
    replace_desk: bool = False
    plan: ImportPlan | None = None
    problem: str = ""
    merge: MergeState | None = None
    relation: Relation | None = None

    @property
    def is_ready(self) -> bool:
        return self.plan is not None and self.plan.planned is not None

    @property
    def has_much_beside(self) -> bool:
        """Whether more than the change is written: documents, kits, or a snapshot first."""
        return self.file.bundle is not None or self.file.has_files or self.replace_desk

    @property
    def takes_long(self) -> bool:
        """Whether the next plan joins two desks with their histories."""
        is_decided = self.merge is None or self.merge.is_ready or self.replace_desk
        return self.file.bundle is not None and is_decided


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """Titles of what an import adds and removes; of what it changes also the fields."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


def planned(state: ImportState, context: ImportContext) -> ImportState:
    """The state with its plan made anew for the answers and the mapping it has."""
    try:
        if state.file.bundle is not None:
            return _with_bundle(state, state.file.bundle, context)
        if state.file.is_locked:
            return replace(state, plan=ImportPlan(planned=None), problem="")
        plan = _PLANNERS[state.file.kind](state, context)
    except LordeskError as error:
        return replace(state, plan=_asked_anew(state, context), problem=error.message)
    return replace(state, plan=plan, problem="")


def _asked_anew(state: ImportState, context: ImportContext) -> ImportPlan | None:
    """After an answer that cannot be used, all that can be said otherwise."""
    if not state.answers.values:
        return None
    unsaid = Answers(season=state.answers.season)
    asked = open_questions(context.records, _usable(state.file), unsaid, context.known)
    return ImportPlan(planned=None, questions=asked)


def _with_bundle(state: ImportState, bundle: Bundle, context: ImportContext) -> ImportState:
    """The state with the bundle joined, or put in the desk's place."""
    if not state.takes_long:
        return replace(state, plan=ImportPlan(planned=None), problem="")
    seasons = tuple(context.catalogue.seasons)
    into = Joining(records=context.records, steps=context.steps(), seasons=seasons)
    name = state.file.name
    found = (
        replacing(bundle, name, into)
        if state.replace_desk
        else joined(bundle, name, into, state.merge)
    )
    return replace(
        state,
        plan=ImportPlan(planned=found.planned, notices=found.notices),
        problem="",
        merge=found.merge,
        relation=found.relation,
    )


def as_subject(sheet: MappedSheet, subject: Subject) -> MappedSheet:
    """The sheet read as another kind of list."""
    mapping = guess_mapping(sheet.sheet, shipped_presets(), subject)
    return MappedSheet(sheet=sheet.sheet, mapping=replace(mapping, subject=subject))


def preview_of(plan: ImportPlan, records: Records) -> Preview:
    """What the plan would do, each record by what a person calls it."""
    if plan.planned is None:
        return Preview()
    changes = plan.planned.changes.changes
    after = apply(records, plan.planned.changes)
    return Preview(
        added=_titles(changes, after, lambda c: c.before is None),
        changed=tuple(
            changed_words(change.before.entity, change.after.entity, records, after)
            for change in changes
            if change.before is not None and change.after is not None
        ),
        removed=_titles(changes, records, lambda c: c.after is None),
    )


def _titles(
    changes: tuple[Change, ...], records: Records, wanted: Callable[[Change], bool]
) -> tuple[str, ...]:
    rows = (change.after or change.before for change in changes if wanted(change))
    return tuple(title_of(row.entity, records) for row in rows if row is not None)


def _plan_desk(state: ImportState, context: ImportContext) -> ImportPlan:
    incoming = state.file.desk_file
    assert incoming is not None
    made = plan_desk_import(
        context.records,
        incoming.records,
        name=state.file.name,
        replace_desk=state.replace_desk,
        namespace=uuid4(),
        shipped_seasons=tuple(context.catalogue.seasons),
    )
    return ImportPlan(planned=made)


def _plan_sheets(state: ImportState, context: ImportContext) -> ImportPlan:
    file = state.file
    assert file.book is not None
    usable = _usable(file)
    if usable:
        plan = plan_import(context.records, file.name, usable, state.answers, context.known)
        return replace(plan, questions=_questions(usable, state.answers, context, plan.questions))
    wishes = ImportOptions(replace_desk=state.replace_desk)
    return plan_book(context.records, file.book, state.answers, wishes, context.known, uuid4())


def _usable(file: ImportFile) -> tuple[MappedSheet, ...]:
    return tuple(each for each in file.mapped if each.subject and any(each.mapping.columns()))


def _questions(
    sheets: tuple[MappedSheet, ...],
    answers: Answers,
    context: ImportContext,
    left: tuple[Question, ...],
) -> tuple[Question, ...]:
    """What is `left` to ask, and what is answered, where it was asked: a person may differ."""
    asked = open_questions(context.records, sheets, Answers(season=answers.season), context.known)
    shown = tuple(each for each in asked if each in left or _is_said(each, answers))
    return (*shown, *(each for each in left if each not in shown))


def _is_said(question: Question, answers: Answers) -> bool:
    match question:
        case DateOrderQuestion():
            return answers.order(question.sheet, question.column) is not None
        case UnreadQuestion():
            return answers.about_unread(question.cells[0]) is not None
        case ValueQuestion():
            return question.field in answers.values
        case TargetQuestion():
            return answers.target is not None
        case UndatedQuestion():
            return answers.undated_on is not None


def _plan_cards(state: ImportState, context: ImportContext) -> ImportPlan:
    from lordesk.services.exchange.card_import import plan_cards
    from lordesk.services.exchange.vcards import read_cards

    name = state.file.name
    return plan_cards(context.records, name, read_cards(state.file.raw, name), context.known)


def _plan_profile(state: ImportState, context: ImportContext) -> ImportPlan:
    from lordesk.services.exchange.json_resume import read_resume
    from lordesk.services.exchange.linkedin import read_linkedin
    from lordesk.services.exchange.profile import plan_profile

    file = state.file
    reader = read_resume if file.kind is FileKind.RESUME else read_linkedin
    found = reader(file.raw, file.name)
    return plan_profile(context.records, file.name, found, replace_desk=state.replace_desk)


_PLANNERS = {
    FileKind.DESK: _plan_desk,
    FileKind.WORKBOOK: _plan_sheets,
    FileKind.TEXT_TABLE: _plan_sheets,
    FileKind.CARDS: _plan_cards,
    FileKind.RESUME: _plan_profile,
    FileKind.LINKEDIN: _plan_profile,
}
