"""Small PDF files of every kind that an applicant may enclose, made for the tests."""

import io

import pikepdf

FORM = (
    "ERAS Letter Request Form",
    "Applicant: Sorensen, Mira",
    "AAMC ID: 15550123",
    "Letter ID: K7Q2M9X4",
    "Waived right to view: Yes",
)


def a_pdf(
    *lines: str, pages: int = 1, size: tuple[float, float] = (612, 792), rotate: int = 0
) -> bytes:
    """Plain pages with lines of text on the first."""
    pdf = pikepdf.new()
    for number in range(pages):
        page = pdf.add_blank_page(page_size=size)
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1)
        font.BaseFont = pikepdf.Name.Helvetica
        page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        page.obj.Rotate = rotate
        shown = lines if number == 0 else ()
        drawn = "".join(
            f"BT /F1 12 Tf 72 {700 - 20 * n} Td ({t}) Tj ET\n" for n, t in enumerate(shown)
        )
        page.obj.Contents = pdf.make_stream(drawn.encode("latin-1"))
    return saved(pdf)


def saved(pdf: pikepdf.Pdf, encryption: pikepdf.Encryption | None = None) -> bytes:
    buffer = io.BytesIO()
    if encryption:
        pdf.save(buffer, encryption=encryption)
    else:
        pdf.save(buffer, deterministic_id=True)
    return buffer.getvalue()


def locked(password: str) -> bytes:
    """A PDF that asks for a password, or only forbids changes when it is empty."""
    with pikepdf.open(io.BytesIO(a_pdf("secret"))) as pdf:
        return saved(pdf, pikepdf.Encryption(owner="owner", user=password))


def carrying() -> bytes:
    """A PDF with a program inside: named by the file, pinned to a page, tied to it, played."""
    with pikepdf.open(io.BytesIO(a_pdf("see"))) as pdf:
        pdf.attachments["run.exe"] = pikepdf.AttachedFileSpec(pdf, PROGRAM)
        held = pikepdf.Dictionary(
            Type=pikepdf.Name.Filespec,
            F="run.exe",
            EF=pikepdf.Dictionary(F=pdf.make_stream(PROGRAM, Type=pikepdf.Name.EmbeddedFile)),
        )
        page = pdf.pages[0].obj
        page.AF = pikepdf.Array([pdf.make_indirect(held)])
        marks = [
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name(f"/{kind}"),
                Rect=pikepdf.Array([0, 0, 9, 9]),
                FS=held,
            )
            for kind in ("FileAttachment", "Sound", "Movie", "Screen", "RichMedia", "3D", "Link")
        ]
        marks[-1].A = pikepdf.Dictionary(S=pikepdf.Name.GoToE, F=held)
        page.Annots = pikepdf.Array(marks)
        page.Resources.XObject = pikepdf.Dictionary(
            Pic=pdf.make_stream(b"", Type=pikepdf.Name.XObject, AF=pikepdf.Array([held]))
        )
        return saved(pdf)


PROGRAM = b"MZ this would run"


def acting(*actions: dict[str, object]) -> bytes:
    """A PDF with a link for each action."""
    with pikepdf.open(io.BytesIO(a_pdf("see"))) as pdf:
        marks = (
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Link,
                Rect=pikepdf.Array([0, 0, 9, 9]),
                A=pikepdf.Dictionary(action),
            )
            for action in actions
        )
        pdf.pages[0].obj.Annots = pikepdf.Array(marks)
        return saved(pdf)


def scripted() -> bytes:
    """A PDF that runs a script on opening, on its page and on a click."""
    with pikepdf.open(io.BytesIO(a_pdf("see"))) as pdf:
        action = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        pdf.Root.OpenAction = action
        pdf.Root.Names = pikepdf.Dictionary(JavaScript=pikepdf.Dictionary(Names=pikepdf.Array()))
        page = pdf.pages[0].obj
        page.AA = pikepdf.Dictionary(O=action)
        page.StructParents = 0
        mark = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, A=action)
        mark.AA = pikepdf.Dictionary(E=action)
        mark.StructParent = 1
        mark.Rect = pikepdf.Array([0, 0, 10, 10])
        kind = pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://example.org")
        web = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, A=kind)
        web.Rect = pikepdf.Array([0, 0, 10, 10])
        page.Annots = pikepdf.Array([mark, web])
        return saved(pdf)
