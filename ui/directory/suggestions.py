"""Fitting offers for one support function: a few to choose from, and the way to all others."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from screening.arrangement.model import SupportFunction
from screening.directory.model import Offer
from screening.wording.offers import describe_doubt, name_offer
from ui.components.buttons import Button, ButtonKind
from ui.components.changing_column import ChangingColumn
from ui.components.field import Field
from ui.components.icon_line import IconLine
from ui.components.labels import TextType, Tone, WrapLabel
from ui.context import Context
from ui.directory.delegate import describe_area, describe_waiting
from ui.directory.district_choice import DistrictChoice
from ui.directory.way import show_directory
from ui.icons import IconName
from ui.roles import ColourRole, Space
from ui.theme import Theme

MOST = 5


@dataclass(frozen=True, slots=True)
class _Content:
    offers: tuple[Offer, ...]
    districts: tuple[str, ...]
    district: str
    is_empty: bool


class OfferSuggestions(QWidget):
    """Emits `chosen(offer)`; which offers fit is by function and district, and nobody is preferred.

    The district is chosen once, and holds for this vault until another one is chosen.
    """

    chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._function: SupportFunction | None = None
        self._today = context.workspace.clock.today()
        self.district = DistrictChoice()
        self._district_field = Field(context.theme, self.tr("Voor welke wijk"), self.district)
        self.nothing = WrapLabel("", tone=Tone.SECOND)
        self._rows = ChangingColumn(Space.SMALL)
        self.more_button = Button(
            context.theme, self.tr("Meer in de sociale kaart"), ButtonKind.QUIET, IconName.SEARCH
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self._district_field)
        column.addWidget(self.nothing)
        column.addLayout(self._rows)
        last = QHBoxLayout()
        last.addWidget(self.more_button)
        last.addStretch()
        column.addLayout(last)
        self._district_field.hide()
        self.nothing.hide()
        self.district.committed.connect(self._on_district)
        self.more_button.clicked.connect(lambda: show_directory(self))

    @property
    def rows(self) -> list["OfferRow"]:
        """The offers that are shown."""
        return [row for row in self._rows.widgets if isinstance(row, OfferRow)]

    def show_for(self, function: SupportFunction, district: str = "") -> None:
        """Read and show what fits a function.

        Args:
            function: what the offers are for.
            district: where; the one that was chosen last when left out.
        """
        self._function = function
        desk = self._context.workspace.directory

        def gather() -> _Content:
            where = district or desk.district()
            return _Content(
                desk.suggest(function, where, MOST),
                desk.list_districts(),
                where,
                not desk.list_offers(),
            )

        def show(content: _Content) -> None:
            if self._function is function:
                self._show_content(content)

        self._context.operations.read(gather, show, owner=self)

    def _show_content(self, content: _Content) -> None:
        self._rows.clear()
        for offer in content.offers:
            row = OfferRow(self._context.theme, offer, self._today)
            row.chosen.connect(self.chosen)
            self._rows.put(row)
        self.district.show_districts(content.districts, content.district)
        self._district_field.setVisible(bool(content.districts))
        self.nothing.setText(
            self.tr("Er is nog geen sociale kaart in deze kluis.")
            if content.is_empty
            else self.tr("De sociale kaart heeft hier niets bij deze functie.")
        )
        self.nothing.setVisible(not content.offers)

    def _on_district(self, district: str) -> None:
        desk, function = self._context.workspace.directory, self._function
        self._context.operations.write(lambda: desk.set_district(district), owner=self)
        if function is not None:
            self.show_for(function, district)


class OfferRow(QFrame):
    """One offer with what matters for a choice; emits `chosen(offer)`."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, offer: Offer, today: date) -> None:
        super().__init__()
        self.offer = offer
        self.name = WrapLabel(offer.name, TextType.STRONG)
        self.organisation = WrapLabel(offer.organisation, tone=Tone.SECOND)
        self.details = WrapLabel(self._describe(offer), TextType.SMALL, Tone.SECOND)
        self.doubt = IconLine(
            theme,
            IconName.ATTENTION,
            ColourRole.ATTENTION,
            describe_doubt(offer, today),
            Tone.ATTENTION,
        )
        self.choose_button = Button(theme, self.tr("Kies"))
        self.choose_button.setAccessibleName(
            self.tr("Kies {offer}").format(offer=name_offer(offer))
        )
        self.choose_button.clicked.connect(lambda: self.chosen.emit(offer))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.LARGE)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        for widget in (self.name, self.organisation, self.details, self.doubt):
            words.addWidget(widget)
        row.addLayout(words, 1)
        row.addWidget(self.choose_button)

    def _describe(self, offer: Offer) -> str:
        costs = self.tr("Kosten: {costs}").format(costs=offer.costs) if offer.costs else ""
        parts = (describe_area(offer), describe_waiting(offer), costs)
        return " · ".join(part for part in parts if part)
