"""Hostile files on their way in: refused in one sentence with the desk as it was, byte for byte."""

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from lordesk.documents.word_file import open_word_file, parsed
from lordesk.domain.errors import InvalidInputError
from lordesk.services.exchange.archive import read_archive, written_archive
from lordesk.services.exchange.xlsx_file import read_xlsx, written_xlsx
from tests import exchanging
from tests.command import SAMPLE, Command, in_folder
from tests.documents.word_files import a_word_file
from tests.hostile.desks import hostile_desk, sample, written

PACKAGE = Path(exchanging.__file__).parents[1] / "lordesk"
Bend = Callable[[dict[str, bytes]], dict[str, bytes]]


@pytest.fixture
def lordesk(tmp_path: Path) -> Command:
    made = in_folder(tmp_path / "data")
    assert made("import", SAMPLE).code == 0
    return made


def every_byte(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def a_bundle(lordesk: Command, folder: Path) -> dict[str, bytes]:
    assert lordesk("export", folder / "whole.zip").code == 0
    raw = (folder / "whole.zip").read_bytes()
    return dict(read_archive(raw, "whole.zip", 10**8).contents)


def listed(files: dict[str, bytes]) -> dict[str, bytes]:
    """The bundle with its own list made true again, so that the damage behind it is reached."""
    manifest = json.loads(files["manifest.json"])
    manifest["files"] = [
        {
            "path": path,
            "size": len(content),
            "sha256": hashlib.sha256(content).hexdigest(),
        }
        for path, content in files.items()
        if path != "manifest.json"
    ]
    return {**files, "manifest.json": json.dumps(manifest).encode()}


def with_desk(change: Callable[[dict[str, list[dict[str, object]]]], object]) -> Bend:
    def bend(files: dict[str, bytes]) -> dict[str, bytes]:
        desk = json.loads(files["desk.lordesk"])
        change(desk)
        return listed({**files, "desk.lordesk": json.dumps(desk).encode()})

    return bend


def with_file(name: str, content: bytes) -> Bend:
    return lambda files: listed({**files, name: content})


BENT: dict[str, Bend] = {
    "a list that does not fit": lambda files: {**files, "desk.lordesk": b"{}"},
    "a desk cut short": lambda files: with_file("desk.lordesk", files["desk.lordesk"][:-99])(files),
    "no desk": lambda files: listed({k: v for k, v in files.items() if k != "desk.lordesk"}),
    "a dangling key": with_desk(lambda desk: desk["letters"][0].update(writer="nobody")),
    "a key twice": with_desk(lambda desk: desk["writers"].append(desk["writers"][0])),
    "a third reminder": with_desk(
        lambda desk: desk["letters"][0].update(reminded=["2027-01-01"] * 3)
    ),
    "an unknown field": with_desk(lambda desk: desk["writers"][0].update(evil=1)),
    "history that is none": with_file("history.json", b'[{"number": "x"}]'),
    "history of another kind": with_file("history.json", b"{}"),
    "a name that climbs": with_file("../../evil", b"x"),
    "a file nobody named": with_file("run.exe", b"MZ"),
    "a document that is another": lambda files: {
        name: b"changed" if name.startswith("documents/") else content
        for name, content in files.items()
    },
}


@pytest.mark.parametrize("bend", BENT.values(), ids=BENT)
def test_a_refused_bundle_leaves_every_byte_of_the_data_folder(
    lordesk: Command, tmp_path: Path, bend: Bend
) -> None:
    files = bend(a_bundle(lordesk, tmp_path))
    (tmp_path / "bent.zip").write_bytes(written_archive(files.items()))
    before = every_byte(tmp_path / "data")
    outcome = lordesk("import", tmp_path / "bent.zip")
    assert outcome.code in {1, 3}, outcome.out
    assert outcome.complaint
    assert every_byte(tmp_path / "data") == before


def with_sent(**changes: object) -> Bend:
    def bend(files: dict[str, bytes]) -> dict[str, bytes]:
        kit = {"letter": "patel-im", "sent_on": "2026-11-02", "folder": "Kit", "fingerprint": "f"}
        content = b"x"
        digest = hashlib.sha256(content).hexdigest()
        sent = {"kits": [{**kit, "files": [{"name": "a.pdf", "sha256": digest}], **changes}]}
        whole = {**files, "sent.json": json.dumps(sent).encode(), f"sent/{digest}": content}
        return listed(whole)

    return bend


OUTSIDE = ("../evil", "a/../../evil", "/etc/evil", "C:\\evil", "a\\..\\b", "C:evil", "", "a//b")


@pytest.mark.parametrize("name", OUTSIDE)
@pytest.mark.parametrize("place", ["folder", "file"])
def test_a_sent_kit_in_a_bundle_cannot_leave_its_folder(
    lordesk: Command, tmp_path: Path, name: str, place: str
) -> None:
    """It would be written there when the kit is opened again."""
    digest = hashlib.sha256(b"x").hexdigest()
    changes = (
        {"folder": name} if place == "folder" else {"files": [{"name": name, "sha256": digest}]}
    )
    files = with_sent(**changes)(a_bundle(lordesk, tmp_path))
    (tmp_path / "bent.zip").write_bytes(written_archive(files.items()))
    before = every_byte(tmp_path / "data")
    outcome = lordesk("import", tmp_path / "bent.zip")
    assert outcome.code == 3
    assert "outside its" in outcome.complaint
    assert every_byte(tmp_path / "data") == before


def test_a_sent_kit_in_a_bundle_is_taken_when_its_names_are_good(
    lordesk: Command, tmp_path: Path
) -> None:
    files = with_sent()(a_bundle(lordesk, tmp_path))
    (tmp_path / "good.zip").write_bytes(written_archive(files.items()))
    assert lordesk("import", tmp_path / "good.zip").code == 0


def bomb_in(files: dict[str, bytes], name: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as zipped:
        for path, content in files.items():
            zipped.writestr(path, content)
        zipped.writestr(name, bytes(60_000_000))
    return buffer.getvalue()


@pytest.mark.parametrize("ending", ["zip", "xlsx"])
def test_a_zip_bomb_is_refused_and_changes_nothing(
    lordesk: Command, tmp_path: Path, ending: str
) -> None:
    (tmp_path / f"bomb.{ending}").write_bytes(bomb_in({}, "xl/workbook.xml"))
    before = every_byte(tmp_path / "data")
    outcome = lordesk("import", tmp_path / f"bomb.{ending}")
    assert outcome.code == 3
    assert "would unpack to 60 MB" in outcome.complaint
    assert every_byte(tmp_path / "data") == before


LAUGHS = (
    '<?xml version="1.0"{}?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c SYSTEM "file:///etc/hostname">]><x>&b;&c;</x>'
)
DECLARED: dict[str, bytes] = {
    "at once": LAUGHS.format("").encode(),
    "behind a long comment": LAUGHS.format("")
    .replace("<!DOCTYPE", f"<!--{'x' * 9_000}--><!DOCTYPE")
    .encode(),
    "in UTF-16": LAUGHS.format(' encoding="UTF-16"').encode("utf-16"),
    "in UTF-16 without a mark": LAUGHS.format(' encoding="UTF-16LE"').encode("utf-16-le"),
    "behind white space": b"<?xml version='1.0'?>\n\n  <!DOCTYPE x SYSTEM 'http://x.example/d'><x/>",
}


@pytest.mark.parametrize("content", DECLARED.values(), ids=DECLARED)
def test_xml_that_declares_things_is_not_read_in_a_workbook(content: bytes) -> None:
    parts = dict(
        read_archive(written_xlsx([exchanging.a_sheet(("x",), name="s")]), "x", 10**8).contents
    )
    for part in ("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/odd.bin"):
        bent = written_archive({**parts, part: content}.items())
        with pytest.raises(InvalidInputError, match="of its own in its XML"):
            read_xlsx(bent, "x.xlsx")


@pytest.mark.parametrize("content", DECLARED.values(), ids=DECLARED)
def test_xml_that_declares_things_is_not_read_in_a_word_base(content: bytes) -> None:
    with pytest.raises(InvalidInputError):
        parsed(content)
    parts = dict(read_archive(a_word_file(), "x", 10**8).contents)
    bent = written_archive({**parts, "word/document.xml": content}.items())
    with pytest.raises(InvalidInputError):
        open_word_file(bent).xml("word/document.xml")


def test_no_other_module_reads_xml_than_those_two_and_the_translations_that_ship() -> None:
    reads = re.compile(r"\blxml\b|ElementTree|minidom|\bexpat\b|xml\.sax(?!\.saxutils)")
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if reads.search(path.read_text(encoding="utf-8"))
    }
    typed = {"documents/letterhead.py", "documents/own_looks.py"}  # look into what was parsed
    assert found - typed == {"documents/word_file.py", "ui/translation.py"}
    for name in typed:
        assert "fromstring" not in (PACKAGE / name).read_text(encoding="utf-8")


def test_no_other_file_is_read_for_an_entity(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("SECRET")
    uri = (tmp_path / "secret").as_uri()
    with pytest.raises(InvalidInputError) as refused:
        parsed(f'<!DOCTYPE x [<!ENTITY e SYSTEM "{uri}">]><x>&e;</x>'.encode())
    assert "SECRET" not in refused.value.message


FIELDS = (
    "{writer.__class__.__mro__}",
    "{applicant!r}",
    "{writer:>99999999}",
    "{0}",
    "{}",
    "{__import__('os').system('true')}",
    "{{writer}}",
    "{%s}",
    "${writer}{nobody}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
)


@pytest.mark.parametrize("field", FIELDS)
def test_an_own_wording_reaches_nothing_but_its_known_fields(
    lordesk: Command, tmp_path: Path, field: str
) -> None:
    text = f'[thanks]\nsubject = """Thank you {field}"""\nbody = "Dear {{writer}}"\n'
    (tmp_path / "data" / "wording.toml").write_text(text, encoding="utf-8")
    outcome = lordesk("draft", "patel-im", "thanks", "--out", tmp_path / "x.eml")
    assert outcome.code == 3
    assert "wording.toml, thanks" in outcome.complaint
    assert not (tmp_path / "x.eml").exists()


@pytest.mark.parametrize("field", ["{letter_id}", "{writer.__class__}", "%(x)s", "${HOME}", "{"])
def test_a_name_that_looks_like_a_field_stays_a_name(tmp_path: Path, field: str) -> None:
    lordesk = in_folder(tmp_path / "data")
    path = written(hostile_desk(lambda text: f"{text} {field}"), tmp_path)
    assert lordesk("import", path).code == 0
    assert lordesk("draft", "patel-im", "ask", "--out", tmp_path / "x.eml").code == 0
    content = (tmp_path / "x.eml").read_bytes().replace(b"=\r\n", b"").replace(b"=7B", b"{")
    assert field.encode() in content.replace(b"=24", b"$")


SQL = ("x'); DROP TABLE letter; --", '" OR 1=1 --', "%", "_", "*", "NEAR(a b)", "a\\'b", "0x00")


@pytest.mark.parametrize("text", SQL)
def test_what_looks_like_sql_is_a_text_like_any_other(tmp_path: Path, text: str) -> None:
    lordesk = in_folder(tmp_path / "data")
    desk = hostile_desk(lambda said: f"{said} {text}")
    assert lordesk("import", written(desk, tmp_path)).code == 0
    assert lordesk("moment", "bayview-wards", text).code == 0
    assert lordesk("undo").code == 0
    assert lordesk("export", tmp_path / "out.lordesk").code == 0
    kept = json.loads((tmp_path / "out.lordesk").read_text(encoding="utf-8"))
    assert len(kept["letters"]) == len(sample()["letters"])
    assert [w["name"] for w in kept["writers"]] == [w["name"] for w in desk["writers"]]


@pytest.mark.parametrize("text", SQL)
def test_a_key_that_looks_like_sql_names_nothing(lordesk: Command, text: str) -> None:
    for words in (
        ("plan", "--letter"),
        ("rank", "--target"),
        ("moment", text),
        ("backup", "restore"),
        ("portfolio", "--without"),
    ):
        outcome = lordesk(*words, text)
        assert outcome.code == 3, words
        assert outcome.complaint


def test_no_mail_goes_through_an_address_line() -> None:
    """Programs cut such a line at about 2,000 characters; a draft is a file, or copied whole."""
    opens = re.compile(r"open_link\(\s*f?[\"']mailto|QUrl\(\s*f?[\"']mailto|[\"']mailto:\?")
    for path in PACKAGE.rglob("*.py"):
        assert not opens.search(path.read_text(encoding="utf-8")), path


@pytest.mark.parametrize("ending", ["lordesk", "json"])
def test_a_refusal_quotes_little_of_what_it_refuses(
    lordesk: Command, tmp_path: Path, ending: str
) -> None:
    name = "x\n" * 5_000
    desk = {**sample(), "applicant": {"given_name": name, "family_name": name}}
    resume = {"basics": {"name": name}}
    path = tmp_path / f"x.{ending}"
    path.write_text(json.dumps(desk if ending == "lordesk" else resume), encoding="utf-8")
    outcome = lordesk("import", path)
    assert outcome.code in {1, 3}
    assert len(outcome.complaint) < 1_000
