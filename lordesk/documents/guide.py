"""Reads the user guide: its pages in order, with the calendar steps put in from their own file."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict, cast
from unicodedata import normalize

from lordesk.documents.calendar_wording import ClientSteps, client_steps
from lordesk.paths import resources

Saying = Callable[[str], str]
"""Says a sentence of the program in the language of the guide."""

_STEPS = re.compile(r"^\{calendar steps: (\w+)\}$", re.MULTILINE)
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]+)\)")
_HEADING = re.compile(r"^##+ (.+)$", re.MULTILINE)
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_MARKS = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|[*`#>|]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidePage:
    """A page of the guide in Markdown; `name` is that of its file, without ending."""

    name: str
    text: str

    @property
    def title(self) -> str:
        return self.text.partition("\n")[0].removeprefix("# ").strip()

    @property
    def anchors(self) -> tuple[str, ...]:
        """Of its headings below the title."""
        return tuple(anchor(found) for found in _HEADING.findall(self.text))

    @property
    def words(self) -> str:
        """What can be read, without the marks."""
        return _MARKS.sub(lambda found: found[1] or "", self.text)

    @property
    def pictures(self) -> tuple[str, ...]:
        return tuple(found[1] for found in _PICTURE.findall(self.text))

    @property
    def links(self) -> tuple[str, ...]:
        return tuple(_LINK.findall(self.text))

    @property
    def named(self) -> tuple[str, ...]:
        """What the page names in bold: menu entries, pages, buttons and fields of the window."""
        return tuple(_BOLD.findall(self.text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """`opens_at` names the page of the guide that belongs to a page of the window."""

    folder: Path
    pages: tuple[GuidePage, ...]
    opens_at: Mapping[str, str]

    def page(self, name: str) -> GuidePage:
        """The page of that name; the first one when there is none."""
        return next((page for page in self.pages if page.name == name), self.pages[0])

    def holding(self, words: str) -> tuple[GuidePage, ...]:
        """The pages in which every one of the words stands; all of them without words."""
        wanted = without_accents(words).split()
        return tuple(
            page
            for page in self.pages
            if all(word in without_accents(page.words) for word in wanted)
        )


class _Contents(TypedDict):
    pages: list[str]
    opens_at: dict[str, str]


class StepWords(TypedDict):
    first: str
    update: str
    start_over: str


class _Spoken(TypedDict):
    steps: StepWords


def read_guide(language: str = "", say: Saying = str) -> Guide:
    """The guide in a language, page by page; English where a page does not ship in it."""
    folder = resources() / "guide"
    contents = cast("_Contents", _table(folder))
    pages = tuple(_page(folder, name, language, say) for name in contents["pages"])
    return Guide(folder=folder, pages=pages, opens_at=contents["opens_at"])


def _page(folder: Path, name: str, language: str, say: Saying) -> GuidePage:
    path = folder / language / f"{name}.md"
    if not language or not path.is_file():
        path, say = folder / f"{name}.md", str
    text = path.read_text(encoding="utf-8")
    headings = cast("_Spoken", _table(path.parent))["steps"]
    return GuidePage(name=name, text=with_steps(text, headings, say))


def _table(folder: Path) -> object:
    return tomllib.loads((folder / "contents.toml").read_text(encoding="utf-8"))


def without_accents(text: str) -> str:
    """For searching: small letters without their accents, each in its place."""
    return "".join(normalize("NFD", letter.lower())[0] for letter in text)


def anchor(heading: str) -> str:
    """What a link to a heading says after the `#`, as code hosts make it."""
    return re.sub(r"[^\w-]", "", heading.casefold().replace(" ", "-"))


def with_steps(text: str, headings: StepWords, say: Saying = str) -> str:
    """The text with the steps of a calendar program in place of each `{calendar steps: key}`."""
    known = client_steps()
    return _STEPS.sub(lambda found: _steps(known[found[1]], headings, say), text)


def _steps(steps: ClientSteps, headings: StepWords, say: Saying) -> str:
    parts = (
        (headings["first"], steps.first),
        (headings["update"], steps.update),
        (headings["start_over"], steps.start_over),
    )
    return "\n\n".join(
        f"{heading}\n\n{_numbered(tuple(map(say, lines)))}" for heading, lines in parts
    )


def _numbered(lines: tuple[str, ...]) -> str:
    return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1))
