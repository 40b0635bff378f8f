from datetime import datetime
from io import BytesIO

from docx.oxml.parser import Element

class Root(Element):
    body: Element

class Part:
    @property
    def element(self) -> Root: ...
    def relate_to(self, target: str, reltype: str, is_external: bool) -> str: ...

class Footer:
    @property
    def part(self) -> Part: ...

class Section:
    @property
    def footer(self) -> Footer: ...
    @property
    def first_page_footer(self) -> Footer: ...
    different_first_page_header_footer: bool

class CoreProperties:
    title: str
    author: str
    last_modified_by: str
    subject: str
    keywords: str
    language: str
    created: datetime
    modified: datetime
    revision: int

class Document:
    @property
    def part(self) -> Part: ...
    @property
    def element(self) -> Root: ...
    @property
    def sections(self) -> list[Section]: ...
    @property
    def core_properties(self) -> CoreProperties: ...
    def save(self, stream: BytesIO) -> None: ...
