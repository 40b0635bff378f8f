"""What the wizard of the next season shows, worked out from the records without a window."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.changes import apply
from lordesk.domain.errors import LordeskError
from lordesk.domain.ids import LetterKey, SeasonKey
from lordesk.domain.letter_life import stage_of
from lordesk.domain.naming import full_form
from lordesk.domain.records import Records
from lordesk.domain.rollover import (
    CarriedLetter,
    EarlyUpload,
    OldApplication,
    RollOver,
    RollOverChoices,
    early_upload,
)
from lordesk.domain.rollover_rules import Carried
from lordesk.domain.season_names import season_name
from lordesk.domain.timeline import live, make_plan
from lordesk.domain.vocabulary import Stage
from lordesk.services.next_season import Turn, carry_over, turn_due, turns


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What the person chose: from and to which season, what became of the application, letters."""

    turn: Turn
    new: SeasonKey
    application: OldApplication = OldApplication.NOT_SUBMITTED
    ways: Mapping[LetterKey, Carried] = field(default_factory=dict[LetterKey, Carried])

    def with_way(self, letter: LetterKey, way: Carried) -> "Choice":
        return replace(self, ways={**self.ways, letter: way})


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterLine:
    """One letter with what becomes of it."""

    found: CarriedLetter
    writer: str
    stage: Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedDate:
    """An open duty of a letter on another day than before."""

    title: str
    before: date
    after: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What carrying over would do; `problem` says why it cannot be."""

    found: RollOver | None
    problem: str = ""
    targets: int = 0
    programs: int = 0
    lines: tuple[LetterLine, ...] = ()
    dates: tuple[MovedDate, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonContext:
    records: Records
    catalogue: Catalogue
    today: date

    def season_name(self, key: SeasonKey) -> str:
        return season_name(key, self.catalogue, self.records.seasons)


def first_choice(context: SeasonContext) -> Choice | None:
    """The turn that is due, else the first possible; None when no season follows."""
    found = turns(context.records, context.catalogue)
    due = turn_due(context.records, context.catalogue, context.today)
    turn = due or next(iter(found), None)
    return Choice(turn=turn, new=turn.following[0]) if turn else None


def outcome_of(choice: Choice, context: SeasonContext) -> Outcome:
    """Everything that would change; nothing is done yet."""
    records, catalogue = context.records, context.catalogue
    try:
        found = carry_over(
            records,
            catalogue,
            application=choice.application,
            from_season=choice.turn.old,
            to_season=choice.new,
            wishes=RollOverChoices(on=context.today, ways=choice.ways),
        )
        after = apply(records, found.changes)
    except LordeskError as error:
        return Outcome(found=None, problem=error.message)
    return Outcome(
        found=found,
        targets=sum(target.season == choice.turn.old for target in records.targets),
        programs=_emptied(records, after),
        lines=tuple(_line(each, records) for each in found.letters),
        dates=tuple(_moved(records, after, context)),
    )


def with_application(choice: Choice, application: OldApplication) -> Choice:
    """Another fate of the old application; what was chosen by it is proposed anew."""
    return replace(choice, application=application, ways={})


def early_route(context: SeasonContext) -> EarlyUpload | None:
    return early_upload(context.records, context.catalogue, context.today)


def why_not(context: SeasonContext) -> str:
    """Why nothing can be carried over, in the words of the service."""
    try:
        carry_over(
            context.records,
            context.catalogue,
            application=OldApplication.NOT_SUBMITTED,
            wishes=RollOverChoices(on=context.today),
        )
    except LordeskError as error:
        return error.message
    return ""


def _moved(before: Records, after: Records, context: SeasonContext) -> Iterator[MovedDate]:
    """By letter and kind: a duty of another season has another id."""
    old = make_plan(before, context.catalogue, context.today)
    days = {(duty.letter, duty.kind): duty.due for duty in live(old)}
    for duty in live(make_plan(after, context.catalogue, context.today)):
        day = days.get((duty.letter, duty.kind))
        if day is not None and day != duty.due:
            yield MovedDate(title=duty.title, before=day, after=duty.due)


def _emptied(before: Records, after: Records) -> int:
    return sum(
        bool(program.assigned) and not after.programs[program.key].assigned
        for program in before.programs
    )


def _line(found: CarriedLetter, records: Records) -> LetterLine:
    letter = records.letters[found.letter]
    return LetterLine(
        found=found,
        writer=full_form(records.writers[letter.writer]),
        stage=stage_of(letter, records),
    )
