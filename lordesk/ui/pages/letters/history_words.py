"""The words of a letter's history."""

from PySide6.QtCore import QCoreApplication

from lordesk.domain.vocabulary import Answer, ContactKind
from lordesk.ui import texts
from lordesk.ui.pages.letters.detail_state import HistoryKind, HistoryLine


def _tr(words: str) -> str:
    return QCoreApplication.translate("letters", words)


def history_words(line: HistoryLine) -> str:
    """One line of history: what happened, then the words that were said or written."""
    said = _happened(line)
    if not line.words or line.kind is HistoryKind.MET:
        return said
    quoted = line.kind in {HistoryKind.ANSWERED, HistoryKind.PROBED}
    return f"{said} “{line.words}”" if quoted else f"{said} {line.words}"


def _happened(line: HistoryLine) -> str:
    match line.kind:
        case HistoryKind.ANSWERED:
            return _answered(line.answer)
        case HistoryKind.OVERRULED:
            return _tr("Overruled by you: {answer}.").format(answer=_answer(line.answer))
        case HistoryKind.CONTACT:
            return _contact(line.contact)
        case HistoryKind.MOMENTS:
            return texts.counted(line.count, "%n moment seen.", "%n moments seen.")
        case HistoryKind.ASSIGNED:
            return texts.counted(line.count, "Assigned to %n program.", "Assigned to %n programs.")
        case HistoryKind.MET:
            return _tr("First shared day, {service}.").format(service=line.words)
        case _:
            return _plain(line.kind)


def _plain(what: HistoryKind) -> str:
    return {
        HistoryKind.SIGNALLED: _tr("Told of the hoped-for letter."),
        HistoryKind.PROBED: _tr("Asked for feedback."),
        HistoryKind.ASKED: _tr("Asked."),
        HistoryKind.KIT_SENT: _tr("Kit sent."),
        HistoryKind.CONFIRMED: _tr("Entry confirmed."),
        HistoryKind.FORM_SENT: _tr("Request form sent."),
        HistoryKind.REMINDED: _tr("Reminded."),
        HistoryKind.UPLOADED: _tr("Uploaded."),
        HistoryKind.THANKED: _tr("Thanked."),
        HistoryKind.LAPSED: _tr("Let lapse."),
        HistoryKind.WITHDRAWN: _tr("Withdrawn."),
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
