"""Why a writer should not be asked, whatever the days say; its words are a variant of the ask."""

from lordesk.domain.vocabulary import Position, ProbeAnswer, WriterFlag
from lordesk.domain.writer import Writer

_NO_OBJECTION = frozenset({WriterFlag.MOVED_INSTITUTION})
_REFUSED, _DECIDED = "do not ask", frozenset({"ask now", "wait", "reserve"})


def is_decided(writer: Writer) -> bool:
    """Whether the applicant's own verdict is for the writer, whatever is noted of them."""
    return _own_verdict(writer) in _DECIDED


def objection_to(writer: Writer) -> str | None:
    """The variant of the ask that says it, None where nothing speaks against the writer.

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
    return found or ("lukewarm" if is_lukewarm(writer) else None)


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
