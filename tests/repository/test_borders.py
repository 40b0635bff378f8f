"""The borders between layers: that the import contracts hold, and what they do not see."""

import subprocess
import sys

import grimp
import pytest

from tests.repository import checkout

# Each format has one writer; what else may import the library says why by its name.
ONE_MODULE_EACH = {
    "apsw": "lordesk/storage/",
    "docx": "lordesk/documents/docx_",
    "icalendar": "lordesk/documents/ics_",
    "openpyxl": "lordesk/services/",
    "pikepdf": "lordesk/documents/",
    "PySide6": "lordesk/ui/",
    "reportlab": "lordesk/documents/pdf_",
    "shiboken6": "lordesk/ui/",
}
LOADED_ONLY_WHEN_USED = {
    *("PySide6", "apsw_ext", "cryptography", "docx", "holidays", "icalendar", "openpyxl"),
    *("pikepdf", "PIL", "pypdfium2", "reportlab", "uharfbuzz", "lxml"),
}


@pytest.mark.parametrize(("library", "home"), ONE_MODULE_EACH.items())
def test_a_format_library_is_met_in_one_place(library: str, home: str) -> None:
    users = {
        checkout.named(module)
        for module in checkout.modules()
        if library in checkout.imported_libraries(module)
    }
    assert {user for user in users if not user.startswith(home)} == set()


def test_the_contracts_look_at_every_module() -> None:
    seen = grimp.build_graph("lordesk", cache_dir=None).modules
    assert seen == {checkout.dotted(module) for module in checkout.modules()}


def test_the_contracts_are_the_ones_agreed() -> None:
    linter = checkout.settings()["tool"]["importlinter"]
    contracts = {contract["id"]: contract for contract in linter["contracts"]}
    assert contracts.keys() >= {"layers", "storage", "domain", "qt", "database", "formats"}
    assert contracts["layers"]["exhaustive"] is True


def test_the_command_line_loads_nothing_heavy() -> None:
    program = "import sys, lordesk.cli.main; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", program],
        cwd=checkout.ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout.split()
    assert not {name.partition(".")[0] for name in loaded} & LOADED_ONLY_WHEN_USED
