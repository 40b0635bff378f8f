"""A complete small example of the model: the summary sheet of an invented applicant."""

from datetime import date

from lordesk.documents.blocks import (
    Doc,
    Due,
    Fact,
    Facts,
    Footer,
    Group,
    Groups,
    Header,
    Heading,
    Item,
    Lead,
    Quote,
    Steps,
)
from lordesk.documents.runs import Text, emphasis, link, phrase, runs, strong


def fact(label: str, value: str) -> Fact:
    return Fact(label=label, value=runs(value))


def point(lead: str, rest: str, key: str = "") -> Item:
    return Item(text=runs(strong(lead), rest), key=key)


PORTAL = "https://example.org/letters"
STEPS: tuple[Text, ...] = (
    runs(
        "Sign the letter on letterhead and save it as a PDF: 8.5 × 11 in, under 1 MB, "
        "no password or digital signature."
    ),
    phrase(
        "Sign in to the [letter portal]({portal}) and choose **Add New Letter**.", portal=PORTAL
    ),
    phrase(
        "Enter Letter ID **{letter_id}**, check my name and AAMC ID, and upload. "
        "Address it to “Dear Program Director”.",
        letter_id="L-4821-0937",
    ),
)


def summary(name: str = "Nguyễn Thị Ánh, MD", writer: str = "Margaret Okafor, MD, FACC") -> Doc:
    """The sheet of one page that a writer keeps beside the letter."""
    return Doc(
        title=f"Summary of our work: {name}",
        author=name,
        subject="Facts for a letter of recommendation",
        keywords=("letter of recommendation", "Internal Medicine"),
        created=date(2026, 11, 22),
        blocks=(
            Header(
                eyebrow="Summary of our work",
                aside=f"Prepared for {writer}",
                name=name,
                contact=(
                    runs("Applying to Internal Medicine, ERAS 2027 season"),
                    runs("AAMC ID 10000123"),
                    runs(link("anh.nguyen@example.org")),
                    runs("+1 312 555 0142"),
                ),
            ),
            Lead(
                text=runs(
                    "Thank you for writing for me. This page gathers what we did together, so "
                    "you need not look it up. Use only what you saw and agree with; cut the rest."
                )
            ),
            Facts(
                caption="Our rotation and your letter",
                left=(
                    fact("Rotation", "Inpatient cardiology, 4 weeks"),
                    fact("Dates", "2–27 March 2026"),
                    fact("Site", "Lakeview Teaching Hospital, Chicago IL"),
                    fact("My role", "Hands-on sub-intern (supervised orders, notes)"),
                ),
                right=(
                    Fact(label="Letter due", value=runs("Tue 15 Sep 2026"), hot=True),
                    fact("Letter ID", "L-4821-0937"),
                    fact("Right to see letter", "Waived"),
                    fact("Programs", "Categorical IM, all regions"),
                ),
            ),
            Heading(
                text="What I did on your service",
                note="19 shifts with you · details of any item on request",
            ),
            Groups(
                groups=(
                    Group(
                        label="Patient care",
                        items=(
                            point(
                                "Carried 5–6 patients a day",
                                " from admission to discharge; presented each at 7:30 rounds "
                                "with a plan, and wrote 84 notes you co-signed.",
                                key="carried",
                            ),
                            point(
                                "Caught a missed digoxin interaction",
                                " after amiodarone was started: flagged it before the next "
                                "dose, and the level came back toxic.",
                            ),
                        ),
                    ),
                    Group(
                        label="Medical knowledge",
                        items=(
                            point(
                                "Gave the noon talk on HFpEF",
                                " and turned it into a one-page SGLT2-inhibitor card that the "
                                "team still uses on rounds.",
                            ),
                        ),
                    ),
                    Group(
                        label="Communication",
                        items=(
                            point(
                                "Led a goals-of-care family meeting in Vietnamese",
                                " with the interpreter present; the plan changed the same day.",
                            ),
                            point(
                                "Called every discharge within 48 h",
                                ": 31 calls, 4 medication errors found and fixed.",
                            ),
                        ),
                    ),
                    Group(
                        label="Improvement and systems",
                        items=(
                            point(
                                "Measured our 7-day follow-up rate",
                                " (52% of 46 discharges) and built the booking checklist; it "
                                "reached 78% by week 4.",
                            ),
                        ),
                    ),
                    Group(
                        label="Professionalism",
                        items=(
                            point(
                                "Covered two weekend calls",
                                " for colleagues with influenza; no late notes in four weeks.",
                            ),
                        ),
                    ),
                )
            ),
            Quote(
                text=runs(
                    strong("Your feedback: "),
                    emphasis(
                        "“Works at the level of a strong intern. Start calling consults yourself.”"
                    ),
                    " I made nine consult calls in the two weeks after.",
                )
            ),
            Steps(
                title="Uploading takes about five minutes",
                items=tuple(Item(text=step) for step in STEPS),
                due=Due(
                    label="Please upload by", date="15 Sep 2026", note="I will check in on 1 Sep"
                ),
            ),
        ),
        footer=Footer(text="Attached: CV · personal statement · ERAS letter request form"),
    )
