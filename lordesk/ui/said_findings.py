"""What is found about a kit and its files, in English as the core says it, for the translators."""

from lordesk.ui.marking import marked

FINDINGS = (
    marked(
        "said",
        "{name} has given out Letter IDs since the season opened, and this letter has none. "
        "Confirm the entry, then note the ID: the kit is written, not ready.",
    ),
    marked(
        "said",
        "{writer} did not give a strong yes. Such a letter does not help; a thank-you does.",
    ),
    marked(
        "said",
        "Whether you waive your right to see this letter is not decided. Decide before you "
        "confirm the entry; it cannot be changed then.",
    ),
    marked(
        "said",
        "{writer} has no e-mail address here, so the draft goes to nobody. Add the address.",
    ),
    marked(
        "said",
        "Your AAMC ID is missing; the writer checks it when uploading. Add it to your profile.",
    ),
    marked(
        "said",
        "This letter is noted to name {name}, but serves {other} too. Ask for a general letter "
        "or for a version of its own.",
    ),
    marked(
        "said",
        "The summary has {count} of at least {least} bullets. Choose more moments that {writer} "
        "saw.",
    ),
    marked(
        "said",
        "The summary has {count} bullets; {most} are the most that get read. Take out {rest}.",
    ),
    marked(
        "said",
        "{writer} is not among those who saw “{name}”. Mark that they saw it, or choose another "
        "moment.",
    ),
    marked(
        "said",
        "“{name}” is from a rotation without {writer}, so it is left out of this kit.",
    ),
    marked(
        "said",
        "{count} words in a row stand in the kit of {writer} too: “{name}”. Two letters with the "
        "same words look copied; say it otherwise in one of them.",
    ),
    marked(
        "said",
        "The mail is over 20 MB, which many servers refuse. Send Kit.zip by a cloud link.",
    ),
    marked("said", "{name} was not found, so it is not in the kit. Choose the file again."),
    marked("said", "{name} is over six months old. Send a newer one if you have it."),
    marked(
        "said",
        "The request form says Letter ID {name}. Take it over if it is this letter’s.",
    ),
    marked(
        "said",
        "The request form says Letter ID {name}. The letter has {other}; check that the form is "
        "this letter’s.",
    ),
    marked(
        "said",
        "{name} is not a PDF. It goes along beside the packet; save it as PDF if you can.",
    ),
    marked(
        "said",
        "{name} is locked or encrypted, so it is not in the packet. Save it again without a "
        "password.",
    ),
    marked(
        "said",
        "{name} cannot be opened as a PDF, so it is not in the packet. Save it again.",
    ),
    marked(
        "said",
        "{name} is damaged, and pages of it may be lost. Look at it in the packet, or save it "
        "again.",
    ),
    marked(
        "said",
        "{name} runs scripts when it is opened. They are dropped in the packet, not in the file.",
    ),
    marked(
        "said",
        "{name} has other files inside. They are dropped in the packet, not in the file; look at "
        "them.",
    ),
    marked(
        "said",
        "{name} has pages that are neither US Letter nor A4; they may print badly.",
    ),
    marked(
        "said",
        "{name} is over 5 MB, which makes the mail hard to carry. Save a smaller one.",
    ),
)
