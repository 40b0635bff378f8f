"""What a kit costs, against its own summary page in the same run, and that many cost no memory."""

import gc
import resource
import sys
from pathlib import Path

from lordesk.documents.pdf_writer import to_pdf
from lordesk.documents.templates.summary import summary
from lordesk.domain.attachment import Document
from lordesk.domain.ids import LetterKey
from lordesk.domain.records import Records
from lordesk.paths import resources
from lordesk.services.kit_parts import FetchedFile, KitOrder, KitTools
from lordesk.services.kits import compose_kit, make_kits
from lordesk.services.rendering import FormatRenderer
from lordesk.services.text_check import desk_check
from lordesk.storage.guard_files import read_guard
from lordesk.storage.wording_files import read_wording
from tests.benchmarks.fair import ratio_of
from tests.documents.enclosed import a_pdf
from tests.kits import TODAY, a_kit_desk, a_workshop, facts_of
from tests.many_letters import a_desk_of_letters, letter_key

AT_MOST = 9
WARM, MEASURED = 20, 60
GROWTH_MB = 5
"""The store of set words fills up once; unbounded, 60 letters would take about 10."""
LETTER = LetterKey("okoye-im")
CV = a_pdf("Curriculum vitae", pages=2)


def fetch_cv(document: Document) -> FetchedFile | None:
    return FetchedFile(name=document.path, content=CV, dated=TODAY)


def a_real_workshop(desk: Records) -> KitTools:
    rules = resources() / "rules"
    check = desk_check(desk, read_guard(rules), read_wording(rules))
    return a_workshop(desk, check=check, fetch=fetch_cv, renderer=FormatRenderer())


def test_a_whole_kit_costs_at_most_nine_times_its_own_summary() -> None:
    kit_tools, facts = a_real_workshop(a_kit_desk()), facts_of()
    order = KitOrder(letter=LETTER, out=Path())
    assert compose_kit(kit_tools, order).files
    ratio = ratio_of(lambda: compose_kit(kit_tools, order), lambda: to_pdf(summary(facts)))
    print(f"whole kit: {ratio:.1f} × its summary as PDF (at most {AT_MOST})")
    assert ratio <= AT_MOST


def test_many_kits_of_different_letters_leave_nothing_behind(tmp_path: Path) -> None:
    kit_tools = a_real_workshop(a_desk_of_letters(WARM + MEASURED))
    orders = [KitOrder(letter=letter_key(at), out=tmp_path) for at in range(WARM + MEASURED)]
    sizes: list[float] = []
    for some in (orders[:WARM], orders[WARM:]):
        assert sum(result.is_written for result in make_kits(kit_tools, some)) == len(some)
        gc.collect()
        sizes.append(_peak_mb())
    print(f"{MEASURED} kits after {WARM}: {sizes[1] - sizes[0]:.1f} MB more")
    assert sizes[1] - sizes[0] <= GROWTH_MB


def _peak_mb() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1_000_000 if sys.platform == "darwin" else 1_000)
