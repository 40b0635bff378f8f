"""The section Dates: the seasons that targets name, each date official or projected, and yours."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import cast

from PySide6.QtWidgets import QHBoxLayout, QWidget

from lordesk.domain.records import Records
from lordesk.domain.season import Season, SeasonEvent
from lordesk.domain.season_names import season_name
from lordesk.domain.vocabulary import DateStatus
from lordesk.services import planning
from lordesk.ui import texts
from lordesk.ui.forms.dialog import FormDialog
from lordesk.ui.forms.fields import DayField, TextField
from lordesk.ui.pages.settings.section import Section
from lordesk.ui.session import Session
from lordesk.ui.theme.fitting import grow
from lordesk.ui.widgets.buttons import Button, Kind
from lordesk.ui.widgets.pills import Pill, PillFace
from lordesk.ui.widgets.refilling import clear
from lordesk.ui.widgets.text import Role, Text
from lordesk.ui.widgets.why import Chip

NAME_WIDTH = 190
DAY_WIDTH = 150


class SeasonsSection(Section):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Season dates"), parent)

    def show_records(self) -> None:
        clear(self.column)
        seasons = self._seasons()
        if not seasons:
            self.panel(
                self.tr("No season yet"),
                self.tr("A target names its season. Add one under Portfolio."),
            )
        for season in seasons:
            self._add(season)
        self.end()

    def _seasons(self) -> list[Season]:
        """Those of the targets, in their order, with your own dates in place of shipped ones."""
        records, catalogue = self.session.records, self.session.catalogue
        keys = dict.fromkeys(target.season for target in records.targets)
        found = (catalogue.season(key, records.seasons) for key in keys)
        return [season for season in found if season is not None]

    def _add(self, season: Season) -> None:
        panel = self.panel(
            season_name(season.key, self.session.catalogue, self.session.records.seasons),
            self.tr(
                "Projected dates are our reckoning from earlier years. Check them with the "
                "portal and set your own where they differ."
            ),
        )
        for event in season.events:
            panel.column.addLayout(self._row(season, event))

    def _row(self, season: Season, event: SeasonEvent) -> QHBoxLayout:
        row = QHBoxLayout()
        name, day = (
            Text(texts.season_event(event.kind), Role.STRONG),
            Text(texts.full_day(event.on)),
        )
        for words, width in ((name, NAME_WIDTH), (day, DAY_WIDTH)):
            grow(words, QWidget.setMaximumWidth, width)  # in a narrow window it wraps
            row.addWidget(words, width)
        row.addWidget(Pill(self._face(season, event)))
        if event.source:
            row.addWidget(Chip(event.source))
        row.addStretch(1)
        change = Button(self.tr("Change"), Kind.GHOST)
        change.setAccessibleName(
            self.tr("Change {event}").format(event=texts.season_event(event.kind))
        )
        change.clicked.connect(partial(self._ask, season, event))
        row.addWidget(change)
        return row

    def _face(self, season: Season, event: SeasonEvent) -> PillFace:
        own = self.session.records.seasons.get(season.key)
        if own is not None and own.event(event.kind) is not None:
            return PillFace(words=self.tr("Yours"), tone="accent", icon="edit")
        if event.status is DateStatus.OFFICIAL:
            return PillFace(words=self.tr("Official"), tone="ok", icon="check")
        return PillFace(words=self.tr("Projected"), tone="grey", icon="clock")

    def _ask(self, season: Season, event: SeasonEvent, _checked: object = None) -> None:
        fields = (
            DayField(name="on", label=texts.season_event(event.kind), required=True),
            TextField(name="source", label=self.tr("Where you read it")),
        )
        keep = partial(self._keep, season, event, self.session.records)
        dialog = FormDialog(self.tr("Change a date"), fields, self.session.today, keep, self)
        dialog.form.fill({"on": event.on, "source": event.source})
        dialog.open()

    def _keep(
        self, season: Season, event: SeasonEvent, seen: Records, values: Mapping[str, object]
    ) -> str:
        own = SeasonEvent(
            kind=event.kind,
            on=cast("date", values["on"]),
            time=event.time,
            zone=event.zone,
            status=DateStatus.OFFICIAL,
            source=str(values["source"] or "") or None,
        )
        return self.session.try_to(
            partial(planning.override_season, key=season.key, event=own), seen
        )
