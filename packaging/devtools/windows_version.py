"""What Windows shows of the program's files: version, names, publisher. Used by lordesk.spec."""

from devtools.product import Product, numbers

_ENGLISH_UNICODE = (0x0409, 1200)


def resource(product: Product) -> object:
    """The version resource of both programs. Only PyInstaller on Windows can build it."""
    from PyInstaller.utils.win32 import versioninfo as of  # noqa: PLC0415 - Windows only

    language, code_page = _ENGLISH_UNICODE
    texts = [of.StringStruct(name, text) for name, text in strings(product).items()]
    table = of.StringTable(f"{language:04x}{code_page:04x}", texts)
    return of.VSVersionInfo(
        ffi=of.FixedFileInfo(filevers=numbers(product.version), prodvers=numbers(product.version)),
        kids=[
            of.StringFileInfo([table]),
            of.VarFileInfo([of.VarStruct("Translation", [language, code_page])]),
        ],
    )


def strings(product: Product) -> dict[str, str]:
    return {
        "CompanyName": product.publisher,
        "FileDescription": product.name,
        "FileVersion": product.version,
        "InternalName": product.name,
        "LegalCopyright": "GNU General Public License, version 3 or later",
        "ProductName": product.name,
        "ProductVersion": product.version,
    }
