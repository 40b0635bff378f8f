"""Text as runs: words in one style, made from plain strings or from a wording template.

Build text with `runs`, or from a wording template with `phrase`. A template never concatenates
markup with a person's words.
"""

import re
import unicodedata
from dataclasses import dataclass

_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\ufffe\uffff]"
)
_BLANKS = re.compile("[ \t-\r\u2028\u2029]+")
_MARKUP = re.compile(
    r"\*\*(?P<bold>.+?)\*\*|(?<!\w)_(?P<italic>.+?)_(?!\w)|\[(?P<label>.+?)\]\((?P<href>.+?)\)"
)
_FIELD = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words in one style. `href` is an absolute http, https, mailto or tel address."""

    text: str
    bold: bool = False
    italic: bool = False
    hot: bool = False
    quiet: bool = False
    href: str = ""


Text = tuple[Run, ...]


def clean(text: str) -> str:
    """Composed (NFC), on one line, without control characters and bidi overrides."""
    return unicodedata.normalize("NFC", _BLANKS.sub(" ", _UNPRINTABLE.sub("", text)))


def runs(*parts: str | Run) -> Text:
    """Text from plain strings and runs; a string is taken as it is, never as markup."""
    return tuple(part if isinstance(part, Run) else Run(text=part) for part in parts if part)


def strong(text: str) -> Run:
    return Run(text=text, bold=True)


def emphasis(text: str) -> Run:
    return Run(text=text, italic=True)


def link(text: str, href: str = "") -> Run:
    """A link; an address or mail address may stand for itself."""
    return Run(text=text, href=href or (f"mailto:{text}" if "@" in text else text))


def phrase(template: str, **fields: str) -> Text:
    """Text from a wording template: `**bold**`, `_italic_`, `[label](address)`, `{field}`.

    The markup is read first and the fields are put in afterwards, so nothing that a person
    typed is ever read as markup. A field that is not given raises KeyError.
    """
    found: list[Run] = []
    at = 0
    for mark in _MARKUP.finditer(template):
        found.append(Run(text=template[at : mark.start()]))
        match mark.lastgroup:
            case "bold":
                found.append(strong(mark["bold"]))
            case "italic":
                found.append(emphasis(mark["italic"]))
            case _:
                found.append(Run(text=mark["label"], href=mark["href"]))
        at = mark.end()
    found.append(Run(text=template[at:]))
    return tuple(_filled(run, fields) for run in found if run.text)


def _filled(run: Run, fields: dict[str, str]) -> Run:
    def put(text: str) -> str:
        return _FIELD.sub(lambda field: fields[field[1]], text)

    return Run(text=put(run.text), bold=run.bold, italic=run.italic, href=put(run.href))


def words_of(text: Text) -> str:
    """The bare words of a text, as the writers say them."""
    return clean("".join(run.text for run in text))
