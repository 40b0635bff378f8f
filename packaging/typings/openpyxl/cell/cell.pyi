from openpyxl.styles import Alignment, Font

class Cell:
    value: object
    data_type: str
    number_format: str
    font: Font
    alignment: Alignment
