"""The wheel: built from the checkout, installed where nothing else is, and tried there."""

import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from devtools.environment import make
from devtools.places import ROOT, RUNTIME_LOCK, interpreter, script
from devtools.sample import sample_file
from devtools.shell import ChoreError, beside, output, run, stage

_PACKAGES = "import sysconfig; print(sysconfig.get_path('purelib'))"
_PIP = ("-m", "pip", "--disable-pip-version-check", "-qq")


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """A command of the installed program and a word its answer must hold."""

    words: tuple[str, ...]
    says: str = ""


# Run in this order on one desk in the clean environment; a new promise is a new line.
# `{sample}` is the sample desk inside the installed program, `{out}` an empty folder.
TRIALS = (
    Trial(words=("--version",), says="lordesk"),
    Trial(words=("--json", "import", "{sample}"), says='"added"'),
    Trial(words=("--json", "doctor"), says='"ok": true'),
    Trial(words=("--json", "plan"), says='"reason"'),
    Trial(words=("--json", "calendar", "--out", "{out}/letters.ics"), says='"events"'),
    Trial(words=("--json", "kit", "--all", "--out", "{out}/kits"), says='"files"'),
    Trial(words=("--json", "--self-test"), says='"ok": true,\n "steps"'),
)


def build(folder: Path) -> Path:
    """Build the wheel into the folder without fetching anything."""
    command = ["wheel", ROOT, "--no-deps", "--no-build-isolation", "--wheel-dir", folder]
    run([interpreter(), *_PIP, *command])
    return next(folder.glob("lordesk-*.whl"))


def check() -> None:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        with stage("wheel"):
            wheel = build(Path(scratch))
            _hold_complete(wheel)
        clean = Path(scratch, "clean")
        with stage("clean installation"):
            make(clean, RUNTIME_LOCK)
            run([interpreter(clean), *_PIP, "install", "--no-deps", "--no-index", wheel])
            run([interpreter(clean), *_PIP, "check"])
        with stage("trial of the installed program"):
            try_out(clean, Path(scratch))


def checked() -> AbstractContextManager[None]:
    """The same while the block works."""
    return beside("wheel", [interpreter(), ROOT / "packaging" / "dev.py", "wheel"])


def missing(wheel: Path) -> set[str]:
    """Files of the program and of its resources that the wheel does not carry."""
    with zipfile.ZipFile(wheel) as archive:
        return set(_wanted()) - set(archive.namelist())


def _wanted() -> Iterator[str]:
    """Names inside the wheel: the package as it lies, the resources below it."""
    for top in (ROOT / "lordesk", ROOT / "resources"):
        for path in top.rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts and path.name[0] != ".":
                place = path.relative_to(ROOT).as_posix()
                yield place if top.name == "lordesk" else f"lordesk/{place}"


def _hold_complete(wheel: Path) -> None:
    absent = sorted(missing(wheel))
    if absent:
        raise ChoreError(f"The wheel lacks {len(absent)} files, first {absent[0]}.")


def try_out(clean: Path, scratch: Path) -> None:
    """Run every trial with an empty home and without a display."""
    alone = {
        "HOME": str(scratch),
        "LORDESK_DATA": str(scratch / "desk"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    packages = output([interpreter(clean), "-c", _PACKAGES]).strip()
    sample = Path(packages, "lordesk", *sample_file().relative_to(ROOT).parts)
    for trial in TRIALS:
        words = [word.format(sample=sample, out=scratch) for word in trial.words]
        if trial.says not in output([script("lordesk", clean), *words], extra=alone):
            raise ChoreError(f"“lordesk {' '.join(words)}” did not say “{trial.says}”.")
        print(f"   lordesk {' '.join(trial.words)}")
