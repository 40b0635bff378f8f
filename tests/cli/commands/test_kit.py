"""`lordesk kit`."""

import json
from pathlib import Path

import pytest

from lordesk.services import kits
from lordesk.services.kit_parts import KitOrder, KitTools
from lordesk.services.kits import MadeKit, compose_kit
from tests.command import Command


def test_a_kit_is_written_and_told(lordesk: Command, tmp_path: Path) -> None:
    made = lordesk("kit", "patel-im", "--out", tmp_path, "--format", "pdf", as_json=True)
    assert made.code == 0
    assert list(made.value) == ["folder", "ready", "findings", "files"]
    folder = Path(made.value["folder"])
    names = {file["path"] for file in made.value["files"]}
    assert {"1 Cover.pdf", "2 Summary of our work.pdf", "Packet.pdf", "E-mail.eml"} <= names
    assert all((folder / name).is_file() for name in names)
    assert json.loads((folder / "manifest.json").read_bytes())["files"] == made.value["files"]


def test_a_blocked_kit_writes_nothing_and_says_why(lordesk: Command, tmp_path: Path) -> None:
    desk = tmp_path / "desk.lordesk"
    lordesk("export", desk)
    told = json.loads(desk.read_bytes())
    told["moments"][0] |= {"text": "Mrs. Alvarez, MRN 4432211, thanked me.", "emphasis": None}
    desk.write_text(json.dumps(told), encoding="utf-8")
    lordesk("import", desk)
    outcome = lordesk("kit", "patel-im", "--out", tmp_path / "kits", as_json=True)
    assert (outcome.code, outcome.value["folder"], outcome.value["files"]) == (1, None, [])
    assert "phi.mrn" in {finding["code"] for finding in outcome.value["findings"]}
    assert outcome.err.splitlines() == [
        "lordesk: No kit was written: mend what is blocked, or name the code with --allow."
    ]
    assert lordesk("kit", "--all", "--out", tmp_path / "kits").err.startswith("lordesk: Not every")
    assert lordesk("kit", "nobody", "--out", tmp_path).code == 3


def test_all_kits_or_one_but_not_both(lordesk: Command, tmp_path: Path) -> None:
    assert lordesk("kit", "--out", tmp_path).code == 2
    assert lordesk("kit", "patel-im", "--all", "--out", tmp_path).code == 2
    every = lordesk("kit", "--all", "--out", tmp_path, "--format", "pdf", as_json=True).value
    assert len(every) == 4
    assert "osei-im" not in str([kit["folder"] for kit in every])


def test_people_read_where_it_lies(lordesk: Command, tmp_path: Path) -> None:
    told = lordesk("kit", "patel-im", "--out", tmp_path, "--format", "pdf").out
    assert told.startswith(f"Wrote {tmp_path}")


def test_a_format_that_is_none_is_a_wrong_use(lordesk: Command, tmp_path: Path) -> None:
    assert lordesk("kit", "patel-im", "--out", tmp_path, "--format", "odt").code == 2
    assert lordesk("kit", "patel-im", "--out", tmp_path, "--format", "").code == 2


def test_stopped_between_kits_it_says_how_many_are_whole(
    lordesk: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = iter(range(2))

    def compose(kit_tools: KitTools, order: KitOrder) -> MadeKit:
        if next(made, None) is None:
            raise KeyboardInterrupt
        return compose_kit(kit_tools, order)

    monkeypatch.setattr(kits, "compose_kit", compose)
    stopped = lordesk("kit", "--all", "--out", tmp_path / "kits", "--format", "pdf")
    assert stopped.code == 130
    assert "2 of 4 kits are done and whole" in stopped.err
    whole = (tmp_path / "kits").iterdir()
    assert [len(list(folder.glob("*.pdf"))) for folder in whole] == [4, 4]
