"""Texts for translators: found in the code, and what was translated is never lost."""

import ast
from pathlib import Path

import pytest

from devtools import texts

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
