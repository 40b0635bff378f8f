"""A desk of many letters, each to another writer at another site, in words of its own.

`python -m tests.many_letters FOLDER 1000` writes it as a lordesk file, its writers with names in
every script, to see `lordesk kit --all` to its end.
"""

import sys
from dataclasses import replace
from pathlib import Path

from lordesk.domain.ids import LetterKey, MomentKey, RotationKey, WriterKey
from lordesk.domain.records import Entity, Records
from lordesk.services.interchange import write_file
from tests.builders import a_letter, a_rotation, a_writer, a_yes, worked
from tests.documents.enclosed import a_pdf
from tests.kits import BULLETS, a_kit_desk, a_moment

_SYLLABLES = ("ba", "cor", "di", "fen", "gu", "har", "jo", "kel", "li", "mor", "na", "pel", "ri")


def coined(number: int) -> str:
    """An invented word, another one for each number."""
    word = ""
    while number or not word:
        number, rest = divmod(number, len(_SYLLABLES))
        word += _SYLLABLES[rest]
    return word


def letter_key(number: int) -> LetterKey:
    return LetterKey(f"letter-{number}")


def a_desk_of_letters(count: int) -> Records:
    """The desk of `a_kit_desk` with `count` more letters, of which no two say the same."""
    return a_kit_desk(*(entity for number in range(count) for entity in _letter(number)))


def _letter(number: int) -> tuple[Entity, ...]:
    rotation, writer, letter = (
        RotationKey(f"r{number}"),
        WriterKey(f"w{number}"),
        f"letter-{number}",
    )
    name = f"{coined(number).title()} {coined(number * 7 + 1).title()}"
    return (
        a_rotation(rotation, site=f"{coined(number).title()} Hospital", role="Sub-intern"),
        a_writer(
            writer,
            name=name,
            credentials="MD",
            email=f"w{number}@harbour.example.org",
            institution=f"{coined(number + 5).title()} Hospital",
            worked_together=(worked(rotation, shifts=18),),
        ),
        a_letter(letter, writer=writer, asked=a_yes("2027-02-03")),
        *(
            a_moment(
                MomentKey(f"{letter}-m{order}"),
                rotation=rotation,
                text=f"{text.split()[0]} {_tail(number * len(BULLETS) + order)}",
                kits=(LetterKey(letter),),
                order=order,
            )
            for order, (text, *_) in enumerate(BULLETS, 1)
        ),
    )


def _tail(number: int) -> str:
    """A short sentence of words that stand nowhere else."""
    words = " ".join(coined(number * 9 + place) for place in range(9))
    return f"{words.capitalize()}."


NAMES = (
    "Nguyễn Thị Ánh", "Łukasz Żółć", "Şule Öğütçü", "Ελένη Παπαδοπούλου", "Олена Шевченко",
    "محمد الأحمد", "אברהם כהן", "अनिल क्षत्रिय", "สมชาย ศรีสุวรรณ", "李小龍", "佐藤 さくら", "김민준",
)  # fmt: skip


def main(folder: Path, count: int) -> None:
    """Every second writer of the desk gets one of the names, with a number to tell them apart."""
    desk = a_desk_of_letters(count)
    writers = [desk.writers[WriterKey(f"w{number}")] for number in range(0, count, 2)]
    named = (
        replace(writer, name=f"{NAMES[number % len(NAMES)]} {coined(number)}")
        for number, writer in enumerate(writers)
    )
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "many.lordesk").write_bytes(write_file(desk.put(*named)))
    (folder / "cv.pdf").write_bytes(a_pdf("Curriculum vitae", pages=2))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
