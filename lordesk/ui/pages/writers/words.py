"""The words of the page Writers: its state, and verdicts."""

from PySide6.QtCore import QCoreApplication

from lordesk.domain.ranking_rules import Verdict
from lordesk.ui import texts
from lordesk.ui.core_sentences import in_language
from lordesk.ui.pages.writers.state import WriterLine, WritersState


def _tr(words: str) -> str:
    return QCoreApplication.translate("writers", words)


def line_words(line: WriterLine) -> str:
    """The verdict on a writer, or what is missing before there can be one."""
    return _tr("Rotation missing") if line.lacks_rotation else verdict_words(line.verdict)


def verdict_words(verdict: Verdict | None) -> str:
    """A verdict as a person reads it; None is a writer who could not be ranked."""
    match verdict:
        case Verdict.ASK_NOW:
            return _tr("Ask now")
        case Verdict.WAIT:
            return _tr("Wait")
        case Verdict.RESERVE:
            return _tr("Reserve")
        case Verdict.DO_NOT_ASK:
            return _tr("Do not ask")
        case Verdict.ALREADY_ASKED:
            return _tr("Already asked")
        case None:
            return _tr("Not ranked")


def state_words(state: WritersState) -> str:
    """`Seven writers · two to ask now · one not to ask`, or what keeps them from being ranked."""
    if state.problem:
        return in_language(state.problem)
    count = len(state.lines)
    if not count:
        return _tr("Those who saw your work, and whom to ask")
    words = texts.counted(count, "{count} writer", "{count} writers")
    people = words.format(count=texts.number(count).capitalize())
    ready = state.count(Verdict.ASK_NOW)
    avoided = state.count(Verdict.DO_NOT_ASK)
    to_ask = _tr("{ready} to ask now") if ready else _tr("none to ask now")
    parts = [people, to_ask.format(ready=texts.number(ready))]
    if avoided:
        parts.append(_tr("{avoided} not to ask").format(avoided=texts.number(avoided)))
    return " · ".join(parts)
