"""What one look at a kit costs while it is typed, against setting the same page once."""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from statistics import median

from lordesk.documents.pdf_writer import to_pdf
from lordesk.documents.templates.summary import summary
from lordesk.domain.ids import LetterKey
from lordesk.domain.vocabulary import Paper
from lordesk.ui.pages.kits.live_review import ReviewRequest, Sheet, review_sheet
from lordesk.ui.session import Session
from tests.windows import application, asker, choices, sample_folder, session, tools

__all__ = ["application", "asker", "choices", "sample_folder", "session", "tools"]

AT_MOST = 2.5
ROUNDS = 9


def test_a_review_costs_little_more_than_its_page(session: Session) -> None:
    """The guard remembers what it has read, so a key costs one bullet, one page, one picture."""
    workspace = session.tools.workspace
    wish = ReviewRequest(
        records=session.records,
        rules=session.catalogue,
        letter=LetterKey("patel-im"),
        sheet=Sheet.SUMMARY,
        paper=Paper.LETTER,
        width=480,
        today=session.today,
        held_words="Held back",
    )
    first, known = review_sheet(workspace, wish, None)
    page = summary(first.review.facts)
    moment = session.records.moments["m02"]
    looks: list[float] = []
    pages: list[float] = []
    for number in range(ROUNDS):
        typed = replace(wish, draft=replace(moment, text=f"{moment.text} Again {number}."))
        looks.append(_cpu(partial(review_sheet, workspace, typed, known)))
        pages.append(_cpu(partial(to_pdf, page)))
    ratio = median(looks) / median(pages)
    print(f"a look at a kit: {ratio:.2f} × its page as PDF (at most {AT_MOST})")
    assert ratio <= AT_MOST


def _cpu(work: Callable[[], object]) -> float:
    before = time.thread_time()
    work()
    return time.thread_time() - before
