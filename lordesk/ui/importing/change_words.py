"""What of a record an import changes, in words: its fields, old and new where both are short."""

from lordesk.domain.records import Entity, Records
from lordesk.services.editing import title_of
from lordesk.ui.merging.field_words import field_words
from lordesk.ui.merging.state import Difference, differences_of
from lordesk.ui.merging.value_words import value_words

SHORT = 40
FIELDS_SHOWN = 6


def changed_words(before: Entity, after: Entity, old: Records, new: Records) -> str:
    """`Dr. Fernandez · E-mail: a@x.org → b@x.org · Notes`; a long value is only named."""
    differences = differences_of(before, after)
    said = [_difference(each, old, new) for each in differences[:FIELDS_SHOWN]]
    rest = ["…"] if len(differences) > FIELDS_SHOWN else []
    return " · ".join((title_of(after, new), *said, *rest))


def _difference(difference: Difference, old: Records, new: Records) -> str:
    name = field_words(difference.field)
    was = value_words(difference.field, difference.mine, old)
    will_be = value_words(difference.field, difference.theirs, new)
    is_short = max(len(was), len(will_be)) <= SHORT and "\n" not in was + will_be
    return f"{name}: {was} → {will_be}" if is_short else name
