"""The milestones of a letter: for each kind of duty, when it is due and whether it is done."""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from lordesk.domain.agenda import DutyState
from lordesk.domain.ask_milestones import ask, probe, signal
from lordesk.domain.days import after
from lordesk.domain.facts import LetterFacts
from lordesk.domain.milestone import Milestone, Rule, Situation
from lordesk.domain.rules import WriterContact
from lordesk.domain.vocabulary import Answer, DutyKind, PolicyKey, Portal, SeasonEventKind


def milestones(situation: Situation) -> Iterator[Milestone]:
    """Every milestone whose date is known, in the order of a letter's life."""
    for kind, rule in RULES.items():
        found = rule(situation) if situation.preset in situation.presets[kind] else None
        if found is not None:
            yield found


def state_of(milestone: Milestone, due: date, situation: Situation) -> DutyState:
    """The state on the day `situation.today`, with `due` possibly pinned."""
    if milestone.done_on is not None:
        return DutyState.DONE
    if milestone.kind is not DutyKind.REPLY and _left(situation.facts):
        return DutyState.CANCELLED
    if milestone.is_moot:
        return DutyState.SKIPPED
    return DutyState.OVERDUE if due < situation.today else DutyState.OPEN


def _left(facts: LetterFacts) -> bool:
    """Whether the letter ended by a way out and did not arrive after all."""
    letter = facts.letter
    refused = letter.heard not in {None, Answer.STRONG} and letter.uploaded_on is None
    return letter.is_ended or refused


def _reply(s: Situation) -> Milestone | None:
    asked = s.facts.letter.asked
    if asked is None or asked.heard not in {Answer.HEDGED, Answer.DECLINED}:
        return None
    thanked = (day for day in s.facts.logged_contacts if day >= asked.answer_day)
    return Milestone(
        kind=DutyKind.REPLY,
        due=asked.answer_day,
        variant="declined" if asked.heard is Answer.DECLINED else "usual",
        done_on=next(thanked, None),
        is_moot=s.facts.letter.is_ended or s.facts.letter.uploaded_on is not None,
    )


def _kit(s: Situation) -> Milestone | None:
    yes, letter = s.facts.yes_on, s.facts.letter
    if yes is None:
        return None
    opens = s.facts.entry_opens
    is_early = s.writer_contact is WriterContact.APPLICANT and opens is not None and yes < opens
    return Milestone(
        kind=DutyKind.KIT,
        due=yes,
        variant=_early_kit(s) if is_early else "usual",
        done_on=min(letter.kit_sent, default=None),
        is_moot=letter.uploaded_on is not None,
    )


def _confirm(s: Situation) -> Milestone | None:
    yes, letter = s.facts.yes_on, s.facts.letter
    if yes is None:
        return None
    return Milestone(
        kind=DutyKind.CONFIRM,
        due=max(yes, s.facts.entry_opens or yes),
        variant="system" if s.writer_contact is WriterContact.SYSTEM else _by_portal(s),
        done_on=letter.confirmed_on,
        is_moot=letter.form_sent_on is not None or letter.uploaded_on is not None,
    )


def _form(s: Situation) -> Milestone | None:
    yes, letter = s.facts.yes_on, s.facts.letter
    if yes is None or s.writer_contact is WriterContact.SYSTEM:
        return None
    tokens = s.facts.entry_opens
    from_tokens = after(tokens, s.policies[PolicyKey.FORM_DAYS_AFTER_TOKENS]) if tokens else yes
    return Milestone(
        kind=DutyKind.FORM,
        due=max(yes, from_tokens),
        variant=_by_portal(s),
        done_on=letter.form_sent_on,
        is_moot=letter.uploaded_on is not None,
    )


def _early_kit(s: Situation) -> str:
    return "own_system" if s.facts.portal is Portal.OTHER else "before_season"


def _by_portal(s: Situation) -> str:
    """A program's own system has no Letter ID and no request form that is known of."""
    return "own_system" if s.facts.portal is Portal.OTHER else "usual"


def _reminder(slot: int, kind: DutyKind) -> Rule:
    def rule(s: Situation) -> Milestone | None:
        found = next((reminder for reminder in s.reminders if reminder.slot == slot), None)
        if found is None:
            return None
        return Milestone(
            kind=kind,
            due=found.due,
            variant="only" if slot == 1 and s.policies[PolicyKey.REMINDERS_MAX] == 1 else "usual",
            done_on=found.due if found.is_sent else None,
        )

    return rule


def _deadline(s: Situation) -> Milestone | None:
    deadline, letter = s.facts.deadline, s.facts.letter
    if deadline is None:
        return None
    is_pinned = DutyKind.DEADLINE in letter.pinned
    is_own = is_pinned or letter.deadline is not None or s.facts.submit_on is None
    variant = "own" if is_own else "usual"
    return Milestone(
        kind=DutyKind.DEADLINE, due=deadline, variant=variant, done_on=letter.uploaded_on
    )


def _backup(s: Situation) -> Milestone | None:
    deadline, letter = s.facts.deadline, s.facts.letter
    if deadline is None:
        return None
    return Milestone(
        kind=DutyKind.BACKUP,
        due=after(deadline, s.policies[PolicyKey.BACKUP_DAYS_AFTER_DEADLINE]),
        variant="named" if s.backup_name else "usual",
        done_on=letter.lapsed_on,
        is_moot=letter.uploaded_on is not None,
    )


def _assign(s: Situation) -> Milestone | None:
    uploaded = s.facts.letter.uploaded_on
    if uploaded is None:
        return None
    return Milestone(
        kind=DutyKind.ASSIGN,
        due=uploaded,
        done_on=uploaded if s.is_assigned else None,
        is_moot=s.facts.matched_on is not None and s.facts.matched_on < s.today,
    )


def _thanks(s: Situation) -> Milestone | None:
    letter = s.facts.letter
    if letter.uploaded_on is None:
        return None
    due = after(letter.uploaded_on, s.policies[PolicyKey.THANKS_DAYS_AFTER_UPLOAD])
    return Milestone(kind=DutyKind.THANKS, due=due, done_on=letter.thanked_on)


def _refresh(s: Situation) -> Milestone | None:
    opens, letter = s.facts.season_day(SeasonEventKind.OPENS), s.facts.letter
    if opens is None or letter.asked is None:
        return None
    if after(letter.asked.on, s.policies[PolicyKey.REFRESH_AFTER_DAYS]) >= opens:
        return None
    in_touch = (day for day in s.facts.contacts if day >= opens)
    return Milestone(
        kind=DutyKind.REFRESH,
        due=opens,
        done_on=next(in_touch, None),
        is_moot=letter.uploaded_on is not None,
    )


def _outcome(s: Situation) -> Milestone | None:
    match_day = s.facts.season_day(SeasonEventKind.MATCH_DAY)
    if match_day is None:
        return None
    told = (day for day in s.facts.logged_contacts if day >= match_day)
    return Milestone(kind=DutyKind.OUTCOME, due=match_day, done_on=next(told, None))


RULES: Mapping[DutyKind, Rule] = MappingProxyType(
    {
        DutyKind.SIGNAL: signal,
        DutyKind.PROBE: probe,
        DutyKind.ASK: ask,
        DutyKind.REPLY: _reply,
        DutyKind.KIT: _kit,
        DutyKind.CONFIRM: _confirm,
        DutyKind.FORM: _form,
        DutyKind.REMINDER_1: _reminder(1, DutyKind.REMINDER_1),
        DutyKind.REMINDER_2: _reminder(2, DutyKind.REMINDER_2),
        DutyKind.DEADLINE: _deadline,
        DutyKind.BACKUP: _backup,
        DutyKind.ASSIGN: _assign,
        DutyKind.THANKS: _thanks,
        DutyKind.REFRESH: _refresh,
        DutyKind.OUTCOME: _outcome,
    }
)
"""One rule for each kind of duty, in the order of a letter’s life."""
