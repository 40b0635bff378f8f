"""What the guard's marks say, in one line for eyes and screen readers."""

from PySide6.QtCore import QCoreApplication

from lordesk.domain.findings import Mark, Severity
from lordesk.ui import texts

_ORDER = tuple(Severity)


def said_of(marks: tuple[Mark, ...]) -> str:
    """The gravest mark in full, and how many more there are; empty for none."""
    if not marks:
        return ""
    gravest = min(marks, key=lambda mark: _ORDER.index(mark.severity))
    more = len(marks) - 1
    if not more:
        return gravest.message
    rest = texts.counted(more, "And %n more place.", "And %n more places.")
    return f"{gravest.message} {rest}"


KINDS = {
    "phi.name": "name",
    "phi.initials": "initials",
    "phi.unknown_word": "unknown word",
    "phi.address": "address",
    "phi.zip": "postal code",
    "phi.place": "place",
    "phi.date": "date",
    "phi.age": "age",
    "phi.phone": "phone number",
    "phi.email": "e-mail address",
    "phi.url": "link",
    "phi.ip": "network address",
    "phi.ssn": "social security number",
    "phi.mrn": "record number",
    "phi.number": "number",
    "phi.room": "room",
    "phi.rare": "rare case",
    "phi.photo": "picture",
    "phi.biometric": "body feature",
}


def kinds_of(marks: tuple[Mark, ...]) -> str:
    """`name, room, record number, date`: what kinds of identifier are marked, each once."""
    words = (QCoreApplication.translate("words", KINDS.get(mark.code, "detail")) for mark in marks)
    return ", ".join(dict.fromkeys(words))
