"""S2, S9: the command line killed at any moment, four at once: what it acknowledged stays."""

import random
import subprocess
import sys
from pathlib import Path

from lordesk import paths
from tests.faults import desks

ROOT = paths.resources().parent


def adding(folder: Path, texts: list[str]) -> subprocess.Popen[str]:
    """`lordesk moment ROTATION -` with these lines waiting on its input."""
    with desks.opened(folder) as (_, store):
        rotation = next(iter(store.load().rotations)).key
    waiting = folder / f"input-{texts[0]}"
    waiting.write_text("\n".join(texts) + "\n", encoding="utf-8")
    with waiting.open(encoding="utf-8") as lines:
        return subprocess.Popen(
            [sys.executable, "-m", "lordesk", "--data", str(folder), "moment", rotation, "-"],
            stdin=lines,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )


def test_s2_killed_at_any_moment_it_keeps_what_it_acknowledged(tmp_path: Path) -> None:
    desks.begin(tmp_path)
    luck = random.Random(9)
    acknowledged: set[str] = set()
    for run in range(3 * desks.RUNS):
        process = adding(tmp_path, [f"run {run} moment {n}" for n in range(200)])
        assert process.stdout is not None
        for _ in range(luck.randrange(12)):
            acknowledged.add(process.stdout.readline().strip())
        process.kill()
        acknowledged |= set(process.communicate()[0].split())
        assert acknowledged <= desks.listed(tmp_path)
    assert len(acknowledged) > 3


def test_s2_killed_at_a_random_moment_a_single_command_has_kept_what_it_acknowledged(
    tmp_path: Path,
) -> None:
    """S2: one moment each time, the process killed before, while or after it is kept."""
    desks.begin(tmp_path)
    luck = random.Random(11)
    acknowledged: set[str] = set()
    killed = 0
    for run in range(15 * desks.RUNS):
        process = adding(tmp_path, [f"single {run}"])
        try:
            process.wait(timeout=luck.uniform(0.05, 0.6))
        except subprocess.TimeoutExpired:
            process.kill()
            killed += 1
        acknowledged |= set(process.communicate()[0].split())
    assert acknowledged <= desks.listed(tmp_path)
    assert killed > 0


def test_s9_four_at_once_keep_everything_and_refuse_nothing(tmp_path: Path) -> None:
    desks.begin(tmp_path)
    each = 6 * desks.RUNS
    processes = [
        adding(tmp_path, [f"process {p} moment {n}" for n in range(each)]) for p in range(4)
    ]
    acknowledged: list[str] = []
    for process in processes:
        out, err = process.communicate(timeout=120)
        assert (process.returncode, err) == (0, "")
        acknowledged += out.split()
    assert len(acknowledged) == 4 * each
    assert desks.listed(tmp_path) == set(acknowledged)


def test_s9_four_that_begin_at_once_make_one_desk(tmp_path: Path) -> None:
    call = [sys.executable, "-m", "lordesk", "--data", str(tmp_path / "new"), "bin", "list"]
    processes = [
        subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT)
        for _ in range(4)
    ]
    for process in processes:
        _, err = process.communicate(timeout=120)
        assert (process.returncode, err) == (0, "")
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["lordesk.db"]
