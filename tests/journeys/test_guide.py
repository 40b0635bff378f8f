"""The guide tells of the window as it is: what it names in bold can be found, its links lead on."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lordesk import paths
from lordesk.documents.guide import GuidePage, read_guide
from lordesk.domain.changes import between
from lordesk.domain.ids import Kind, LetterKey, SeasonKey
from lordesk.domain.records import Records
from lordesk.services.bullets import choose
from lordesk.services.editing import remove
from lordesk.services.exchange.bundle_contents import bundle_contents, packed_bundle
from lordesk.ui.application import RunningProgram, speak
from lordesk.ui.bundle_export import BundleExportDialog
from lordesk.ui.core_sentences import in_words_of
from lordesk.ui.help.shortcuts import lines_of
from lordesk.ui.importing.opening import open_import
from lordesk.ui.next_season.dialog import open_next_season
from lordesk.ui.pages.letters.page import LettersPage
from lordesk.ui.pages.settings.judging import JudgingSection
from lordesk.ui.pages.timeline.page import PARTS, TimelinePage
from lordesk.ui.places import PageId, Place
from lordesk.ui.translation import spoken_language, translations
from tests.windows import MemoryChoices

LETTER = LetterKey("patel-im")
LANGUAGES = ("", "es")
GUIDES = {each: read_guide(each, partial(in_words_of, each)) for each in LANGUAGES}
PAGES = [(language, page) for language, guide in GUIDES.items() for page in guide.pages]
BIGGEST = 150_000
SECTIONS = (
    "profile",
    "seasons",
    "specialties",
    "words",
    "documents",
    "backups",
    "computer",
    "office",
)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def choices(language: str) -> MemoryChoices:
    return MemoryChoices(language=language or "en")


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")


def spoken(words: str) -> str:
    """What the window says for English words of it."""
    known = translations(spoken_language()) or {}
    found = (forms[0] for (_, source), forms in known.items() if source.replace("&", "") == words)
    return next(found, words).replace("&", "")


def named(value: object) -> str:
    return value.name if isinstance(value, GuidePage) else str(value) or "en"


@pytest.mark.parametrize("page", [page for _, page in PAGES], ids=named)
def test_every_link_and_picture_has_its_target(page: GuidePage) -> None:
    folder = read_guide().folder
    for link in page.links:
        if link.startswith("#"):
            assert link.removeprefix("#") in page.anchors
        else:
            assert (folder / link).is_file(), f"{page.name} links to {link}"
    for picture in page.pictures:
        assert (folder / picture).stat().st_size < BIGGEST


def test_no_picture_is_kept_that_no_page_shows() -> None:
    shown = {picture for _, page in PAGES for picture in page.pictures}
    kept = {path.name for path in read_guide().folder.glob("*.png")}
    readme = (paths.resources().parent / "README.md").read_text(encoding="utf-8")
    assert {name for name in kept - shown if name not in readme} == set()


def test_what_the_guide_names_in_bold_is_in_the_window(
    qtbot: QtBot,
    program: RunningProgram,
    empty_program: RunningProgram,
    tmp_path: Path,
    language: str,
) -> None:
    words = {
        *words_of_pages(empty_program),
        *words_of_pages(program),
        *words_of_kits(qtbot, program),
        *words_of_menus_and_forms(program),
        *words_of_own_values(program),
        *words_of_the_next_season(program),
        *words_of_kept_things(program),
        *words_of_bundles(program, tmp_path),
    }
    pages = GUIDES[language].pages
    missing = {f"{page.name}: {name}" for page in pages for name in page.named if name not in words}
    assert missing == set()


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_page_ships_in_every_language_with_the_same_parts(language: str) -> None:
    for english, page in zip(GUIDES[""].pages, GUIDES[language].pages, strict=True):
        assert page.text != english.text, f"{page.name} is not in {language}"
        assert levels(page) == levels(english), page.name
        assert page.pictures == english.pictures, page.name
        assert page.text.count("\n| ") == english.text.count("\n| "), page.name
        assert len(page.named) == len(english.named), page.name
        assert pages_linked(page) == pages_linked(english), page.name


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_no_page_is_kept_that_the_guide_lacks(language: str) -> None:
    names = {page.name for page in GUIDES[""].pages}
    assert {path.stem for path in (GUIDES[""].folder / language).glob("*.md")} == names


def levels(page: GuidePage) -> list[str]:
    """The marks of its headings, in order."""
    return [line.split(" ")[0] for line in page.text.splitlines() if line.startswith("#")]


def pages_linked(page: GuidePage) -> list[str]:
    return [link for link in page.links if not link.startswith("#")]


def test_the_keys_of_the_guide_are_those_of_the_commands(
    program: RunningProgram, language: str
) -> None:
    keys = {line.words: line.keys.split(", ") for line in lines_of(program.window.commands)}
    rows = [
        row.strip("|").split("|")
        for row in GUIDES[language].page("keyboard").text.splitlines()
        if row.startswith("| **")
    ]
    assert len(rows) > 10
    for command, key in rows:
        assert key.strip().strip("`") in keys[command.strip().strip("*")]


def words_of_pages(program: RunningProgram) -> Iterator[str]:
    """What menus, buttons, labels and fields say on every page."""
    window = program.window
    for line in lines_of(window.commands):
        yield from (line.words, line.menu)
    for id_ in PageId:
        window.go_to(Place(page=id_))
        settle(program)
        yield from words_below(window)
    for section in SECTIONS:
        window.go_to(Place(page=PageId.SETTINGS, part=section))
        yield from words_below(window)
    timeline = window.page(PageId.TIMELINE)
    assert isinstance(timeline, TimelinePage)
    timeline.show_part(PARTS.index("calendar"))
    yield from words_below(timeline)


def words_of_kits(qtbot: QtBot, program: RunningProgram) -> Iterator[str]:
    """A kit that is ready, and the same one with a bullet that names a patient."""
    kits = program.window.page(PageId.KITS)
    program.window.go_to(Place(page=PageId.KITS, key=LETTER))
    qtbot.waitUntil(lambda: spoken("Ready") in words_below(kits))
    yield spoken("Ready")
    named = next(each for each in program.session.records.moments if "MRN" in each.text)
    program.session.attempt(lambda records: choose(records, LETTER, (named.key,)))
    qtbot.waitUntil(lambda: spoken("Not a patient") in words_below(kits))
    yield from words_below(kits)


def words_of_menus_and_forms(program: RunningProgram) -> Iterator[str]:
    """What opens from buttons: the menus of letters and writers, a letter's form, the import."""
    window = program.window
    letters = window.page(PageId.LETTERS)
    assert isinstance(letters, LettersPage)
    menu = letters.actions_of.menu("change", LETTER, letters)
    yield from (action.text() for action in menu.actions())
    yield from (
        action.text() for action in letters.actions_of.menu("draft", LETTER, letters).actions()
    )
    letters.actions_of.edit(LETTER)
    window.go_to(Place(page=PageId.WRITERS))
    writers = window.page(PageId.WRITERS)
    for words in ("More", "New writer"):
        all_ = writers.findChildren(QAbstractButton)
        next(each for each in all_ if each.text() == spoken(words)).click()
    open_import(program.session, window, paths.resources() / "sample" / "rahmani.lordesk")
    yield from words_below(window)


def words_of_own_values(program: RunningProgram) -> Iterator[str]:
    """The points in Settings, one of them changed."""
    program.window.go_to(Place(page=PageId.SETTINGS, part="judging"))
    (judging,) = program.window.findChildren(JudgingSection)
    judging.profile.setCurrentIndex(judging.profile.findData(None))
    judging.group.setCurrentIndex(judging.group.findData("work"))
    judging.group.activated.emit(judging.group.currentIndex())
    edit = judging.lines.line("weights.direct").edit
    assert isinstance(edit, QLineEdit)
    edit.setText("30")
    edit.editingFinished.emit()
    yield from words_below(judging)


def words_of_the_next_season(program: RunningProgram) -> Iterator[str]:
    """The wizard, as it opens while the targets stand in the season before."""
    session = program.session
    session.attempt(lambda records: between(records, a_season_earlier(records), "Back"))
    dialog = open_next_season(session, program.window)
    assert dialog is not None
    yield from words_below(dialog)
    dialog.close()
    session.undo()


def a_season_earlier(records: Records) -> Records:
    season = SeasonKey("eras-2027")
    return records.put(*(replace(each, season=season, submit_on=None) for each in records.targets))


def words_of_kept_things(program: RunningProgram) -> Iterator[str]:
    """A snapshot, and something in the bin."""
    session = program.session
    session.attempt(lambda records: remove(records, Kind.LETTER, LETTER))
    session.tools.workspace.snapshots.create(session.tools.now())
    program.window.go_to(Place(page=PageId.SETTINGS, part="backups"))
    yield from words_below(program.window)


def words_of_bundles(program: RunningProgram, folder: Path) -> Iterator[str]:
    """The dialog that writes a bundle, one that is locked, and one that both computers changed."""
    window, path = program.window, folder / "desk.zip"
    yield from words_below(BundleExportDialog(program.session, path, window))
    contents = bundle_contents(program.session.tools.workspace)
    path.write_bytes(packed_bundle(contents, "correct horse"))
    open_import(program.session, window, path)
    settle(program)
    theirs = replace(contents.records.letters["osei-im"], notes="Theirs")
    changed = replace(contents, records=contents.records.put(theirs), steps=())
    path.write_bytes(packed_bundle(changed))
    open_import(program.session, window, path)
    settle(program)
    yield from words_below(window)


def settle(program: RunningProgram) -> None:
    while program.session.jobs.is_busy:
        program.app.processEvents()
    program.app.processEvents()


def words_below(root: QWidget) -> set[str]:
    words: set[str] = {action.text() for action in root.findChildren(QAction)}
    for widget in root.findChildren(QWidget):
        words.add(widget.accessibleName())
        if isinstance(widget, QAbstractButton | QLabel):
            words.add(widget.text())
        elif isinstance(widget, QComboBox):
            words |= {widget.itemText(place) for place in range(widget.count())}
        elif isinstance(widget, QListWidget):
            words |= {widget.item(row).text() for row in range(widget.count())}
    return words
