"""What erasing names."""

from lordesk.domain.erasure import PART_WORDS, Erasure, Part, PartKind


def test_every_part_has_its_words_and_the_files_are_counted() -> None:
    assert set(PART_WORDS) == set(PartKind)
    parts = (
        Part(kind=PartKind.LOG, names=("lordesk.log",), files=1, size=10),
        Part(kind=PartKind.SNAPSHOTS, names=("snapshots",), files=4, size=90),
    )
    assert Erasure(parts=parts).files == 5
