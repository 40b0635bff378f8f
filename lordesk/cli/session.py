"""What a running command has: options, streams, the open desk and today."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from lordesk.cli.console import Console
from lordesk.cli.workspace import Options
from lordesk.domain.agenda import Plan
from lordesk.domain.records import Records
from lordesk.services.workspace import Workspace


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    options: Options
    console: Console
    workspace: Workspace
    now: Callable[[], datetime] = field(default=_now)

    @property
    def today(self) -> date:
        """The day of `--today`, else the day where the user is."""
        return self.options.today or self.now().astimezone().date()

    def plan(self, records: Records | None = None) -> Plan:
        """The plan of the desk, or of records that are not on it yet."""
        from lordesk.domain.timeline import make_plan  # noqa: PLC0415 - few commands plan

        planned = self.workspace.desk.records if records is None else records
        return make_plan(planned, self.workspace.catalogue, self.today)

    def tell_of_own_rules(self) -> None:
        """What of the user's own values cannot be used, in one sentence beside the answer."""
        problem = self.workspace.catalogue.own.problem
        if problem:
            self.console.complain(problem)
