"""Why: the chips of the sources, and the reason with each source in our words."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lordesk.ui.session import Session
from lordesk.ui.widgets.why import Chip, WhyPopup, WhyRow


def test_the_reason_and_its_source_are_shown_and_said(qtbot: QtBot, session: Session) -> None:
    row = WhyRow("A yes is warm for a day.", ("KIT-1", "NO-SUCH"), session.catalogue.sources)
    qtbot.addWidget(row)
    with qtbot.waitExposed(row):
        row.show()
    row.link.click()
    popup = row.findChild(WhyPopup)
    assert popup is not None
    words = [label.text() for label in popup.findChildren(QLabel)]
    assert "A yes is warm for a day." in words
    assert session.catalogue.sources["KIT-1"].text in words
    assert "A yes is warm for a day." in popup.accessibleName()
    popup.close()


def test_two_chips_at_most_stand_beside_the_link(qtbot: QtBot, session: Session) -> None:
    row = WhyRow("", ("ASK-1", "ASK-2", "ASK-3"), session.catalogue.sources)
    qtbot.addWidget(row)
    chips = row.findChildren(Chip)
    assert [chip.accessibleName() for chip in chips] == ["ASK-1", "ASK-2"]
    assert not row.grab().isNull()
