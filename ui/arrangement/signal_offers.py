"""The signals about a carer, each with the support functions that fit it as buttons."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening.arrangement.hints import SignalOffer
from ui.arrangement.subject_chips import name_subject
from ui.components.buttons import Button, ButtonKind
from ui.components.changing_column import ChangingColumn
from ui.components.flow_layout import FlowLayout
from ui.components.labels import TextType, Tone, WrapLabel
from ui.icons import IconName
from ui.roles import Shape, Space
from ui.theme import Theme


class SignalOffers(QWidget):
    """Emits `chosen(function, key of the signal)`; whoever shows it gives its `button` a place."""

    chosen = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._theme = theme
        self._offers: tuple[SignalOffer, ...] = ()
        self._used: frozenset[str] = frozenset()
        self._shown: object = None
        self._is_placed = False
        self.buttons: dict[tuple[str, str], Button] = {}
        self.button = Button(theme, "", ButtonKind.QUIET)
        self.button.setCheckable(True)
        self.lead = WrapLabel(
            self.tr("Een klik begint een regel. U kiest zelf of er een regel komt, en welke."),
            TextType.SMALL,
            Tone.SECOND,
        )
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        inside.setSpacing(Space.SMALL)
        self._lines = ChangingColumn(Space.MEDIUM)
        inside.addWidget(self.lead)
        inside.addLayout(self._lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._inside)
        self.button.toggled.connect(self._update_open)
        self.hide()
        self.button.hide()

    def show_offers(
        self, offers: Sequence[SignalOffer], used: Collection[str], *, is_open: bool
    ) -> None:
        """Show the signals, the first time unfolded or not; those in `used` have a line already."""
        self.setVisible(bool(offers))
        self.button.setVisible(bool(offers))
        if not self._is_placed and offers:
            self._is_placed = True
            self.button.setChecked(is_open)
        self._offers, self._used = tuple(offers), frozenset(used)
        words = self.tr("Signalen, en wat daarbij past ({number})")
        self.button.setText(words.format(number=len(offers)))
        self._update_open()

    def fold_state(self) -> str:
        """Return whether the signals are unfolded."""
        return "open" if self.button.isChecked() else "folded"

    def unfold(self, state: str) -> None:
        """Unfold the signals, or fold them."""
        self._is_placed = True
        self.button.setChecked(state == "open")

    def _make_line(self, offer: SignalOffer, *, has_line: bool) -> QWidget:
        words = self.tr("{signal} (hier is een regel voor)").format(signal=offer.title)
        title = WrapLabel(words if has_line else offer.title)
        # Level with the buttons beside it.
        title.setMinimumHeight(self._theme.length(Shape.TARGET))
        line = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        line.setSizePolicy(policy)
        row = FlowLayout(line)
        for function in offer.functions:
            name = name_subject(function)
            button = Button(self._theme, name, ButtonKind.SECONDARY, IconName.PLUS, line)
            button.setAccessibleName(
                self.tr("Regel toevoegen: {subject}, naar aanleiding van {signal}").format(
                    subject=name, signal=offer.title
                )
            )
            button.clicked.connect(
                lambda _=False, function=function, key=offer.key: self.chosen.emit(function, key)
            )
            row.addWidget(button)
            self.buttons[offer.key, function.value] = button
        beside = QWidget()
        columns = QHBoxLayout(beside)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(Space.LARGE)
        columns.addWidget(title, 2, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(line, 3)
        return beside

    def _fill(self) -> None:
        """Make the lines, once somebody looks at them."""
        shown = [
            (offer.key, offer.title, offer.functions, offer.key in self._used)
            for offer in self._offers
        ]
        if shown == self._shown:
            return
        self._shown = shown
        self._lines.clear()
        self.buttons = {}
        for offer in self._offers:
            self._lines.put(self._make_line(offer, has_line=offer.key in self._used))

    def _update_open(self) -> None:
        is_open = self.button.isChecked()
        if is_open:
            self._fill()
        self._inside.setVisible(is_open)
        self.button.set_icon(IconName.CHEVRON_UP if is_open else IconName.CHEVRON_DOWN)
        state = self.tr("uitgeklapt") if is_open else self.tr("ingeklapt")
        self.button.setAccessibleName(f"{self.button.text()} {state}")
