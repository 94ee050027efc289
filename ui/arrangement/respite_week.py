"""The week in which respite care is planned: it shows where the map says that nobody is there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.network.model import WEEK, Moment, NetworkMap
from screening.network.week import plan_week
from screening.wording.moments import name_moment
from screening.wording.week import describe_presences, describe_week
from ui.components.labels import TextType, Tone, WrapLabel
from ui.network_map.week_grid import WeekGrid
from ui.roles import Space
from ui.theme import Theme


class RespiteWeek(QWidget):
    """Emits `committed(frozenset of Moment)` at every touch; nothing is ticked for anybody."""

    committed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = WeekGrid(theme, self.tr("Respijtzorg"))
        self.grid.committed.connect(self.committed)
        self.legend = WrapLabel("", TextType.SMALL, Tone.SECOND)
        self.said = WrapLabel("", TextType.SMALL, Tone.SECOND)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.grid)
        column.addWidget(self.legend)
        column.addWidget(self.said)
        self.setFocusProxy(self.grid.box(WEEK[0]))

    def show_network(self, network: NetworkMap) -> None:
        """Show who is there when, as far as the map knows."""
        week = plan_week(network)
        for moment in WEEK:
            present = week.there[moment]
            words = self.tr("{moment}, op de kaart: {who}").format(
                moment=name_moment(moment), who=describe_presences(week, present)
            )
            self.grid.box(moment).tell(words, is_dashed=week.is_known and not present)
        dashes = self.tr("Een streepjesrand betekent: op de kaart heeft niemand dan een taak.")
        self.legend.setText(dashes if week.is_known and week.empty else "")
        self.legend.setVisible(bool(self.legend.text()))
        self.said.setText(" ".join(describe_week(network, week)))

    def display(self, moments: frozenset[Moment]) -> None:
        """Show which day parts are ticked; emits nothing."""
        self.grid.display(moments)
