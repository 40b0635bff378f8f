"""Nothing becomes a release while a row of the checklist that a machine can read is open."""

import re
from dataclasses import replace

import pytest

from devtools import chores, release, windows
from devtools.product import read_product
from devtools.release import namespace, obstacles
from tests.repository.checkout import ROOT

OWN = replace(
    read_product(),
    version="1.2.0",
    id="host.code.lordesk.Lordesk",
    home="https://lordesk.code.host",
    releases="https://lordesk.code.host/releases",
    issues="https://lordesk.code.host/issues",
)
CHANGELOG = "# Changelog\n\n## 1.2.0 · 2026-12-01\n"


@pytest.fixture(autouse=True)
def tried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows, "is_due", lambda: False)


def test_what_is_complete_may_be_released() -> None:
    assert list(obstacles(OWN, CHANGELOG, "v1.2.0")) == []


@pytest.mark.parametrize(
    ("row", "address"),
    [
        ("home", "https://lordesk.example"),
        ("releases", "https://example.org/releases"),
        ("issues", "https://lordesk.invalid/issues"),
        ("id", "example.lordesk.Lordesk"),
    ],
)
def test_an_address_of_nobody_is_refused(row: str, address: str) -> None:
    (told,) = obstacles(replace(OWN, **{row: address}), CHANGELOG)
    assert f": {row} must name" in told


def test_an_id_of_somebody_else_is_refused() -> None:
    (told,) = obstacles(replace(OWN, id="io.github.other.Lordesk"), CHANGELOG)
    assert "must begin with host.code.lordesk" in told


@pytest.mark.parametrize("changelog", ["## Unreleased", "## 1.2.0", "## 1.2.01 · 2026-12-01"])
def test_a_version_without_its_heading_and_day_is_refused(changelog: str) -> None:
    (told,) = obstacles(OWN, changelog)
    assert told.startswith("CHANGELOG.md: 1.2.0")


def test_an_installer_that_was_not_tried_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows, "is_due", lambda: True)
    (told,) = obstacles(OWN, CHANGELOG)
    assert "must be tried" in told


def test_another_tag_than_the_versions_is_refused() -> None:
    (told,) = obstacles(OWN, CHANGELOG, "v1.2.1")
    assert "v1.2.1 must be v1.2.0" in told


def test_on_a_code_host_the_namespace_is_the_owners() -> None:
    assert namespace("https://github.com/somebody/lordesk") == "io.github.somebody"


def test_the_chore_ends_with_one_while_something_is_open(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        release, "read_product", lambda: replace(OWN, home="https://lordesk.example")
    )
    assert chores.main(["ready", "v1.2.0"]) == 1
    assert "home must name" in capsys.readouterr().err


def test_the_chore_says_when_nothing_is_open(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(release, "read_product", lambda: OWN)
    monkeypatch.setattr(release, "_changelog", lambda: CHANGELOG)
    assert chores.main(["ready"]) == 0
    assert "Nothing a machine can look up" in capsys.readouterr().out


def test_the_workflow_asks_before_it_builds_for_a_tag() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    first = re.search(r"run: python packaging/dev\.py (.*)", text)
    assert first
    assert first[1] == 'ready "$GITHUB_REF_NAME"'
