"""A LinkedIn archive as a profile."""

import pytest

from lordesk.domain.applicant import Entry, School
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.shape import YearMonth
from lordesk.services.exchange.archive import written_archive
from lordesk.services.exchange.linkedin import read_linkedin
from lordesk.services.exchange.profile import Profile
from lordesk.services.exchange.recognising import FileKind, recognise

TABLES = {
    "Profile.csv": "First Name,Last Name,Birth Date,Headline\nMira,Sørensen,Jan 1,IMG\n",
    "Email Addresses.csv": (
        "Email Address,Confirmed,Primary,Updated On\na@x.example,Yes,No,\nb@x.example,Yes,Yes,\n"
    ),
    "PhoneNumbers.csv": "Extension,Number,Type\n,+45 1,Mobile\n",
    "Positions.csv": (
        "Company Name,Title,Description,Location,Started On,Finished On\n"
        "Bay,Intern,Wards,Quincy,Jul 2024,\nLund,,,,2020,2021\n,,,,,\n"
    ),
    "Education.csv": (
        "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
        "Odense,2017,2020,,BSc,\nAarhus,2018,2024,,Doctor of Medicine - MD,\n,,,,,\n"
    ),
    "Languages.csv": "Name,Proficiency\nDanish,Native\nEnglish,\n",
    "Honors.csv": "Title,Description,Issued On\nPrize,,2023\n",
    "Publications.csv": "Name,Published On,Description,Publisher,Url\nA paper,,,A journal,\n",
    "Volunteering.csv": "Company Name,Role,Cause,Started On,Finished On,Description\nRC,Aide,,,,\n",
    "Connections.csv": "Notes:\nnothing of this is read\n",
}


def archive(**changed: str) -> bytes:
    files = TABLES | {f"{name}.csv": text for name, text in changed.items()}
    return written_archive((f"Basic/{name}", text.encode()) for name, text in files.items())


def test_the_tables_become_a_profile() -> None:
    profile = read_linkedin(archive(), "li.zip")
    assert (profile.given_name, profile.family_name) == ("Mira", "Sørensen")
    assert (profile.email, profile.phone) == ("b@x.example", "+45 1")
    assert profile.degree == "Doctor of Medicine - MD"
    assert profile.school == School(name="Aarhus", graduated=YearMonth(2024))
    assert profile.education == (
        Entry(what="BSc", where="Odense", from_=YearMonth(2017), to=YearMonth(2020)),
    )
    assert profile.experience == (
        Entry(what="Intern", where="Bay", from_=YearMonth(2024, 7), note="Wards"),
        Entry(what="Lund", from_=YearMonth(2020), to=YearMonth(2021)),
        Entry(what="Aide", where="RC"),
    )
    assert profile.languages == ("Danish (Native)", "English")
    assert profile.research == ("A paper, A journal",)
    assert profile.honours == ("Prize",)


def test_an_archive_with_one_table_is_enough() -> None:
    raw = written_archive([("Profile.csv", b"First Name,Last Name\nMira,S\n")])
    profile = read_linkedin(raw, "li.zip")
    assert (profile.given_name, profile.email, profile.experience) == ("Mira", None, ())
    assert read_linkedin(written_archive([("Profile.csv", b"")]), "x").given_name == ""


def test_a_month_that_is_none_is_named_by_table_and_cell() -> None:
    raw = archive(Positions="Company Name,Title,Started On\nBay,Intern,soon\n")
    with pytest.raises(InvalidInputError) as caught:
        read_linkedin(raw, "li.zip")
    assert str(caught.value) == (
        "li.zip: Positions.csv: row 2, column C holds “soon”: expected a month, such as 2026-03."
    )


IN_OTHER_LANGUAGES = {
    "es": {
        "Perfil.csv": "Nombre,Apellidos,Titular\nLucía,Ferrer Gil,IMG\n",
        "Direcciones de correo electrónico.csv": (
            "Dirección de correo electrónico,Confirmado,Principal\n"
            "a@x.example,Sí,No\nb@x.example,Sí,Sí\n"
        ),
        "Números de teléfono.csv": "Extensión,Número,Tipo\n,+34 1,Móvil\n",
        "Posiciones.csv": (
            "Nombre de la empresa,Título,Descripción,Fecha de inicio,Fecha de finalización\n"
            "Bahía,Residente,Planta,jul. de 2024,actualidad\n"
        ),
        "Educación.csv": (
            "Nombre de la institución educativa,Fecha de inicio,Fecha de finalización,Notas,"
            "Nombre de la titulación\nSevilla,2018,2024,,Licenciatura en Medicina\n"
        ),
        "Idiomas.csv": "Nombre,Competencia\nEspañol,Nativo\n",
    },
    "de": {
        "Profil.csv": "Vorname,Nachname\nLucía,Ferrer Gil\n",
        "E-Mail-Adressen.csv": "E-Mail-Adresse,Primär\na@x.example,Nein\nb@x.example,Ja\n",
        "Telefonnummern.csv": "Nummer\n+34 1\n",
        "Berufserfahrung.csv": (
            "Unternehmen,Titel,Beschreibung,Beginn,Ende\nBahía,Residente,Planta,Juli 2024,heute\n"
        ),
        "Ausbildung.csv": (
            "Name der Hochschule,Startdatum,Enddatum,Abschluss\n"
            "Sevilla,2018,2024,Licenciatura en Medicina\n"
        ),
        "Sprachen.csv": "Sprache,Kenntnisse\nEspañol,Nativo\n",
    },
    "fr": {
        "Profil.csv": "Prénom,Nom\nLucía,Ferrer Gil\n",
        "Adresses e-mail.csv": "Adresse e-mail,Principale\na@x.example,Non\nb@x.example,Oui\n",
        "Numéros de téléphone.csv": "Numéro\n+34 1\n",
        "Postes.csv": (
            "Nom de l’entreprise,Intitulé du poste,Description,Date de début,Date de fin\n"
            "Bahía,Residente,Planta,juil. 2024,aujourd’hui\n"
        ),
        "Formation.csv": (
            "Nom de l’école,Date de début,Date de fin,Nom du diplôme\n"
            "Sevilla,2018,2024,Licenciatura en Medicina\n"
        ),
        "Langues.csv": "Nom,Niveau de compétence\nEspañol,Nativo\n",
    },
    "pt": {
        "Perfil.csv": "Nome,Sobrenome\nLucía,Ferrer Gil\n",
        "Endereços de e-mail.csv": (
            "Endereço de e-mail,Primário\na@x.example,Não\nb@x.example,Sim\n"
        ),
        "Números de telefone.csv": "Número\n+34 1\n",
        "Posições.csv": (
            "Nome da empresa,Cargo,Descrição,Data de início,Data de término\n"
            "Bahía,Residente,Planta,jul. de 2024,o momento\n"
        ),
        "Formação acadêmica.csv": (
            "Nome da instituição,Data de início,Data de conclusão,Grau\n"
            "Sevilla,2018,2024,Licenciatura en Medicina\n"
        ),
        "Línguas.csv": "Nome,Proficiência\nEspañol,Nativo\n",
    },
}


@pytest.mark.parametrize("language", IN_OTHER_LANGUAGES)
def test_an_archive_in_another_language_is_read_like_an_english_one(language: str) -> None:
    tables = IN_OTHER_LANGUAGES[language]
    raw = written_archive((name, text.encode()) for name, text in tables.items())
    assert recognise(raw, "li.zip") is FileKind.LINKEDIN
    assert read_linkedin(raw, "li.zip") == Profile(
        given_name="Lucía",
        family_name="Ferrer Gil",
        email="b@x.example",
        phone="+34 1",
        degree="Licenciatura en Medicina",
        school=School(name="Sevilla", graduated=YearMonth(2024)),
        languages=("Español (Nativo)",),
        experience=(
            Entry(what="Residente", where="Bahía", from_=YearMonth(2024, 7), note="Planta"),
        ),
    )
