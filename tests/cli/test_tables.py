"""Tables for a terminal."""

from lordesk.cli.tables import counted, display_width, pairs, paragraph, shown, table, wrapped


def test_wide_characters_count_twice_and_marks_not_at_all() -> None:
    assert display_width("李小龍") == 6
    assert display_width("e\u0301") == 1


def test_columns_are_aligned_and_the_last_one_wraps() -> None:
    rows = [("李", "a text that is too long for its column by far"), ("Ada", "short")]
    lines = list(table(("who", "what"), rows, 34))
    assert lines[0] == "who  what"
    assert lines[1].startswith("李   a text")
    assert lines[2].startswith("     ")
    assert max(map(display_width, lines)) <= 34


def test_control_and_direction_characters_never_reach_the_terminal() -> None:
    assert shown("a\x1b[2Jb\u202ec\nd") == "a [2Jb c d"


def test_a_long_word_stays_whole() -> None:
    assert list(wrapped("a " + "x" * 30, 10)) == ["a", "x" * 30]
    assert list(paragraph("one two", 30, "  ")) == ["  one two"]


def test_pairs_keep_their_names_in_a_column() -> None:
    lines = list(pairs([("plan", "every duty with its day and its reason")], 34))
    assert lines[0].startswith("plan  every duty")
    assert lines[1].startswith("      ")


def test_a_noun_follows_its_number() -> None:
    assert [counted(number, "record") for number in (0, 1, 2)] == [
        "0 records",
        "1 record",
        "2 records",
    ]
