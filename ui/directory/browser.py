"""Looking through the directory: a search line, two filters, the list, and one offer beside it."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy, QWidget

from screening.arrangement.model import SupportFunction
from screening.directory.model import Offer
from ui.components.choice_field import ChoiceField
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.context import Context
from ui.directory.details import OfferDetails
from ui.directory.district_choice import DistrictChoice
from ui.directory.view import OfferView
from ui.roles import Shape, Space

BESIDE_FROM = 1000
"""From this width, at normal text, the offer stands beside the list, and all filters in a row."""
LEAST_ROWS = 5


# No generated repr: what someone looks for may name somebody.
@dataclass(frozen=True, slots=True, repr=False)
class _Wanted:
    text: str
    function: SupportFunction | None
    district: str


class OfferBrowser(QWidget):
    """Finds offers as someone types; a search that was overtaken by the next is never shown."""

    def __init__(self, context: Context, today: date) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Zoek op woorden, zoals dagopvang"))
        self.search.setClearButtonEnabled(True)
        self.function = ChoiceField(SupportFunction, self.tr("Alle functies"))
        self.function.set_value(None)
        self.district = DistrictChoice()
        self.count = WrapLabel("", tone=Tone.SECOND)
        self.list = OfferView(theme, today)
        self.details = OfferDetails(theme, today)
        self._filters = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.search.installEventFilter(self)
        self.search.textChanged.connect(lambda _: self.look())
        self.function.committed.connect(lambda _: self.look())
        self.district.committed.connect(self._on_district)
        self.list.pointed.connect(self.details.show_offer)
        theme.changed.connect(self._update_sizes)
        self._update_sizes()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape clear the search line, and Down go from there into the list."""
        if watched is self.search and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            if is_press and event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
            if is_press and event.key() == Qt.Key.Key_Down and self.list.offers.records:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                if self.list.current() is None:
                    self.list.choose(0)
                return True
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Search for what is wanted now."""
        wanted, desk = self._wanted(), self._context.workspace.directory

        def show(found: tuple[Offer, ...]) -> None:
            if wanted == self._wanted():
                self._show_found(found)

        self._context.operations.read(
            lambda: desk.search(wanted.text, wanted.function, wanted.district), show, owner=self
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the offer below the list where there is no room beside it."""
        super().resizeEvent(event)
        self._update_sizes()

    def _wanted(self) -> _Wanted:
        function = self.function.value()
        return _Wanted(
            self.search.text(),
            SupportFunction(function) if function else None,
            self.district.value(),
        )

    def _show_found(self, found: tuple[Offer, ...]) -> None:
        self.list.show_offers(found)
        self.count.setText(self._word_count(len(found)))
        self.list.setVisible(bool(found))
        self.details.setVisible(bool(found))

    def _word_count(self, number: int) -> str:
        if number == 0:
            return self.tr(
                "Niets gevonden. Wis de zoekregel met Esc, of kies alle functies en de hele "
                "gemeente."
            )
        count = f"{number:,}".replace(",", ".")
        return self.tr("{count} gevonden").format(count=count)

    def _on_district(self, district: str) -> None:
        desk = self._context.workspace.directory
        self._context.operations.write(lambda: desk.set_district(district), owner=self)
        self.look()

    def _lay_out(self) -> None:
        theme = self._context.theme
        choices = QWidget()
        row = FlowLayout(choices, Space.LARGE)
        row.addWidget(Field(theme, self.tr("Functie"), self.function))
        row.addWidget(Field(theme, self.tr("Wijk"), self.district))
        # What is typed may be long; a list is as wide as its words.
        self._filters.setSpacing(Space.LARGE)
        self._filters.addWidget(Field(theme, self.tr("Zoeken"), self.search), 1)
        self._filters.addWidget(choices)
        column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(self._filters)
        column.addWidget(self.count)
        self._beside.setSpacing(Space.LARGE)
        self._beside.addWidget(self.list, 3)
        self._beside.addWidget(self.details, 2)
        column.addLayout(self._beside, 1)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _update_sizes(self) -> None:
        theme = self._context.theme
        is_beside = self.width() >= theme.length(BESIDE_FROM)
        directions = QBoxLayout.Direction
        for layout in (self._filters, self._beside):
            layout.setDirection(directions.LeftToRight if is_beside else directions.TopToBottom)
        top = Qt.AlignmentFlag.AlignTop if is_beside else Qt.AlignmentFlag(0)
        self._beside.setAlignment(self.details, top)
        self.list.setMinimumHeight(LEAST_ROWS * theme.length(Shape.TARGET + Space.MEDIUM))
