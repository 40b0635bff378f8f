"""One window per desk: a second start is heard by the first."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lordesk.ui import second_start
from lordesk.ui.second_start import MOST_BYTES, SecondStarts, hand_over


@pytest.fixture
def starts(tmp_path: Path, qapp: object) -> Iterator[SecondStarts]:
    made = SecondStarts(tmp_path)
    yield made
    made.close()


def messages(data: Path) -> list[str]:
    return [path.name for path in data.iterdir()]


def test_a_second_start_hands_over_its_files(
    starts: SecondStarts, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(starts.arrived) as told:
        assert hand_over(tmp_path, (tmp_path / "season.lordesk",))
    assert told.args == [[str((tmp_path / "season.lordesk").resolve())]]
    assert messages(tmp_path) == []


def test_two_second_starts_both_arrive(starts: SecondStarts, tmp_path: Path) -> None:
    heard: list[object] = []
    starts.arrived.connect(heard.append)
    assert hand_over(tmp_path, ())
    assert hand_over(tmp_path, (tmp_path,))
    assert heard == [[], [str(tmp_path.resolve())]]


@pytest.mark.parametrize(
    ("count", "length"), [(3_000, 60), (40, 3_000), (1, 120_000)], ids=["many", "long", "endless"]
)
def test_files_of_many_or_very_long_names_are_all_handed_over_in_their_order(
    starts: SecondStarts, tmp_path: Path, count: int, length: int
) -> None:
    given = tuple(tmp_path / f"{number:04}{'ä' * length}.lordesk" for number in range(count))
    heard: list[str] = []
    starts.arrived.connect(heard.extend)
    assert hand_over(tmp_path, given)
    assert heard == [str(path) for path in given]
    assert messages(tmp_path) == []


def test_all_of_a_long_list_is_withdrawn_when_nobody_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(second_start, "WAIT_MS", 1)
    assert not hand_over(tmp_path, tuple(tmp_path / f"{'a' * 100}{n}" for n in range(1_000)))
    assert messages(tmp_path) == []


@pytest.mark.usefixtures("starts")
def test_nobody_answers_for_another_desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_start, "WAIT_MS", 1)
    (tmp_path / "other").mkdir()
    assert not hand_over(tmp_path / "other", ())
    assert messages(tmp_path / "other") == []


def test_a_watch_that_was_closed_notices_nothing(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(second_start, "WAIT_MS", 1)
    closed = SecondStarts(tmp_path)
    closed.close()
    with qtbot.assertNotEmitted(closed.arrived):
        assert not hand_over(tmp_path, ())


def test_a_start_from_before_the_watch_began_arrives(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / ".lordesk-ring-1.json").write_text('["a.lordesk"]', encoding="utf-8")
    late = SecondStarts(tmp_path)
    with qtbot.waitSignal(late.arrived) as told:
        pass
    assert told.args == [["a.lordesk"]]
    late.close()


def test_a_folder_that_takes_no_message_is_no_answer(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    assert not hand_over(tmp_path / "file", ())


@pytest.mark.parametrize("said", [b"\xff\xfe", b'{"a": 1}', b"", b"[" + b" " * MOST_BYTES + b"]"])
def test_noise_is_no_second_start(
    starts: SecondStarts, tmp_path: Path, qtbot: QtBot, said: bytes
) -> None:
    with qtbot.assertNotEmitted(starts.arrived):
        (tmp_path / ".lordesk-ring-noise.json").write_bytes(said)
        qtbot.waitUntil(lambda: not messages(tmp_path))


def test_a_message_that_cannot_be_removed_is_left(
    starts: SecondStarts, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(starts.arrived, wait=50):
        (tmp_path / ".lordesk-ring-folder.json").mkdir()
