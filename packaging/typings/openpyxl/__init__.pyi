from typing import BinaryIO

from openpyxl.workbook.workbook import Workbook as Workbook

def load_workbook(
    filename: BinaryIO, read_only: bool = ..., *, data_only: bool = ...
) -> Workbook: ...
