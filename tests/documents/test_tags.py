"""The structure tree grows in reading order."""

from lordesk.documents.tags import Tag


def test_a_part_is_hung_last_with_its_attributes() -> None:
    root = Tag("Document")
    first, second = root.add("H1"), root.add("L", numbering="Disc")
    assert root.parts == [first, second]
    assert (second.role, second.attributes) == ("L", {"numbering": "Disc"})
