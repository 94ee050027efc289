"""A card that is one line with its state in words, until somebody wants to see or change more."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.labels import Tone, WrapLabel
from ui.components.pending import flush_pending
from ui.icons import IconName
from ui.roles import Space
from ui.theme import Theme


class FoldingCard(Card):
    """Stands open or folded as it was placed first; afterwards only who looks changes that."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._is_placed = False
        self.state = WrapLabel("", tone=Tone.SECOND)
        self.state.hide()
        self.button = Button(theme, "", ButtonKind.QUIET)
        self.button.setCheckable(True)
        self.button.toggled.connect(self._on_toggled)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self._title)
        words.addWidget(self.state)
        top = QHBoxLayout()
        top.setSpacing(Space.MEDIUM)
        top.addLayout(words, 1)
        top.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.LARGE)
        self.body.addLayout(top)
        self.body.addWidget(self._inside)
        self.body = inside
        self._update()

    @property
    def is_open(self) -> bool:
        """Whether all of it can be seen."""
        return self.button.isChecked()

    def place(self, state: str, *, is_open: bool) -> None:
        """Show in a few words what is in it; the first time also whether it stands open."""
        self.state.setText(state)
        if not self._is_placed:
            self._is_placed = True
            self.button.setChecked(is_open)
        self._update()

    def open(self) -> None:
        """Show all of it."""
        self._is_placed = True
        self.button.setChecked(True)

    def fold_state(self) -> str:
        """Return whether it stands open."""
        return "open" if self.is_open else "folded"

    def unfold(self, state: str) -> None:
        """Let it stand as it stood."""
        self._is_placed = True
        self.button.setChecked(state == "open")

    def _on_toggled(self, is_open: bool) -> None:
        if not is_open:
            flush_pending(self._inside)
        self._update()

    def _update(self) -> None:
        is_open = self.is_open
        bottom = Space.SECTION if is_open else Space.LARGE
        self._outer.setContentsMargins(Space.SECTION, Space.LARGE, Space.SECTION, bottom)
        self._inside.setVisible(is_open)
        self.state.setVisible(not is_open and bool(self.state.text()))
        self.button.setText(self.tr("Sluiten") if is_open else self.tr("Openen"))
        self.button.set_icon(IconName.CHEVRON_UP if is_open else IconName.CHEVRON_DOWN)
        self.button.setAccessibleName(f"{self.button.text()}: {self.accessibleName()}")
