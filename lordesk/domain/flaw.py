"""What is wrong in a record, as the rules for all records find it."""

from dataclasses import dataclass

from lordesk.domain.ids import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Flaw:
    """A record that cannot be: `field` is spelled as in the lordesk file, `message` is a clause."""

    kind: Kind
    key: str
    field: str
    message: str

    def __str__(self) -> str:
        name = "" if self.kind in {Kind.APPLICANT, Kind.PREFERENCES} else f" {self.key}"
        return f"{self.kind.capitalize()}{name}: {self.field} {self.message}."
