"""The Linux bundle: the frozen program with its desktop entry, AppStream data, icons, installer."""

import os
import platform
import shutil
import tarfile
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from string import Template

from devtools.freeze import ASSETS, BUILD, DIST, FROZEN, repeatable
from devtools.places import PACKAGING, ROOT
from devtools.product import Product, read_product
from devtools.shell import stage

SOURCES = PACKAGING / "linux"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_PRESET = 6


def bundle_name(product: Product) -> str:
    return f"{product.name}-{product.version}-linux-{platform.machine()}"


def pack() -> Path:
    """dist/lordesk-VERSION-linux-MACHINE.tar.xz, from what lies frozen in dist/lordesk."""
    product, epoch = read_product(), int(repeatable()["SOURCE_DATE_EPOCH"])
    with stage("Linux bundle"):
        tree = BUILD / bundle_name(product)
        shutil.rmtree(tree, ignore_errors=True)
        lay_out(tree, product, epoch)
        target = DIST / f"{tree.name}.tar.xz"
        write_archive(tree, target, epoch)
        print(f"   {target.relative_to(ROOT)}: {target.stat().st_size / 1_000_000:.1f} MB")
    return target


def lay_out(tree: Path, product: Product, epoch: int) -> None:
    shutil.copytree(FROZEN, tree / "lordesk", symlinks=True)
    write_share(tree / "share", product, epoch)
    shutil.copy(SOURCES / "install.sh", tree)
    shutil.copy(ROOT / "LICENSE", tree)
    (tree / "README.txt").write_text(filled("README.txt", words(product, epoch)), encoding="utf-8")


def write_share(share: Path, product: Product, epoch: int) -> None:
    """What the desktop reads: entry, description, file type, icons."""
    told = words(product, epoch)
    for source, place in (
        ("entry.desktop", f"applications/{product.id}.desktop"),
        ("metainfo.xml", f"metainfo/{product.id}.metainfo.xml"),
        ("media-type.xml", f"mime/packages/{product.id}.xml"),
    ):
        (share / place).parent.mkdir(parents=True)
        (share / place).write_text(filled(source, told), encoding="utf-8")
    file_icon = product.file_media_type.replace("/", "-")
    for size in ICON_SIZES:
        sized = share / "icons" / "hicolor" / f"{size}x{size}"
        for kind, drawn, name in (
            ("apps", "lordesk", product.id),
            ("mimetypes", "lordesk-file", file_icon),
        ):
            (sized / kind).mkdir(parents=True)
            shutil.copyfile(ASSETS / f"{drawn}-{size}.png", sized / kind / f"{name}.png")


def words(product: Product, epoch: int) -> Mapping[str, str]:
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    namespace = product.id.rpartition(".")[0]
    return asdict(product) | {"namespace": namespace, "date": day, "glibc": glibc()}


def glibc() -> str:
    """The C library of this system, which the bundled libraries may want on any other."""
    return os.confstr("CS_GNU_LIBC_VERSION").rpartition(" ")[2]  # pyright: ignore[reportOptionalMemberAccess] - every glibc says it


def filled(source: str, told: Mapping[str, str]) -> str:
    return Template((SOURCES / source).read_text(encoding="utf-8")).substitute(told)


def write_archive(tree: Path, target: Path, epoch: int) -> None:
    """Equal trees give equal bytes: sorted, dated alike, owned by nobody."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.mtime, entry.uid, entry.gid, entry.uname, entry.gname = epoch, 0, 0, "", ""
        return entry

    with tarfile.open(target, "w:xz", preset=_PRESET) as archive:
        for path in sorted(tree.rglob("*")):
            name = f"{tree.name}/{path.relative_to(tree).as_posix()}"
            archive.add(path, name, recursive=False, filter=plain)
