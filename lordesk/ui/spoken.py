"""Names of days, months and small numbers, marked for translators; nothing else."""

from lordesk.ui.marking import marked

MONTHS = (
    marked("words", "Jan"),
    marked("words", "Feb"),
    marked("words", "Mar"),
    marked("words", "Apr"),
    marked("words", "May"),
    marked("words", "Jun"),
    marked("words", "Jul"),
    marked("words", "Aug"),
    marked("words", "Sep"),
    marked("words", "Oct"),
    marked("words", "Nov"),
    marked("words", "Dec"),
)

WEEKDAYS = (
    marked("words", "Mon"),
    marked("words", "Tue"),
    marked("words", "Wed"),
    marked("words", "Thu"),
    marked("words", "Fri"),
    marked("words", "Sat"),
    marked("words", "Sun"),
)

LONG_WEEKDAYS = (
    marked("words", "Monday"),
    marked("words", "Tuesday"),
    marked("words", "Wednesday"),
    marked("words", "Thursday"),
    marked("words", "Friday"),
    marked("words", "Saturday"),
    marked("words", "Sunday"),
)

LONG_MONTHS = (
    marked("words", "January"),
    marked("words", "February"),
    marked("words", "March"),
    marked("words", "April"),
    marked("words", "May"),
    marked("words", "June"),
    marked("words", "July"),
    marked("words", "August"),
    marked("words", "September"),
    marked("words", "October"),
    marked("words", "November"),
    marked("words", "December"),
)

NUMBERS = (
    marked("words", "no"),
    marked("words", "one"),
    marked("words", "two"),
    marked("words", "three"),
    marked("words", "four"),
    marked("words", "five"),
    marked("words", "six"),
    marked("words", "seven"),
    marked("words", "eight"),
    marked("words", "nine"),
    marked("words", "ten"),
)
