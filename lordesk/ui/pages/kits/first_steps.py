"""What the page Kits offers while no kit can be made: a letter to plan, a name to fill in."""

from PySide6.QtCore import QCoreApplication

from lordesk.ui.widgets.empty import Empty


def no_letter() -> Empty:
    return Empty(
        QCoreApplication.translate("KitsPage", "What a writer gets to write from"),
        QCoreApplication.translate(
            "KitsPage",
            "A kit holds a cover, one page of what this writer saw, and how to upload. Plan a "
            "letter first; its kit is made here.",
        ),
        QCoreApplication.translate("KitsPage", "Plan a letter"),
    )


def no_name() -> Empty:
    return Empty(
        QCoreApplication.translate("KitsPage", "Your name comes first"),
        QCoreApplication.translate(
            "KitsPage",
            "A kit says who asks. Fill in your name, e-mail and school once; every kit takes "
            "them from there.",
        ),
        QCoreApplication.translate("KitsPage", "Fill in your profile"),
    )
