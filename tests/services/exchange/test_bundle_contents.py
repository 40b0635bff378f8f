"""What goes into a bundle is taken from the open desk at once."""

from pathlib import Path
from typing import cast

import pytest

from lordesk.domain.changes import between
from lordesk.domain.errors import RefusedError
from lordesk.services.exchange.bundle import unpacked
from lordesk.services.exchange.bundle_contents import bundle_contents, packed_bundle
from lordesk.services.exchange.locked_bundle import unlock
from lordesk.services.workspace import Workspace as OpenWorkspace
from lordesk.workspace import Workspace
from tests.builders import a_desk, a_letter


def test_a_load_is_packed_open_or_locked(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    with pytest.raises(RefusedError, match="needs a profile"):
        bundle_contents(cast("OpenWorkspace", workspace))
    workspace.desk.perform(between(workspace.desk.records, a_desk(a_letter()), "Begin"))
    contents = bundle_contents(cast("OpenWorkspace", workspace))
    workspace.close()
    assert unpacked(packed_bundle(contents), "x").records == contents.records
    locked = packed_bundle(contents, "long enough")
    assert unpacked(unlock(locked, "long enough", "x"), "x").records == contents.records
    with pytest.raises(RefusedError, match="too short"):
        packed_bundle(contents, "")
