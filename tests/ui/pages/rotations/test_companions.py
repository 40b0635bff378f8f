"""Who saw the work on a rotation."""

from datetime import date

from lordesk.ui.pages.rotations.page import RotationsPage
from lordesk.ui.places import PageId, Place
from lordesk.ui.session import Session
from tests.ui.dialogs import dialog_of

WARDS = "bayview-wards"


def test_people_are_added_changed_and_taken_off(page: RotationsPage, session: Session) -> None:
    page.open(Place(page=PageId.ROTATIONS, key="lakeside-icu"))
    page.companions.add.click()
    dialog = dialog_of(page)
    dialog.form.fill({**dialog.form.values(), "writer": "patel", "shifts": 3})
    dialog.try_to_save()
    stretch = session.records.writers["patel"].worked_together[-1]
    assert (stretch.rotation, stretch.shifts) == ("lakeside-icu", 3)
    page.companions.open_one("patel")
    dialog = dialog_of(page)
    dialog.form.fill({**dialog.form.values(), "start": date(2027, 2, 1), "end": date(2027, 1, 12)})
    dialog.try_to_save()
    assert dialog.problem.text()
    dialog.reject()
    page.companions.remove("patel")
    rotations = [each.rotation for each in session.records.writers["patel"].worked_together]
    assert "lakeside-icu" not in rotations
