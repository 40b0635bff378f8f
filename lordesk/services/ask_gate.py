"""Whether a writer may be asked: never a trainee, and with a warning if they said no before."""

from collections.abc import Iterator

from lordesk.domain.errors import RefusedError
from lordesk.domain.findings import Finding, Severity
from lordesk.domain.letter import Letter
from lordesk.domain.naming import addressed
from lordesk.domain.objections import has_refused, is_decided
from lordesk.domain.records import Records


def require_asking(letter: Letter, records: Records) -> None:
    """RefusedError with whom to ask instead of a trainee."""
    writer = records.writers[letter.writer]
    if writer.position.is_trainee:
        signer = records.writers.get(writer.cosigner)
        whom = f"ask {addressed(signer)}" if signer else "ask the attending who can co-sign"
        raise RefusedError(
            f"{addressed(writer)} is a {writer.position}, and letters of trainees do not count; "
            f"{whom} instead."
        )


def pushes(letter: Letter, records: Records) -> Iterator[Finding]:
    """What to say of an ask to a writer who gave no strong yes, be it to another letter.

    Nothing where the applicant's own verdict is to ask all the same: the plan holds to it too.
    """
    writer = records.writers[letter.writer]
    if has_refused(writer.key, records.letters) and not is_decided(writer):
        yield Finding(
            code="kit.no_strong_yes",
            severity=Severity.WARN,
            message=f"{addressed(writer)} gave no strong yes, and to ask "
            "again would be to push. Thank them, and ask somebody else.",
            about=f"letter {letter.key}",
        )
