"""The structure that is read aloud: a tree of roles over the marks drawn on the pages."""

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

    Attributes: `alt` names a table, `scope` a header cell, `numbering` a list, `span` a cell.
    """

    role: str
    parts: list["Tag | Mark | Target"] = field(default_factory=list["Tag | Mark | Target"])
    attributes: dict[str, str] = field(default_factory=dict[str, str])

    def add(self, role: str, **attributes: str) -> "Tag":
        part = Tag(role, attributes=attributes)
        self.parts.append(part)
        return part
