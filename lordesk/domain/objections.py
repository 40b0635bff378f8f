"""Why a writer should not be asked, whatever the days say; its words are a variant of the ask."""

from collections.abc import Iterable
from datetime import date

from lordesk.domain.ids import WriterKey
from lordesk.domain.letter import Asked, Letter
from lordesk.domain.vocabulary import Answer, Position, ProbeAnswer, WriterFlag
from lordesk.domain.writer import Writer

REFUSALS = frozenset({Answer.HEDGED, Answer.DECLINED})
"""Answers after which a writer is thanked and not asked again (ASK-3)."""

_NO_OBJECTION = frozenset({WriterFlag.MOVED_INSTITUTION})
_REFUSED, _DECIDED = "do not ask", frozenset({"ask now", "wait", "reserve"})


def is_decided(writer: Writer) -> bool:
    """Whether the applicant's own verdict is for the writer, whatever is noted of them."""
    return _own_verdict(writer) in _DECIDED


def has_refused(writer: WriterKey, letters: Iterable[Letter]) -> bool:
    """Whether the writer's last answer, to whichever letter, was hedged or a no.

    Silence is no answer, and takes none back.
    """
    asks = (each.asked for each in letters if each.writer == writer and each.asked)
    answered = (each for each in asks if each.heard not in {None, Answer.SILENT})
    last = max(answered, key=_answer_day, default=None)
    return last is not None and last.heard in REFUSALS


def _answer_day(asked: Asked) -> date:
    return asked.answer_day


def objection_to(writer: Writer, letters: Iterable[Letter]) -> str | None:
    """The variant of the ask that states the objection; None if there is none.

    The applicant's own verdict holds over what is noted of a writer, but trainees never write.
    """
    if writer.position.is_trainee:
        return "trainee_cosigned" if writer.cosigner else "trainee"
    own = _own_verdict(writer)
    if own == _REFUSED:
        return "own_verdict"
    if own in _DECIDED:
        return None
    found = next((str(flag) for flag in WriterFlag if flag in refusing_flags(writer)), None)
    if found is None and is_lukewarm(writer):
        return "lukewarm"
    return found or ("refused_before" if has_refused(writer.key, letters) else None)


def is_lukewarm(writer: Writer) -> bool:
    return writer.probe is not None and writer.probe.answer is ProbeAnswer.LUKEWARM


def refusing_flags(writer: Writer) -> frozenset[WriterFlag]:
    """The flags that speak against asking; that a researcher is no clinician does not."""
    refusing = frozenset(writer.flags) - _NO_OBJECTION
    is_researcher = writer.position is Position.RESEARCHER
    return refusing - {WriterFlag.NON_CLINICAL} if is_researcher else refusing


def _own_verdict(writer: Writer) -> str:
    text = (writer.verdict.value if writer.verdict else None) or ""
    return " ".join(text.replace("_", " ").casefold().split())
