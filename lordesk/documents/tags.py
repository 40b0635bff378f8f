"""The structure tree of a PDF, for screen readers: roles over the marks on the pages."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of drawn content: its page (from 0) and its number on that page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Target:
    """A clickable rectangle on a page, in points from the lower left corner."""

    page: int
    box: tuple[float, float, float, float]
    href: str
    title: str


@dataclass(slots=True, eq=False)
class Tag:
    """A node: a role of PDF 1.7, its parts in reading order, and its attributes.

    Attributes: `alt` names a table, `scope` a header cell, `numbering` a list, `span` a cell,
    `title` what a heading says.
    """

    role: str
    parts: list["Tag | Mark | Target"] = field(default_factory=list["Tag | Mark | Target"])
    attributes: dict[str, str] = field(default_factory=dict[str, str])

    def add(self, role: str, **attributes: str) -> "Tag":
        part = Tag(role, attributes=attributes)
        self.parts.append(part)
        return part

    def first_page(self) -> int | None:
        """The page of the first mark under the node; None when nothing of it was drawn."""
        for part in self.parts:
            page = part.first_page() if isinstance(part, Tag) else part.page
            if page is not None:
                return page
        return None

    def bookmarks(self) -> "list[tuple[int, str, int]]":
        """(level from 0, title, page) of the headings under the node, in reading order."""
        found: list[tuple[int, str, int]] = []
        for part in self.parts:
            if isinstance(part, Tag):
                page = part.first_page()
                if part.role in {"H1", "H2"} and page is not None:
                    found.append((int(part.role[1]) - 1, part.attributes["title"], page))
                found += part.bookmarks()
        return found
