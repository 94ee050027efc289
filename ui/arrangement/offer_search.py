"""Choosing an offer of the directory below the line in which someone types."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening.directory.model import Offer
from screening.identifiers import OfferId
from screening.wording.offers import describe_doubt
from ui.arrangement.offer_line import OfferLine
from ui.components.announce import announce
from ui.components.buttons import Button, ButtonKind
from ui.components.icon_line import IconLine
from ui.components.labels import Tone
from ui.context import Context
from ui.directory.model import read_aloud
from ui.directory.view import OfferView
from ui.directory.way import show_directory
from ui.icons import IconName
from ui.roles import ColourRole, Shape, Space

SHOWN = 50
"""Who needs more than these types one word more."""
ROWS = 4


class OfferSearch(QWidget):
    """Shows what the directory has for the words in a line, and what is doubtful about a choice.

    The list stands in the page and takes no focus: the line keeps it, and arrows, Enter and Escape
    work there. Nothing is chosen until someone does so.
    """

    chosen = Signal(object)

    def __init__(self, context: Context, line: OfferLine) -> None:
        super().__init__()
        self._context = context
        self._line = line
        self._today: date = context.workspace.clock.today()
        self._wanted = ""
        theme = context.theme
        self.list = OfferView(theme, self._today)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.hide()
        self.doubt = IconLine(theme, IconName.ATTENTION, ColourRole.ATTENTION, tone=Tone.ATTENTION)
        self.more_button = Button(
            theme, self.tr("Zoeken in de sociale kaart"), ButtonKind.QUIET, IconName.SEARCH
        )
        self._lay_out()
        line.searched.connect(self.look_for)
        line.stepped.connect(self._on_stepped)
        line.entered.connect(self._on_entered)
        line.dismissed.connect(self.close_list)
        line.left.connect(self.close_list)
        self.list.taken.connect(self._take)
        self.more_button.clicked.connect(lambda: show_directory(self))
        theme.changed.connect(self._update_height)
        self._update_height()

    def look_for(self, text: str) -> None:
        """Offer what has these words; without any there is no list."""
        self._wanted = text
        if not text.strip():
            self.close_list()
            return
        desk = self._context.workspace.directory

        def show(found: tuple[Offer, ...]) -> None:
            # Who types faster than the search sees only the last one.
            if self._wanted == text and self._line.hasFocus():
                self._show_found(found)

        self._context.operations.read(lambda: desk.search(text)[:SHOWN], show, owner=self)

    def show_offer(self, offer_id: OfferId | None) -> None:
        """Say what is doubtful about the offer that stands in the line; nothing without one."""
        if offer_id is None:
            self.doubt.set_text("")
            return
        desk = self._context.workspace.directory

        def show(offer: Offer | None) -> None:
            if self._line.offer_id() == offer_id:
                self.doubt.set_text(self._word_doubt(offer))

        self._context.operations.read(
            lambda: desk.look_up([offer_id]).get(offer_id), show, owner=self
        )

    def close_list(self) -> None:
        """Take the list away; what was typed stays."""
        self._wanted = ""
        self._line.is_open = False
        self.list.hide()

    def _show_found(self, found: tuple[Offer, ...]) -> None:
        self.list.show_offers(())
        self.list.show_offers(found)
        self.list.setVisible(bool(found))
        self._line.is_open = bool(found)
        self._update_height()
        if found:
            words = self.tr("{count} gevonden. Pijl omlaag om te kiezen.")
            announce(self._line, words.format(count=len(found)))

    def _on_stepped(self, step: int) -> None:
        if not self._line.is_open:
            self.look_for(self._line.text())
            return
        offer = self.list.step(step)
        if offer is not None:
            announce(self._line, read_aloud(offer, self._today))

    def _on_entered(self) -> None:
        offer = self.list.current()
        if offer is not None:
            self._take(offer)
        else:
            self.close_list()
            self._line.flush()

    def _take(self, offer: Offer) -> None:
        self.close_list()
        self._line.take(offer)
        self.show_offer(offer.id)
        self.chosen.emit(offer)

    def _word_doubt(self, offer: Offer | None) -> str:
        if offer is None:
            return self.tr("Staat niet meer in de sociale kaart.")
        doubt = describe_doubt(offer, self._today)
        return f"{doubt}." if doubt else ""

    def _lay_out(self) -> None:
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.list)
        column.addWidget(self.doubt)
        row = QHBoxLayout()
        row.addWidget(self.more_button)
        row.addStretch()
        column.addLayout(row)

    def _update_height(self) -> None:
        rows = max(1, min(ROWS, len(self.list.offers.records)))
        row = self.list.sizeHintForRow(0) if self.list.offers.records else 0
        least = self._context.theme.length(Shape.TARGET)
        self.list.setFixedHeight(rows * max(row, least) + Space.SMALL)
