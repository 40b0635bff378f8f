"""What the workflows of the code host may do; their grammar is the linters' matter."""

import re

import pytest

from tests.repository.checkout import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.mark.parametrize("workflow", [path.name for path in WORKFLOWS])
def test_actions_are_pinned_by_commit_and_rights_are_given_one_by_one(workflow: str) -> None:
    text = (ROOT / ".github" / "workflows" / workflow).read_text(encoding="utf-8")
    used = re.findall(r"uses: (\S+)", text)
    assert used
    assert [use for use in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", use)] == []
    assert "\npermissions: {}\n" in text


@pytest.mark.parametrize("workflow", [path.name for path in WORKFLOWS])
def test_the_files_that_a_workflow_runs_are_there(workflow: str) -> None:
    text = (ROOT / ".github" / "workflows" / workflow).read_text(encoding="utf-8")
    named = re.findall(r"packaging/[\w./-]+\.(?:py|sh|ps1)", text)
    assert named
    assert [name for name in named if not (ROOT / name).is_file()] == []
