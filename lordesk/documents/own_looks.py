"""Fonts and colours of a user's Word styles, applied to lordesk's style sheet."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from lordesk.documents.docx_styles import SANS, SERIF
from lordesk.documents.letterhead import DEFAULT_STYLE, PREFIX
from lordesk.documents.word_file import Element, W, WordFile, parsed

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_TAKEN = ("heading 1", "heading 2", "heading 3", "Hyperlink")
"""The styles whose colour is taken over."""

_READABLE = 4.5
"""The least contrast of text on white (WCAG 2, level AA)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """Fonts of text and headings (empty: lordesk's), colours by style name, styles by id."""

    text_font: str = ""
    heading_font: str = ""
    colours: Mapping[str, str]
    too_light: tuple[str, ...] = ()
    carried: tuple[bytes, ...] = ()


def looks(file: WordFile, used: frozenset[str]) -> Looks:
    """The looks of a Word file, with the styles its letterhead uses under new ids."""
    part = file.related(file.document, "styles")
    if not part:
        return Looks(colours={})
    sheet = _Sheet(file.xml(part), _theme_fonts(file))
    colours = {name: sheet.colour(name) for name in _TAKEN}
    readable = {name: colour for name, colour in colours.items() if colour}
    return Looks(
        text_font=sheet.font("Normal"),
        heading_font=sheet.font("heading 1"),
        colours={name: each for name, each in readable.items() if contrast(each) >= _READABLE},
        too_light=tuple(name for name, each in readable.items() if contrast(each) < _READABLE),
        carried=tuple(sheet.carried(used)),
    )


class _Sheet:
    """The styles part of a user's file."""

    def __init__(self, root: Element, themes: Mapping[str, str]) -> None:
        self._root = root
        self._themes = themes
        self._styles = {each.get(f"{W}styleId", ""): each for each in root.iter(f"{W}style")}
        self._ids = {_name(each).casefold(): key for key, each in self._styles.items()}

    def _chain(self, name: str) -> Iterator[Element]:
        """The style of a name and those it is based on, nearest first."""
        seen: set[str] = set()
        key = self._ids.get(name.casefold(), "")
        while key in self._styles and key not in seen:
            seen.add(key)
            yield self._styles[key]
            key = _value(self._styles[key].find(f"{W}basedOn"))

    def font(self, name: str) -> str:
        """The font of a style's Latin letters; empty when the file leaves it to Word."""
        defaults = self._root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}rFonts")
        own = (style.find(f"{W}rPr/{W}rFonts") for style in self._chain(name))
        for fonts in (*own, defaults):
            if fonts is not None and (found := self._font(fonts)):
                return found
        return ""

    def _font(self, fonts: Element) -> str:
        theme = fonts.get(f"{W}asciiTheme", "")
        return (self._themes.get(theme[:5], "") if theme else "") or fonts.get(f"{W}ascii", "")

    def colour(self, name: str) -> str:
        """The colour of a style as six hexadecimal digits; empty when it has none of its own."""
        for style in self._chain(name):
            value = _value(style.find(f"{W}rPr/{W}color"))
            if len(value) == 6 and not set(value.casefold()) - set("0123456789abcdef"):
                return value.upper()
        return ""

    def carried(self, used: frozenset[str]) -> Iterator[bytes]:
        """The styles of a letterhead and those they stand on, under ids of their own."""
        wanted = {*used, self._default()}
        while more := {base for key in wanted for base in self._bases(key)} - wanted:
            wanted |= more
        yield _bytes(self._defaults())
        for key in sorted(wanted & self._styles.keys()):
            yield _bytes(self._renamed(key))
        if not self._default():
            yield _bytes(_made("paragraph", DEFAULT_STYLE, "OwnWord"))
        else:
            yield _bytes(_made("paragraph", DEFAULT_STYLE, PREFIX + self._default()))

    def _bases(self, key: str) -> Iterator[str]:
        style = self._styles.get(key)
        if style is not None and (base := _value(style.find(f"{W}basedOn"))):
            yield base

    def _default(self) -> str:
        found = (
            key
            for key, style in self._styles.items()
            if style.get(f"{W}type", "") == "paragraph"
            and style.get(f"{W}default", "") in {"1", "true"}
        )
        return next(found, "")

    def _defaults(self) -> Element:
        """What the user's file says of all paragraphs, as a style."""
        style = _made("paragraph", "OwnWord", "")
        for which, what in (("pPrDefault", "pPr"), ("rPrDefault", "rPr")):
            properties = self._root.find(f"{W}docDefaults/{W}{which}/{W}{what}")
            if properties is not None:
                style.append(self._with_fonts(deepcopy(properties)))
        return style

    def _renamed(self, key: str) -> Element:
        style = self._with_fonts(deepcopy(self._styles[key]))
        style.set(f"{W}styleId", PREFIX + key)
        style.set(f"{W}customStyle", "1")
        style.attrib.pop(f"{W}default", None)
        for child in list(style):
            match child.tag.removeprefix(W):
                case "name":
                    child.set(f"{W}val", f"Own {child.get(f'{W}val', '')}")
                case "basedOn":
                    child.set(f"{W}val", PREFIX + child.get(f"{W}val", ""))
                case "pPr" | "rPr" | "tblPr" | "trPr" | "tcPr" | "tblStylePr":
                    pass
                case _:
                    style.remove(child)
        if style.get(f"{W}type", "") == "paragraph" and style.find(f"{W}basedOn") is None:
            base = etree.Element(f"{W}basedOn")
            base.set(f"{W}val", "OwnWord")
            style.insert(1, base)
        return style

    def _with_fonts(self, properties: Element) -> Element:
        """Without numbering, and with named fonts in place of the theme's."""
        for number in list(properties.iter(f"{W}numPr")):
            if (parent := number.getparent()) is not None:
                parent.remove(number)
        for fonts in properties.iter(f"{W}rFonts"):
            name = self._font(fonts)
            for side in ("ascii", "hAnsi", "cs", "eastAsia"):
                fonts.attrib.pop(f"{W}{side}Theme", None)
            fonts.attrib.pop(f"{W}cstheme", None)
            if name:
                fonts.set(f"{W}ascii", name)
                fonts.set(f"{W}hAnsi", name)
        return properties


def with_looks(sheet: bytes, own: Looks) -> bytes:
    """lordesk's sheet of styles in the fonts and colours of a user's, with what they carry."""
    root = parsed(sheet)
    replaced = {SANS: own.text_font or SANS, SERIF: own.heading_font or SERIF}
    for fonts in root.iter(f"{W}rFonts"):
        for side in (f"{W}ascii", f"{W}hAnsi"):
            fonts.set(side, replaced.get(fonts.get(side, ""), fonts.get(side, "")))
    for style in root.iter(f"{W}style"):
        colour = style.find(f"{W}rPr/{W}color")
        if colour is not None and (taken := own.colours.get(_name(style))):
            colour.set(f"{W}val", taken)
    for carried in own.carried:
        root.append(parsed(carried))
    return etree.tostring(root, encoding="UTF-8", standalone=True)


def contrast(colour: str) -> float:
    """The contrast of a colour on white (WCAG 2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    ]
    light = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (light + 0.05)


def _theme_fonts(file: WordFile) -> dict[str, str]:
    """The fonts of the theme, by how a style names them: `minor` for text, `major` for headings."""
    part = file.related(file.document, "theme")
    if not part:
        return {}
    root = file.xml(part)
    found: dict[str, str] = {}
    for kind in ("major", "minor"):
        latin = next(root.iter(f"{_A}{kind}Font"), None)
        face = latin.find(f"{_A}latin") if latin is not None else None
        if face is not None and face.get("typeface", ""):
            found[kind] = face.get("typeface", "")
    return found


def _made(kind: str, key: str, base: str) -> Element:
    style = etree.Element(f"{W}style")
    style.set(f"{W}type", kind)
    style.set(f"{W}customStyle", "1")
    style.set(f"{W}styleId", key)
    for tag, value in (("name", key), ("basedOn", base)):
        if value:
            etree.SubElement(style, f"{W}{tag}").set(f"{W}val", value)
    return style


def _bytes(element: Element) -> bytes:
    return etree.tostring(element, encoding="UTF-8", standalone=True)


def _name(style: Element) -> str:
    return _value(style.find(f"{W}name"))


def _value(element: Element | None) -> str:
    return "" if element is None else element.get(f"{W}val", "")
