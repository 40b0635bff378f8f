"""What is found about a kit, in the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from lordesk.ui.application import speak
from lordesk.ui.said_sentences import in_language


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "es")
    yield
    speak(qapp, "en")


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize(
    ("english", "said"),
    [
        (
            "The summary has 2 of at least 4 bullets. Choose more moments that Dr. Okoye saw.",
            "El resumen tiene 2 viñetas y necesita al menos 4. Elija más momentos que Dr. Okoye "
            "vio.",
        ),
        (
            "cv.pdf is over 5 MB, which makes the mail hard to carry. Save a smaller one.",
            "cv.pdf pasa de 5 MB, y el correo se vuelve pesado. Guarde uno más pequeño.",
        ),
        (
            "The request form says Letter ID 77. Take it over if it is this letter’s.",
            "El formulario de solicitud dice Letter ID 77. Tómelo si es el de esta carta.",
        ),
    ],
)
def test_a_finding_keeps_its_facts(english: str, said: str) -> None:
    assert in_language(english) == said
