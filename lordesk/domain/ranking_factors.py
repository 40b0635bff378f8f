"""Which factors hold for one writer: each group asks one question of the acquaintance."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from lordesk.domain.agenda import AskWindow
from lordesk.domain.letter import Letter
from lordesk.domain.objections import refusing_flags
from lordesk.domain.ranking_rules import Factor
from lordesk.domain.ranking_view import Acquaintance
from lordesk.domain.vocabulary import (
    Answer,
    ContactDepth,
    Position,
    ProbeAnswer,
    RotationKind,
    Setting,
    WriterFlag,
)

Group = Callable[[Acquaintance], Iterator[Factor]]

LEADERS = frozenset(
    {
        Position.PROGRAM_DIRECTOR,
        Position.ASSOCIATE_PROGRAM_DIRECTOR,
        Position.CLERKSHIP_DIRECTOR,
        Position.CHAIR,
    }
)
UNKNOWNS = frozenset(
    {
        Factor.NO_FIELD,
        Factor.PLACE_UNKNOWN,
        Factor.OTHER_POSITION,
        Factor.CONTACT_UNKNOWN,
        Factor.ACGME_UNKNOWN,
        Factor.KNOWS_UNKNOWN,
        Factor.PROBE_OPEN,
        Factor.WRITES_UNKNOWN,
        Factor.NEVER_WORKED,
    }
)


def factors_of(a: Acquaintance) -> Iterator[Factor]:
    """Every factor that holds, in the order people read them."""
    for group in GROUPS:
        yield from group(a)


def _worth(a: Acquaintance) -> Iterator[Factor]:
    """The order of worth by field and place (WHO-1): one, none for trainees."""
    if a.writer.position.is_trainee:
        return
    if a.writer.position is Position.OTHER:
        yield Factor.OTHER_POSITION
    elif not a.field.is_known:
        yield Factor.NO_FIELD
    elif _is_research_only(a):
        yield Factor.RESEARCH_ONLY
    elif a.is_in_the_us:
        yield _us_worth(a)
    elif not a.has_place:
        yield Factor.PLACE_UNKNOWN
    else:
        yield Factor.ABROAD_FIELD if a.field.is_target else Factor.ABROAD_OTHER
    if a.did_research and a.clinical_spans:
        yield Factor.RESEARCH_AND_CLINIC


def _is_research_only(a: Acquaintance) -> bool:
    only_research = a.did_research and not any(s.rotation.kind.is_clinical for s in a.spans)
    return only_research or (a.writer.position is Position.RESEARCHER and not a.clinical_spans)


def _us_worth(a: Acquaintance) -> Factor:
    if not a.field.is_target:
        return Factor.US_CORE if a.field.is_core else Factor.US_OTHER
    if a.writer.position in LEADERS:
        return Factor.US_LEADER if a.knows_the_applicant else Factor.US_DISTANT_LEADER
    return Factor.US_SUBSPECIALTY if a.field.is_subspecialty else Factor.US_FIELD


_CONTACTS: Mapping[ContactDepth | None, Factor] = MappingProxyType(
    {
        ContactDepth.DIRECT: Factor.DIRECT,
        ContactDepth.INDIRECT: Factor.INDIRECT,
        None: Factor.CONTACT_UNKNOWN,
    }
)


def _contact(a: Acquaintance) -> Iterator[Factor]:
    if a.spans and a.depth in _CONTACTS:
        yield _CONTACTS[a.depth]


def _duration(a: Acquaintance) -> Iterator[Factor]:
    if not a.spans:
        yield Factor.NEVER_WORKED
    elif a.weeks < a.least_weeks:
        yield Factor.WEEKS_SHORT
    elif a.weeks >= a.limits.long_weeks:
        yield Factor.LONG
    else:
        ideal = a.weeks >= a.limits.ideal_weeks
        yield Factor.WEEKS_IDEAL if ideal else Factor.WEEKS_ENOUGH


def _work(a: Acquaintance) -> Iterator[Factor]:
    if a.clinical_spans:
        yield Factor.HANDS_ON
    if len(a.tasks) >= a.limits.tasks_at_least:
        yield Factor.TASKS
    if any(setting is not None and setting.is_inpatient for setting in a.settings):
        yield Factor.INPATIENT
    if any(span.rotation.kind is RotationKind.SUB_INTERNSHIP for span in a.spans):
        yield Factor.SUB_INTERNSHIP
    if Setting.OPERATING_ROOM in a.settings:
        yield Factor.OPERATING_ROOM


def _site(a: Acquaintance) -> Iterator[Factor]:
    accredited = {span.rotation.acgme for span in a.spans}
    if True in accredited:
        yield Factor.ACGME
    elif None in accredited and a.is_in_the_us and not _is_research_only(a):
        yield Factor.ACGME_UNKNOWN
    if any(_names_global_health(a)):
        yield Factor.GLOBAL_HEALTH


def _names_global_health(a: Acquaintance) -> Iterator[bool]:
    places = [f"{s.rotation.service} {s.rotation.site}" for s in a.spans]
    texts = (a.writer.title, a.writer.department, *places)
    shown = " ".join(text for text in texts if text).casefold()
    return (word.casefold() in shown for word in a.limits.global_words)


def _person(a: Acquaintance) -> Iterator[Factor]:
    knows = {True: Factor.KNOWS_WELL, False: Factor.KNOWS_LITTLE, None: Factor.KNOWS_UNKNOWN}
    writes = {True: Factor.WRITES, False: Factor.WRITES_NOT, None: Factor.WRITES_UNKNOWN}
    is_trainee = a.writer.position.is_trainee  # nothing hangs on what is unknown of them
    if a.writer.knows_well is not None or not is_trainee:
        yield knows[a.writer.knows_well]
    if a.writer.writes_letters is not None or not is_trainee:
        yield writes[a.writer.writes_letters]
    if a.moments >= a.limits.moments_at_least:
        yield Factor.EVIDENCE


_PROBES: Mapping[ProbeAnswer, Factor] = MappingProxyType(
    {
        ProbeAnswer.WARM: Factor.PROBE_WARM,
        ProbeAnswer.LUKEWARM: Factor.PROBE_LUKEWARM,
        ProbeAnswer.NONE: Factor.PROBE_NOTHING,
    }
)


def _feedback(a: Acquaintance) -> Iterator[Factor]:
    given = [feedback for span in a.spans for feedback in span.together.feedback]
    if any(feedback.said for feedback in given):
        yield Factor.FEEDBACK
    if any(feedback.said and feedback.then for feedback in given):
        yield Factor.FEEDBACK_USED
    answer = a.writer.probe.answer if a.writer.probe else None
    if answer is not None:
        yield _PROBES[answer]
    elif a.letter is None and a.spans and not a.writer.position.is_trainee:
        yield Factor.PROBE_OPEN


_WINDOWS: Mapping[AskWindow, Factor] = MappingProxyType(
    {
        AskWindow.EARLY: Factor.UPCOMING,
        AskWindow.NOW: Factor.RECENT,
        AskWindow.FINE: Factor.RECENT,
        AskWindow.FADING: Factor.FADING,
        AskWindow.COLD: Factor.COLD,
    }
)


def _freshness(a: Acquaintance) -> Iterator[Factor]:
    if a.window is not None:
        yield _WINDOWS[a.window]


_FLAGS = tuple(WriterFlag)
_FLAG_FACTORS: Mapping[WriterFlag, Factor] = MappingProxyType(
    {flag: Factor(flag.value) for flag in WriterFlag}
)


def _red_flags(a: Acquaintance) -> Iterator[Factor]:
    if a.writer.position.is_trainee:
        yield Factor.TRAINEE_COSIGNED if a.cosigner else Factor.TRAINEE
    told = refusing_flags(a.writer) | {WriterFlag.MOVED_INSTITUTION}
    for flag in sorted(told.intersection(a.writer.flags), key=_FLAGS.index):
        yield _FLAG_FACTORS[flag]


_ANSWERS: Mapping[Answer | None, Factor] = MappingProxyType(
    {
        Answer.STRONG: Factor.ANSWERED_STRONG,
        Answer.HEDGED: Factor.ANSWERED_HEDGED,
        Answer.DECLINED: Factor.ANSWERED_DECLINED,
        Answer.SILENT: Factor.ANSWERED_SILENT,
        None: Factor.NOT_ANSWERED,
    }
)


def _answer(a: Acquaintance) -> Iterator[Factor]:
    letter = decisive_letter(a)
    if letter is None:
        if a.elsewhere is not None:
            yield Factor.ASKED_ELSEWHERE
        return
    if letter.asked is not None:
        yield _ANSWERS[letter.heard]
    if letter.uploaded_on is not None:
        yield Factor.UPLOADED
    if letter.is_ended:
        yield Factor.ENDED


def decisive_letter(a: Acquaintance) -> Letter | None:
    """The letter that makes the writer already asked: for this target, or refused elsewhere."""
    if a.letter is not None or a.elsewhere is None:
        return a.letter
    said_yes = a.elsewhere.heard is Answer.STRONG or a.elsewhere.uploaded_on is not None
    return None if said_yes else a.elsewhere


GROUPS: tuple[Group, ...] = (
    _answer,
    _red_flags,
    _worth,
    _contact,
    _duration,
    _work,
    _site,
    _person,
    _feedback,
    _freshness,
)
