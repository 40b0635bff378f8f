"""What all pages of a kit share: head, foot, properties, and labelled facts."""

from collections.abc import Iterator, Sequence

from lordesk.documents.blocks import Block, Doc, Fact, Footer, Header, Item, Paper
from lordesk.documents.runs import Text, link, runs
from lordesk.documents.templates import spoken
from lordesk.documents.templates.fields import fields_of
from lordesk.documents.wording import Fields, Wordbook, kit_wording
from lordesk.domain.kit_facts import KitFacts

_DAYS = frozenset({"deadline", "deadline_day", "submit_day", "dates"})


class Page:
    """One page in the making: the facts in words beside the wordbook, asked by section."""

    def __init__(self, facts: KitFacts, section: str, words: Wordbook | None = None) -> None:
        self.facts = facts
        self.fields: Fields = _unbroken(fields_of(facts))
        self._section = section
        self._words = words or kit_wording()

    def plain(self, key: str) -> str:
        return self._words.plain(self._place(key), self.fields)

    def text(self, key: str, **more: str) -> Text:
        return self._words.text(self._place(key), {**self.fields, **more})

    def item(self, key: str, **more: str) -> Item:
        return Item(text=self.text(key, **more))

    def items(self, *keys: str) -> tuple[Item, ...]:
        """An item for each key that has something to say."""
        return tuple(item for key in keys if (item := self.item(key)).text)

    def fact(self, label: str, value: str | Text, *, hot: bool = False) -> tuple[Fact, ...]:
        """A labelled fact, or nothing when there is no value."""
        said = runs(value) if isinstance(value, str) else value
        return (Fact(label=self.plain(label), value=said, hot=hot),) if said else ()

    def header(self) -> Header:
        """Kind of page and for whom, the applicant's name, one line of contacts."""
        applicant = self.facts.applicant
        return Header(
            eyebrow=self.plain("eyebrow"),
            aside=self.plain("page.prepared_for"),
            name=applicant.titled,
            contact=tuple(_contacts(self.plain("page.applying"), self.facts)),
        )

    def doc(self, blocks: Sequence[Block], *, footer: str = "") -> Doc:
        applicant = self.facts.applicant
        return Doc(
            title=self.plain("title"),
            author=applicant.name,
            subject=self.plain("page.author_subject"),
            keywords=("letter of recommendation", self.fields["specialty"]),
            created=self.facts.today,
            blocks=tuple(blocks),
            footer=Footer(text=footer or self.plain("page.footer")),
            paper=Paper(self.facts.paper),
        )

    def _place(self, key: str) -> str:
        return key if "." in key else f"{self._section}.{key}"


def _unbroken(fields: Fields) -> Fields:
    """Days that stay on one line; paper has lines, mail does not."""
    return {name: spoken.unbroken(text) if name in _DAYS else text for name, text in fields.items()}


def _contacts(applying: str, facts: KitFacts) -> Iterator[Text]:
    applicant = facts.applicant
    if applying:
        yield runs(applying)
    if applicant.aamc_id:
        yield runs(f"AAMC ID {applicant.aamc_id}")
    if applicant.email:
        yield runs(link(applicant.email))
