"""The letter that takes another's place, and whether it still can."""

from lordesk.domain.agenda import AskWindow
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.facts import ask_window, gather, policy
from lordesk.domain.letter import Letter
from lordesk.domain.objections import is_decided, objection_to
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Answer, PolicyKey


def backup_of(letter: Letter, records: Records, catalogue: Catalogue) -> Letter | None:
    """The first backup that can take the letter's place, None where nobody is to be turned to."""
    backups = (each for each in records.letters if each.backup_for == letter.key)
    return next((each for each in backups if is_usable(each, records, catalogue)), None)


def is_usable(backup: Letter, records: Records, catalogue: Catalogue) -> bool:
    """Whether it was promised or came, or its writer may still be asked."""
    if backup.is_ended:
        return False
    if backup.uploaded_on is not None:
        return True
    if backup.asked is not None:
        return backup.heard in {None, Answer.STRONG}
    return _may_be_asked(backup, records, catalogue)


def _may_be_asked(backup: Letter, records: Records, catalogue: Catalogue) -> bool:
    writer = records.writers[backup.writer]
    if objection_to(writer, records.letters) is not None:
        return False
    if is_decided(writer):
        return True
    facts = gather(backup, records, catalogue, {})
    if facts.anchor is None:
        return True
    least = policy(PolicyKey.CONTACT_MIN_WEEKS, records, catalogue)
    return ask_window(facts, facts.anchor.end, least) is not AskWindow.DO_NOT_ASK
