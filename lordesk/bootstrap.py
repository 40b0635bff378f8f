"""The composition root: opens a data folder and gives the shells what they need."""

import os
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from lordesk import paths
from lordesk.domain.errors import LordeskError, StorageError
from lordesk.move_notes import followed
from lordesk.workspace import Workspace

if TYPE_CHECKING:
    from lordesk.cli.arguments import Call
    from lordesk.cli.console import Console
    from lordesk.cli.workspace import Options
    from lordesk.services.workspace import Office
    from lordesk.services.workspace import Workspace as OpenWorkspace
    from lordesk.ui.tools import DeskPlace, Tools

CHOICES = "choices.toml"
"""The file of the machine's choices in the data folder."""

OPENING_PARTS = (
    "lordesk.folder_swap",
    "lordesk.services.bin",
    "lordesk.services.desk",
    "lordesk.storage.desk_folder",
    "lordesk.storage.own_rules_keeper",
    "lordesk.storage.places",
    "lordesk.storage.shelf",
    "lordesk.storage.snapshots",
    "lordesk.storage.store",
    "lordesk.storage.window_opening",
)
"""What a desk of this computer needs to be opened; the window loads it beside its thread."""


@contextmanager
def opened(options: "Options") -> Generator["OpenWorkspace"]:
    """The workspace that the command line's options name."""
    workspace = workspace_of(options)
    try:
        # Its cached properties are properties to whoever reads them; the type checker knows less.
        yield cast("OpenWorkspace", workspace)
    finally:
        workspace.close()


def workspace_of(options: "Options") -> Workspace:
    """A data folder's, or with `--database` one applicant's on an office's server."""
    folder = data_folder(options.data)
    if options.database is None:
        return Workspace(folder)
    from lordesk.office import OfficeWorkspace
    from lordesk.storage.choices_file import TomlChoices

    adviser = TomlChoices(folder / CHOICES).read().adviser
    return OfficeWorkspace(folder, options.database, options.applicant, adviser)


def data_folder(chosen: Path | None) -> Path:
    """Chosen by option, else by LORDESK_DATA, else the platform's own; where it was moved to.

    Raises StorageError for a name that no folder can have.
    """
    named = os.environ.get("LORDESK_DATA")
    folder = followed(chosen or (Path(named) if named else paths.default_data_folder()))
    try:
        folder.is_dir()
    except OSError as error:
        from lordesk.domain.tidy import excerpt

        reason = (error.strerror or "the system refuses it").lower()
        raise StorageError(
            f"{excerpt(str(folder))} cannot be a data folder: {reason}. Choose another."
        ) from None
    return folder


def run_command_line(arguments: Sequence[str]) -> int:
    """Run one command, or the window without one, and answer the exit code."""
    from lordesk.cli.arguments import read_call

    try:
        call = read_call(arguments)
        data_folder(call.options.data)
    except LordeskError as error:
        return _complain(error)
    return run_window(call) if call.opens_window else _run_command(call)


def _run_command(call: "Call") -> int:
    from lordesk.cli.main import run

    console = replace(_console(), as_json=call.options.as_json)
    if call.tests_itself:
        from lordesk.cli.self_test import Step, command_steps, run_self_test

        steps = (*command_steps(opened), Step(name="pages", do=open_pages))
        return run_self_test(steps, console, call.self_test)
    return run(call, opened, console, data_folder(call.options.data))


def _console() -> "Console":
    from lordesk.cli.console import Console

    return Console(stdin=sys.stdin, stdout=sys.stdout, stderr=sys.stderr)


def _complain(error: LordeskError) -> int:
    """Say what went wrong before anything was opened; answers its exit code."""
    from lordesk.cli.main import code_of
    from lordesk.cli.remedies import complaint

    _console().complain(complaint(error))
    return code_of(error)


def run_window(call: "Call") -> int:
    """Open the window on a data folder and answer its exit code once it is closed."""
    is_sample = call.command == "demo"
    folder = data_folder(call.options.data)
    route = Route(files=call.files)
    make: Callable[[], Workspace]
    make = partial(Workspace, sample_folder(folder)) if is_sample else partial(_first, call)
    while True:
        workspace = make()
        try:
            code = _window(workspace, call, route, is_sample=is_sample)
        except LordeskError as error:
            return _complain(error)
        finally:
            workspace.close()
        if route.ends:
            return code
        place = route.taken()
        if place is not None:
            make, is_sample = partial(_at, data_folder(call.options.data), place), False


class Route:
    """Where the window is to go on once it is closed; `files` are for the first window alone."""

    def __init__(self, files: tuple[Path, ...]) -> None:
        self.files = files
        self.ends = True
        self._place: DeskPlace | None = None

    def go(self, place: "DeskPlace") -> None:
        self.ends, self._place = False, place

    def come_again(self) -> None:
        """To the same desk, for what takes effect at the next start."""
        self.ends, self._place = False, None

    def taken(self) -> "DeskPlace | None":
        """The place that was wanted, once; None for the same."""
        place, self._place, self.files, self.ends = self._place, None, (), True
        return place


def _first(call: "Call") -> Workspace:
    """The desk that the call names, else the one that was chosen in Settings."""
    from lordesk.storage.choices_file import TomlChoices

    folder = data_folder(call.options.data)
    choices = TomlChoices(folder / CHOICES).read()
    if call.options.database is not None or not (choices.at_office and choices.office):
        return workspace_of(call.options)
    database, applicant = choices.office, call.options.applicant or choices.applicant or None
    return workspace_of(replace(call.options, database=database, applicant=applicant))


def _at(folder: Path, place: "DeskPlace") -> Workspace:
    if not place.address:
        return Workspace(folder)
    from lordesk.office import OfficeWorkspace

    return OfficeWorkspace(folder, place.address, place.applicant or None, place.adviser)


def open_pages(folder: Path) -> str:
    """The step of the self-test that wants a window: the desk below the folder, on no screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded
    from lordesk.ui.self_test import open_each_page

    workspace = Workspace(folder / "desk")
    try:
        return open_each_page(_tools(workspace, is_sample=True))
    finally:
        workspace.close()


def sample_folder(data: Path) -> Path:
    """Where the sample desk lies: beside the real one, never in it."""
    return data.parent / f"{data.name}-sample"


def load_sample(workspace: Workspace) -> None:
    """Fill a sample desk that is still empty from the file that ships."""
    if workspace.desk.records.applicant is not None:
        return
    from uuid import uuid4

    from lordesk.services.importing import plan_import
    from lordesk.services.incoming_files import read_incoming

    path = paths.resources() / "sample" / "rahmani.lordesk"
    incoming = read_incoming(path)
    planned = plan_import(
        workspace.desk.records,
        incoming.records,
        name=path.name,
        replace_desk=False,
        namespace=uuid4(),
    )
    incoming.keep(workspace.shelf)
    workspace.desk.perform(planned.changes)


def _window(workspace: Workspace, call: "Call", route: Route, *, is_sample: bool) -> int:
    from lordesk.ui.application import run_window

    tools = _tools(workspace, is_sample=is_sample)
    prepare = partial(load_sample, workspace) if is_sample else tools.prepare
    return run_window(
        replace(
            tools,
            fixed_today=call.options.today,
            files=route.files,
            prepare=prepare,
            move_to=route.go,
            open_again=route.come_again,
        )
    )


def _tools(workspace: Workspace, *, is_sample: bool) -> "Tools":
    from lordesk.storage.choices_file import TomlChoices
    from lordesk.ui.qt_asker import QtAsker
    from lordesk.ui.tools import Tools

    choices = TomlChoices(workspace.data / CHOICES)
    return Tools(
        workspace=cast("OpenWorkspace", workspace),
        choices=choices,
        asker=QtAsker(choices.read().last_folder),
        data=workspace.data,
        now=workspace.now,
        is_sample=is_sample,
        open_sample=partial(start_window, "demo"),
        open_own=start_window,
        office=_office_of(workspace),
        at_office=partial(_office_at, workspace.data),
        ask_office=_ask_office,
        parts=OPENING_PARTS,
    )


def _office_of(workspace: Workspace) -> "Office | None":
    """The office whose desk it is; at home there is none, and its module is not loaded."""
    return None if type(workspace) is Workspace else cast("Office", workspace)


def _office_at(folder: Path, address: str) -> "Office":
    from lordesk.office import OfficeWorkspace

    return OfficeWorkspace(folder, address)


def _ask_office(address: str) -> str:
    from lordesk.office import answer_of

    return answer_of(address)


def start_window(*words: str) -> None:
    """Start a program of its own, which cannot touch this one's folder."""
    import subprocess

    frozen = getattr(sys, "frozen", False)
    start = [sys.executable, *([] if frozen else ["-m", "lordesk"])]
    subprocess.Popen([*start, *words])  # noqa: S603 - ourselves, with a word of our own
