"""The words of the page Rotations: its state, and where one took place."""

from PySide6.QtCore import QCoreApplication

from lordesk.domain.rotation_names import site_beside
from lordesk.ui import texts
from lordesk.ui.pages.rotations.state import RotationDetail, RotationsState


def _tr(words: str) -> str:
    return QCoreApplication.translate("rotations", words)


def place_words(detail: RotationDetail) -> str:
    """What stands under the title, which may name the site already."""
    kind, site = texts.rotation_kind(detail.rotation.kind), site_beside(detail.rotation)
    if not site:
        return " · ".join(filter(None, (kind, detail.place)))
    place = ", ".join(filter(None, (site, detail.place)))
    return _tr("{kind} at {place}").format(kind=kind, place=place)


def state_words(state: RotationsState) -> str:
    """`Five rotations · 17 moments in the log · one is in no kit yet`."""
    rotations = len(state.rows)
    if not rotations:
        return ""
    said = [
        texts.spelt(texts.counted(rotations, "%n rotation", "%n rotations"), rotations),
        texts.spelt(
            texts.counted(state.moments, "%n moment in the log", "%n moments in the log"),
            state.moments,
        ),
    ]
    if state.unused:
        unused = texts.counted(state.unused, "%n is in no kit yet", "%n are in no kit yet")
        said.append(texts.spelt(unused, state.unused))
    sentence = " · ".join(said)
    return sentence[:1].upper() + sentence[1:]
