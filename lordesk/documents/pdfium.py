"""The only module that calls PDFium, one thread at a time: words and pictures of pages."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock

import pypdfium2

_LOCK = Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Where a text stands on a page, as shares of its width and height from the upper left."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePicture:
    """A page as pixels, three bytes each: blue, green, red. `pages` counts those of the file."""

    width: int
    height: int
    stride: int
    pixels: bytes
    pages: int
    found: tuple[Found, ...] = ()


def words_on(content: bytes, pages: int) -> str:
    """The text layer of the first pages; empty for what is no PDF or does not open."""
    try:
        with _opened(content) as document:
            read = [document[number] for number in range(min(len(document), pages))]
            return "\n".join(page.get_textpage().get_text_range() for page in read)
    except pypdfium2.PdfiumError:
        return ""


def picture_of(content: bytes, width: int, number: int = 0, mark: str = "") -> PagePicture:
    """A page drawn `width` pixels wide, and where the words of `mark` stand on it."""
    with _opened(content) as document:
        page = document[number]
        bitmap = page.render(scale=max(width, 1) / page.get_width(), rev_byteorder=False)
        return PagePicture(
            width=bitmap.width,
            height=bitmap.height,
            stride=bitmap.stride,
            pixels=bytes(bitmap.buffer),
            pages=len(document),
            found=tuple(_places(page, mark)) if mark else (),
        )


@contextmanager
def _opened(content: bytes) -> Generator[pypdfium2.PdfDocument]:
    with _LOCK:
        document = pypdfium2.PdfDocument(content)
        try:
            yield document
        finally:
            document.close()


def _places(page: pypdfium2.PdfPage, mark: str) -> Iterator[Found]:
    width, height = page.get_size()
    text = page.get_textpage()
    searcher = text.search(mark, match_case=True)
    while (hit := searcher.get_next()) is not None:
        start, count = hit
        rects = [text.get_rect(number) for number in range(text.count_rects(start, count))]
        yield Found(
            left=min(left for left, _, _, _ in rects) / width,
            top=1 - max(top for _, _, _, top in rects) / height,
            right=max(right for _, _, right, _ in rects) / width,
            bottom=1 - min(bottom for _, bottom, _, _ in rects) / height,
        )
