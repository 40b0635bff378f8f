"""Whether a writer may be asked for a letter: not a trainee, and nobody who has answered no."""

from lordesk.domain.errors import RefusedError
from lordesk.domain.letter import Letter
from lordesk.domain.naming import addressed
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Answer


def require_asking(letter: Letter, records: Records) -> None:
    """RefusedError with whom to ask instead, or what to do."""
    writer = records.writers[letter.writer]
    if writer.position.is_trainee:
        signer = records.writers.get(writer.cosigner)
        whom = f"ask {addressed(signer)}" if signer else "ask the attending who can co-sign"
        raise RefusedError(
            f"{addressed(writer)} is a {writer.position}, and letters of trainees do not count; "
            f"{whom} instead."
        )
    if letter.heard in {Answer.DECLINED, Answer.HEDGED}:
        raise RefusedError(
            f"{addressed(writer)} gave no strong yes, and to ask again would be to push. Thank "
            "them, and ask somebody else."
        )
