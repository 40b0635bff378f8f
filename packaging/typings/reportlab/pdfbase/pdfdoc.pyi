from collections.abc import Iterable, Mapping

BasicFonts: str

class PDFObject: ...
class PDFObjectReference(PDFObject): ...

class PDFArray(PDFObject):
    def __init__(self, sequence: Iterable[Entry]) -> None: ...

class PDFDictionary(PDFObject):
    dict: dict[str, Entry]
    def __init__(self, dict: Mapping[str, Entry]) -> None: ...

class PDFStream(PDFObject):
    dictionary: PDFDictionary
    def __init__(self, *, content: bytes, filters: list[object]) -> None: ...

Entry = str | int | float | PDFObject

class PDFDocument:
    idToObject: dict[str, PDFDictionary]
    def Reference(self, object: PDFObject, name: str) -> PDFObjectReference: ...
