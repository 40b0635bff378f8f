"""Sentences of the core are found by themselves, each with its fields, and nothing else is."""

from pathlib import Path

import pytest

from devtools import core_texts

CODE = '''
"""A module that says something."""

def remove(writer: "dict[str, str]", count: int) -> ChangeSet:
    """Not said to anyone."""
    if count:
        raise RefusedError(f"{_name(writer)} wrote {len(writer.letters)} letters. {flaw(writer)}")
    what = "1 week" if count == 1 else f"{count} weeks"
    found = re.compile("no sentence at all")
    rows = connection.run("SELECT key FROM letter WHERE key=?")
    more = connection.run("state != 'dropped' ORDER BY number DESC LIMIT ?")
    yield Finding(message="The sheet is empty.", about=f"letter {writer.key}")
    return between(f"Remove {writer.name} of {writer.team.name}")
'''
WINDOW = """
class Page:
    def show(self):
        self.say("What the window says is marked there")
        raise InvalidInputError(f"{path.name} cannot be read.")
"""


@pytest.fixture
def core(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for place, code in {"domain": CODE, "cli": CODE, "ui": WINDOW}.items():
        (tmp_path / place).mkdir()
        (tmp_path / place / "module.py").write_text(code, encoding="utf-8")
    monkeypatch.setattr(core_texts, "CORE", tmp_path)
    monkeypatch.setattr(core_texts, "WINDOW", tmp_path / "ui")
    return tmp_path


@pytest.mark.usefixtures("core")
def test_what_the_core_says_is_found_and_what_programs_read_is_not() -> None:
    rules = len(list(core_texts.texts_of_the_rules()))
    assert list(core_texts.texts_of_the_core())[: -rules or None] == [
        "{writer} wrote {letters} letters.",
        "1 week",
        "{count} weeks",
        "The sheet is empty.",
        "Remove {name} of {name2}",
        "{name} cannot be read.",
    ]


def test_the_messages_of_the_guard_and_of_the_check_of_wordings_are_among_them() -> None:
    said = set(core_texts.texts_of_the_rules())
    assert "“{seen}” is a phone or fax number." in said
    assert "“{seen}” is a placeholder that was never filled." in said
    assert "the patient" not in said


def test_what_is_handed_to_writers_is_not_among_them() -> None:
    said = set(core_texts.texts_of_the_core())
    assert len(said) > 500
    assert not {each for each in said if "My name or how to reach me" in each}
