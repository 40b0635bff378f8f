"""The window under test: on a copy of the sample desk, with a person who answers from a list."""

import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lordesk import bootstrap
from lordesk.domain.clash import Choices, ClashError, Side, decided
from lordesk.domain.history import HistoryAction
from lordesk.domain.machine_choices import MachineChoices
from lordesk.domain.records import Records
from lordesk.ui import draft_opening
from lordesk.ui.application import RunningProgram, make_program
from lordesk.ui.asking import FileKind, Question
from lordesk.ui.jobs import Jobs
from lordesk.ui.mail_programs import usual
from lordesk.ui.session import Session
from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look
from lordesk.ui.theme.recolouring import Recolouring
from lordesk.ui.tools import Tools
from lordesk.ui.window import MainWindow

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, 12, tzinfo=UTC)


@dataclass
class FakeAsker:
    """Answers with what the test put in; keeps what it was asked and told."""

    paths: list[Path | None] = field(default_factory=list[Path | None])
    texts: list[str | None] = field(default_factory=list[str | None])
    confirms: bool = True
    questions: list[Question] = field(default_factory=list[Question])
    opened: list[Path] = field(default_factory=list[Path])
    revealed: list[Path] = field(default_factory=list[Path])
    links: list[str] = field(default_factory=list[str])
    copied: list[str] = field(default_factory=list[str])
    can_open: bool = True
    settles: Side | None = None
    clashes: list[ClashError] = field(default_factory=list[ClashError])

    def settle(self, clash: ClashError, records: Records, action: HistoryAction) -> Choices | None:
        self.clashes.append(clash)
        return None if self.settles is None else decided(clash.clashes, self.settles)

    def open_file(self, parent: QWidget, title: str, kinds: tuple[FileKind, ...]) -> Path | None:
        return self.paths.pop(0)

    def save_file(
        self, parent: QWidget, title: str, suggested: str, kinds: tuple[FileKind, ...]
    ) -> Path | None:
        return self.paths.pop(0)

    def folder(self, parent: QWidget, title: str) -> Path | None:
        return self.paths.pop(0)

    def confirm(self, parent: QWidget, question: Question) -> bool:
        self.questions.append(question)
        return self.confirms

    def text(self, parent: QWidget, title: str, label: str, initial: str = "") -> str | None:
        return self.texts.pop(0)

    def open_path(self, path: Path) -> bool:
        self.opened.append(path)
        return self.can_open

    def reveal(self, path: Path) -> bool:
        self.revealed.append(path)
        return self.can_open

    def open_link(self, url: str) -> bool:
        self.links.append(url)
        return self.can_open

    def copy(self, text: str) -> None:
        self.copied.append(text)


class MemoryChoices:
    """A choices file that lives as long as the test."""

    def __init__(self, **chosen: Any) -> None:
        self.kept = replace(MachineChoices(), **chosen)

    def read(self) -> MachineChoices:
        return self.kept

    def write(self, choices: MachineChoices) -> None:
        self.kept = choices


class AtOnce(Executor):
    """Runs a job where it is submitted, so that no test waits for a thread."""

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


@dataclass
class Held(Executor):
    """Work waits until it is let go."""

    held: list[tuple[Callable[..., object], tuple[object, ...]]] = field(
        default_factory=list[tuple[Callable[..., object], tuple[object, ...]]]
    )

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.held.append((fn, args))
        return Future()

    def let_go(self) -> None:
        waiting, self.held = self.held, []
        for fn, args in waiting:
            fn(*args)
        QApplication.processEvents()


def choose_text_size(session: Session, percent: int, qtbot: QtBot) -> None:
    """Until it is in force for all that is seen."""
    if look.current().scale != percent / 100:
        with qtbot.waitSignal(session.text_resized):
            session.choose(replace(session.choices, text_size=percent))


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """The one application, in the usual light look whatever the test before it chose."""
    if look.current() != Look() or not qapp.styleSheet():
        look.apply(qapp, Look())
    return qapp


@pytest.fixture(autouse=True)
def drafts_are_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Linux: on a Mac the usual way is a script, and a test would open Mail itself."""
    monkeypatch.setattr(draft_opening, "usual", partial(usual, platform="linux"))


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample desk, made once; tests work on copies."""
    folder = tmp_path_factory.mktemp("sample") / "desk"
    workspace = bootstrap.Workspace(folder, now=lambda: NOW)
    bootstrap.load_sample(workspace)
    workspace.close()
    return folder


@pytest.fixture
def asker() -> FakeAsker:
    return FakeAsker()


@pytest.fixture
def choices() -> MemoryChoices:
    return MemoryChoices()


@pytest.fixture
def tools(
    sample_folder: Path, tmp_path: Path, asker: FakeAsker, choices: MemoryChoices
) -> Iterator[Tools]:
    """The sample desk at 22 November 2026."""
    folder = tmp_path / "desk"
    shutil.copytree(sample_folder, folder)
    yield from _tools(folder, asker, choices)


@pytest.fixture
def empty_tools(tmp_path: Path, asker: FakeAsker, choices: MemoryChoices) -> Iterator[Tools]:
    """A desk on which nothing was ever put."""
    yield from _tools(tmp_path / "empty-desk", asker, choices)


def _tools(folder: Path, asker: FakeAsker, choices: MemoryChoices) -> Iterator[Tools]:
    workspace = bootstrap.Workspace(folder, now=lambda: NOW)
    yield Tools(
        workspace=workspace,  # pyright: ignore[reportArgumentType] - cached properties satisfy it
        choices=choices,
        asker=asker,
        data=folder,
        now=lambda: NOW,
        fixed_today=TODAY,
    )
    workspace.close()


@pytest.fixture
def session(qapp: QApplication, tools: Tools) -> Iterator[Session]:
    """A session without a window, on the sample desk."""
    made = Session(tools, Jobs(AtOnce()))
    yield made
    made.close()
    made.jobs.close()


@pytest.fixture
def empty_session(qapp: QApplication, empty_tools: Tools) -> Iterator[Session]:
    made = Session(empty_tools, Jobs(AtOnce()))
    yield made
    made.close()
    made.jobs.close()


@pytest.fixture
def program(qtbot: QtBot, tools: Tools) -> Iterator[RunningProgram]:
    """The whole window on the sample desk, shown."""
    yield from _program(qtbot, tools)


@pytest.fixture
def empty_program(qtbot: QtBot, empty_tools: Tools) -> Iterator[RunningProgram]:
    """The whole window on an empty desk, shown."""
    yield from _program(qtbot, empty_tools)


def _program(qtbot: QtBot, tools: Tools) -> Iterator[RunningProgram]:
    made = make_program(tools, Jobs(AtOnce()))
    made.window.resize(1280, 800)  # whatever screen the tests run on
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window):
        made.window.show_first()
    yield made
    made.session.leaving.emit()
    made.ring.end()


@pytest.fixture
def window(program: RunningProgram) -> MainWindow:
    return program.window


def until_coloured(qtbot: QtBot, app: QApplication) -> None:
    """Wait until all widgets have the colours in force, which come in several turns."""
    present = app.findChild(Recolouring)
    qtbot.waitUntil(lambda: present is None or not present.is_under_way)
