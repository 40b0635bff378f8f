"""What the open desk gives an import to plan against."""

from dataclasses import replace

from lordesk.services.editing import save
from lordesk.ui.importing.surroundings import surroundings
from lordesk.ui.window import MainWindow


def test_it_is_the_desk_as_it_is_and_its_history_is_read_once(window: MainWindow) -> None:
    session = window.session
    around = surroundings(session)
    assert around.records is session.records
    assert (around.catalogue, around.today) == (session.catalogue, session.today)
    before = around.steps()
    writer = replace(session.records.writers["patel"], notes="changed")
    session.attempt(lambda records: save(records, writer))
    assert around.steps() is before
    assert surroundings(session).steps() != before
