"""What the open desk gives an import to plan against."""

from dataclasses import replace

from lordesk.services.editing import save
from lordesk.ui.importing.context import import_context
from lordesk.ui.window import MainWindow


def test_it_is_the_desk_as_it_is_and_its_history_is_read_once(window: MainWindow) -> None:
    session = window.session
    context = import_context(session)
    assert context.records is session.records
    assert (context.catalogue, context.today) == (session.catalogue, session.today)
    before = context.steps()
    writer = replace(session.records.writers["patel"], notes="changed")
    session.attempt(lambda records: save(records, writer))
    assert context.steps() is before
    assert import_context(session).steps() != before
