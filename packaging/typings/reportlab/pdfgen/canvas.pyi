from io import BytesIO

from reportlab.pdfbase.pdfdoc import PDFDocument

class Canvas:
    _code: list[str]
    _preamble: str
    _doc: PDFDocument
    def __init__(
        self,
        filename: BytesIO,
        pagesize: tuple[float, float],
        *,
        pageCompression: int,
        invariant: int,
        initialFontName: str = ...,
    ) -> None: ...
    def showPage(self) -> None: ...
    def save(self) -> None: ...
