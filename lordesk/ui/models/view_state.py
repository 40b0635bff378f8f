"""What a table shows of its rows: filter and order, as the plain text a saved view is kept as."""

from dataclasses import dataclass

_PARTS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewState:
    """`column` None is the given order."""

    words: str = ""
    column: int | None = None
    is_descending: bool = False

    def as_text(self) -> str:
        """One line of column, direction and words; `from_text` reads it again."""
        column = "-" if self.column is None else str(self.column)
        return f"{column} {'down' if self.is_descending else 'up'} {' '.join(self.words.split())}"

    @staticmethod
    def from_text(text: str, columns: int) -> "ViewState":
        """The state of a saved text; whatever the table does not have any more is left out."""
        column, direction, words = (*text.split(" ", _PARTS - 1), "", "", "")[:_PARTS]
        place = int(column) if column.isdecimal() else columns
        if place >= columns:
            return ViewState(words=words.strip())
        return ViewState(words=words.strip(), column=place, is_descending=direction == "down")
