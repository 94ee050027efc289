"""Respite care asked step by step, for who wants to be helped with it: a quiet button at first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from screening.arrangement.respite import RespiteAnswers
from screening.network.model import NetworkMap
from ui.arrangement.respite_panel import RespitePanel
from ui.components.buttons import Button, ButtonKind
from ui.icons import IconName
from ui.roles import Space
from ui.theme import Theme


class RespiteAsking(QWidget):
    """Emits `answered(RespiteAnswers)` at the end; whoever shows it gives its `button` a place.

    The panel is made when it is asked for.
    """

    answered = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._theme = theme
        self._network: NetworkMap | None = None
        self.panel: RespitePanel | None = None
        self.button = Button(
            theme, self.tr("Respijtzorg stap voor stap"), ButtonKind.QUIET, IconName.QUESTION
        )
        self.button.clicked.connect(self.start)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.SMALL, 0, 0)
        self.hide()

    def show_network(self, network: NetworkMap) -> None:
        """Show the map of now in the week, if that is asked about."""
        self._network = network
        if self.panel is not None:
            self.panel.show_network(network)

    def start(self) -> None:
        """Ask the first question."""
        self._open().start()

    def fold_state(self) -> str:
        """Return the answers so far, and the question that is asked."""
        return self.panel.write_state() if self.panel is not None else ""

    def unfold(self, state: str) -> None:
        """Go on at the same question."""
        self._open().read_state(state)

    def _open(self) -> RespitePanel:
        if self.panel is None:
            self.panel = RespitePanel(self._theme)
            if self._network is not None:
                self.panel.show_network(self._network)
            self.panel.answered.connect(self._on_answered)
            self.panel.stopped.connect(self._on_stopped)
            self._column.addWidget(self.panel)
            self.show()
            self.button.hide()
        return self.panel

    def _close(self) -> None:
        if self.panel is not None:
            self.panel.hide()
            self._column.removeWidget(self.panel)
            self.panel.deleteLater()
            self.panel = None
            self.hide()
        self.button.show()

    def _on_answered(self, answers: RespiteAnswers) -> None:
        self._close()
        self.answered.emit(answers)

    def _on_stopped(self) -> None:
        self._close()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
