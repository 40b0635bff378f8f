"""Kits that were sent."""

from pytestqt.qtbot import QtBot

from lordesk.domain.history import SentKit
from lordesk.ui.pages.kits.sent_versions import SentVersions
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.text import Text
from tests.builders import day


def a_kit(number: int, on: str) -> SentKit:
    return SentKit(
        number=number,
        letter="okoye-im",
        sent_on=day(on),
        folder="Kit",
        files=(("1 Cover.pdf", "0"),),
        fingerprint="",
    )


def test_the_newest_stands_first_with_what_changed_since(qtbot: QtBot) -> None:
    sent = SentVersions()
    qtbot.addWidget(sent)
    old, new = a_kit(1, "2026-11-01"), a_kit(2, "2026-11-18")
    sent.show_kits((old, new), ("A newer CV.",))
    words = [text.text() for text in sent.findChildren(Text)]
    assert words[1:4] == [
        "Wed 18 Nov 2026 · 1 file",
        "Changed since: A newer CV.",
        "Sun 1 Nov 2026 · 1 file",
    ]
    with qtbot.waitSignal(sent.reopen_wanted) as told:
        sent.findChildren(Button)[1].click()
    assert told.args == [old]


def test_it_is_hidden_while_nothing_was_sent(qtbot: QtBot) -> None:
    sent = SentVersions()
    qtbot.addWidget(sent)
    sent.show_kits((), ())
    assert sent.isHidden()
