"""Reading a moment typed in one line with its short keys."""

import pytest

from lordesk.domain.ids import WriterKey
from lordesk.domain.quick_entry import QuickEntry, Tag, matching, read_entry, without_tag
from lordesk.domain.vocabulary import Competency, Theme

TAGS = (
    Tag(short="pc", words="Patient care", value=Competency.PATIENT_CARE),
    Tag(short="prof", words="Professionalism", value=Competency.PROFESSIONALISM),
    Tag(short="proc", words="Procedures and resilience", value=Theme.PROCEDURES),
    Tag(short="reli", words="Reliability and work ethic", value=Theme.RELIABILITY),
    Tag(short="okoye", words="Dr. Okoye", value=WriterKey("okoye")),
)


@pytest.mark.parametrize(
    ("line", "entry"),
    [
        ("Led rounds.", QuickEntry(text="Led rounds.")),
        (
            "Led rounds. #pc #reli @oko",
            QuickEntry(
                text="Led rounds.",
                competency=Competency.PATIENT_CARE,
                themes=(Theme.RELIABILITY,),
                seen_by=(WriterKey("okoye"),),
            ),
        ),
        (
            "#prof Led #work rounds #pc.",
            QuickEntry(
                text="Led rounds.",
                competency=Competency.PATIENT_CARE,
                themes=(Theme.RELIABILITY,),
            ),
        ),
        ("Read #zzz", QuickEntry(text="Read #zzz", unknown=("#zzz",))),
        ("Read #pro", QuickEntry(text="Read #pro", unknown=("#pro",))),
        ("Led rounds @", QuickEntry(text="Led rounds", seen_by=(WriterKey("okoye"),))),
        ("Led rounds #", QuickEntry(text="Led rounds #", unknown=("#",))),
        ("Led rounds @ the ICU", QuickEntry(text="Led rounds @ the ICU")),
        ("Bed #4 and a@b.org", QuickEntry(text="Bed #4 and a@b.org")),
    ],
)
def test_tags_are_taken_out_of_the_line(line: str, entry: QuickEntry) -> None:
    assert read_entry(line, TAGS) == entry


def test_the_short_key_itself_comes_before_other_beginnings() -> None:
    tags = (*TAGS, Tag(short="pr", words="Presentations", value=Theme.PRESENTATIONS))
    assert [tag.short for tag in matching(tags, "#", "PR")] == ["pr", "prof", "proc"]
    assert [tag.typed for tag in matching(tags, "@", "o")] == ["@okoye"]
    assert read_entry("Led #pr", tags).themes == (Theme.PRESENTATIONS,)


def test_one_tag_is_taken_out_and_the_rest_of_the_line_stays() -> None:
    line = "Led @oko rounds #reli, all #x @nobody"
    assert without_tag(line, TAGS, WriterKey("okoye")) == "Led rounds #reli, all #x @nobody"
    assert without_tag(line, TAGS, Theme.PROCEDURES) == line
