"""Judges capitalised words: known to be harmless, a name, a small place, or in no list at all."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from lordesk.domain.findings import Mark, Severity
from lordesk.domain.guard.lexicon import Cues, GuardLexicon, Words
from lordesk.domain.guard.tokens import Token, tokens

_LONGEST_ABBREVIATION = 6
_SHORTEST_NAME = 2
_SHORTEST_LOWER = 4
_INNER_CAPITAL = re.compile(r"(?:Mc|Mac|O['’]|D['’]|De|Di|Da|Fitz|Van|La|Le)[A-Z][a-z]+$")


class Verdict(StrEnum):
    """What a word is taken for."""

    HARMLESS = "harmless"
    NAME = "name"
    TITLED = "titled"
    """A name after a title, which is sure."""
    PLACE = "place"
    UNKNOWN = "unknown"


def unknown_word_marks(text: str, lexicon: GuardLexicon) -> Iterator[Mark]:
    """A warning for each run of words that are not known to be harmless."""
    words = tokens(text)
    run: list[Token] = []
    verdict = Verdict.HARMLESS
    for place, token in enumerate(words):
        now = judge(words, place, lexicon)
        if run and (now is Verdict.HARMLESS or not _adjoin(text, run[-1], token)):
            yield _mark(text, run, verdict, lexicon.cues)
            run = []
        if now is not Verdict.HARMLESS:
            verdict = now if not run else verdict
            run.append(token)
    if run:
        yield _mark(text, run, verdict, lexicon.cues)


def judge(words: Sequence[Token], place: int, lexicon: GuardLexicon) -> Verdict:
    """What the word at `place` is taken for, by itself and by its neighbours."""
    token = words[place]
    if not token.capital:
        return _lower_case(words, place, lexicon)
    if _is_code(token) or _is_colleague(words, place, lexicon.cues):
        return Verdict.HARMLESS
    return _capitalised(words, place, lexicon)


def _capitalised(words: Sequence[Token], place: int, lexicon: GuardLexicon) -> Verdict:
    token, known = words[place], lexicon.words
    if token.bare in known.cities and not _is_name_word(words, place, known):
        return _city(words, place, lexicon.cues)
    if token.bare in known.eponyms or _is_name_word(words, place, known):
        return _possible_name(words, place, lexicon)
    if _is_known(token.bare, known) or token.bare.endswith(lexicon.cues.rule.endings):
        return Verdict.HARMLESS
    if token.opens and token.bare.endswith(lexicon.cues.rule.plain_endings):
        return Verdict.HARMLESS
    return Verdict.HARMLESS if _is_eponym(words, place, lexicon) else Verdict.UNKNOWN


def _is_name_word(words: Sequence[Token], place: int, known: Words) -> bool:
    """“Jose” is one, in “San Jose” it is a city."""
    bare = words[place].bare
    in_city = place > 0 and words[place - 1].bare in ("san", "st", "saint", "santa", "fort")
    return (bare in known.given_names or bare in known.surnames) and not in_city


def _possible_name(words: Sequence[Token], place: int, lexicon: GuardLexicon) -> Verdict:
    """Words that are both: a name and an English word, or a name and a sign or score."""
    token, known, cues = words[place], lexicon.words, lexicon.cues
    following = words[place + 1].bare if place + 1 < len(words) else ""
    if token.possessive and following in cues.possessions:
        return Verdict.NAME
    if token.bare in known.eponyms or token.bare in known.harmless:
        return Verdict.HARMLESS
    if token.possessive and following in cues.owned:
        return Verdict.NAME
    if _is_eponym(words, place, lexicon) or _has_eponym_partner(words, place, known):
        return Verdict.HARMLESS
    alone = token.bare in known.given_names and following in cues.person_verbs
    return Verdict.NAME if alone or not token.opens else Verdict.HARMLESS


def _has_eponym_partner(words: Sequence[Token], place: int, known: Words) -> bool:
    """“Ramsay Hunt”, “Hunt and Hess”: the partner is no ordinary name."""
    near = [word for word in words[max(0, place - 2) : place + 3] if word.bare != "and"]
    middle = near.index(words[place])
    beside = (*near[max(0, middle - 1) : middle], *near[middle + 1 : middle + 2])
    return any(word.capital and word.bare in known.eponyms for word in beside)


def _city(words: Sequence[Token], place: int, cues: Cues) -> Verdict:
    """A large city is harmless unless a patient comes from there, or a relative lives there."""
    before = [word.bare for word in words[max(0, place - 6) : place]]
    origin = not cues.origins.isdisjoint(before[-3:]) and not cues.patients.isdisjoint(before)
    of_patient = origin or _is_home_of_relative(before, cues)
    return Verdict.PLACE if of_patient and cues.ours.isdisjoint(before) else Verdict.HARMLESS


def _is_home_of_relative(before: Sequence[str], cues: Cues) -> bool:
    """Whether the words end in “daughter in” or “brother near”."""
    last = before[-2:]
    return len(last) == 2 and last[0] in cues.relatives and last[1] in cues.whereabouts


def _lower_case(words: Sequence[Token], place: int, lexicon: GuardLexicon) -> Verdict:
    """A lower-case word right after “ms”, “named” or “husband”."""
    known, cues = lexicon.words, lexicon.cues
    token, before = words[place], words[:place]
    if not before or (before[-1].bare not in cues.name_cues and not _is_title(before, cues)):
        return Verdict.HARMLESS
    sure = Verdict.TITLED if before[-1].bare in cues.titles else Verdict.NAME
    if token.bare in known.given_names or (sure is Verdict.TITLED and token.bare in known.surnames):
        return sure
    is_short = len(token.text) < _SHORTEST_LOWER
    harmless = is_short or before[-1].possessive or _is_known(token.bare, known)
    return Verdict.HARMLESS if harmless else sure


def _is_title(before: Sequence[Token], cues: Cues) -> bool:
    """“ms” and “miss”, but not in “530 ms” and “never miss”."""
    is_verb = len(before) > 1 and before[-2].text.lower() in cues.before_verb
    return before[-1].bare in cues.titles and not before[-1].is_unit and not is_verb


def _is_known(bare: str, known: Words) -> bool:
    if bare in known.english or bare in known.harmless or bare in known.eponyms:
        return True
    if "'" in bare:
        return bare.split("'", maxsplit=1)[0] in known.english
    return bare.endswith("s") and (bare[:-1] in known.harmless or bare[:-1] in known.eponyms)


def _is_code(token: Token) -> bool:
    """Single letters, abbreviations and words with inner capitals, but not “McAllister”."""
    letters = token.text.removesuffix("'s").removesuffix("’s")
    if len(letters) < _SHORTEST_NAME or _INNER_CAPITAL.match(letters):
        return len(letters) < _SHORTEST_NAME
    if letters.isupper():
        return len(letters) <= _LONGEST_ABBREVIATION
    return any(letter.isupper() for letter in letters[1:])


def _is_colleague(words: Sequence[Token], place: int, cues: Cues) -> bool:
    """“Dr. Ana Osei”, “Drs. Patel and Kim”, “nurse Adaeze”, “Jane Smith, MD”."""
    back = place - 1
    while back >= max(0, place - 4) and (words[back].capital or words[back].bare == "and"):
        if words[back].bare in cues.colleagues:
            return True
        back -= 1
    if back >= 0 and words[back].bare in cues.colleagues:
        return words[back + 1].start == words[back].end + 1
    after = (word.text for word in words[place + 1 : place + 3])
    return any(word.isupper() and word.lower() in cues.credentials for word in after)


def _is_eponym(words: Sequence[Token], place: int, lexicon: GuardLexicon) -> bool:
    """Whether a noun such as “sign” or “criteria” follows, perhaps after a partner’s name."""
    cues = lexicon.cues
    for ahead in words[place + 1 : place + 4]:
        if ahead.bare in cues.eponym_nouns:
            return not (words[place].possessive and ahead.bare in cues.owned)
        if not ahead.capital and ahead.bare not in ("and", "type", "de", "von", "der"):
            return False
    return False


def _adjoin(text: str, left: Token, right: Token) -> bool:
    return text[left.end : right.start] in (" ", "-")


def _mark(text: str, run: Sequence[Token], verdict: Verdict, cues: Cues) -> Mark:
    start, end = run[0].start, run[-1].end
    rule = cues.rule
    code, message, suggestion = {
        Verdict.NAME: (rule.name_code, rule.name_message, rule.suggestion),
        Verdict.TITLED: (rule.name_code, rule.name_message, rule.suggestion),
        Verdict.PLACE: (rule.place_code, rule.place_message, rule.place_suggestion),
    }.get(verdict, (rule.code, rule.message, rule.suggestion))
    return Mark(
        start=start,
        end=end,
        code=code,
        severity=Severity.BLOCK if verdict is Verdict.TITLED else Severity.WARN,
        message=message.replace("{seen}", text[start:end]),
        suggestion=suggestion,
    )
