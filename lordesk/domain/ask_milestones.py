"""The milestones up to the ask: telling the writer, asking how it goes, and the ask itself."""

from lordesk.domain.agenda import AskWindow
from lordesk.domain.days import after, friday_before_weekend
from lordesk.domain.milestone import Milestone, Situation
from lordesk.domain.objections import is_decided
from lordesk.domain.vocabulary import DutyKind, PolicyKey

SIGNAL_DAYS_AFTER_START = 3
ASK_SOON_DAYS = 28
"""With less than this to the writer's date the ask uses the short-notice wording (ASK-5)."""


def signal(s: Situation) -> Milestone | None:
    anchor, letter = s.facts.anchor, s.facts.letter
    if anchor is None:
        return None
    return Milestone(
        kind=DutyKind.SIGNAL,
        due=after(anchor.rotation.start, SIGNAL_DAYS_AFTER_START),
        done_on=letter.signalled_on,
        is_moot=_is_past_signalling(s),
    )


def probe(s: Situation) -> Milestone | None:
    anchor, probe = s.facts.anchor, s.facts.writer.probe
    if anchor is None:
        return None
    rotation = anchor.rotation
    halfway = after(rotation.start, (rotation.end - rotation.start).days // 2)
    was_probed = probe is not None and (probe.on is not None or probe.answer is not None)
    return Milestone(
        kind=DutyKind.PROBE,
        due=(due := max(friday_before_weekend(halfway), rotation.start)),
        done_on=((probe.on if probe else None) or due) if was_probed else None,
        is_moot=_is_past_signalling(s),
    )


def _is_past_signalling(s: Situation) -> bool:
    """Whether the ask happened, the letter came, or the rotation is over: too late to signal.

    Nobody is told of a letter whom the plan says not to ask for one.
    """
    letter, anchor = s.facts.letter, s.facts.anchor
    is_over = anchor is not None and anchor.end < s.today
    is_unwanted = s.objection is not None
    return letter.asked is not None or letter.uploaded_on is not None or is_over or is_unwanted


def ask(s: Situation) -> Milestone | None:
    letter, anchor = s.facts.letter, s.facts.anchor
    asked_on = letter.asked.on if letter.asked else None
    if anchor is None or (asked_on is None and anchor.end < s.today):
        due = asked_on or s.today
    else:
        days = s.policies[PolicyKey.ASK_DAYS_BEFORE_END]
        due = max(friday_before_weekend(after(anchor.end, -days)), anchor.start)
    return Milestone(
        kind=DutyKind.ASK,
        due=due,
        variant=_ask_variant(s),
        done_on=asked_on,
        is_moot=letter.uploaded_on is not None,
    )


def _ask_variant(s: Situation) -> str:
    if s.objection is not None and s.facts.letter.asked is None:
        return s.objection
    is_brief = s.window is AskWindow.DO_NOT_ASK and s.facts.letter.asked is None
    if is_brief and not is_decided(s.facts.writer):
        return "short_contact"
    if hurry := _hurry(s):
        return hurry
    if _ends_too_late(s):
        return "too_late"
    if s.facts.anchor is None:
        return "no_rotation"
    late = {AskWindow.FINE: "late", AskWindow.FADING: "fading", AskWindow.COLD: "cold"}
    return late.get(s.window, "usual") if s.window else "usual"


def _ends_too_late(s: Situation) -> bool:
    """Whether the rotation ends after the day, still to come, on which the letter is sent in."""
    anchor, submit_on = s.facts.anchor, s.facts.submit_on
    if anchor is None or submit_on is None or s.facts.letter.asked is not None:
        return False
    return s.today <= submit_on < anchor.end


def _hurry(s: Situation) -> str | None:
    """How near the writer's date was on the day of the ask, or is today."""
    deadline, asked = s.facts.deadline, s.facts.letter.asked
    day = asked.on if asked else s.today
    if deadline is None or after(day, ASK_SOON_DAYS) <= deadline:
        return None
    return "date_passed" if deadline < day else "short_notice"
