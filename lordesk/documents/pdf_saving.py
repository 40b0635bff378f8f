"""Saves a PDF: compressed and byte for byte repeatable."""

import io
from zlib import adler32

import pikepdf
from pikepdf import Pdf, Stream

_MISTAKEN = b"\r\nendstream"
"""A stream whose last byte is a carriage return: readers take it for a part of the line end."""


def saved(pdf: Pdf) -> bytes:
    """The bytes of a PDF, with nothing of this moment in them."""
    for number in range(1, len(pdf.objects)):
        stream = pdf.objects[number]
        if isinstance(stream, Stream) and ends_mistaken(stream.read_bytes()):
            _lengthen(stream)
    content = _bytes(pdf, pikepdf.ObjectStreamMode.generate)
    if _MISTAKEN in content:
        content = _bytes(pdf, pikepdf.ObjectStreamMode.disable)
    return content


def ends_mistaken(content: bytes) -> bool:
    """Whether the content, compressed, ends in a carriage return: zlib ends in its checksum."""
    return adler32(content) & 0xFF == ord("\r")


def _lengthen(stream: Stream) -> None:
    """Another ending that says the same: a blank for text, two unused glyphs for a font's map."""
    content = stream.read_bytes()
    if "/Length1" in stream:
        stream.write(content + b"\0\0\0\1")
        stream.Length1 = len(content) + 4
    elif b"\0" in content:
        stream.write(content + b"\0\1")
    else:
        stream.write(content + b"\n")


def _bytes(pdf: Pdf, mode: pikepdf.ObjectStreamMode) -> bytes:
    out = io.BytesIO()
    pdf.save(
        out,
        deterministic_id=True,
        compress_streams=True,
        object_stream_mode=mode,
        min_version="1.7",
    )
    return out.getvalue()
