"""An open data folder: the desk and its services, each made when first used."""

from collections.abc import Callable
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from lordesk import paths
from lordesk.domain.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Generator

    from lordesk.documents.own_base import OwnBase
    from lordesk.domain.catalogue import Catalogue
    from lordesk.domain.changes import ChangeSet
    from lordesk.domain.codes import Check, CodeRule
    from lordesk.domain.erasure import Erasure
    from lordesk.domain.history import Step
    from lordesk.domain.opening import Opening
    from lordesk.domain.place import Place
    from lordesk.move_notes import Moved
    from lordesk.services.desk import Desk
    from lordesk.services.desk_texts import DeskTexts
    from lordesk.services.kit_parts import KitTools
    from lordesk.services.ports import DiscardingShelf, Shelf, Snapshots
    from lordesk.services.rendering import FormatRenderer
    from lordesk.storage.archive import SqlArchive
    from lordesk.storage.desk_folder import DeskFolder
    from lordesk.storage.ledgers import SqlCalendarLedger, SqlSendLedger
    from lordesk.storage.own_rules_keeper import OwnRulesFile
    from lordesk.storage.sql import Database
    from lordesk.storage.store import Scope


def utc_now() -> datetime:
    return datetime.now(UTC)


class Workspace:
    """One data folder. Nothing is opened or imported before it is asked for."""

    def __init__(self, data: Path, now: Callable[[], datetime] = utc_now) -> None:
        self.data = data
        self.now = now
        self._is_erased = False

    @cached_property
    def folder(self) -> "DeskFolder":
        from lordesk.storage.desk_folder import DeskFolder

        return DeskFolder(self.data, self.now)

    @property
    def database(self) -> "Database":
        return self.folder.database

    @property
    def scope(self) -> "Scope":
        """Whose rows: at home there is one applicant."""
        from lordesk.storage.store import Scope

        return Scope()

    def only_look(self) -> None:
        """Make no desk where there is none: nothing will be kept."""
        self.folder.only_look()

    def open_desk(self) -> "Opening":
        """Open for the window; every way it can end is a value of `domain.opening`."""
        from lordesk.domain.opening import Opened
        from lordesk.folder_swap import mend_noted
        from lordesk.services.bin import purge

        outcome = self.folder.open_for_window()
        mend_noted(self.data / paths.UNFINISHED)
        if isinstance(outcome, Opened) and not outcome.is_read_only:
            with suppress(StorageError):  # it waits for the next opening
                purge(self.archive, self.shelf, self.now())
        return outcome

    def restore_snapshot(self, id_: str) -> None:
        """After Damaged or Gone: put a snapshot in the desk's place."""
        self.snapshots.restore(id_, self.now())

    def is_open_elsewhere(self) -> bool:
        """Whether another window has the desk, told without opening anything."""
        from lordesk.storage.window_lock import WindowLock

        return WindowLock(self.data).is_elsewhere()

    def begin_anew(self) -> None:
        """After Damaged or Gone: move the rest aside; the next `open_desk` is Fresh."""
        self.folder.begin_anew()

    @cached_property
    def desk(self) -> "Desk":
        from lordesk.services.desk import Desk
        from lordesk.storage.store import SqlStore

        return Desk(SqlStore(self.database, self.scope), self.now, self._keep_before)

    def _keep_before(self, changes: "ChangeSet") -> None:
        self.snapshots.create_if_changed(self.now(), f"before: {changes.label}")

    @cached_property
    def own_rules(self) -> "OwnRulesFile":
        from lordesk.storage.own_rules_keeper import OwnRulesFile

        return OwnRulesFile(paths.resources() / "rules", self.data)

    @property
    def catalogue(self) -> "Catalogue":
        """The rules with the user's own values in their places."""
        return self.own_rules.catalogue

    @cached_property
    def shelf(self) -> "DiscardingShelf":
        from lordesk.storage.shelf import FileShelf

        return FileShelf(self.data / "attachments")

    @contextmanager
    def shelf_beside(self) -> "Generator[Shelf]":
        yield self.shelf

    @contextmanager
    def ledgers_beside(self) -> "Generator[tuple[SqlSendLedger, SqlCalendarLedger]]":
        from lordesk.storage.database import open_database
        from lordesk.storage.ledgers import ledgers_on

        database = open_database(self.folder.path)
        try:
            yield ledgers_on(database, self.scope, self.shelf)
        finally:
            database.close()

    def steps_beside(self, limit: int) -> "tuple[Step, ...]":
        """The newest steps, read on another thread with a connection of its own."""
        from lordesk.storage.database import open_database
        from lordesk.storage.store import SqlStore

        database = open_database(self.folder.path, read_only=True)
        try:
            return SqlStore(database, self.scope).steps(limit)
        finally:
            database.close()

    @cached_property
    def calendar_ledger(self) -> "SqlCalendarLedger":
        from lordesk.storage.ledgers import SqlCalendarLedger

        return SqlCalendarLedger(self.database, self.scope)

    @cached_property
    def send_ledger(self) -> "SqlSendLedger":
        from lordesk.storage.ledgers import SqlSendLedger

        return SqlSendLedger(self.database, self.scope, self.shelf)

    @cached_property
    def archive(self) -> "SqlArchive":
        from lordesk.storage.archive import SqlArchive

        return SqlArchive(self.database, self.scope)

    @property
    def snapshots(self) -> "Snapshots":
        return self.folder.snapshots

    @property
    def texts(self) -> "DeskTexts":
        """The text checks, exempting what this desk knows, with the user's own words."""
        from lordesk.services.desk_texts import DeskTexts

        return DeskTexts(self.desk.records, self.own_rules.guard, self.own_rules.wording)

    @property
    def renderer(self) -> "FormatRenderer":
        """The writers of formats, with the base for Word files that is kept now."""
        from lordesk.services.rendering import FormatRenderer

        return FormatRenderer(self._own_base)

    def _own_base(self) -> "OwnBase | None":
        from lordesk.services.own_base import read_kept

        return read_kept(self.data)

    def kit_tools(self, today: date) -> "KitTools":
        """Everything a kit is made from, as it stands on that day."""
        from lordesk.documents.templates.messages import with_own
        from lordesk.services.kit_documents import fetch_from
        from lordesk.services.kit_parts import KitTools
        from lordesk.services.own_wordings import read_own

        return KitTools(
            records=self.desk.records,
            catalogue=self.catalogue,
            today=today,
            check=self.texts,
            fetch=fetch_from(self.shelf),
            renderer=self.renderer,
            wordings=with_own(read_own(self.data)),
            notes=self.data / paths.UNFINISHED,
        )

    def codes(self) -> "tuple[CodeRule, ...]":
        from lordesk.storage.codes_file import read_codes

        return read_codes(paths.resources() / "rules")

    def diagnose(self) -> "tuple[Check, ...]":
        from lordesk.storage.doctor import diagnose

        return diagnose(self.data, self.folder.path)

    @property
    def place(self) -> "Place":
        """What kind of place the data folder is."""
        from lordesk.storage.places import place_of

        return place_of(self.data)

    def place_to_move(self, wanted: Path | None = None) -> Path:
        """Where the desk could be moved to: the folder wanted, else the platform's own."""
        from lordesk.storage.moving import place_for

        return place_for(self.data, wanted)

    def move(self, target: Path, is_cancelled: Callable[[], bool] = lambda: False) -> "Moved":
        """Move the desk; afterwards only `close` may follow, and opening it where it lies now."""
        from lordesk.storage.moving import move_desk

        return move_desk(self.data, target, is_cancelled, self.folder.lock)

    def old_copy(self) -> Path | None:
        """Where the copy still lies that the desk was moved from."""
        from lordesk.storage.moving import old_copy

        return old_copy(self.data)

    def remove_old_copy(self) -> "Erasure":
        from lordesk.storage.moving import remove_old_copy

        return remove_old_copy(self.data)

    def survey(self) -> "Erasure":
        """What erasing everything would take away."""
        from lordesk.storage.erasure import survey
        from lordesk.storage.moving import sources

        return replace(survey(self.data), moved_from=tuple(map(str, sources(self.data))))

    def erase(self) -> "Erasure":
        """Remove everything of lordesk's from the data folder. Only `close` may follow."""
        from lordesk.storage.moving import erase_sources, sources

        before = sources(self.data)  # the notes that name them go with the folder
        erased = self.folder.erase()
        self._is_erased = True
        stuck = (*erased.stuck, *erase_sources(before))
        return replace(erased, moved_from=tuple(map(str, before)), stuck=stuck)

    def close(self) -> None:
        """Make the snapshot that is due; let go of the database file and of the window's lock."""
        if "desk" in self.__dict__ and self.desk.has_changed and not self._is_erased:
            with suppress(StorageError):  # what was done is kept, and the next closing tries again
                self.snapshots.create_if_due(self.now())
        if "folder" in self.__dict__:
            self.folder.close()
