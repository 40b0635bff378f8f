"""What is wrong in a record, in words."""

import pytest

from lordesk.domain.flaw import Flaw
from lordesk.domain.ids import Kind


@pytest.mark.parametrize(
    ("kind", "key", "said"),
    [
        (Kind.WRITER, "okoye", "Writer okoye: email is longer than a text may be."),
        (Kind.APPLICANT, "applicant", "Applicant: email is longer than a text may be."),
    ],
)
def test_a_flaw_names_its_record_but_not_the_only_one_of_its_kind(
    kind: Kind, key: str, said: str
) -> None:
    flaw = Flaw(kind=kind, key=key, field="email", message="is longer than a text may be")
    assert str(flaw) == said
