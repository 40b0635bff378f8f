"""The second language: translations are answered, and what has none stays as it is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from lordesk.ui import texts
from lordesk.ui.application import speak
from lordesk.ui.translation import (
    LinguistTranslator,
    language_of,
    read_texts,
    translations,
    would_speak,
)

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>words</name>
    <message><source>Today</source><translation>Hoy</translation></message>
    <message><source>Mail</source><translation type="unfinished">Correo</translation></message>
    <message numerus="yes"><source>in %n days</source>
        <translation><numerusform>en %n día</numerusform><numerusform>en %n días</numerusform>
        </translation></message>
</context>
<context><name>Greeter</name>
    <message><source>Hello</source><translation>Hola</translation></message>
</context>
</TS>
"""


class Greeter(QObject):
    def greet(self) -> str:
        return self.tr("Hello")


@pytest.fixture
def spanish(qapp: QApplication, tmp_path: Path) -> object:
    path = tmp_path / "lordesk_es.ts"
    path.write_text(FILE, encoding="utf-8")
    translator = LinguistTranslator(read_texts(path), qapp)
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("spanish")
def test_texts_are_translated_in_their_context() -> None:
    assert QCoreApplication.translate("words", "Today") == "Hoy"
    assert Greeter().greet() == "Hola"


@pytest.mark.usefixtures("spanish")
def test_what_is_unfinished_or_unknown_stays_english() -> None:
    assert QCoreApplication.translate("words", "Mail") == "Mail"
    assert QCoreApplication.translate("elsewhere", "Tomorrow") == "Tomorrow"


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize(("count", "said"), [(1, "en 1 día"), (3, "en 3 días")])
def test_counts_have_their_forms(count: int, said: str) -> None:
    assert texts.counted(count, "in %n day", "in %n days") == said


def test_a_language_is_that_of_the_choice_or_the_systems() -> None:
    assert language_of("es") == "es"
    assert len(language_of("")) <= 2


def test_english_and_languages_that_do_not_ship_need_no_file() -> None:
    assert translations("en") is None
    assert translations("xx") is None


def test_another_choice_of_language_takes_the_place_of_the_first(qapp: QApplication) -> None:
    speak(qapp, "es")
    speak(qapp, "es")
    assert len(qapp.findChildren(LinguistTranslator)) >= 1
    speak(qapp, "en")
    qapp.processEvents()
    assert QCoreApplication.translate("words", "Today") == "Today"


class FriendlyGreeter(Greeter):
    """A subclass without texts of its own."""


@pytest.mark.usefixtures("spanish")
def test_a_text_of_a_base_class_is_translated_for_its_subclass() -> None:
    assert FriendlyGreeter().greet() == "Hola"


@pytest.mark.usefixtures("spanish")
def test_a_text_that_another_class_translates_is_found_by_its_words() -> None:
    assert QObject().tr("Hello") == "Hola"
    assert QCoreApplication.translate("", "Hello") == "Hola"


def test_a_window_would_speak_only_what_ships() -> None:
    assert would_speak("es") == "es"
    assert would_speak("en") == ""
    assert would_speak("xx") == ""
