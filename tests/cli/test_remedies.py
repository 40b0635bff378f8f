"""What a refusal asks for, said as the command line does it; the core names no option."""

import re

import pytest

from lordesk.cli.remedies import OPTIONS, complaint
from lordesk.domain.errors import RefusedError, Remedy
from lordesk.paths import resources
from lordesk.ui.translation import read_texts

TOLD_BY_COMMAND_ALONE = {
    "“lordesk move” does that and keeps the old folder until you say so.",
}


@pytest.mark.parametrize("remedy", Remedy)
def test_every_way_has_its_option_or_command(remedy: Remedy) -> None:
    said = complaint(RefusedError("Give another one.", remedy=remedy))
    assert said == f"Give another one ({OPTIONS[remedy]})."
    assert re.search("--[a-z]|“lordesk ", said)


def test_a_sentence_without_a_way_stays_as_it_is() -> None:
    assert complaint(RefusedError("Give another one.")) == "Give another one."


def test_no_sentence_that_the_window_shows_names_an_option_or_a_command() -> None:
    texts = read_texts(resources() / "i18n" / "lordesk_es.ts")
    said = {source for context, source in texts if context == "core"} - TOLD_BY_COMMAND_ALONE
    assert said
    named = re.compile(r"(?<![\w-])--[a-z]|“lordesk ")
    assert [source for source in said if named.search(source)] == []
