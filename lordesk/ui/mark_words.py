"""What the guard's marks say, in one line for eyes and screen readers."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from lordesk.domain.findings import Mark, Severity
from lordesk.ui import texts
from lordesk.ui.core_sentences import in_language

_ORDER = tuple(Severity)


def marks_in_words(marks: tuple[Mark, ...]) -> str:
    """The gravest mark in full, and how many more there are; empty for none."""
    if not marks:
        return ""
    gravest = in_language(min(marks, key=lambda mark: _ORDER.index(mark.severity)).message)
    more = len(marks) - 1
    if not more:
        return gravest
    rest = texts.spelt(texts.counted(more, "And %n more place.", "And %n more places."), more)
    return f"{gravest} {rest}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("words", words)


def _kinds() -> Mapping[str, str]:
    return {
        "phi.name": _tr("name"),
        "phi.initials": _tr("initials"),
        "phi.unknown_word": _tr("unknown word"),
        "phi.address": _tr("address"),
        "phi.zip": _tr("postal code"),
        "phi.place": _tr("place"),
        "phi.date": _tr("date"),
        "phi.age": _tr("age"),
        "phi.phone": _tr("phone number"),
        "phi.email": _tr("e-mail address"),
        "phi.url": _tr("link"),
        "phi.ip": _tr("network address"),
        "phi.ssn": _tr("social security number"),
        "phi.mrn": _tr("record number"),
        "phi.number": _tr("number"),
        "phi.room": _tr("room"),
        "phi.rare": _tr("rare case"),
        "phi.photo": _tr("picture"),
        "phi.biometric": _tr("body feature"),
    }


def kinds_of(marks: tuple[Mark, ...]) -> str:
    """`name, room, record number, date`: what kinds of identifier are marked, each once."""
    known = _kinds()
    words = (known.get(mark.code, _tr("detail")) for mark in marks)
    return ", ".join(dict.fromkeys(words))
