"""The plan: every letter's milestones worded as duties, with states, pins and warnings."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

from lordesk.domain.agenda import Duty, Plan, PlanWarning
from lordesk.domain.backups import is_usable
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.days import spoken
from lordesk.domain.facts import LetterFacts, ask_window, gather, logged_contacts, policy
from lordesk.domain.ids import WriterKey
from lordesk.domain.letter import Letter
from lordesk.domain.milestone import Situation
from lordesk.domain.milestones import milestones, state_of
from lordesk.domain.naming import addressed
from lordesk.domain.objections import objection_to
from lordesk.domain.plan_warnings import desk_warnings, letter_warnings
from lordesk.domain.records import Records
from lordesk.domain.reminders import Reminder, ReminderRules, reminders
from lordesk.domain.rules import WriterContact
from lordesk.domain.shape import Number
from lordesk.domain.vocabulary import Answer, DutyKind, PolicyKey, Preset, SeasonEventKind


def make_plan(records: Records, catalogue: Catalogue, today: date) -> Plan:
    """Every duty of every letter, by due day, and what cannot work as planned."""
    planner = _Planner(records, catalogue, today)
    situations = [planner.situation(letter) for letter in records.letters]
    duties = [duty for each in situations for duty in planner.duties(each)]
    warnings = [
        warning
        for each in situations
        for warning in (*letter_warnings(each), *planner.objections(each))
    ]
    return Plan(
        today=today,
        duties=tuple(sorted(duties, key=lambda duty: (duty.due, duty.letter))),
        warnings=(*warnings, *desk_warnings(records, today)),
    )


class _Planner:
    """What all letters of one plan share, looked up once."""

    def __init__(self, records: Records, catalogue: Catalogue, today: date) -> None:
        self._records = records
        self._catalogue = catalogue
        self._today = today
        self._policies: Mapping[PolicyKey, Number] = {
            key: policy(key, records, catalogue) for key in PolicyKey
        }
        self._presets = {kind: _presets(kind, catalogue) for kind in DutyKind}
        self._portal_names = {key: rule.name for key, rule in catalogue.portals.items()}
        self._contacts = logged_contacts(records)
        self._letters = defaultdict[WriterKey, list[Letter]](list)
        for letter in records.letters:
            self._letters[letter.writer].append(letter)
        self._backups = {b.backup_for: b for b in records.letters if b.backup_for is not None}
        self._assigned = {key for program in records.programs for key in program.assigned}

    def situation(self, letter: Letter) -> Situation:
        facts = gather(letter, self._records, self._catalogue, self._contacts)
        window_day = letter.asked.on if letter.asked else self._today
        backup = self._backup_of(letter)
        portal = self._catalogue.portals.get(facts.portal)
        signer = self._records.writers.get(facts.writer.cosigner)
        return Situation(
            today=self._today,
            facts=facts,
            policies=self._policies,
            preset=self._records.preferences.preset or Preset.USUAL,
            presets=self._presets,
            writer_contact=portal.writer_contact if portal else WriterContact.APPLICANT,
            portal_names=self._portal_names,
            window=ask_window(facts, window_day, self._policies[PolicyKey.CONTACT_MIN_WEEKS]),
            reminders=self._reminders(facts),
            is_assigned=letter.key in self._assigned,
            backup_name=addressed(self._records.writers[backup.writer]) if backup else None,
            cosigner_name=addressed(signer) if signer else None,
            objection=objection_to(facts.writer, self._letters[letter.writer]),
        )

    def _backup_of(self, letter: Letter) -> Letter | None:
        backup = self._backups.get(letter.key)
        usable = backup is not None and is_usable(backup, self._records, self._catalogue)
        return backup if usable else None

    def _reminders(self, facts: LetterFacts) -> tuple[Reminder, ...]:
        rules = ReminderRules(
            days_before=(
                int(self._policies[PolicyKey.REMINDER_1_DAYS]),
                int(self._policies[PolicyKey.REMINDER_2_DAYS]),
            ),
            gap=int(self._policies[PolicyKey.REMINDER_GAP_DAYS]),
            at_most=int(self._policies[PolicyKey.REMINDERS_MAX]),
            holidays=self._catalogue.federal_holidays,
        )
        found = reminders(facts, rules)
        return tuple(each for each in found if each.is_sent or self._may_remind(each, facts))

    def _may_remind(self, reminder: Reminder, facts: LetterFacts) -> bool:
        """Nobody is reminded of a letter that came, ended, was refused, or was not yet promised."""
        letter = facts.letter
        if letter.is_ended or letter.uploaded_on is not None:
            return False
        if letter.heard is None:
            return reminder.due >= self._today
        return letter.heard is Answer.STRONG

    def duties(self, situation: Situation) -> Iterator[Duty]:
        facts = situation.facts
        words = _fields(situation, self._catalogue)
        for milestone in milestones(situation):
            due = facts.letter.pinned.get(milestone.kind, milestone.due)
            rule = self._catalogue.duty(milestone.kind, milestone.variant)
            yield Duty(
                letter=facts.letter.key,
                writer=facts.writer.key,
                kind=milestone.kind,
                due=due,
                title=rule.title.format_map(words),
                reason=rule.reason.format_map(words),
                sources=rule.sources,
                state=state_of(milestone, due, situation),
                season=facts.season_key,
                pinned=milestone.kind in facts.letter.pinned,
                window=situation.window if milestone.kind is DutyKind.ASK else None,
                done_on=milestone.done_on,
            )

    def objections(self, situation: Situation) -> Iterator[PlanWarning]:
        """That a letter still to be asked for is planned from somebody who should not be asked."""
        letter, writer = situation.facts.letter, situation.facts.writer
        objection = situation.objection
        is_settled = letter.asked or letter.is_ended or letter.uploaded_on
        if objection is None or is_settled:
            return
        rule = self._catalogue.duty(DutyKind.ASK, objection)
        reason = rule.reason.format_map(_fields(situation, self._catalogue))
        yield PlanWarning(
            code="plan.not_to_ask",
            message=f"Do not plan on {addressed(writer)}’s letter. {reason}",
            about=f"letter {letter.key}",
            sources=rule.sources,
        )


def _presets(kind: DutyKind, catalogue: Catalogue) -> tuple[Preset, ...]:
    return catalogue.duty(kind).presets


def _fields(situation: Situation, catalogue: Catalogue) -> Mapping[str, str]:
    """The named fields that the words of duties may hold; days said in words."""
    facts = situation.facts
    letter, anchor = facts.letter, facts.anchor
    days = {
        "start": anchor.rotation.start if anchor else None,
        "end": anchor.end if anchor else None,
        "asked": letter.asked.on if letter.asked else None,
        "answered": facts.yes_on,
        "uploaded": letter.uploaded_on,
        "deadline": facts.deadline,
        "submit": facts.submit_on,
        "opens": facts.season_day(SeasonEventKind.OPENS),
        "tokens": facts.entry_opens,
        "match_day": facts.season_day(SeasonEventKind.MATCH_DAY),
    }
    portal = catalogue.portals.get(facts.portal)
    return {
        **{name: spoken(day) for name, day in days.items() if day is not None},
        "writer": addressed(facts.writer),
        "rotation": anchor.rotation.service if anchor else catalogue.fill_ins["no_rotation"],
        "portal": portal.name if portal else str(facts.portal),
        "backup": situation.backup_name or "",
        "cosigner": situation.cosigner_name or "",
    }


def live(plan: Plan) -> tuple[Duty, ...]:
    """The duties on which the applicant still has to act."""
    return tuple(duty for duty in plan.duties if duty.state.is_live)
