"""Letters of menus: each once in its menu, at the beginning of a word where it can be."""

from lordesk.ui.accelerators import accelerated, plain


def test_the_first_free_letter_is_marked() -> None:
    assert accelerated(("Undo", "Redo", "Usual text size")) == (
        "&Undo",
        "&Redo",
        "Usual &text size",
    )


def test_no_letter_is_used_twice() -> None:
    marked = accelerated(("Save", "Send", "Show", "See", "So", "Ss"))
    keys = [text[text.index("&") + 1].casefold() for text in marked if "&" in text]
    assert len(keys) == len(set(keys))
    assert marked[-1] == "Ss", "nothing is left for it"


def test_marks_that_were_there_go_and_signs_stay() -> None:
    assert accelerated(("&Letters && kits",)) == ("&Letters && kits",)
    assert plain("&Letters && kits") == "Letters & kits"


def test_the_name_of_a_step_gives_no_letter() -> None:
    assert accelerated(("Redo", "R: Edit")) == ("&Redo", "R: Edit")
