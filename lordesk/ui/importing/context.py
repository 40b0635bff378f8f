"""What the open desk gives an import to plan against."""

from functools import cache, partial

from lordesk.services.exchange.states import STEPS_AT_MOST
from lordesk.ui.importing.state import ImportContext
from lordesk.ui.session import Session


def import_context(session: Session) -> ImportContext:
    """The desk as it is; its history is read where the plan is made, and once."""
    workspace = session.tools.workspace
    return ImportContext(
        records=session.records,
        catalogue=session.catalogue,
        today=session.today,
        steps=cache(partial(workspace.steps_beside, STEPS_AT_MOST)),
    )
