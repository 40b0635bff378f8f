"""Long names are cut, or may break."""

from lordesk.ui.widgets.cutting import (
    IN_A_LINE,
    breakable,
    item_words,
    plain_tip,
    rest_in_tip,
    shortened,
)


def test_only_what_is_too_long_is_cut() -> None:
    assert shortened("Dr. Okoye") == "Dr. Okoye"
    assert shortened("Dr. Okoye and others", 10) == "Dr. Okoye…"
    assert len(shortened("x" * 500)) == 60


def test_an_item_of_a_menu_keeps_its_ampersand() -> None:
    assert item_words("Bed & Breakfast") == "Bed && Breakfast"
    assert item_words("&" * 500) == "&&" * (IN_A_LINE - 1) + "…"


def test_only_what_is_no_word_may_break() -> None:
    usual = "Otorhinolaryngologist at https://example.org/a/path/of/many/parts/here"
    assert breakable(usual) == usual
    parts = ("x" * 40, "x" * 40, "x" * 10)
    assert breakable("x" * 90) == "\N{ZERO WIDTH SPACE}".join(parts)


def test_a_tip_says_the_whole_of_what_is_cut_and_nothing_else() -> None:
    assert rest_in_tip("Dr. Okoye") == ""
    assert rest_in_tip("x" * 500) == "x" * 500
    assert plain_tip("<b>") == "<p style='white-space:pre-wrap'>&lt;b&gt;</p>"
