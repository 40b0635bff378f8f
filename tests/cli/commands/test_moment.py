"""`lordesk moment`."""

import io
from pathlib import Path

from lordesk.bootstrap import opened
from lordesk.cli.arguments import read_call
from lordesk.cli.console import Console
from lordesk.cli.main import run
from tests.command import SAMPLE, Command, in_folder

LONG = "x" * 20_001


def test_a_moment_gets_the_next_key(lordesk: Command) -> None:
    told = lordesk(
        *("moment", "bayview-wards", "Led rounds on six patients."),
        *("--competency", "patient_care", "--theme", "ownership", "--seen-by", "patel"),
    )
    assert told.out == "m18\n"
    assert lordesk("undo").out == "Undone: Add a moment on Inpatient medicine, Team C.\n"


def test_lines_of_standard_input_become_moments(lordesk: Command) -> None:
    told = lordesk("moment", "bayview-wards", "-", stdin="One.\n\nTwo.\n")
    assert told.out == "m18\nm19\n"
    as_json = lordesk("moment", "bayview-wards", "-", stdin="Three.\n", as_json=True)
    assert as_json.value == ["m20"]


def test_what_is_unknown_is_named(lordesk: Command) -> None:
    assert "Rotations on this desk: bayview-wards" in lordesk("moment", "x", "Led.").complaint
    who = lordesk("moment", "bayview-wards", "Led.", "--seen-by", "nobody")
    assert who.code == 3
    assert lordesk("moment", "bayview-wards", "  ").code == 3
    assert lordesk("moment", "bayview-wards", "Led.", "--theme", "x").code == 2


def test_as_json_the_keys_kept_before_a_bad_line_are_told(lordesk: Command) -> None:
    outcome = lordesk("moment", "bayview-wards", "-", stdin=f"One.\n{LONG}\nTwo.\n", as_json=True)
    assert outcome.code == 1
    assert outcome.value == ["m18"]
    assert "longer than 20000 characters" in outcome.complaint


class Deaf(io.StringIO):
    """A reader that takes one line and goes, as `head -1` does."""

    def write(self, text: str) -> int:
        if self.getvalue():
            raise BrokenPipeError
        return super().write(text)


def test_lines_are_kept_when_nobody_reads_the_keys_any_more(tmp_path: Path) -> None:
    lordesk = in_folder(tmp_path)
    lordesk("import", SAMPLE)
    words = ["--data", str(tmp_path), "moment", "bayview-wards", "-"]
    console = Console(
        stdin=io.StringIO("One.\nTwo.\nThree.\n"), stdout=Deaf(), stderr=io.StringIO()
    )
    assert run(read_call(words), opened, console, tmp_path) == 0
    assert lordesk("moment", "bayview-wards", "Four.").out == "m21\n"
