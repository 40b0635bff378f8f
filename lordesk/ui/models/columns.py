"""Columns as descriptions: what a cell shows, what it sorts by, and what it says aloud."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """`second` is a grey line under the text; `sort_by` a value that orders, never the text.

    `width` in pixels at a text size of 100 percent; 0 takes the room that is left. Where there is
    too little, the column with the highest `leaves` goes first; one with 0 stays.
    """

    title: str
    text: Callable[[R], str]
    sort_by: Callable[[R], object]
    second: Callable[[R], str] | None = None
    tone: Callable[[R], str] | None = None
    width: int = 0
    leaves: int = 0
