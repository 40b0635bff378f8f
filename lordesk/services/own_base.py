"""The user's own base for Word files: checked, kept in the data folder, removed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from lordesk.documents.blocks import Doc, Footer, Header, Heading, Paragraph
from lordesk.documents.docx_writer import to_docx
from lordesk.documents.own_base import OwnBase, read_own_base
from lordesk.documents.runs import runs
from lordesk.domain.errors import InvalidInputError, StorageError
from lordesk.files import write_atomically

FILE_NAME = "base.docx"


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseReport:
    """What a kit's Word files would take over, and what to look at, as sentences."""

    taken: tuple[str, ...]
    cautions: tuple[str, ...]


def look_over(content: bytes) -> BaseReport:
    """Check a Word file before it is used. Raises InvalidInputError with what to change in it."""
    own = read_own_base(content)
    to_docx(_SPECIMEN, own)
    return BaseReport(taken=tuple(_taken(own)), cautions=tuple(_cautions(own)))


def adopt(folder: Path, content: bytes) -> BaseReport:
    """Check a Word file and keep a copy in the data folder. Raises InvalidInputError, StorageError.

    From then on `read_kept` finds it; kits that were sent stay as they are.
    """
    report = look_over(content)
    write_atomically(folder / FILE_NAME, content)
    return report


def drop(folder: Path) -> None:
    """Go back to lordesk's own base."""
    try:
        (folder / FILE_NAME).unlink(missing_ok=True)
    except OSError as error:
        raise StorageError(
            f"{folder / FILE_NAME} was not removed. Close it in Word and try again."
        ) from error


def has_own(folder: Path) -> bool:
    return (folder / FILE_NAME).is_file()


def read_kept(folder: Path) -> OwnBase | None:
    """The base in use; None for lordesk's. Raises InvalidInputError when it was damaged since."""
    path = folder / FILE_NAME
    if not path.is_file():
        return None
    try:
        return read_own_base(path.read_bytes())
    except InvalidInputError as error:
        raise InvalidInputError(
            f"Your own base cannot be used: {error.message} Or remove {path} to go back to "
            "lordesk’s."
        ) from None
    except OSError as error:
        raise StorageError(f"{path} cannot be read. Close it in Word and try again.") from error


def _taken(own: OwnBase) -> Iterator[str]:
    names = {"header": "head", "footer": "foot"}
    for kind, place in names.items():
        if height := own.head.height(kind):
            yield f"Letterhead at the {place} of the page, about {height / 28.35:.1f} cm tall."
    if own.looks.text_font:
        yield f"Text in {own.looks.text_font}."
    if own.looks.heading_font:
        yield f"Name and headings in {own.looks.heading_font}."
    if own.looks.colours:
        names_taken = ", ".join(_titled(name) for name in own.looks.colours)
        yield f"The colour of {names_taken}."


def _cautions(own: OwnBase) -> Iterator[str]:
    if not own.head.strips:
        yield (
            "There is no letterhead in the head or foot of its pages. What stands in the text "
            "itself is not taken over; move it into the header in Word."
        )
    for name in own.looks.too_light:
        yield f"The colour of {_titled(name)} is too light to read on white, so lordesk’s stays."
    fonts = [font for font in (own.looks.text_font, own.looks.heading_font) if font]
    if fonts:
        yield (
            f"A writer whose computer lacks {' or '.join(dict.fromkeys(fonts))} sees another font. "
            "The PDF pages keep lordesk’s."
        )


def _titled(name: str) -> str:
    return name[0].upper() + name[1:]


_SPECIMEN = Doc(
    title="Specimen",
    author="lordesk",
    created=date(2026, 1, 1),
    blocks=(
        Header(name="Ana Ruiz, MD", eyebrow="Summary of our work"),
        Heading(text="What I did on your service"),
        Paragraph(text=runs("Presented new patients with an assessment and a plan.")),
    ),
    footer=Footer(text="Specimen"),
)
