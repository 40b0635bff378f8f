"""The composition root: opens a data folder and hands out what the shells need, when they do."""

import os
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast
from uuid import uuid4

from lordesk import paths
from lordesk.domain.changes import ChangeSet
from lordesk.domain.errors import RefusedError, StorageError
from lordesk.services.desk import Desk, utc_now

if TYPE_CHECKING:
    from lordesk.cli.arguments import Call
    from lordesk.cli.console import Console
    from lordesk.cli.workspace import Options
    from lordesk.documents.own_base import OwnBase
    from lordesk.domain.catalogue import Catalogue
    from lordesk.domain.codes import Check, CodeRule
    from lordesk.domain.opening import Opening
    from lordesk.services.desk_texts import DeskTexts
    from lordesk.services.kit_parts import Workshop
    from lordesk.services.press import FormatPress
    from lordesk.services.workspace import Workspace as OpenWorkspace
    from lordesk.storage.archive import SqlArchive
    from lordesk.storage.database import SqliteDatabase
    from lordesk.storage.desk_folder import DeskFolder
    from lordesk.storage.ledgers import SqlCalendarLedger, SqlSendLedger
    from lordesk.storage.shelf import FileShelf
    from lordesk.storage.snapshots import FolderSnapshots
    from lordesk.ui.tools import Tools


class Workspace:
    """One data folder. Nothing is opened or imported before it is asked for."""

    def __init__(self, data: Path, now: Callable[[], datetime] = utc_now) -> None:
        self.data = data
        self.now = now

    @cached_property
    def folder(self) -> "DeskFolder":
        from lordesk.storage.desk_folder import DeskFolder

        return DeskFolder(self.data, self.now)

    @property
    def database(self) -> "SqliteDatabase":
        return self.folder.database

    def open_desk(self) -> "Opening":
        """Open for the window; every way it can end is a value of `domain.opening`."""
        from lordesk.domain.opening import Opened
        from lordesk.services.bin import purge

        outcome = self.folder.open_for_window()
        if isinstance(outcome, Opened) and not outcome.is_read_only:
            with suppress(StorageError):  # it waits for the next opening
                purge(self.archive, self.shelf, self.now())
        return outcome

    def restore_snapshot(self, id_: str) -> None:
        """After Damaged or Gone: put a snapshot in the desk's place."""
        self.snapshots.restore(id_, self.now())

    def begin_anew(self) -> None:
        """After Damaged or Gone: move the rest aside; the next `open_desk` is Fresh."""
        self.folder.begin_anew()

    @cached_property
    def desk(self) -> Desk:
        from lordesk.storage.store import Scope, SqlStore

        return Desk(SqlStore(self.database, Scope()), self.now, self._keep_before)

    def _keep_before(self, changes: ChangeSet) -> None:
        self.snapshots.create_if_changed(self.now(), f"before: {changes.label}")

    @cached_property
    def catalogue(self) -> "Catalogue":
        from lordesk.storage.catalogue_files import read_catalogue

        return read_catalogue(paths.resources() / "rules")

    @cached_property
    def shelf(self) -> "FileShelf":
        from lordesk.storage.shelf import FileShelf

        return FileShelf(self.data / "attachments")

    @cached_property
    def calendar_ledger(self) -> "SqlCalendarLedger":
        from lordesk.storage.ledgers import SqlCalendarLedger
        from lordesk.storage.store import Scope

        return SqlCalendarLedger(self.database, Scope())

    @cached_property
    def send_ledger(self) -> "SqlSendLedger":
        from lordesk.storage.ledgers import SqlSendLedger
        from lordesk.storage.store import Scope

        return SqlSendLedger(self.database, Scope(), self.shelf)

    @cached_property
    def archive(self) -> "SqlArchive":
        from lordesk.storage.archive import SqlArchive
        from lordesk.storage.store import Scope

        return SqlArchive(self.database, Scope())

    @property
    def snapshots(self) -> "FolderSnapshots":
        return self.folder.snapshots

    @property
    def texts(self) -> "DeskTexts":
        """The text checks, exempting what this desk knows."""
        from lordesk.services.desk_texts import DeskTexts
        from lordesk.storage.guard_files import read_guard
        from lordesk.storage.wording_files import read_wording

        rules = paths.resources() / "rules"
        return DeskTexts(self.desk.records, lambda: read_guard(rules), lambda: read_wording(rules))

    @property
    def press(self) -> "FormatPress":
        """The writers of formats, with the base for Word files that is kept now."""
        from lordesk.services.press import FormatPress

        return FormatPress(self._own_base)

    def _own_base(self) -> "OwnBase | None":
        from lordesk.services.own_base import read_kept

        return read_kept(self.data)

    def workshop(self, today: date) -> "Workshop":
        """Everything a kit is made from, as it stands on that day."""
        from lordesk.documents.templates.messages import with_own
        from lordesk.services.kit_documents import fetch_from
        from lordesk.services.kit_parts import Workshop
        from lordesk.services.own_wordings import read_own

        return Workshop(
            records=self.desk.records,
            catalogue=self.catalogue,
            today=today,
            check=self.texts,
            fetch=fetch_from(self.shelf),
            press=self.press,
            wordings=with_own(read_own(self.data)),
        )

    def codes(self) -> "tuple[CodeRule, ...]":
        from lordesk.storage.codes_file import read_codes

        return read_codes(paths.resources() / "rules")

    def diagnose(self) -> "tuple[Check, ...]":
        from lordesk.storage.doctor import diagnose

        return diagnose(self.data, self.folder.path)

    def close(self) -> None:
        """Make the snapshot that is due; let go of the database file and of the window's lock."""
        if "desk" in self.__dict__ and self.desk.has_changed:
            with suppress(StorageError):  # what was done is kept, and the next closing tries again
                self.snapshots.create_if_due(self.now())
        if "folder" in self.__dict__:
            self.folder.close()


@contextmanager
def opened(options: "Options") -> Generator["OpenWorkspace"]:
    """The workspace that the command line's options name."""
    if options.database is not None:
        raise RefusedError(
            "This lordesk keeps its desk in a folder and cannot open a server. "
            "Leave out --database, or choose a folder with --data."
        )
    workspace = Workspace(data_folder(options.data))
    try:
        # Its cached properties are properties to whoever reads them; the type checker knows less.
        yield cast("OpenWorkspace", workspace)
    finally:
        workspace.close()


def data_folder(chosen: Path | None) -> Path:
    """The folder chosen by option, else by LORDESK_DATA, else the platform's own."""
    named = os.environ.get("LORDESK_DATA")
    return chosen or (Path(named) if named else paths.default_data_folder())


def run_command_line(arguments: Sequence[str]) -> int:
    """Run one command, or the window without one, and answer the exit code."""
    from lordesk.cli.arguments import UsageError, read_call
    from lordesk.cli.console import Console
    from lordesk.cli.main import USAGE, run

    console = Console(stdin=sys.stdin, stdout=sys.stdout, stderr=sys.stderr)
    try:
        call = read_call(arguments)
    except UsageError as error:
        console.complain(error.message)
        return USAGE
    console = replace(console, as_json=call.options.as_json)
    if call.tests_itself:
        from lordesk.cli.self_test import Step, command_steps, run_self_test

        steps = (*command_steps(opened), Step(name="pages", do=open_pages))
        return run_self_test(steps, console, call.self_test)
    if call.opens_window:
        return run_window(call, console)
    return run(call, opened, console, data_folder(call.options.data))


def run_window(call: "Call", console: "Console") -> int:
    """Open the window on a data folder and answer its exit code once it is closed."""
    from lordesk.cli.main import code_of
    from lordesk.domain.errors import LordeskError

    is_sample = call.command == "demo"
    folder = data_folder(call.options.data)
    workspace = Workspace(sample_folder(folder) if is_sample else folder)
    try:
        return _window(workspace, call, is_sample=is_sample)
    except LordeskError as error:
        console.complain(error.message)
        return code_of(error)
    finally:
        workspace.close()


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


def _window(workspace: Workspace, call: "Call", *, is_sample: bool) -> int:
    from lordesk.ui.application import run_window

    if is_sample:
        load_sample(workspace)
    tools = _tools(workspace, is_sample=is_sample)
    return run_window(replace(tools, fixed_today=call.options.today, files=call.files))


def _tools(workspace: Workspace, *, is_sample: bool) -> "Tools":
    from lordesk.storage.choices_file import TomlChoices
    from lordesk.ui.qt_asker import QtAsker
    from lordesk.ui.tools import Tools

    choices = TomlChoices(workspace.data / "choices.toml")
    return Tools(
        workspace=cast("OpenWorkspace", workspace),
        choices=choices,
        asker=QtAsker(choices.read().last_folder),
        data=workspace.data,
        now=workspace.now,
        is_sample=is_sample,
        open_sample=start_sample,
    )


def start_sample() -> None:
    """Start the sample desk in a program of its own, which cannot touch this one's folder."""
    import subprocess

    frozen = getattr(sys, "frozen", False)
    words = [sys.executable, *([] if frozen else ["-m", "lordesk"]), "demo"]
    subprocess.Popen(words)  # noqa: S603 - ourselves, with a word of our own
