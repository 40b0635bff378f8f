"""How people are addressed in titles, sentences and labels."""

import re

from lordesk.domain.tidy import one_line
from lordesk.domain.writer import Writer

_HONORIFIC = re.compile(r"^(?:(?:dr|prof|professor|mr|mrs|ms|sir|dame)\b\.?\s+)+", re.IGNORECASE)
_SUFFIX = re.compile(r"(?:,.*|\s+(?:jr|sr|ii|iii|iv)\.?)$", re.IGNORECASE)
_PARTICLES = frozenset(
    {
        "al",
        "ben",
        "bin",
        "bint",
        "d",
        "da",
        "dal",
        "de",
        "del",
        "della",
        "der",
        "di",
        "dos",
        "du",
        "el",
        "ibn",
        "la",
        "le",
        "los",
        "san",
        "st",
        "ter",
        "ten",
        "van",
        "vanden",
        "vander",
        "von",
        "zu",
        "zur",
    }
)


def bare_name(writer: Writer) -> str:
    """The writer's full name on one line, without honorifics and suffixes."""
    name = one_line(writer.name)
    return _SUFFIX.sub("", _HONORIFIC.sub("", name)).strip() or name


def family_name(name: str) -> str:
    """The last word of a name with the particles before it: `van der Berg`, `Romero-Vega`."""
    words = name.split()
    start = len(words) - 1
    while start > 1 and words[start - 1].casefold().strip(".'’") in _PARTICLES:
        start -= 1
    return " ".join(words[max(start, 0) :])


def addressed(writer: Writer) -> str:
    """`Dr. Patel`, or `Prof. Yusufzai` for a professor."""
    return f"{_honorific(writer)} {family_name(bare_name(writer))}"


def titled(writer: Writer) -> str:
    """`Dr. Nirav Patel`: the whole name, as lists show it."""
    return f"{_honorific(writer)} {bare_name(writer)}"


def _honorific(writer: Writer) -> str:
    is_professor = (writer.title or "").casefold().lstrip().startswith("prof")
    return "Prof." if is_professor else "Dr."


def full_form(writer: Writer) -> str:
    """The name with credentials: `Nirav Patel, MD, FACP`."""
    credentials = one_line(writer.credentials or "")
    return f"{bare_name(writer)}, {credentials}" if credentials else bare_name(writer)
