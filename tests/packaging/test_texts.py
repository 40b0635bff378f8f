"""Texts for translators: found in the code, and what was translated is never lost."""

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

from devtools import core_texts, texts
from lordesk.ui.translation import read_texts

CODE = """
def _tr(words):
    return QCoreApplication.translate("file", words)

TITLE = marked("words", "Today")

def name(count):
    return _tr("Open") + counted(count, "%n day", "%n days")

class Page:
    def show(self):
        self.tr("Letters & more")
        self.tr(self.given)
"""


@pytest.fixture
def found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> texts.Found:
    (tmp_path / "page.py").write_text(CODE, encoding="utf-8")
    ast.parse(CODE)
    monkeypatch.setattr(texts, "WINDOW", tmp_path)
    monkeypatch.setattr(core_texts, "texts_of_the_core", tuple)
    monkeypatch.setattr(core_texts, "columns", tuple)
    return texts.texts_of_the_window()


def test_every_way_to_translate_is_found(found: texts.Found) -> None:
    assert found == {
        ("Page", "Letters & more"): False,
        ("file", "Open"): False,
        ("words", "%n days"): True,
        ("words", "Today"): False,
    }


def test_a_renewed_file_keeps_what_was_translated_and_marks_what_is_new(
    found: texts.Found, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = {("words", "Today"): ["Hoy"], ("words", "Gone"): ["Ido"]}
    file = tmp_path / "lordesk_es.ts"
    file.write_text(texts.linguist({("words", "Today"): False}, known, "es"), encoding="utf-8")
    monkeypatch.setattr(texts, "FILES", tmp_path)
    texts.renew()
    written = file.read_text(encoding="utf-8")
    assert "<translation>Hoy</translation>" in written
    assert "Gone" not in written
    assert "Letters &amp; more" in written
    assert written.count('type="unfinished"') == 3


SPANISH = texts.FILES / "lordesk_es.ts"
HELD = re.compile(r"\{\w*\}|%n|&(?=\w)")


@pytest.fixture(scope="module")
def to_translate() -> texts.Found:
    return texts.texts_to_translate()


def test_every_text_of_the_window_and_of_the_core_is_in_spanish(to_translate: texts.Found) -> None:
    known = read_texts(SPANISH)
    open_ = [text for text in to_translate if text not in known]
    assert not open_, "run `python3 packaging/dev.py texts`, then translate these in the file"


def test_a_translation_holds_what_its_source_holds() -> None:
    """Names to be filled in, counts and the marks of shortcuts."""
    for (_, source), forms in read_texts(SPANISH).items():
        held = Counter(HELD.findall(source))
        assert all(Counter(HELD.findall(form)) == held for form in forms), source


def test_what_counts_has_both_spanish_forms(to_translate: texts.Found) -> None:
    known = read_texts(SPANISH)
    counted = [text for text, counts in to_translate.items() if counts]
    assert all(len(known[text]) == 2 for text in counted)
