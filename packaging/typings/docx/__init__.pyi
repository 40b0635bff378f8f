from io import BytesIO

from docx.document import Document as Document_

def Document(docx: BytesIO) -> Document_: ...
