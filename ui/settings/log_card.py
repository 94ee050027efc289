"""The way to the log, and whether it is whole."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from screening.wording.log_breaks import describe_breaks
from ui.components.buttons import Button
from ui.components.card import Card
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.context import Context
from ui.icons import IconName


class LogCard(Card):
    """Says what the log is, and that it was tampered with if so; emits `opened`."""

    opened = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.set_title(self.tr("Logboek"))
        self._context = context
        self.broken = Notice(context.theme, NoticeKind.ATTENTION, "")
        self.broken.hide()
        self.open_button = Button(context.theme, self.tr("Logboek bekijken"), icon=IconName.EYE)
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.open_button)
        self.add(
            WrapLabel(
                self.tr(
                    "De kluis onthoudt wat er is gedaan, wanneer en door wie. Er staan geen "
                    "antwoorden in en geen namen van cliënten of mantelzorgers. U ziet er ook "
                    "welke bestanden uit de kluis zijn gegaan."
                ),
                tone=Tone.SECOND,
            )
        )
        self.add(self.broken)
        self.add(buttons)
        self.open_button.clicked.connect(self.opened)

    def reload(self) -> None:
        """Read whether something was found wrong with the log."""
        log = self._context.workspace.log
        self._context.operations.read(
            lambda: describe_breaks(log.findings()), self._on_loaded, owner=self
        )

    def _on_loaded(self, sentence: str) -> None:
        self.broken.set_text(sentence)
        self.broken.setVisible(bool(sentence))
