"""Reads a user's Word file safely: its parts and their relationships. Nothing in it is run."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from lxml import etree

from lordesk.domain.errors import InvalidInputError

MOST_BYTES = 3_000_000
"""A larger base would make every mail heavy."""

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Element = etree._Element  # pyright: ignore[reportPrivateUsage] - lxml gives its class no other name

_MOST_UNPACKED = 30_000_000
_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A relationship of a part: `target` is a part's name, or an address when external."""

    id: str
    kind: str
    target: str
    is_external: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WordFile:
    """The parts of a Word file by name."""

    parts: Mapping[str, bytes]

    def xml(self, name: str) -> Element:
        return parsed(self.parts[name])

    def relations(self, of: str) -> tuple[Relation, ...]:
        """The relationships of a part; those of the file itself for an empty name."""
        folder, name = posixpath.split(of)
        content = self.parts.get(posixpath.join(folder, "_rels", f"{name}.rels"))
        if content is None:
            return ()
        return tuple(_relation(each, folder) for each in parsed(content))

    def related(self, of: str, kind: str) -> str:
        """The name of the first part of a kind that a part is related to; empty without one."""
        found = (each.target for each in self.relations(of) if each.kind == kind)
        return next((target for target in found if target in self.parts), "")

    @property
    def document(self) -> str:
        return self.related("", "officeDocument")


def parsed(content: bytes) -> Element:
    """XML without entities and without looking anywhere else. Raises InvalidInputError."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(content, parser)
        if root.getroottree().docinfo.doctype:
            raise InvalidInputError(_BROKEN)
        return root
    except etree.XMLSyntaxError:
        raise InvalidInputError(_BROKEN) from None


def open_word_file(content: bytes) -> WordFile:
    """The parts of a .docx or .dotx. Raises InvalidInputError with what to do about it."""
    if content.startswith(_OLD_OR_LOCKED):
        raise InvalidInputError(_LOCKED)
    if len(content) > MOST_BYTES:
        raise InvalidInputError(_LARGE)
    file = WordFile(parts=_parts(content))
    if not file.document:
        raise InvalidInputError(_NOT_WORD)
    if any(PurePosixPath(name).name == "vbaProject.bin" for name in file.parts):
        raise InvalidInputError(_MACROS)
    if _STRICT in file.parts[file.document]:
        raise InvalidInputError(_STRICT_FORMAT)
    return file


def _parts(content: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if sum(entry.file_size for entry in entries) > _MOST_UNPACKED:
                raise InvalidInputError(_LARGE)
            return {entry.filename: archive.read(entry) for entry in entries}
    except zipfile.BadZipFile:
        raise InvalidInputError(_NOT_WORD) from None
    except (zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError):
        raise InvalidInputError(_BROKEN) from None


def _relation(element: Element, folder: str) -> Relation:
    is_external = element.get("TargetMode", "") == "External"
    target = element.get("Target", "")
    if not is_external:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relation(
        id=element.get("Id", ""),
        kind=element.get("Type", "").rpartition("/")[2],
        target=target,
        is_external=is_external,
    )


_NOT_WORD = "This is not a Word document. Choose a .docx file."
_BROKEN = "This Word file is damaged. Open it in Word and save it anew."
_LOCKED = (
    "This is an old Word file or one with a password. "
    "Save it as a Word document (.docx) without a password."
)
_LARGE = "This Word file is over 3 MB. Make its pictures smaller; every kit would carry them."
_MACROS = "This Word file holds macros. Save it as a Word document (.docx) without them."
_STRICT_FORMAT = "This is a Strict Open XML file. Save it as an ordinary Word document (.docx)."
