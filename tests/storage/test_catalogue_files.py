import shutil
from pathlib import Path

import pytest

from lordesk import paths
from lordesk.domain.errors import InvalidInputError
from lordesk.storage.catalogue_files import read_catalogue

RULES = paths.resources() / "rules"
THEME = (
    '[[theme]]\nkey = "growth"\nname = "Growth"\nshort = "grow"\nhint = "h"\nsources = ["THEME"]\n'
)


def refusal(tmp_path: Path, name: str, text: str) -> str:
    shutil.copytree(RULES, tmp_path / "rules")
    (tmp_path / "rules" / name).write_text(text, encoding="utf-8")
    with pytest.raises(InvalidInputError) as caught:
        _ = getattr(read_catalogue(tmp_path / "rules"), name.removesuffix(".toml"))
    return str(caught.value)


@pytest.mark.parametrize(
    "part",
    [
        "seasons",
        "portals",
        "specialties",
        "subspecialties",
        "themes",
        "competencies",
        "policies",
        "duties",
        "sources",
        "federal_holidays",
    ],
)
def test_every_shipped_file_is_read(part: str) -> None:
    assert getattr(read_catalogue(RULES), part)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "checked = 2026-11-22\n" + THEME + "weight = 3\n",
            "themes.toml, row 1 (growth): weight: unknown field; known are key, name, short, hint",
        ),
        (THEME, "themes.toml, row 1 (growth): checked: missing."),
        (
            "checked = 2026-11-22\n" + THEME + THEME.replace("growth", "speed"),
            "themes.toml, row 2 (speed): key: expected one of clinical_reasoning",
        ),
        (
            "checked = 2026-11-22\n" + THEME.replace('["THEME"]', "[]"),
            "themes.toml, row 1 (growth): sources: name at least one.",
        ),
        (
            "checked = 2026-11-22\n" + THEME.replace('sources = ["THEME"]\n', ""),
            "themes.toml, row 1 (growth): sources: missing.",
        ),
        ("checked = 2026-11-22\n[[theme]]\n", "themes.toml, row 1: key: missing."),
        ('check = "today"\n', "themes.toml, top: unknown field check."),
        ("theme = 3\n", "themes.toml, theme: expected rows."),
        ("theme = [3]\n", "themes.toml, row 1: expected a table."),
        ("theme = \n", "themes.toml: not a readable TOML file: "),
    ],
)
def test_a_broken_file_is_refused_with_its_name_and_row(
    tmp_path: Path, text: str, message: str
) -> None:
    assert refusal(tmp_path, "themes.toml", text).startswith(message)


def test_a_field_that_no_duty_may_use_is_refused(tmp_path: Path) -> None:
    text = (
        'checked = 2026-11-22\n[[duty]]\nkind = "kit"\nvariant = "usual"\n'
        'title = "Send {writer.name} the kit"\nreason = "r"\nsources = ["KIT-1"]\n'
    )

    assert refusal(tmp_path, "duties.toml", text) == (
        "duties.toml, kit usual: unknown field {writer.name}."
    )


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match=r"themes\.toml: the rules file is missing"):
        _ = read_catalogue(tmp_path).themes


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    (tmp_path / "themes.toml").write_bytes("# Ärzte\n".encode("latin-1"))

    with pytest.raises(InvalidInputError, match=r"themes\.toml: not a readable TOML file"):
        _ = read_catalogue(tmp_path).themes


def test_reading_is_lazy_so_a_broken_file_harms_only_those_who_need_it(tmp_path: Path) -> None:
    shutil.copytree(RULES, tmp_path / "rules")
    (tmp_path / "rules" / "themes.toml").write_text("theme = \n", encoding="utf-8")

    assert read_catalogue(tmp_path / "rules").portals
