from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

class Dither:
    NONE: Dither

class Image:
    size: tuple[int, int]
    info: dict[str, object]
    def save(
        self,
        fp: Path,
        *,
        sizes: Sequence[tuple[int, int]] = ...,
        append_images: Sequence[Image] = ...,
        optimize: bool = ...,
    ) -> None: ...
    def quantize(self, colors: int, *, dither: Dither) -> Image: ...
    def getpixel(self, xy: tuple[int, int]) -> tuple[int, int, int, int]: ...
    def convert(self, mode: str) -> Image: ...
    def resize(self, size: tuple[int, int]) -> Image: ...
    def tobytes(self) -> bytes: ...

def open(fp: Path | BytesIO) -> Image: ...
