"""The choices file: what differs from the defaults, and nothing that cannot be read breaks it."""

from pathlib import Path
from types import MappingProxyType

import pytest

from lordesk.domain.machine_choices import Appearance, MachineChoices, MailProgram
from lordesk.storage.choices_file import TomlChoices

CHOSEN = MachineChoices(
    appearance=Appearance.DARK,
    text_size=150,
    last_folder='C:\\Users\\Ünal "x"\n',
    mail_program=MailProgram.OUTLOOK,
    notifies=False,
    views=MappingProxyType({"letters/open ones": "f=open"}),
)


def test_choices_come_back_as_they_were(tmp_path: Path) -> None:
    file = TomlChoices(tmp_path / "deep" / "choices.toml")
    file.write(CHOSEN)
    assert file.read() == CHOSEN


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    path = tmp_path / "choices.toml"
    TomlChoices(path).write(MachineChoices(notifies=False))
    assert path.read_text(encoding="utf-8") == "notifies = false\n"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not toml [",
        'appearance = "pink"\ntext_size = 7\nnotifies = 3',
        "views = 1\nlast_folder = []\nlanguage = 1",
        "text_size = true",
        "unknown = 1",
    ],
)
def test_what_makes_no_sense_counts_as_not_chosen(tmp_path: Path, text: str) -> None:
    path = tmp_path / "choices.toml"
    path.write_text(text, encoding="utf-8")
    assert TomlChoices(path).read() == MachineChoices()


def test_a_missing_file_is_no_choice_and_an_unwritable_one_no_trouble(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x", encoding="utf-8")
    file = TomlChoices(blocked / "choices.toml")
    file.write(CHOSEN)
    assert file.read() == MachineChoices()
