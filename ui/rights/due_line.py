"""The line on the overview that says that something may be destroyed; otherwise it is not there."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.components.buttons import Button, ButtonKind
from ui.components.flow_layout import FlowLayout
from ui.components.notice import Notice, NoticeKind
from ui.context import Context
from ui.icons import IconName


class DueLine(QWidget):
    """Emits `asked` for the list; finishes destructions in copies that are there again."""

    asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.notice = Notice(
            context.theme,
            NoticeKind.INFO,
            self.tr(
                "Er is een dossier waarvan de bewaartermijn voorbij is, of iemand heeft gevraagd "
                "om gegevens te vernietigen."
            ),
            self.tr("Bewaren en vernietigen"),
        )
        self.show_button = Button(
            context.theme, self.tr("Bekijken"), ButtonKind.QUIET, IconName.ARROW_RIGHT
        )
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.show_button)
        self.notice.body.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        self.show_button.clicked.connect(self.asked)
        self.hide()

    def reload(self) -> None:
        """Look whether anything is due, and whether a copy that was missing is there."""
        workspace, operations = self._context.workspace, self._context.operations
        operations.read(workspace.retention.is_anything_due, self.setVisible, owner=self)
        operations.read(workspace.destructions.list_reachable, self._on_reachable, owner=self)

    def _on_reachable(self, copies: tuple[tuple[str, Path], ...]) -> None:
        desk = self._context.workspace.destructions
        for destruction_id, path in copies:
            self._context.operations.write(
                partial(desk.erase_copy, destruction_id, path), owner=self
            )
