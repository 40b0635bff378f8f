"""How people are addressed in titles, sentences and labels."""

import re
import unicodedata
from functools import lru_cache

from lordesk.domain.tidy import one_line
from lordesk.domain.writer import Writer

_HONORIFIC = re.compile(
    r"^(?:(?:dr[aª]?|prof[aª]?|professora?|mr|mrs|ms|sir|dame)\b\.?\s+)+", re.IGNORECASE
)
_GROUP = re.compile(
    r"\b(?:committee|comité|council|department|departamento|division|faculty|program(?:me)?)\b",
    re.IGNORECASE,
)
"""Several people who write one letter together: no honorific, and no family name."""
_SUFFIX = re.compile(r"(?:,.*|\s+(?:jr|sr|ii|iii|iv)\.?)$", re.IGNORECASE)
_PARTICLES = frozenset(
    {"abu", "al", "bar", "ben", "bin", "bint", "d", "da", "dal", "das", "de", "del"}
    | {"della", "dem", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le"}
    | {"los", "mac", "mag", "nic", "ní", "o", "san", "st", "ten", "ter", "umm", "uí", "van"}
    | {"vanden", "vander", "von", "zu", "zur", "ó"}
)
_FAMILY_FIRST = (
    ("\u1100", "\u11ff"),
    ("\u3040", "\u30ff"),
    ("\u3400", "\u9fff"),
    ("\uac00", "\ud7af"),
)
"""First and last letters of Korean, Japanese and Chinese, in which the family name comes first."""
_BY_GIVEN_NAME = (("\u0e00", "\u0e7f"),)
"""Thai, in which people are addressed by the given name, which comes first."""

_SYLLABLE = "[bcdfghjklmnpqrstwxyz]{0,3}[aeiouyé]{1,3}(?:ng|[hklmnprt])?"
_GIVEN_OF_TWO = rf"(?=[A-Z])(?i:({_SYLLABLE}))-(?=[a-z])({_SYLLABLE})"
"""A given name of China, Korea or Taiwan: two syllables, the second without a capital."""
_MIDDLE = frozenset({"van", "thi"})
_VIETNAMESE = frozenset(
    {"bui", "dang", "dao", "dinh", "do", "doan", "duong", "ho", "hoang", "huynh", "lam", "le", "ly"}
    | {"mai", "ngo", "nguyen", "pham", "phan", "tran", "trinh", "truong", "vo", "vu"}
)
_SHORT_FAMILIES = frozenset(
    {"do", "ho", "hu", "le", "li", "lu", "ly", "ma", "ng", "oh", "su", "vo", "vu", "wu", "xu", "yu"}
)
_LETTERS = (
    r"(?:M\.?D\.?|D\.O\.|MBBS|MBChB|Ph\.?D\.?|PHD|MPH|MSc|MBA|MRCP|DNP|DPM|NP|PA-C|RN"
    r"|FAAN|FACP|FACS|FAAP|FACC|FACEP|FACOG|FRCP|FRCS)"
)
_LETTERS_BEHIND = rf"(?:\s+{_LETTERS})+$"
"""Credentials that stand behind a name without a comma."""
_DEGREE_OR_FAMILY = " DO"
"""An osteopath's degree behind a whole name; a family name in `HOANG VAN DO` and `Minh DO`."""
_VOWEL = "[AEIOUYÀ-ÖØ-Ý]"
_SPANISH, _PORTUGUESE = "[áéíóúñÁÉÍÓÚÑ]", "[ãõçâêôàÃÕÇÂÊÔÀ]"
_PREFIXED = r"(Mac|Fitz|De|Di|La|Le|Van)([^\W\d_]{2,})"
"""A family name with a capital inside, which stays told when the rest is in capitals."""
_LETTERS_IN_A_ROW = r"[^\W\d_]{2,}"

"""The patterns above are compiled when a name first needs them: every command reads names."""
_REMEMBERED = 4_096
"""Names whose reading is kept: a plan says each of them many times."""


def bare_name(writer: Writer) -> str:
    """The writer's full name on one line, without honorifics, suffixes and marking capitals."""
    return _shown(_bare(writer.name))


def marked_name(writer: Writer) -> str:
    """The same with the capitals that mark its family name: `Eva GARCIA LOPEZ`."""
    return _bare(writer.name)


def family_of(writer: Writer) -> str:
    """The writer's family name as it is written in a sentence; a group has its whole name."""
    name = marked_name(writer)
    return name if is_group(name) else _spoken_softly(family_name(name))


def is_group(name: str) -> bool:
    """Whether several people write together under the name."""
    return bool(_GROUP.search(name))


@lru_cache(maxsize=_REMEMBERED)
def _bare(written: str) -> str:
    name = one_line(written)
    bare = _SUFFIX.sub("", _HONORIFIC.sub("", name))
    if _has_capitals(bare.rsplit(maxsplit=1)[-1:]):
        bare = re.sub(_LETTERS_BEHIND, "", bare).strip() or name
    bare = bare or name
    return bare.removesuffix(_DEGREE_OR_FAMILY) if _ends_in_degree(bare) else bare


def _has_capitals(words: list[str]) -> bool:
    """Whether a capital stands within a word; most names have none, and need no pattern."""
    return any(word[1:] != word[1:].lower() for word in words)


def _begins_in(alphabet: tuple[tuple[str, str], ...], name: str) -> bool:
    return any(first <= name[:1] <= last for first, last in alphabet)


def _ends_in_degree(name: str) -> bool:
    before = name.split()[:-1]
    if not name.endswith(_DEGREE_OR_FAMILY) or len(before) < 2 or name.isupper():
        return False
    is_vietnamese = {plain_word(before[0]), *map(plain_word, before[1:])} & (_VIETNAMESE | _MIDDLE)
    return not is_vietnamese and before[-1].casefold() not in _PARTICLES


def family_name(name: str) -> str:
    """What is written in capitals; else the last word with its particles: `van der Berg`.

    The first word in Chinese, Japanese and Korean letters and before `Hsiao-ling`.
    """
    words = name.split()
    if _begins_in(_FAMILY_FIRST, name):
        return words[0]
    if marked := _in_capitals(words):
        return " ".join(marked)
    if _is_family_first(words):
        return words[0]
    if _is_vietnamese(words):
        return words[-1]
    start = len(words) - 1
    while start > 1 and words[start - 1].casefold().rpartition("-")[2].strip(".'’") in _PARTICLES:
        start -= 1
    return " ".join(words[max(start, 0) :])


def given_name(name: str) -> str:
    """What a name holds beside its family name."""
    family, usual = family_name(name), " ".join(name.split())
    rest = usual.removeprefix if usual.startswith(f"{family} ") else usual.removesuffix
    return rest(family).strip()


def ends_open(name: str) -> bool:
    """Whether a name ends in a word that only stands before a family name: `HOANG VAN`."""
    return name.split()[-1:] != [] and name.rsplit(maxsplit=1)[-1].casefold() in _PARTICLES


def in_usual_order(given: str, family: str) -> str:
    """A name in which the family name is read as such, in capitals where it would not be.

    `Eva GARCIA LOPEZ`, and `김 민수` where the family name comes first.
    """
    bare = _SUFFIX.sub("", family)
    usual, suffix = f"{given} {bare}", family.removeprefix(bare)
    soft = _spoken_softly(given) if any(map(_is_loud, given.split())) else given
    forms = (usual, f"{soft} {' '.join(map(_marked, bare.split()))}", f"{bare} {given}")
    fits = (each for each in forms if plain_word(family_name(each)) == plain_word(bare))
    return next(fits, usual) + suffix


def _marked(word: str) -> str:
    """In capitals from which `_softened` finds the way back: `GROẞ`, `MacLEOD`."""
    if word.islower():
        return word
    parts = re.fullmatch(_PREFIXED, word)
    if parts and parts[2] == parts[2].capitalize():
        return parts[1] + parts[2].upper()
    return word.replace("ß", "ẞ").upper()


def other_reading(name: str) -> str:
    """Another family name that the name may hold, empty where there is no doubt."""
    words = name.split()
    if len(words) < 2 or _in_capitals(words) or _begins_in(_FAMILY_FIRST, name) or is_group(name):
        return ""
    if _is_family_first(words):
        return words[-1]
    if _is_vietnamese(words):
        return words[0]
    has_two = len(words) > 2 and family_name(name) == words[-1] and len(words[-2].strip(".")) > 1
    is_spanish = bool(re.search(_SPANISH, name)) and not re.search(_PORTUGUESE, name)
    return f"{words[-2]} {words[-1]}" if has_two and is_spanish else ""


def _in_capitals(words: list[str]) -> list[str]:
    """The family name that is written in capitals among other words: `Ana de la CRUZ ORTIZ`."""
    if all(word == word.upper() for word in words) or not any(map(_is_loud, words)):
        return []
    loud = [n for n, word in enumerate(words) if _is_loud(word) or _is_loud_particle(word)]
    start, end = loud[0], loud[-1] + 1
    while start > 0 and words[start - 1].islower() and words[start - 1] in _PARTICLES:
        start -= 1
    return words[start:end]


def _is_loud(word: str) -> bool:
    letters = [letter for letter in word if letter.isalpha()]
    if not (word.isupper() or _behind_prefix(word)) or "." in word or re.fullmatch(_LETTERS, word):
        return False
    if plain_word(word) in _SHORT_FAMILIES:
        return True
    are_initials = len(letters) < 3 or (len(letters) == 3 and not re.search(_VOWEL, word))
    return not are_initials and not _is_loud_particle(word)


def _is_loud_particle(word: str) -> bool:
    is_family = plain_word(word) in _SHORT_FAMILIES - _PARTICLES
    return word.isupper() and len(word) > 1 and word.casefold() in _PARTICLES and not is_family


def _is_family_first(words: list[str]) -> bool:
    """`Lin Hsiao-ling`, and in Vietnam `Nguyen Van Minh`."""
    has_soft_part = len(words) == 2 and words[1].partition("-")[2][:1].islower()
    if has_soft_part and (two := re.fullmatch(_GIVEN_OF_TWO, words[1])):
        return two[1].casefold() not in _PARTICLES
    return _is_vietnamese(words) and plain_word(words[-1]) not in _VIETNAMESE


def _is_vietnamese(words: list[str]) -> bool:
    """With a middle name of Vietnam, and a family name of Vietnam first or last."""
    middle = [word for word in words[1:-1] if word[0].isupper()]
    ends = {plain_word(words[0]), plain_word(words[-1])} if words else set[str]()
    return any(plain_word(word) in _MIDDLE for word in middle) and bool(ends & _VIETNAMESE)


def plain_word(word: str) -> str:
    """Without case and accents."""
    apart = unicodedata.normalize("NFKD", word.casefold().replace("đ", "d"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def addressed(writer: Writer) -> str:
    """`Dr. Patel`, `Prof. Yusufzai` for a professor, or the name of a group."""
    name = marked_name(writer)
    called = _called(name)
    return f"{_honorific(writer)} {called}" if called else name


@lru_cache(maxsize=_REMEMBERED)
def _called(name: str) -> str:
    """What follows the honorific; nothing for a group, which has none."""
    if is_group(name):
        return ""
    if _begins_in(_BY_GIVEN_NAME, name):
        return name.split(maxsplit=1)[0]
    family = family_name(name)
    return _spoken_softly(family) if family != name else family


def _spoken_softly(family: str) -> str:
    """Capitals are a mark and no salutation: `Sandoval Ortiz`, `O’Brien`."""
    if not _has_capitals(family.split()):
        return family
    return re.sub(_LETTERS_IN_A_ROW, lambda word: _softened(word[0]), family)


def _behind_prefix(word: str) -> str:
    """The part in capitals of `MacLEOD`."""
    parts = re.fullmatch(_PREFIXED, word) if word[-2:].isupper() else None
    return parts[2] if parts and parts[2].isupper() else ""


def _softened(word: str) -> str:
    if rest := _behind_prefix(word):
        return f"{word.removesuffix(rest)}{rest.capitalize()}"
    if not word.isupper():
        return word
    soft = word.capitalize()
    return f"Mc{word[2:].capitalize()}" if soft.startswith("Mc") and len(word) > 3 else soft


def titled(writer: Writer) -> str:
    """`Dr. Nirav Patel`: the whole name, as lists show it."""
    name = bare_name(writer)
    return name if is_group(name) else f"{_honorific(writer)} {name}"


@lru_cache(maxsize=_REMEMBERED)
def _shown(name: str) -> str:
    """The name without the capitals that only mark its family name; `ICU Division` has none."""
    marked = "" if is_group(name) else " ".join(_in_capitals(name.split()))
    return name.replace(marked, _spoken_softly(marked)) if marked else name


def _honorific(writer: Writer) -> str:
    is_professor = (writer.title or "").casefold().lstrip().startswith("prof")
    return "Prof." if is_professor else "Dr."


def full_form(writer: Writer) -> str:
    """The name with credentials: `Nirav Patel, MD, FACP`."""
    name, credentials = bare_name(writer), one_line(writer.credentials or "")
    return f"{name}, {credentials}" if credentials else name
