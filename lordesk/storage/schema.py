"""The numbered scripts that make and change the tables of a desk's file."""

from pathlib import Path

from lordesk import __version__
from lordesk.domain.errors import StorageError
from lordesk.storage.sql import Database

APPLICATION_ID = 0x4C4F5244
"""`LORD`: marks the file as ours, so that another program's database is never touched."""

_SIGN = (
    "INSERT INTO meta (name, value) VALUES ('written_by', ?) "
    "ON CONFLICT (name) DO UPDATE SET value=excluded.value"
)


def migrations() -> tuple[Path, ...]:
    """The numbered scripts, oldest first."""
    return tuple(sorted(Path(__file__).with_name("migrations").glob("[0-9]*.sql")))


def newest_schema() -> int:
    return len(migrations())


def schema_of(database: Database) -> int:
    return int(value_of(database, "PRAGMA user_version"))


def migrate(database: Database) -> None:
    """Run the scripts that are not yet in, all in one transaction that also checks the result."""
    with database.transaction():
        present = schema_of(database)
        scripts = migrations()[present:]
        for script in scripts:
            database.run(script.read_text(encoding="utf-8"))
        if scripts:
            database.rows(f"PRAGMA application_id={APPLICATION_ID}")
            database.rows(f"PRAGMA user_version={present + len(scripts)}")
            database.run(_SIGN, (__version__,))
            _require_sound(database, scripts[-1].name)


def value_of(database: Database, sql: str) -> str:
    """The first cell of the answer, empty when there is none."""
    found = database.rows(sql)
    return str(found[0][0]) if found else ""


def _require_sound(database: Database, script: str) -> None:
    problems = database.rows("PRAGMA foreign_key_check")
    if problems or value_of(database, "PRAGMA integrity_check") != "ok":
        message = f"{database.name} was not changed: {script} would leave it unsound."
        raise StorageError(message)
