"""Kits of invented people in every script, portal and strain, to be judged and looked at.

`python -m tests.gallery FOLDER` writes them all.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from lordesk.documents.pdf_writer import to_pdf
from lordesk.documents.templates.status import status_page
from lordesk.domain.applicant import Entry, School
from lordesk.domain.attachment import Document
from lordesk.domain.ids import LetterKey, TargetKey
from lordesk.domain.moment import Moment
from lordesk.domain.preferences import Preferences
from lordesk.domain.records import Entity, Records
from lordesk.domain.shape import YearMonth
from lordesk.domain.vocabulary import DocumentKind, Paper, Portal, RotationKind
from lordesk.domain.writer import Feedback
from lordesk.paths import resources
from lordesk.services.kit_parts import FetchedFile, KitOrder, KitResult, KitTools
from lordesk.services.kits import make_kits
from lordesk.services.rendering import FormatRenderer
from lordesk.services.text_check import desk_check
from lordesk.storage.guard_files import read_guard
from lordesk.storage.wording_files import read_wording
from tests.builders import a_letter, a_rotation, a_target, a_writer, a_yes, worked
from tests.documents.enclosed import FORM, a_pdf
from tests.documents.templates.test_status import FULL
from tests.kits import OPEN, TODAY, a_document, a_full_applicant, a_moment, a_workshop, bullets
from tests.planning import CATALOGUE

LETTER = LetterKey("okoye-im")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One kit: the people and places in it, where the letter goes, and on which day."""

    person: str
    school: str
    city: str
    writer: str
    site: str
    specialty: str = "internal-medicine"
    season: str = "eras-2028"
    paper: Paper = Paper.LETTER
    today: date = TODAY
    portal: Portal | None = None
    more: tuple[Entity, ...] = ()


def _heavy() -> tuple[Moment, ...]:
    """Eight points of three hundred characters, one with a word of sixty letters."""
    said = "Wrote the note for the chart, called the family and closed the loop with the clinic. "
    text = (said * 4)[:298].rstrip() + "."
    texts = [text] * 7 + ["Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbau " + text[58:]]
    firsts = (
        "Mornings",
        "Nights",
        "Rounds",
        "Consults",
        "Handovers",
        "Clinics",
        "Calls",
        "Reviews",
    )
    return tuple(
        a_moment(f"m{number}", text=f"{first}: {text[len(first) + 2 :]}", order=number)
        for number, (first, text) in enumerate(zip(firsts, texts, strict=True), 1)
    )


def _observed() -> tuple[Entity, ...]:
    texts = (
        "Observed clinic visits and discussed the evidence afterwards.",
        "Presented a journal article on early mobility to the team.",
        "Asked for feedback each week and kept a list of what to change.",
        "Discussed the ethics of a shared decision with the team.",
        "Read about each visit of the next day before it began.",
    )
    return (
        a_rotation(
            kind=RotationKind.OBSERVERSHIP, role="Observer", setting=None, patient_load=None
        ),
        *(a_moment(f"m{at}", text=text, order=at) for at, text in enumerate(texts, 1)),
    )


LONG_NAME = (
    "Wolfeschlegelsteinhausen Konstantinopoulou-Papadimitriou Ramakrishnan Venkataraghavan "
    "Oluwaseunfunmi Chukwuemeka Jr."
)

PIECES: Mapping[str, Piece] = {
    "vietnamese": Piece(
        person="Nguyễn Thị Ánh", school="Đại học Y Dược Cần Thơ", city="Cần Thơ",
        writer="Trần Quốc Bảo", site="Riverside County Hospital",
        specialty="emergency-medicine", season="residencycas-2028",
    ),
    "polish": Piece(
        person="Łukasz Żółć", school="Uniwersytet Jagielloński", city="Kraków",
        writer="Małgorzata Wiśniewska-Kowalczyk", site="Szpital Świętego Łukasza Clinic",
        specialty="family-medicine", paper=Paper.A4, today=OPEN,
        more=(a_letter(letter_id="AB12CD34"),),
    ),
    "turkish": Piece(
        person="Şule Öğütçü", school="Çukurova Üniversitesi", city="Adana",
        writer="İbrahim Ağaoğlu", site="Lakeview Teaching Hospital",
        specialty="ophthalmology", season="sfmatch-2028",
    ),
    "greek": Piece(
        person="Ελένη Παπαδοπούλου", school="Πανεπιστήμιο Κρήτης", city="Ηράκλειο",
        writer="Γεώργιος Ιωαννίδης", site="Harbour General", season="mine", portal=Portal.OTHER,
    ),
    "cyrillic": Piece(
        person="Олена Шевченко", school="Київський медичний університет", city="Київ",
        writer="Дмитрий Щербаков", site="Harbour General", specialty="neurology", paper=Paper.A4,
    ),
    "arabic": Piece(
        person="محمد عبد الله الأحمد", school="جامعة دمشق", city="دمشق",
        writer="فاطمة الزهراء", site="مستشفى المواساة 2", specialty="psychiatry",
    ),
    "hebrew": Piece(
        person="אברהם בן־דוד", school="האוניברסיטה העברית", city="ירושלים",
        writer="שרה כהן־לוי", site="הדסה עין כרם", specialty="pediatrics", today=OPEN,
        more=(a_letter(letter_id="QX7P21"),),
    ),
    "devanagari": Piece(
        person="अनिल कुमार क्षत्रिय", school="काशी हिन्दू विश्वविद्यालय", city="वाराणसी",
        writer="लक्ष्मी श्रीवास्तव", site="Harbour General", specialty="anesthesiology",
    ),
    "thai": Piece(
        person="สมชาย ศรีสุวรรณ", school="มหาวิทยาลัยมหิดล", city="กรุงเทพฯ",
        writer="พิมพ์ใจ ใจดี", site="โรงพยาบาลศิริราช", specialty="ob-gyn",
        season="residencycas-2028", paper=Paper.A4,
    ),
    "chinese": Piece(
        person="李小龍", school="北京大学医学部", city="北京",
        writer="王秀英", site="协和医院", specialty="pathology",
    ),
    "japanese": Piece(
        person="佐藤 さくら", school="東京大学医学部", city="東京",
        writer="渡辺 ケンジ", site="聖路加国際病院", specialty="orthopaedic-surgery",
    ),
    "korean": Piece(
        person="김민준", school="서울대학교 의과대학", city="서울",
        writer="박지영", site="세브란스병원", specialty="general-surgery", paper=Paper.A4,
    ),
    "heavy": Piece(
        person=LONG_NAME, school="S" + "t. Hospital of the Holy Cross " * 4, city="Göteborg",
        writer="Bartholomew Featherstonehaugh-Cholmondeley " * 2 + "Marjoribanks, MD",
        site="The Very Long Named Memorial Teaching Hospital and Regional Referral Center of the "
        "Greater Northern Lakes and Valley Area",
        more=_heavy(),
    ),
    "observer": Piece(
        person="Amélie d’Aubigné", school="Université de Genève", city="Genève",
        writer="Seán Ó Súilleabháin", site="Harbour General",
        more=(
            a_target("fm", specialty="family-medicine"),
            a_letter(targets=(TargetKey("im"), TargetKey("fm")), waived=False),
            *_observed(),
        ),
    ),
}  # fmt: skip


def desk_of(piece: Piece) -> Records:
    """The desk of a piece: one applicant, one writer, one letter."""
    school = School(name=piece.school, city=piece.city, graduated=YearMonth(2024, 6))
    work = Entry(what="Junior doctor", where=piece.school, from_=YearMonth(2024, 8))
    study = Entry(what="MD", where=piece.school, from_=YearMonth(2018, 9), to=YearMonth(2024, 6))
    return Records().put(
        a_full_applicant(
            given_name=piece.person,
            family_name="",
            display_name=piece.person,
            school=school,
            education=(study,),
            experience=(work,),
            languages=("English",),
        ),
        a_target(specialty=piece.specialty, season=piece.season),
        a_rotation(
            specialty=piece.specialty,
            service="Inpatient service",
            site=piece.site,
            role="Sub-intern",
            patient_load="5 patients",
        ),
        a_writer(
            name=piece.writer,
            credentials="MD",
            specialty=piece.specialty,
            institution=piece.site,
            worked_together=(
                worked(
                    shifts=18, feedback=(Feedback(said="Be briefer.", then="Led with the plan."),)
                ),
            ),
        ),
        a_letter(asked=a_yes("2027-02-03"), portal=piece.portal),
        *bullets(),
        a_document(),
        a_document("form", kind=DocumentKind.REQUEST_FORM, path="form.pdf", letter=LETTER),
        Preferences(paper=piece.paper),
        *piece.more,
    )


def workshop_of(piece: Piece) -> KitTools:
    rules, desk = resources() / "rules", desk_of(piece)
    check = desk_check(desk, read_guard(rules), read_wording(rules))
    return a_workshop(
        desk,
        catalogue=CATALOGUE,
        today=piece.today,
        check=check,
        fetch=_fetch,
        renderer=FormatRenderer(),
    )


def _fetch(document: Document) -> FetchedFile:
    content = (
        a_pdf(*FORM)
        if document.kind is DocumentKind.REQUEST_FORM
        else a_pdf("Curriculum vitae", pages=2)
    )
    return FetchedFile(name=document.path, content=content, dated=TODAY)


def make(name: str, folder: Path) -> KitResult:
    """Write the kit of a piece."""
    order = KitOrder(letter=LETTER, out=folder)
    return next(make_kits(workshop_of(PIECES[name]), [order]))


def main(folder: Path) -> None:
    for name in PIECES:
        result = make(name, folder)
        sys.stdout.write(f"{name}: {result.folder}\n")
    (folder / "status.pdf").write_bytes(to_pdf(status_page(FULL)))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
