"""The second language: translations in Qt Linguist's own file format, read when they are wanted."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from lordesk import paths

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

TRANSLATED = "language"
"""Property of the application: the two letters of its language, empty for English."""
NAMED = frozenset({"core", "said", "columns"})
"""Contexts asked for by name alone: their words may mean something else elsewhere."""
Texts = Mapping[tuple[str, str], tuple[str, ...]]
"""By context and source: the translation, in as many plural forms as it has."""


class LinguistTranslator(QTranslator):
    """Answers from a `.ts` file; what it does not know stays as it is in the source.

    A running object names its own class as the context, which may be a subclass of the one
    that the text stands in, or the session that a function translates by: then any context
    that has the text answers.
    """

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._anywhere = {
            source: forms for (context, source), forms in texts.items() if context not in NAMED
        }

    def isEmpty(self) -> bool:
        return not self._texts

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's own name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        forms = self._texts.get((context, sourceText)) or self._anywhere.get(sourceText)
        if not forms:
            return None
        return forms[-1] if len(forms) == 1 or n != 1 else forms[0]


def language_of(choice: str) -> str:
    """The two letters of a choice; the system's for an empty one."""
    return choice or QLocale.system().name()[:2]


def spoken_language() -> str:
    """The two letters of what the application is translated to, empty for English."""
    app = QCoreApplication.instance()
    return str(app.property(TRANSLATED) or "") if app is not None else ""


def would_speak(choice: str) -> str:
    """What a window started with that choice is translated to, empty for English."""
    language = language_of(choice)
    return language if _file_of(language).is_file() else ""


@cache
def translations(language: str) -> Texts | None:
    """The texts of a language that ships, None for English and any other."""
    path = _file_of(language)
    return read_texts(path) if path.is_file() else None


def _file_of(language: str) -> Path:
    return paths.resources() / "i18n" / f"lordesk_{language}.ts"


def read_texts(path: Path) -> Texts:
    """Every finished translation of a file of ours; the file is part of the program."""
    from xml.etree import ElementTree

    found: dict[tuple[str, str], tuple[str, ...]] = {}
    root = ElementTree.parse(path).getroot()  # noqa: S314 - shipped with the program
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            forms = _forms(message.find("translation"))
            if forms:
                found[name, message.findtext("source", "")] = forms
    return found


def _forms(translation: "Element | None") -> tuple[str, ...]:
    if translation is None or translation.get("type") is not None:
        return ()
    plurals = tuple(form.text or "" for form in translation.iter("numerusform"))
    texts = plurals or ((translation.text or ""),)
    return texts if all(texts) else ()
