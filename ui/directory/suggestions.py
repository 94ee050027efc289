"""Fitting offers for one support function: a few to choose from, and the way to all others."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening.arrangement.model import SupportFunction
from screening.changes import Changes
from screening.directory.model import DISTRICT, Offer
from screening.identifiers import OfferId, VisitId
from screening.wording.offers import describe_doubt, name_offer
from ui.components.buttons import Button, ButtonKind
from ui.components.changing_column import ChangingColumn
from ui.components.flow_layout import FlowLayout
from ui.components.icon_line import IconLine
from ui.components.labels import TextType, Tone, WrapLabel
from ui.context import Context
from ui.directory.delegate import describe_area, describe_waiting
from ui.directory.district_choice import DistrictChoice
from ui.directory.way import show_directory
from ui.icons import IconName
from ui.roles import ColourRole, Shape, Space
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

    The district is chosen by somebody and holds for the visit and those after it; until then it is
    the one that was looked for in the directory itself.
    """

    chosen = Signal(object)

    def __init__(self, context: Context, visit_id: VisitId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._visit_id = visit_id
        self._function: SupportFunction | None = None
        self._chosen: OfferId | None = None
        self._shown: tuple[Offer, ...] = ()
        self._today = context.workspace.clock.today()
        self.title = WrapLabel("", TextType.SMALL, Tone.SECOND)
        self.district = DistrictChoice()
        self.district.setAccessibleName(self.tr("Aanbod voor welke wijk"))
        self.nothing = WrapLabel(
            self.tr("De sociale kaart heeft hier niets bij deze functie."), tone=Tone.SECOND
        )
        self._rows = ChangingColumn(Space.SMALL)
        self.more_button = Button(context.theme, "", ButtonKind.QUIET, IconName.SEARCH)
        self._lay_out()
        self.district.committed.connect(self._on_district)
        self.more_button.clicked.connect(lambda: show_directory(self))

    @property
    def rows(self) -> list["OfferRow"]:
        """The offers that are shown."""
        return [row for row in self._rows.widgets if isinstance(row, OfferRow)]

    def show_for(self, function: SupportFunction) -> None:
        """Read and show what fits a function; what is there already stays where it is."""
        self._function = function
        workspace, visit_id = self._context.workspace, self._visit_id

        def gather() -> _Content:
            desk = workspace.directory
            where = workspace.visits.texts(visit_id).get(DISTRICT, desk.district())
            return _Content(
                desk.suggest(function, where, MOST),
                desk.list_districts(),
                where,
                not any(offer.gone_on is None for offer in desk.list_offers()),
            )

        self._context.operations.read(gather, self._show_content, owner=self)

    def reload(self) -> None:
        """Read again what fits: the directory or the district may have become another."""
        if self._function is not None:
            self.show_for(self._function)

    def show_chosen(self, offer_id: OfferId | None) -> None:
        """Mark the offer that stands in the line."""
        self._chosen = offer_id
        for row in self.rows:
            row.mark(is_chosen=row.offer.id == offer_id)

    def _lay_out(self) -> None:
        self._top = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._top.setSizePolicy(policy)
        top = FlowLayout(self._top, gap=Space.SMALL)
        top.addWidget(self.title)
        top.addWidget(self.district)
        self.title.setWordWrap(False)
        self.title.setMinimumHeight(self._context.theme.length(Shape.TARGET))
        last = QHBoxLayout()
        last.addWidget(self.more_button)
        last.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._top)
        column.addWidget(self.nothing)
        column.addLayout(self._rows)
        column.addLayout(last)
        self.hide()

    def _show_content(self, content: _Content) -> None:
        if content.offers != self._shown:
            self._shown = content.offers
            self._rows.clear()
            for offer in content.offers:
                row = OfferRow(self._context.theme, offer, self._today)
                row.chosen.connect(self.chosen)
                self._rows.put(row)
        self.show_chosen(self._chosen)
        self.district.show_districts(content.districts, content.district)
        self.district.setVisible(bool(content.districts))
        words = self.tr("Uit de sociale kaart, voor:") if content.districts else ""
        self.title.setText(words or self.tr("Uit de sociale kaart"))
        self._top.setVisible(not content.is_empty)
        self.nothing.setVisible(not content.offers and not content.is_empty)
        self.more_button.setText(
            self.tr("Naar de sociale kaart")
            if content.is_empty
            else self.tr("Meer in de sociale kaart")
        )
        self.show()

    def _on_district(self, district: str) -> None:
        visits, visit_id = self._context.workspace.visits, self._visit_id

        def store() -> Changes:
            return visits.write_text(visit_id, DISTRICT, district)

        self._context.operations.write(store, lambda _: self.reload(), owner=self)


class OfferRow(QFrame):
    """One offer with what matters for a choice; emits `chosen(offer)`."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, offer: Offer, today: date) -> None:
        super().__init__()
        self.offer = offer
        self.name = WrapLabel(offer.name)
        self.details = WrapLabel(self._describe(offer), TextType.SMALL, Tone.SECOND)
        doubt = describe_doubt(offer, today)
        self.doubt = IconLine(
            theme, IconName.ATTENTION, ColourRole.ATTENTION, doubt, Tone.ATTENTION
        )
        self.choose_button = Button(theme, "", ButtonKind.SECONDARY, IconName.PLUS)
        self.choose_button.clicked.connect(lambda: self.chosen.emit(offer))
        self.mark(is_chosen=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.LARGE)
        words = QVBoxLayout()
        words.setSpacing(0)
        for widget in (self.name, self.details, self.doubt):
            words.addWidget(widget)
        row.addLayout(words, 1)
        row.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignTop)

    def mark(self, *, is_chosen: bool) -> None:
        """Show whether this is the one that stands in the line."""
        words = self.tr("Gekozen: {offer}") if is_chosen else self.tr("Kies {offer}")
        self.choose_button.setText(self.tr("Gekozen") if is_chosen else self.tr("Kies"))
        self.choose_button.set_icon(IconName.CHECK if is_chosen else IconName.PLUS)
        self.choose_button.setAccessibleName(words.format(offer=name_offer(self.offer)))

    def _describe(self, offer: Offer) -> str:
        costs = self.tr("Kosten: {costs}").format(costs=offer.costs) if offer.costs else ""
        parts = (offer.organisation, describe_area(offer), describe_waiting(offer), costs)
        return " · ".join(part for part in parts if part)
