"""How people are addressed in titles, sentences and labels."""

import re

from lordesk.domain.tidy import one_line
from lordesk.domain.writer import Writer

_HONORIFIC = re.compile(
    r"^(?:(?:dr[aª]?|prof[aª]?|professora?|mr|mrs|ms|sir|dame)\b\.?\s+)+", re.IGNORECASE
)
_GROUP = re.compile(
    r"\b(?:committee|council|department|division|faculty|program(?:me)?)\b", re.IGNORECASE
)
"""Several people who write one letter together: no honorific, and no family name."""
_SUFFIX = re.compile(r"(?:,.*|\s+(?:jr|sr|ii|iii|iv)\.?)$", re.IGNORECASE)
_PARTICLES = frozenset(
    {
        "abu",
        "al",
        "ben",
        "bin",
        "bint",
        "d",
        "da",
        "dal",
        "das",
        "de",
        "del",
        "della",
        "dem",
        "den",
        "der",
        "di",
        "do",
        "dos",
        "du",
        "el",
        "ibn",
        "la",
        "le",
        "los",
        "mac",
        "mag",
        "nic",
        "ní",
        "o",
        "san",
        "st",
        "ten",
        "ter",
        "umm",
        "uí",
        "van",
        "vanden",
        "vander",
        "von",
        "zu",
        "zur",
        "ó",
    }
)
_FAMILY_FIRST = re.compile(r"[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_BY_GIVEN_NAME = re.compile(r"[\u0e00-\u0e7f]")
"""Thai, in which people are addressed by the given name, which comes first."""


def bare_name(writer: Writer) -> str:
    """The writer's full name on one line, without honorifics and suffixes."""
    name = one_line(writer.name)
    return _SUFFIX.sub("", _HONORIFIC.sub("", name)).strip() or name


def family_name(name: str) -> str:
    """The last word of a name with the particles before it: `van der Berg`, `Romero-Vega`.

    In Chinese, Japanese and Korean letters the first word.
    """
    words = name.split()
    if _FAMILY_FIRST.match(name):
        return words[0]
    start = len(words) - 1
    while start > 1 and words[start - 1].casefold().strip(".'’") in _PARTICLES:
        start -= 1
    return " ".join(words[max(start, 0) :])


def given_name(name: str) -> str:
    """What a name holds beside its family name."""
    family = family_name(name)
    rest = name.removeprefix if _FAMILY_FIRST.match(name) else name.removesuffix
    return rest(family).strip()


def addressed(writer: Writer) -> str:
    """`Dr. Patel`, `Prof. Yusufzai` for a professor, or the name of a group."""
    name = bare_name(writer)
    if _GROUP.search(name):
        return name
    said = name.split()[0] if _BY_GIVEN_NAME.match(name) else family_name(name)
    return f"{_honorific(writer)} {said}"


def titled(writer: Writer) -> str:
    """`Dr. Nirav Patel`: the whole name, as lists show it."""
    name = bare_name(writer)
    return name if _GROUP.search(name) else f"{_honorific(writer)} {name}"


def _honorific(writer: Writer) -> str:
    is_professor = (writer.title or "").casefold().lstrip().startswith("prof")
    return "Prof." if is_professor else "Dr."


def full_form(writer: Writer) -> str:
    """The name with credentials: `Nirav Patel, MD, FACP`."""
    credentials = one_line(writer.credentials or "")
    return f"{bare_name(writer)}, {credentials}" if credentials else bare_name(writer)
