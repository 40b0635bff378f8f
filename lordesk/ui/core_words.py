"""Words that the core fills into its sentences or joins them from, marked for translators."""

from lordesk.ui.marking import marked

JOINED = (
    marked("said", "Restore"),
    marked("said", "Add {what}"),
    marked("said", "Change {what}"),
    marked("said", "automatic"),
    marked("said", "Record that {writer} was asked: {answer}"),
    marked("said", "Let {writer}’s letter lapse and turn to {backup}"),
    marked("said", "the target {name}"),
    marked("said", "the season {name}"),
    marked("said", "silence"),
    marked("said", "and"),
    marked("said", "The lordesk contributors"),
    marked("said", "Plan, ask for and follow letters of recommendation"),
    marked("said", "Outlook (classic)"),
    marked("said", "Outlook (new) and Outlook on the web"),
    marked("said", "or"),
)
"""What the core puts together from parts, so that no one place of it holds the whole."""
KINDS = (
    marked("said", "applicant"),
    marked("said", "season"),
    marked("said", "target"),
    marked("said", "program"),
    marked("said", "rotation"),
    marked("said", "writer"),
    marked("said", "moment"),
    marked("said", "letter"),
    marked("said", "contact"),
    marked("said", "document"),
    marked("said", "preferences"),
)
"""What a record is."""
KINDS_FIRST = (
    marked("said", "Applicant"),
    marked("said", "Season"),
    marked("said", "Target"),
    marked("said", "Program"),
    marked("said", "Rotation"),
    marked("said", "Writer"),
    marked("said", "Moment"),
    marked("said", "Letter"),
    marked("said", "Contact"),
    marked("said", "Document"),
    marked("said", "Preferences"),
)
"""The same at the beginning of a sentence."""
COUNTS = (
    marked("said", "1 season"),
    marked("said", "1 target"),
    marked("said", "1 program"),
    marked("said", "1 rotation"),
    marked("said", "1 writer"),
    marked("said", "1 moment"),
    marked("said", "1 letter"),
    marked("said", "1 contact"),
    marked("said", "1 document"),
    marked("said", "{count} seasons"),
    marked("said", "{count} targets"),
    marked("said", "{count} rotations"),
    marked("said", "{count} writers"),
    marked("said", "{count} moments"),
    marked("said", "{count} letters"),
    marked("said", "{count} contacts"),
    marked("said", "{count} documents"),
    marked("said", "one reminder"),
    marked("said", "two reminders"),
    marked("said", "{count} reminders"),
    marked("said", "once"),
    marked("said", "twice"),
)
"""How many went along, or were sent."""
DUTIES = (
    marked("said", "signal"),
    marked("said", "probe"),
    marked("said", "ask"),
    marked("said", "reply"),
    marked("said", "kit"),
    marked("said", "confirm"),
    marked("said", "form"),
    marked("said", "reminder 1"),
    marked("said", "reminder 2"),
    marked("said", "deadline"),
    marked("said", "backup"),
    marked("said", "assign"),
    marked("said", "thanks"),
    marked("said", "refresh"),
    marked("said", "outcome"),
)
"""Duties as their dates are pinned."""
POLICIES = (
    marked("said", "ask days before end"),
    marked("said", "lead ideal weeks"),
    marked("said", "lead min weeks"),
    marked("said", "deadline days before submit"),
    marked("said", "reminder 1 days"),
    marked("said", "reminder 2 days"),
    marked("said", "reminder gap days"),
    marked("said", "reminders max"),
    marked("said", "backup days after deadline"),
    marked("said", "form days after tokens"),
    marked("said", "thanks days after upload"),
    marked("said", "refresh after days"),
    marked("said", "contact min weeks"),
    marked("said", "bullets min"),
    marked("said", "bullets max"),
)
"""Numbers of the plan as they are set."""
PRESETS = (
    marked("said", "early"),
    marked("said", "usual"),
    marked("said", "late"),
)
"""Whose dates the plan follows."""
GROUNDS = (
    marked("said", "yes"),
    marked("said", "entry"),
    marked("said", "upload"),
)
"""What an event of a letter stands on, beside an ask."""
EVENTS = (
    marked("said", "signalled"),
    marked("said", "probed"),
    marked("said", "asked"),
    marked("said", "answered"),
    marked("said", "kit sent"),
    marked("said", "kit_sent"),
    marked("said", "confirmed"),
    marked("said", "form sent"),
    marked("said", "form_sent"),
    marked("said", "reminded"),
    marked("said", "uploaded"),
    marked("said", "assigned"),
    marked("said", "thanked"),
    marked("said", "lapsed"),
    marked("said", "withdrawn"),
    marked("said", "planned"),
    marked("said", "agreed"),
    marked("said", "hedged"),
    marked("said", "declined"),
    marked("said", "silent"),
)
"""What happens to a letter, and where that leaves it."""
SEASON = (
    marked("said", "opens"),
    marked("said", "tokens"),
    marked("said", "submit"),
    marked("said", "letters by"),
    marked("said", "review"),
    marked("said", "rank list"),
    marked("said", "match day"),
    marked("said", "closes"),
)
"""Days of a season."""
POSITIONS = (
    marked("said", "resident"),
    marked("said", "fellow"),
)
"""Who does not write letters that count."""
DEEDS = (
    marked("said", "replaced"),
    marked("said", "erased"),
    marked("said", "moved"),
    marked("said", "removed"),
)
"""What waits for another window."""
PLACES = (
    marked("said", "head"),
    marked("said", "foot"),
    marked("said", "Title"),
    marked("said", "Heading 1"),
    marked("said", "Heading 2"),
    marked("said", "Heading 3"),
)
"""Where a user’s own base has something, and what of it is coloured."""
