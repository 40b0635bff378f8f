"""The short names by which records refer to each other, and the shape they must have."""

import re
from enum import StrEnum
from typing import NewType

SeasonKey = NewType("SeasonKey", str)
TargetKey = NewType("TargetKey", str)
ProgramKey = NewType("ProgramKey", str)
RotationKey = NewType("RotationKey", str)
WriterKey = NewType("WriterKey", str)
MomentKey = NewType("MomentKey", str)
LetterKey = NewType("LetterKey", str)
ContactKey = NewType("ContactKey", str)
DocumentKey = NewType("DocumentKey", str)

KEY_SHAPE = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")
"""Letters, digits, `-` and `_`, at most 64 (interchange, section 1)."""


class Kind(StrEnum):
    """The kinds of record on a desk, in the order of the lordesk file."""

    APPLICANT = "applicant"
    SEASON = "season"
    TARGET = "target"
    PROGRAM = "program"
    ROTATION = "rotation"
    WRITER = "writer"
    MOMENT = "moment"
    LETTER = "letter"
    CONTACT = "contact"
    DOCUMENT = "document"
    PREFERENCES = "preferences"
