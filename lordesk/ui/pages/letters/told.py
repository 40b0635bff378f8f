"""The words of a letter's history."""

from PySide6.QtCore import QCoreApplication

from lordesk.domain.vocabulary import Answer, ContactKind
from lordesk.ui import texts
from lordesk.ui.pages.letters.detail_state import HistoryLine, Told


def _tr(words: str) -> str:
    return QCoreApplication.translate("letters", words)


def told(line: HistoryLine) -> str:
    """One line of history: what happened, then the words that were said or written."""
    said = _happened(line)
    if not line.words or line.told is Told.MET:
        return said
    quoted = line.told in {Told.ANSWERED, Told.PROBED}
    return f"{said} “{line.words}”" if quoted else f"{said} {line.words}"


def _happened(line: HistoryLine) -> str:
    match line.told:
        case Told.ANSWERED:
            return _answered(line.answer)
        case Told.OVERRULED:
            return _tr("Overruled by you: {answer}.").format(answer=_answer(line.answer))
        case Told.CONTACT:
            return _contact(line.contact)
        case Told.MOMENTS:
            return texts.counted(line.count, "%n moment seen.", "%n moments seen.")
        case Told.ASSIGNED:
            return texts.counted(line.count, "Assigned to %n program.", "Assigned to %n programs.")
        case Told.MET:
            return _tr("First shared day, {service}.").format(service=line.words)
        case _:
            return _plain(line.told)


def _plain(what: Told) -> str:
    return {
        Told.SIGNALLED: _tr("Told of the hoped-for letter."),
        Told.PROBED: _tr("Asked for feedback."),
        Told.ASKED: _tr("Asked."),
        Told.KIT_SENT: _tr("Kit sent."),
        Told.CONFIRMED: _tr("Entry confirmed."),
        Told.FORM_SENT: _tr("Request form sent."),
        Told.REMINDED: _tr("Reminded."),
        Told.UPLOADED: _tr("Uploaded."),
        Told.THANKED: _tr("Thanked."),
        Told.LAPSED: _tr("Let lapse."),
        Told.WITHDRAWN: _tr("Withdrawn."),
    }[what]


def _answered(answer: Answer | None) -> str:
    return _tr("Answered: {answer}.").format(answer=_answer(answer))


def _answer(answer: Answer | None) -> str:
    return texts.answer(answer) if answer else ""


def _contact(kind: ContactKind | None) -> str:
    return {
        ContactKind.MET: _tr("Met."),
        ContactKind.EMAIL: _tr("E-mail."),
        ContactKind.PHONE: _tr("Phone call."),
        ContactKind.MESSAGE: _tr("Message."),
        None: "",
    }[kind]
