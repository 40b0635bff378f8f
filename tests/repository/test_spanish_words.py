"""The window's Spanish says each act and thing by one word, and addresses a person as usted."""

import re

import pytest

from lordesk.paths import resources
from lordesk.ui.translation import read_texts

TEXTS = [
    *(
        form
        for forms in read_texts(resources() / "i18n" / "lordesk_es.ts").values()
        for form in forms
    ),
    *(
        path.read_text(encoding="utf-8")
        for folder in ("guide/es", "rules/es")
        for path in sorted((resources() / folder).iterdir())
        if path.suffix in {".md", ".toml"}
    ),
]


@pytest.mark.parametrize(
    ("avoided", "said"),
    [
        (r"añad\w*", "agregar"),
        (r"dosier\w*", "kit"),
        (r"(este|otro) equipo|ambos equipos|ordenador\w*", "computadora"),
        (r"copias? de seguridad", "respaldo"),
        (r"escritorio de muestra", "escritorio de ejemplo"),
        (r"restitui\w*", "recuperar"),
        (r"dar por perdida|dejar(la)? vencer", "dejar caducar"),
        (r"registro confirmado|confirmar el registro", "entrada confirmada"),
        (r"línea de órdenes|ventana u orden", "comando"),
        (r"cartas? firmes?", "carta fuerte"),
        (r"fichero\w*", "archivo"),
        (r"email|e-mail", "correo"),
        (r"tú|tu|tus|contigo|vosotros", "usted"),
    ],
)
def test_one_word_stands_for_each_thing(avoided: str, said: str) -> None:
    pattern = re.compile(rf"\b(?:{avoided})\b", re.IGNORECASE)
    found = [each[0] for text in TEXTS for each in pattern.finditer(text)]
    assert found == [], f"say “{said}”"
