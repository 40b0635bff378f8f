"""What a duty's button does: one step for every kind."""

import pytest

from lordesk.domain.agenda import AskWindow, Duty, DutyState
from lordesk.domain.ids import LetterKey, WriterKey
from lordesk.domain.letter_life import Event
from lordesk.domain.mails import MessageKind
from lordesk.domain.vocabulary import DutyKind
from lordesk.ui.steps.next_step import Act, mail_words, step_of
from tests.builders import day


def a_duty(kind: DutyKind, window: AskWindow | None = None, sources: tuple[str, ...] = ()) -> Duty:
    return Duty(
        letter=LetterKey("okoye-im"),
        writer=WriterKey("okoye"),
        kind=kind,
        due=day("2027-02-01"),
        title="A title",
        reason="A reason.",
        sources=sources,
        state=DutyState.OPEN,
        season="eras-2028",
        window=window,
    )


@pytest.mark.parametrize("kind", list(DutyKind))
def test_every_kind_of_duty_has_a_button_that_does_something(kind: DutyKind) -> None:
    step = step_of(a_duty(kind, AskWindow.NOW))
    assert step.words
    assert (step.mail is not None) or step.act in {Act.RECORD, Act.PROGRAMS}
    assert step.act is not Act.RECORD or step.record is not None


@pytest.mark.parametrize(
    ("window", "sources", "act", "mail"),
    [
        (AskWindow.NOW, (), Act.CARD, MessageKind.ASK),
        (AskWindow.FINE, (), Act.CARD, MessageKind.ASK),
        (AskWindow.COLD, (), Act.DRAFT, MessageKind.ASK),
        (None, (), Act.DRAFT, MessageKind.ASK),
        (AskWindow.NOW, ("ASK-5", "ASK-2"), Act.DRAFT, MessageKind.ASK_LATE),
    ],
)
def test_an_ask_is_in_person_until_the_rotation_is_long_over_or_time_is_short(
    window: AskWindow | None, sources: tuple[str, ...], act: Act, mail: MessageKind
) -> None:
    step = step_of(a_duty(DutyKind.ASK, window, sources))
    assert (step.act, step.mail, step.record) == (act, mail, Event.ASKED)


@pytest.mark.parametrize("kind", list(MessageKind))
def test_every_mail_has_a_name_of_its_own(kind: MessageKind) -> None:
    assert mail_words(kind)
    assert len({mail_words(each) for each in MessageKind}) == len(MessageKind)
