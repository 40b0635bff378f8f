"""A Word file read back by its bytes, without the library that wrote it."""

import io
import xml.etree.ElementTree as ET
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def part(content: bytes, name: str = "word/document.xml") -> ET.Element:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return ET.fromstring(archive.read(name))


def words(root: ET.Element) -> str:
    """All the text of a part, a blank for every tab and between paragraphs."""
    said = {f"{W}tab": " ", f"{W}p": " "}
    return "".join(said.get(each.tag, each.text or "") for each in root.iter())


def styles_used(root: ET.Element) -> list[str]:
    return [found.get(f"{W}val", "") for found in root.iter(f"{W}pStyle")]
