"""Which dates a command moved: lines for people, the field `moved` for programs."""

from collections.abc import Iterator, Sequence

from lordesk.domain.agenda import Plan
from lordesk.domain.codec import Plain
from lordesk.domain.days import spoken
from lordesk.services.planning import MovedDuty, moved

LINES_AT_MOST = 12


def moved_days(before: Plan, after: Plan) -> tuple[MovedDuty, ...]:
    """The duties with another day in the second plan, without new and ended ones."""
    found = moved(before, after)
    return tuple(each for each in found if each.before is not None and each.after is not None)


def moves_value(moves: Sequence[MovedDuty]) -> dict[str, Plain]:
    """The field `moved`, left out when no date moved."""
    listed: list[Plain] = [
        {
            "id": each.duty.id,
            "letter": each.duty.letter,
            "kind": str(each.duty.kind),
            "title": each.duty.title,
            "before": each.before.isoformat() if each.before else None,
            "after": each.after.isoformat() if each.after else None,
        }
        for each in moves
    ]
    return {"moved": listed} if listed else {}


def moves_lines(moves: Sequence[MovedDuty]) -> Iterator[str]:
    """`Mon 1 Feb 2027 → Thu 18 Feb 2027  patel-im  Ask Dr. Patel …`, the first dozen."""
    if moves:
        yield "Moved in the plan:" if len(moves) > 1 else "Moved in the plan, one date:"
    for each in moves[:LINES_AT_MOST]:
        if each.before and each.after:
            days = f"{spoken(each.before)} → {spoken(each.after)}"
            yield f"  {days}  {each.duty.title} ({each.duty.letter})"
    if len(moves) > LINES_AT_MOST:
        yield f"  and {len(moves) - LINES_AT_MOST} more; see lordesk plan."
