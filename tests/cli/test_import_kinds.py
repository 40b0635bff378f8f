"""Each kind of file finds its way in on the command line."""

import json
from pathlib import Path

import pytest

from lordesk.services.exchange.archive import written_archive
from tests.command import Command, in_folder


@pytest.fixture
def lordesk(tmp_path: Path) -> Command:
    command = in_folder(tmp_path / "data")
    resume = tmp_path / "first.json"
    resume.write_text(json.dumps({"basics": {"name": "Mira Sørensen"}}), encoding="utf-8")
    assert command("import", resume).code == 0
    return command


CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dr. Ann Lee\r\nEMAIL:a@x.example\r\nEND:VCARD\r\n"
RESUME = json.dumps({"basics": {"name": "mira sorensen", "email": "m@x.example"}})
LINKEDIN = written_archive(
    [
        ("Profile.csv", "First Name,Last Name\nMira,Sørensen\n".encode()),
        ("Positions.csv", b"Company Name,Title,Started On\nBay,Intern,Jul 2024\n"),
    ]
)
FILES: dict[str, tuple[bytes, dict[str, int]]] = {
    "cards.vcf": (CARD.encode(), {"added": 1, "changed": 0}),
    "resume.json": (RESUME.encode(), {"added": 0, "changed": 1}),
    "linkedin.zip": (LINKEDIN, {"added": 0, "changed": 1}),
    "writers.csv": (b"Name,Email\nAnn Lee,a@x.example\n", {"added": 1, "changed": 0}),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_comes_in_once_as_one_step(lordesk: Command, tmp_path: Path, name: str) -> None:
    content, counts = FILES[name]
    path = tmp_path / name
    path.write_bytes(content)
    first = lordesk("import", path, as_json=True)
    assert {key: first.value[key] for key in counts} == counts
    again = lordesk("import", path, as_json=True)
    assert (again.value["added"], again.value["changed"]) == (0, 0)
    assert lordesk("undo").out == f"Undone: Import {name}.\n"


@pytest.mark.parametrize(
    ("name", "content", "code", "message"),
    [
        ("x.vcf", b"hello", 3, "no complete vCard"),
        ("x.json", b'{"basics": 5}', 3, "basics: expected an object"),
        ("x.json", b'{"basics": {"name": "Else Berg"}}', 1, "(--replace)"),
        ("x.zip", written_archive([("Profile.csv", b"\x00")]), 3, "no text file"),
    ],
)
def test_a_file_that_cannot_be_used_is_one_sentence(
    lordesk: Command, tmp_path: Path, name: str, content: bytes, code: int, message: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    refused = lordesk("import", path)
    assert (refused.code, refused.out) == (code, "")
    assert message in refused.complaint
