"""Renders pages by the writers of the formats, each loaded when it is first used."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from lordesk.documents.blocks import Doc
from lordesk.domain.attachment import Document
from lordesk.services.file_inspection import inspected
from lordesk.services.kit_parts import Bookmark, FetchedFile, Inspection

if TYPE_CHECKING:
    from lordesk.documents.own_base import OwnBase


class FormatRenderer:
    """Satisfies `services.kit_parts.Press`. `own_base` reads the user's base for Word files."""

    def __init__(self, own_base: "Callable[[], OwnBase | None]" = lambda: None) -> None:
        self._own_base = cache(own_base)

    def pdf(self, doc: Doc) -> bytes:
        from lordesk.documents.pdf_writer import to_pdf

        return to_pdf(doc)

    def docx(self, doc: Doc) -> bytes:
        from lordesk.documents.docx_writer import to_docx

        return to_docx(doc, self._own_base())

    def packet(self, parts: tuple[Bookmark, ...], doc: Doc) -> bytes:
        from lordesk.documents.packet import merge

        return merge([(part.title, part.content) for part in parts], doc)

    def inspect(self, file: FetchedFile, document: Document) -> Inspection:
        return inspected(file, document)
