"""`lordesk codes`."""

import re

from lordesk.paths import resources
from tests.command import Command


def test_every_code_that_the_program_can_say_is_listed(empty: Command) -> None:
    listed = {row["code"] for row in empty("codes", as_json=True).value}
    source = resources().parent / "lordesk"
    said = {
        code
        for module in source.rglob("*.py")
        for code in re.findall(
            r'"((?:plan|kit|document|phi|wording)\.[a-z_0-9]+)"', module.read_text(encoding="utf-8")
        )
    }
    files = {"kit.toml", "plan.toml", "wording.toml"}
    assert said - listed - files == set()


def test_people_get_a_table(empty: Command) -> None:
    assert empty("codes").out.splitlines()[0].split() == ["code", "severity", "source", "meaning"]
