from collections.abc import Iterator, MutableMapping
from typing import Literal

from openpyxl.cell.cell import Cell

class ColumnDimension:
    width: float

class Worksheet:
    title: str
    sheet_state: str
    _worksheet_path: str
    freeze_panes: str
    column_dimensions: MutableMapping[str, ColumnDimension]
    def merge_cells(self, range_string: str) -> None: ...
    def reset_dimensions(self) -> None: ...
    def cell(self, row: int, column: int) -> Cell: ...
    def iter_rows(self, *, values_only: Literal[True]) -> Iterator[tuple[object, ...]]: ...
