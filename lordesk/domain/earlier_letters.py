"""Earlier letters of a writer: one from an earlier season, or a yes from long ago."""

from datetime import date

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.facts import LetterFacts, policy
from lordesk.domain.letter import Letter
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Answer, PolicyKey, SeasonEventKind


def wrote_before(facts: LetterFacts, records: Records) -> date | None:
    """The day the writer's last letter of an earlier season came, None where there is none."""
    return max(
        (
            letter.uploaded_on
            for letter in records.letters
            if letter.writer == facts.writer.key
            and letter.uploaded_on is not None
            and _is_earlier(letter, letter.uploaded_on, facts, records)
        ),
        default=None,
    )


def _is_earlier(other: Letter, uploaded_on: date, facts: LetterFacts, records: Records) -> bool:
    """Whether it came before this letter's season opened, so that it was not for this season.

    In a season without dates whatever a roll-over left behind is earlier, though its targets go on.
    """
    if other.key == facts.letter.key:
        return False
    opens = facts.season_day(SeasonEventKind.OPENS) or facts.season_day(SeasonEventKind.TOKENS)
    if opens is not None:
        return uploaded_on < opens
    if other.withdrawn_on is not None:
        return True
    return facts.season_key not in {records.targets[key].season for key in other.targets}


def agreed_long_ago(
    letter: Letter, records: Records, catalogue: Catalogue, today: date
) -> date | None:
    """The day of an ask that was agreed to, once a letter written then needs a fresh date."""
    if letter.asked is None or not _has_agreed(letter):
        return None
    long_ago = policy(PolicyKey.REFRESH_AFTER_DAYS, records, catalogue)
    return letter.asked.on if (today - letter.asked.on).days > long_ago else None


def _has_agreed(letter: Letter) -> bool:
    return letter.heard is Answer.STRONG or letter.uploaded_on is not None
