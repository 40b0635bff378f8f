import pytest

from lordesk.domain.adjustable_value import Adjustable, shown

FIELDS = Adjustable(
    place="p",
    name="n",
    shipped=("neurology",),
    source="S",
    most=2,
    words=("neurology", "urology", "ob-gyn"),
    labels=("Neurology", "Urology", "Obstetrics and Gynecology"),
)
PHRASES = Adjustable(place="p", name="n", shipped=("rural",), source="S", most=3)


@pytest.mark.parametrize(
    ("given", "fits"), [(0, True), (4, True), (5, False), (-1, False), ("3", False), (True, False)]
)
def test_a_number_takes_whole_numbers_within_its_bounds(given: object, fits: bool) -> None:
    row = Adjustable(place="p", name="n", shipped=1, source="S", least=0, most=4)

    assert row.takes(given) is fits
    assert row.bounds == "a whole number from 0 to 4"


def test_a_word_takes_only_what_is_listed() -> None:
    row = Adjustable(place="p", name="n", shipped="no", source="S", words=("no", "common"))

    assert row.takes("common")
    assert not row.takes("yes")
    assert row.bounds == "one of no, common"


@pytest.mark.parametrize(
    ("given", "fits"),
    [
        (("urology",), True),
        ((), True),
        (("urology", "neurology"), True),
        (("urology", "neurology", "ob-gyn"), False),
        (("urology", "urology"), False),
        (("podiatry",), False),
        (("urology", 3), False),
        (["urology"], False),
        ("urology", False),
        (3, False),
    ],
)
def test_a_list_takes_what_it_knows_each_once_and_so_many(given: object, fits: bool) -> None:
    assert FIELDS.takes(given) is fits
    assert FIELDS.bounds == "any of neurology, urology, ob-gyn, parted by commas, each once"


@pytest.mark.parametrize(
    ("given", "fits"),
    [
        (("rural", "border clinic"), True),
        ((), True),
        (("rural", "Rural"), False),
        (("a", "b", "c", "d"), False),
        (("",), False),
        (("  ",), False),
        (("one, two",), True),
        (("x" * 61,), False),
        ((3,), False),
    ],
)
def test_a_list_of_phrases_takes_short_ones(given: object, fits: bool) -> None:
    assert PHRASES.takes(given) is fits
    assert PHRASES.bounds == "up to 3 words or phrases, parted by commas, each once"


def test_a_list_is_read_by_keys_or_as_people_say_it() -> None:
    assert FIELDS.read_list(" Urology,obstetrics and  gynecology, ,") == ("urology", "ob-gyn")
    assert FIELDS.read_list("podiatry") == ("podiatry",)
    assert FIELDS.read_list(",") == ()
    assert PHRASES.read_list("Border  clinic , rural") == ("Border clinic", "rural")


def test_the_order_of_a_list_makes_no_value_your_own() -> None:
    row = Adjustable(place="p", name="n", shipped=("a", "b"), source="S", most=3)
    assert row.is_shipped(("b", "a"))
    assert not row.is_shipped(("a",))
    assert not row.is_shipped("a")


def test_a_value_is_shown_as_it_is_typed() -> None:
    assert [shown(value) for value in (3, "no", ("a", "b"), ())] == ["3", "no", "a, b", ""]
    assert shown(("a, b", "c")) == '"a, b", c'
    assert PHRASES.read_list(shown(("a, b", "c"))) == ("a, b", "c")
