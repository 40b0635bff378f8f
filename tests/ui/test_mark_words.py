"""What the guard's marks say in words."""

from lordesk.domain.findings import Mark, Severity
from lordesk.ui.mark_words import kinds_of, marks_in_words


def a_mark(code: str, severity: Severity, message: str = "") -> Mark:
    return Mark(start=0, end=1, code=code, severity=severity, message=message)


def test_the_gravest_is_said_and_the_others_are_counted() -> None:
    soft = a_mark("phi.place", Severity.WARN, "A place.")
    grave = a_mark("phi.name", Severity.BLOCK, "A name.")
    assert marks_in_words(()) == ""
    assert marks_in_words((soft,)) == "A place."
    assert marks_in_words((soft, grave)) == "A name. And one more place."
    assert marks_in_words((soft, grave, soft)) == "A name. And two more places."


def test_kinds_are_named_once_each() -> None:
    codes = ("phi.name", "phi.room", "phi.name", "phi.new")
    marks = tuple(a_mark(code, Severity.BLOCK) for code in codes)
    assert kinds_of(marks) == "name, room, detail"
