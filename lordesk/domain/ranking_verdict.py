"""The tier and the verdict of one writer: what points alone must never decide."""

from lordesk.domain.agenda import AskWindow
from lordesk.domain.objections import refusing_flags
from lordesk.domain.ranking_factors import decisive_letter
from lordesk.domain.ranking_rules import Factor, Tier, Verdict
from lordesk.domain.ranking_view import Acquaintance
from lordesk.domain.vocabulary import (
    Answer,
    ContactDepth,
    Position,
    ProbeAnswer,
)
from lordesk.domain.writer import Writer


def tier_of(a: Acquaintance) -> Tier:
    """The band in which the score stays; a good fact never leads to a lower one."""
    if _is_refused(a):
        return Tier.REFUSED
    if a.writer.position in {Position.OTHER} or not a.spans:
        return Tier.LIMITED
    if a.supervised_weeks >= a.least_weeks:
        return Tier.SUPERVISED
    return Tier.UNCLEAR if a.clinical_spans and a.depth is None else Tier.LIMITED


def _is_refused(a: Acquaintance) -> bool:
    writer, letter = a.writer, decisive_letter(a)
    if writer.position.is_trainee or refusing_flags(writer):
        return True
    if writer.probe and writer.probe.answer is ProbeAnswer.LUKEWARM:
        return True
    if letter is not None and letter.uploaded_on is None:
        refused = letter.heard in {Answer.HEDGED, Answer.DECLINED}
        if refused or letter.is_ended:
            return True
    return _is_stranger(a)


def _is_stranger(a: Acquaintance) -> bool:
    """Too little contact to write from, planned weeks included (ROT-5)."""
    if not a.spans:
        return a.writer.knows_well is not True
    return a.weeks < a.least_weeks or a.depth is ContactDepth.NONE


def lacks_rotation(writer: Writer) -> bool:
    """Whether no time together is noted yet, and nothing that speaks against asking."""
    has_facts = writer.worked_together or writer.flags or writer.probe or writer.verdict
    is_known = writer.knows_well is False or writer.writes_letters is False
    return not has_facts and not is_known and not writer.position.is_trainee


def verdict_of(a: Acquaintance, tier: Tier, score: int) -> Verdict:
    """What the rules say, before the applicant's own verdict."""
    if decisive_letter(a) is not None:
        return Verdict.ALREADY_ASKED
    if tier is Tier.REFUSED:
        return Verdict.DO_NOT_ASK
    if a.window is AskWindow.EARLY:
        return Verdict.WAIT
    if tier is Tier.LIMITED or score < a.limits.ask_now_at_least:
        return Verdict.RESERVE
    return Verdict.ASK_NOW


def own_verdict(a: Acquaintance) -> Verdict | None:
    """The applicant's own verdict, None where none is noted or it is no verdict word."""
    own = a.writer.verdict
    text = " ".join((own.value or "").replace("_", " ").casefold().split()) if own else ""
    return Verdict(text) if text in {*Verdict} else None


def may_be_overruled(a: Acquaintance, own: Verdict) -> bool:
    """Whether the applicant's verdict may replace this one: not after an ask, nor for trainees."""
    is_trainee = a.writer.position.is_trainee
    return decisive_letter(a) is None and not (is_trainee and own is not Verdict.DO_NOT_ASK)


_SENTENCES = {
    Verdict.ASK_NOW: Factor.NOW,
    Verdict.WAIT: Factor.WAIT,
    Verdict.RESERVE: Factor.BACKUP,
}


def sentence_of(a: Acquaintance, verdict: Verdict) -> Factor | None:
    """The factor that says a verdict in words; other verdicts are said by their own reasons."""
    if verdict is Verdict.WAIT and a.comes_too_late:
        return Factor.TOO_LATE
    return _SENTENCES.get(verdict)
