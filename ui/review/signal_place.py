"""The place of one signal: open while it waits for a judgement, a line once it has one."""

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.dossier.model import Visit
from screening.signals.desk import ReviewedSignal
from ui.components.pending import flush_pending
from ui.components.reading_order import list_stops
from ui.context import Context
from ui.review.folded_signal import FoldedSignal
from ui.review.signal_card import SignalCard


class SignalPlace(QWidget):
    """Holds the line of a signal that was judged before, or its card.

    A card that is open stays open until somebody folds it or the page is opened again: it does not
    fold under the hand of who judges.
    """

    asked = QtSignal(object, object, str)
    line_asked = QtSignal(object)

    def __init__(self, context: Context, visit: Visit, reviewed: ReviewedSignal) -> None:
        super().__init__()
        self._context = context
        self._visit = visit
        self._reviewed = reviewed
        self._is_open = False
        self._card: SignalCard | None = None
        self.folded: FoldedSignal | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        if reviewed.judgement is None or visit.is_closed:
            self.open_card()
        else:
            self._make_line().show_judgement(reviewed.judgement)

    @property
    def is_open(self) -> bool:
        """Whether the card is read, and not the line."""
        return self._is_open

    def show_signal(self, reviewed: ReviewedSignal) -> None:
        """Show the signal as it is now; one whose judgement was taken back opens."""
        self._reviewed = reviewed
        if self._card is not None:
            self._card.show_signal(reviewed)
        if self._is_open:
            return
        if reviewed.judgement is None:
            had_focus = self.isAncestorOf(self.window().focusWidget())
            self.open_card()
            if had_focus:
                self._focus_card()
        elif self.folded is not None:
            self.folded.show_judgement(reviewed.judgement)

    def open_card(self) -> SignalCard:
        """Return the card, made and shown now if it was folded."""
        if self._card is None:
            self._card = SignalCard(self._context, self._visit, self._reviewed)
            self._card.asked.connect(self.asked)
            self._card.line_asked.connect(self.line_asked)
            self._card.fold_asked.connect(self._on_fold_asked)
            self._card.show_signal(self._reviewed)
            self._column.addWidget(self._card)
        if not self._is_open:
            self._is_open = True
            if self.folded is not None:
                # At once, so that it can have the focus now and not only with the next layout.
                self._card.show()
                self.folded.hide()
        return self._card

    def fold_state(self) -> str:
        """Return whether somebody opened a signal that was folded."""
        return "open" if self.folded is not None and self.is_open else ""

    def unfold(self, _state: str) -> None:
        """Open it again."""
        self.open_card()

    def _make_line(self) -> FoldedSignal:
        if self.folded is None:
            self.folded = FoldedSignal(self._context.theme, self._reviewed.signal.title)
            self.folded.opened.connect(self._on_opened)
            self._column.addWidget(self.folded)
        return self.folded

    def _on_opened(self) -> None:
        self.open_card()
        self._focus_card()

    def _on_fold_asked(self) -> None:
        card = self.open_card()
        flush_pending(card)
        # Once the writes are answered: what was refused must be seen.
        self._context.operations.read(lambda: None, lambda _: self._fold(card), owner=self)

    def _fold(self, card: SignalCard) -> None:
        judgement = self._reviewed.judgement
        if judgement is None or card.judgement.waits():
            return
        line = self._make_line()
        line.show_judgement(judgement)
        line.show()
        card.hide()
        self._is_open = False
        line.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_card(self) -> None:
        stops = list_stops(self.open_card())
        if stops:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)
