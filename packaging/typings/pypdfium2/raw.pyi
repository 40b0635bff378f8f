"""The functions of PDFium that the tests read a page back with."""

import ctypes

FPDF_PAGEOBJ_TEXT: int
FPDF_PAGEOBJ_PATH: int

class FS_MATRIX(ctypes.Structure):
    e: float
    f: float

Handle = object

def FPDFPage_CountObjects(page: Handle) -> int: ...
def FPDFPage_GetObject(page: Handle, index: int) -> Handle: ...
def FPDFPageObj_GetType(found: Handle) -> int: ...
def FPDFPageObj_GetMatrix(found: Handle, matrix: FS_MATRIX) -> int: ...
def FPDFPageObj_GetMarkedContentID(found: Handle) -> int: ...
def FPDFPageObj_GetBounds(
    found: Handle,
    left: ctypes.c_float,
    bottom: ctypes.c_float,
    right: ctypes.c_float,
    top: ctypes.c_float,
) -> int: ...
def FPDFPageObj_GetFillColor(
    found: Handle,
    red: ctypes.c_uint,
    green: ctypes.c_uint,
    blue: ctypes.c_uint,
    alpha: ctypes.c_uint,
) -> int: ...
def FPDFTextObj_GetFontSize(found: Handle, size: ctypes.c_float) -> int: ...
def FPDFTextObj_GetText(
    found: Handle, texts: Handle, buffer: ctypes.Array[ctypes.c_ushort] | None, length: int
) -> int: ...
