"""What the Word blocks of one document share: measures, links and lists."""

from collections.abc import Callable
from itertools import groupby

from lordesk.documents.blocks import Item
from lordesk.documents.docx_markup import Para, run_xml
from lordesk.documents.lines import tidy
from lordesk.documents.runs import Text, runs
from lordesk.documents.sheet import styles


class Page:
    """The page that is being written; `relate` gives the id of a link's relationship.

    `wider`: how much wider its text runs than in lordesk's own font.
    """

    def __init__(
        self,
        width: float,
        body: float,
        air: float,
        relate: Callable[[str], str],
        wider: float = 1.0,
    ) -> None:
        self.width = width
        self.wider = wider
        self.styles = styles(body)
        self.air = air
        self._relate = relate
        self._numbered = 1

    def text(self, text: Text, style: str = "") -> str:
        found: list[str] = []
        for href, group in groupby(tidy(text), key=lambda run: run.href):
            words = "".join(run_xml(run, style) for run in group)
            found.append(
                f'<w:hyperlink r:id="{self._relate(href)}" w:history="1">{words}</w:hyperlink>'
                if href
                else words
            )
        return "".join(found)

    def plain(self, words: str, style: str = "") -> str:
        return self.text(runs(words), style)

    def item(self, item: Item, style: str, number: int, gap: float) -> Para:
        return Para(style=style, content=self.text(item.text), gap=gap, list_number=number)

    def next_list(self) -> int:
        """The number of a list that begins at one."""
        self._numbered += 1
        return self._numbered
