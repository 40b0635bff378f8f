"""The adviser's page in blocks; what is gathered for it is tested with the service."""

from dataclasses import replace

from lordesk.documents.templates.status import LetterLine, ProgramLine, StatusFacts, status_page
from lordesk.documents.text_writer import to_text
from lordesk.domain.vocabulary import Paper
from tests.builders import day
from tests.golden import Golden

FULL = StatusFacts(
    applicant="Mira Sørensen",
    titled="Mira Sørensen, MD",
    email="mira@example.org",
    today=day("2027-02-06"),
    paper=Paper.LETTER,
    season="ERAS 2028",
    aims="Internal Medicine, categorical",
    submits=day("2027-09-01"),
    counts="0 uploaded, 1 promised, 1 not answered yet",
    letters=(
        LetterLine(
            writer="Adaeze Okoye, MD",
            institution="Harbour General",
            aims="Internal Medicine",
            stage="Agreed",
            needed=day("2027-08-18"),
            next_step="Send Dr. Okoye the letter kit",
            next_due=day("2027-02-03"),
        ),
        LetterLine(
            writer="K. Holm", institution="", aims="Internal Medicine", stage="Thanked",
            needed=None, next_step="", next_due=None,
        ),
    ),
    programs=(
        ProgramLine(name="Bay Hospital", assigned=1, wanted="3–4"),
        ProgramLine(name="Cove", assigned=0, wanted=""),
    ),
)  # fmt: skip


def test_the_page_says_what_is_on_record(golden: Golden) -> None:
    golden.check("kit/status.txt", to_text(status_page(FULL)))


def test_a_desk_without_letters_says_so(golden: Golden) -> None:
    empty = replace(FULL, letters=(), programs=(), submits=None, email="")
    golden.check("kit/status, empty.txt", to_text(status_page(empty)))
