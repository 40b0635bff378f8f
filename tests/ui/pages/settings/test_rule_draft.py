"""Own values while they are being set."""

import pytest

from lordesk.ui.pages.settings.rule_draft import RuleDraft, said_beside
from lordesk.ui.session import Session
from tests.own_rules import own_of


@pytest.fixture
def draft(session: Session) -> RuleDraft:
    return RuleDraft(session)


def test_nothing_is_kept_before_it_is_asked_for(draft: RuleDraft) -> None:
    assert draft.set("weights.direct", "20") == ""

    assert draft.is_changed
    assert draft.own.values == {"weights.direct": 20}
    assert not draft.book.file.exists()

    assert draft.keep()
    assert draft.book.own.values == {"weights.direct": 20}
    assert not draft.is_changed


def test_what_cannot_hold_is_said_and_leaves_the_draft(draft: RuleDraft) -> None:
    draft.set("weights.direct", "20")

    assert "does not fit" in draft.set("weights.direct", "much")
    assert "from afar" in draft.set("weights.indirect", "30")
    assert draft.own.values == {"weights.direct": 20}


def test_an_empty_box_goes_back_to_lordesks_value(draft: RuleDraft) -> None:
    draft.set("weights.direct", "20")
    draft.set("weights.direct", " ")

    assert not draft.is_changed


def test_leaving_forgets_the_draft(draft: RuleDraft) -> None:
    draft.set("weights.direct", "20")
    draft.discard()

    assert not draft.is_changed


def test_what_was_kept_is_taken_back_step_by_step(draft: RuleDraft) -> None:
    for text in ("20", "25"):
        draft.set("weights.direct", text)
        draft.keep()
    draft.reset_all()
    assert not draft.book.own.values

    seen: list[object] = []
    while draft.can_go_back:
        assert draft.take_back()
        seen.append(draft.book.own.values.get("weights.direct"))
    assert seen == [25, 20, None]


def test_a_draft_that_no_longer_fits_what_is_kept_is_let_go(draft: RuleDraft) -> None:
    draft.set("weights.indirect", "14")
    draft.book.keep(own_of({"weights.direct": 10}))

    assert draft.own.values == {"weights.direct": 10}


def test_a_file_that_cannot_be_written_is_told_and_nothing_counts_as_kept(
    draft: RuleDraft, monkeypatch: pytest.MonkeyPatch, session: Session
) -> None:
    from lordesk.domain.errors import StorageError

    def refuse(_own: object) -> None:
        raise StorageError("The disk is full.")

    told: list[str] = []
    session.problem.connect(told.append)
    draft.set("weights.direct", "20")
    draft.keep()
    monkeypatch.setattr(draft.book, "keep", refuse)
    draft.set("weights.direct", "25")

    assert not draft.keep()
    assert not draft.take_back()
    assert draft.can_go_back
    assert draft.own.values == {"weights.direct": 25}
    assert told == ["The disk is full."] * 2


@pytest.mark.parametrize(
    ("refusal", "said"),
    [
        ("weights.direct: 'much' does not fit; it takes 0.", "'much' does not fit; it takes 0."),
        ("specialties.x.name: a name needs a letter.", "A name needs a letter."),
        ("A specialty of your own needs a name.", "A specialty of your own needs a name."),
    ],
)
def test_a_refusal_beside_its_field_does_not_name_the_place(refusal: str, said: str) -> None:
    assert said_beside(refusal) == said
