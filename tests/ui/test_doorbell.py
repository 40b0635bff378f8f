"""One window per desk: a second start is heard by the first."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lordesk.ui import doorbell
from lordesk.ui.doorbell import MOST_BYTES, Doorbell, ring


@pytest.fixture
def bell(tmp_path: Path, qapp: object) -> Iterator[Doorbell]:
    made = Doorbell(tmp_path)
    yield made
    made.close()


def cards(data: Path) -> list[str]:
    return [path.name for path in data.iterdir()]


def test_a_ring_hands_over_the_files(bell: Doorbell, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bell.rung) as told:
        assert ring(tmp_path, (tmp_path / "season.lordesk",))
    assert told.args == [[str((tmp_path / "season.lordesk").resolve())]]
    assert cards(tmp_path) == []


def test_two_rings_are_both_heard(bell: Doorbell, tmp_path: Path) -> None:
    heard: list[object] = []
    bell.rung.connect(heard.append)
    assert ring(tmp_path, ())
    assert ring(tmp_path, (tmp_path,))
    assert heard == [[], [str(tmp_path.resolve())]]


@pytest.mark.parametrize(
    ("count", "length"), [(3_000, 60), (40, 3_000), (1, 120_000)], ids=["many", "long", "endless"]
)
def test_files_of_many_or_very_long_names_are_all_handed_over_in_their_order(
    bell: Doorbell, tmp_path: Path, count: int, length: int
) -> None:
    given = tuple(tmp_path / f"{number:04}{'ä' * length}.lordesk" for number in range(count))
    heard: list[str] = []
    bell.rung.connect(heard.extend)
    assert ring(tmp_path, given)
    assert heard == [str(path) for path in given]
    assert cards(tmp_path) == []


def test_all_of_a_long_ring_is_withdrawn_when_nobody_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doorbell, "WAIT_MS", 1)
    assert not ring(tmp_path, tuple(tmp_path / f"{'a' * 100}{n}" for n in range(1_000)))
    assert cards(tmp_path) == []


@pytest.mark.usefixtures("bell")
def test_nobody_answers_for_another_desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doorbell, "WAIT_MS", 1)
    (tmp_path / "other").mkdir()
    assert not ring(tmp_path / "other", ())
    assert cards(tmp_path / "other") == []


def test_a_bell_that_was_closed_hears_nothing(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doorbell, "WAIT_MS", 1)
    closed = Doorbell(tmp_path)
    closed.close()
    with qtbot.assertNotEmitted(closed.rung):
        assert not ring(tmp_path, ())


def test_who_rang_before_the_bell_hung_is_heard(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / ".lordesk-ring-1.json").write_text('["a.lordesk"]', encoding="utf-8")
    late = Doorbell(tmp_path)
    with qtbot.waitSignal(late.rung) as told:
        pass
    assert told.args == [["a.lordesk"]]
    late.close()


def test_a_folder_that_takes_no_card_is_no_answer(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    assert not ring(tmp_path / "file", ())


@pytest.mark.parametrize("said", [b"\xff\xfe", b'{"a": 1}', b"", b"[" + b" " * MOST_BYTES + b"]"])
def test_noise_is_no_ring(bell: Doorbell, tmp_path: Path, qtbot: QtBot, said: bytes) -> None:
    with qtbot.assertNotEmitted(bell.rung):
        (tmp_path / ".lordesk-ring-noise.json").write_bytes(said)
        qtbot.waitUntil(lambda: not cards(tmp_path))


def test_a_card_that_cannot_be_taken_is_left(bell: Doorbell, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bell.rung, wait=50):
        (tmp_path / ".lordesk-ring-folder.json").mkdir()
