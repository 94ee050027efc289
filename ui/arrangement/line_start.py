"""The ways to begin a line for a person: buttons on one row, and below it what they open."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from screening.network.model import NetworkMap
from ui.arrangement.content import PersonContent
from ui.arrangement.respite_asking import RespiteAsking
from ui.arrangement.signal_offers import SignalOffers
from ui.arrangement.subject_chips import SubjectChips
from ui.components.buttons import Button, ButtonKind
from ui.components.flow_layout import FlowLayout
from ui.components.labels import TextType, WrapLabel
from ui.icons import IconName
from ui.roles import Space
from ui.theme import Theme

OPEN, FOLDED = "open", "folded"


class LineStart(QWidget):
    """Emits `chosen(subject, key of the signal or nothing)` and `answered(RespiteAnswers)`.

    The subjects are there at once for whom nothing was agreed yet, and after a click for others.
    """

    chosen = Signal(object, str)
    answered = Signal(object)

    def __init__(self, theme: Theme, part: PersonContent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._theme = theme
        self._part = part
        self._is_needed = False
        # What somebody chose to see; until then it is as much as is needed.
        self._wish: bool | None = None
        self._chips: SubjectChips | None = None
        self.button = Button(theme, self.tr("Regel toevoegen"), ButtonKind.SECONDARY, IconName.PLUS)
        self.button.clicked.connect(self._toggle)
        self.signals = SignalOffers(theme)
        self.signals.chosen.connect(self._choose)
        self.respite = RespiteAsking(theme) if part.is_carer else None
        self._asking = QWidget()
        self._lay_out()

    @property
    def chips(self) -> SubjectChips:
        """The subjects, made now if they were not there."""
        if self._chips is None:
            self._chips = SubjectChips(self._theme, self._part.subjects)
            # So that the names of what stands below do not depend on whether they are there.
            self._chips.setObjectName("chips")
            self._chips.mark(self._part.offered)
            self._chips.chosen.connect(self._choose)
            self._inside.addWidget(self._chips)
        return self._chips

    @property
    def is_open(self) -> bool:
        """Whether the subjects are there to choose from."""
        return self._is_needed if self._wish is None else self._wish

    def show_part(
        self, part: PersonContent, network: NetworkMap, used: Collection[str], *, is_needed: bool
    ) -> None:
        """Show what there is to begin with; `used` are the signals that have a line already."""
        self._part, self._is_needed = part, is_needed
        if self._chips is not None:
            self._chips.mark(part.offered)
        self.signals.show_offers(part.signals, used, is_open=is_needed)
        if self.respite is not None:
            self.respite.show_network(network)
        self._update()

    def fold_state(self) -> str:
        """Return whether somebody opened the subjects, or folded them."""
        if self._wish is None:
            return ""
        return OPEN if self._wish else FOLDED

    def unfold(self, state: str) -> None:
        """Open the subjects, or fold them."""
        self._wish = state == OPEN
        self._update()

    def _toggle(self) -> None:
        self._wish = not self.is_open
        self._update()
        if self.is_open:
            first = next(iter(self.chips.buttons.values()))
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, subject: object, from_signal: str = "") -> None:
        # With the line that comes now the subjects are needed no more.
        self._wish = None
        self.chosen.emit(subject, from_signal)

    def _update(self) -> None:
        is_open = self.is_open
        if is_open:
            self.chips.show()
        self._asking.setVisible(is_open)
        self.button.set_icon(IconName.CHEVRON_UP if is_open else IconName.PLUS)
        words = self.tr("Regel toevoegen voor {name}").format(name=self._part.name)
        state = self.tr("uitgeklapt") if is_open else self.tr("ingeklapt")
        self.button.setAccessibleName(f"{words} {state}")

    def _lay_out(self) -> None:
        buttons = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        row = FlowLayout(buttons)
        row.addWidget(self.button)
        row.addWidget(self.signals.button)
        if self.respite is not None:
            row.addWidget(self.respite.button)
            self.respite.answered.connect(self.answered)
        ask = self.tr("Kies een functie voor een nieuwe regel")
        if not self._part.is_carer:
            ask = self.tr("Kies waar een nieuwe regel over gaat")
        self._inside = QVBoxLayout(self._asking)
        self._inside.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        self._inside.setSpacing(Space.MEDIUM)
        self._inside.addWidget(WrapLabel(ask, TextType.STRONG))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(buttons)
        for widget in (self._asking, self.signals, self.respite):
            if widget is not None:
                column.addWidget(widget)
        self._asking.hide()
