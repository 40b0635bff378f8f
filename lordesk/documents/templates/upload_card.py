"""The upload card: one page that tells the writer how to upload, for their portal and date."""

from collections.abc import Iterator
from enum import StrEnum

from lordesk.documents.blocks import (
    Block,
    Doc,
    Due,
    Facts,
    Heading,
    Item,
    Lead,
    Paragraph,
    Points,
    Steps,
)
from lordesk.documents.runs import Text, runs
from lordesk.documents.templates import spoken
from lordesk.documents.templates.page import Page
from lordesk.domain.field_rules import StandardForm
from lordesk.domain.kit_facts import KitFacts
from lordesk.domain.vocabulary import Portal

_STEPS = {
    Portal.ERAS: ("eras_sign_in", "eras_add", "eras_check"),
    Portal.RESIDENCYCAS: ("cas_mail", "cas_open", "cas_upload"),
    Portal.SFMATCH: ("sf_mail", "sf_three", "sf_upload"),
    Portal.OTHER: ("other_ask", "other_send"),
}
_LEADS = {
    Portal.ERAS: "lead_applicant",
    Portal.RESIDENCYCAS: "lead_system",
    Portal.SFMATCH: "lead_request",
    Portal.OTHER: "lead_other",
}
_WHO = {Portal.ERAS: "who_eras", Portal.RESIDENCYCAS: "who_system"}


class Detail(StrEnum):
    """How much a full card may shed, most first."""

    WHOLE = "whole"
    WITHOUT_PLACES = "without where each of several forms is found"


def upload_card(facts: KitFacts, detail: Detail = Detail.WHOLE) -> Doc:
    """The card of one letter; before the season opens it asks to hold the letter."""
    page = Page(facts, "upload")
    return page.doc(tuple(_blocks(page, facts, detail)))


def _blocks(page: Page, facts: KitFacts, detail: Detail) -> Iterator[Block]:
    holds, portal = facts.upload.holds, facts.upload.portal
    yield page.header()
    yield Lead(text=page.text("lead_wait" if holds else _LEADS[portal]))
    yield _panel(page, facts)
    yield _steps(page, facts)
    yield Heading(text=page.plain("letter"))
    yield Points(items=_on_the_letter(page, facts))
    yield Heading(text=page.plain("file"))
    yield Points(items=page.items(*_file_keys(facts)))
    yield from _forms(page, facts, detail)
    if portal in _WHO:
        yield Heading(text=page.plain("who"))
        yield Points(items=page.items(_WHO[portal], *(("once",) if _has_id(facts) else ())))


def _forms(page: Page, facts: KitFacts, detail: Detail) -> Iterator[Block]:
    """One form in a paragraph, several as points; fields that share a form are said together."""
    shared: dict[StandardForm, list[str]] = {}
    for field, form in facts.upload.forms:
        shared.setdefault(form, []).append(field)
    said = [(spoken.listed(fields), form) for form, fields in shared.items()]
    if said:
        yield Heading(text=page.plain("forms" if len(said) == 1 else "forms_several"))
    if len(facts.upload.forms) == 1:
        yield from (Paragraph(text=_form(page, "form", *each, Detail.WHOLE)) for each in said)
    elif said:
        yield Points(items=tuple(Item(text=_form(page, "each", *each, detail)) for each in said))


def _form(page: Page, prefix: str, field: str, form: StandardForm, detail: Detail) -> Text:
    said = page.text(
        f"{prefix}_instead" if form.replaces_narrative else f"{prefix}_beside",
        form_field=field,
        form_full=form.full_name,
        form_name=form.name,
        form_issuer=form.issuer,
        form_find=form.find_it if detail is Detail.WHOLE else "",
    )
    also = runs(" ", *page.text("form_id")) if form.letter_id_required else ()
    return (*said, *also)


def _has_id(facts: KitFacts) -> bool:
    return facts.upload.rule.letter_id_required


def _panel(page: Page, facts: KitFacts) -> Facts:
    upload = facts.upload
    return Facts(
        caption=page.plain("panel"),
        left=(
            *page.fact("id_label", _letter_id(page, facts)),
            *page.fact("aamc_label", upload.aamc_id),
            *page.fact("for_label", page.fields["specialty"]),
        ),
        right=(
            *page.fact("portal_label", spoken.opened(upload.rule.name)),
            *page.fact("right_label", page.plain(_right(facts))),
        ),
    )


def _letter_id(page: Page, facts: KitFacts) -> str:
    if facts.upload.letter_id:
        return facts.upload.letter_id
    if _has_id(facts):
        return page.plain("id_wait")
    wanted = any(form.letter_id_required for _, form in facts.upload.forms)
    return page.plain("id_form" if wanted else "id_none")


def _right(facts: KitFacts) -> str:
    match facts.upload.waived:
        case True:
            return "waived"
        case False:
            return "kept"
        case None:
            return "undecided" if _has_id(facts) else "undecided_here"


def _steps(page: Page, facts: KitFacts) -> Steps:
    holds = facts.upload.holds
    keys = ("wait_write", "wait_form", "wait_then") if holds else _STEPS[facts.upload.portal]
    due = None
    if facts.deadline:
        due = Due(
            label=page.plain("due_wait" if holds else "due"),
            date=spoken.short_day(facts.deadline),
            note=page.plain("due_note"),
        )
    return Steps(
        title=page.plain("steps_wait" if holds else "steps"), items=page.items(*keys), due=due
    )


def _on_the_letter(page: Page, facts: KitFacts) -> tuple[Item, ...]:
    dated = "dated_group" if facts.writer.is_group else "dated"
    keys = ["letterhead", dated, "salutation", "how_known", "identity"]
    if facts.upload.waived:
        keys.append("waiver_said")
    if facts.is_general:
        keys.append("general")
    return page.items(*keys)


def _file_keys(facts: KitFacts) -> tuple[str, ...]:
    if facts.upload.rule.file is None:
        return ("file_safe",)
    return ("file_pdf", "file_page", "file_open", "file_name")
