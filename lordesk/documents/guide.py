"""Reads the user guide: its pages in order, with the calendar steps put in from their own file."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict, cast

from lordesk.documents.calendar_wording import ClientSteps, client_steps
from lordesk.paths import resources

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
        wanted = words.casefold().split()
        return tuple(
            page for page in self.pages if all(word in page.words.casefold() for word in wanted)
        )


class _Contents(TypedDict):
    pages: list[str]
    opens_at: dict[str, str]


def read_guide() -> Guide:
    folder = resources() / "guide"
    text = (folder / "contents.toml").read_text(encoding="utf-8")
    contents = cast("_Contents", tomllib.loads(text))
    pages = tuple(
        GuidePage(name=name, text=with_steps((folder / f"{name}.md").read_text(encoding="utf-8")))
        for name in contents["pages"]
    )
    return Guide(folder=folder, pages=pages, opens_at=contents["opens_at"])


def anchor(heading: str) -> str:
    """What a link to a heading says after the `#`, as code hosts make it."""
    return re.sub(r"[^\w-]", "", heading.casefold().replace(" ", "-"))


def with_steps(text: str) -> str:
    """The text with the steps of a calendar program in place of each `{calendar steps: key}`."""
    known = client_steps()
    return _STEPS.sub(lambda found: _steps(known[found[1]]), text)


def _steps(steps: ClientSteps) -> str:
    parts = (
        ("The first time, with the full file:", steps.first),
        ("After a change, with the update file:", steps.update),
        ("To start over, which always works:", steps.start_over),
    )
    return "\n\n".join(f"{heading}\n\n{_numbered(lines)}" for heading, lines in parts)


def _numbered(lines: tuple[str, ...]) -> str:
    return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1))
