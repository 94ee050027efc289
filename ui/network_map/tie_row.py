"""One tie in the form: its kind, and folded below it which way the help goes and what it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.network.model import Tie
from screening.network.support_letters import spell_support
from screening.wording.labels import label
from screening.wording.ties import word_support
from ui.components.buttons import Button, ButtonKind
from ui.components.field import Field
from ui.icons import IconName
from ui.network_map.tie_content import TieContent
from ui.roles import Space
from ui.theme import Theme


class TieRow(QWidget):
    """Shows the field of a kind with a button that says in short what else is known, and opens it.

    Args:
        field: the field with the kind of tie.
        editable: whether anything may be changed.
    """

    def __init__(self, theme: Theme, field: Field, *, editable: bool) -> None:
        super().__init__()
        self.field = field
        self.content = TieContent(theme)
        self.content.set_editable(editable=editable)
        self.fold_button = Button(theme, "", ButtonKind.QUIET, IconName.CHEVRON_DOWN)
        self.fold_button.put_icon_behind()
        self.fold_button.setCheckable(True)
        self.fold_button.toggled.connect(self._on_folded)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(field, 1)
        row.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(row)
        column.addWidget(self.content)
        self.fold_button.hide()
        self.content.hide()

    def display(self, tie: Tie | None, name: str, other: str) -> None:
        """Show somebody's tie with another, as seen from the former; None when there is none."""
        self.fold_button.setVisible(tie is not None)
        self.content.setVisible(tie is not None and self.fold_button.isChecked())
        if tie is None:
            return
        self.content.display(name, other, tie.direction, tie.support)
        way = label(tie.direction) if tie.direction else ""
        short = " · ".join(filter(None, (way, spell_support(tie.support))))
        whole = ", ".join(filter(None, (way, word_support(tie.support))))
        seen = short or self.tr("richting en hulp")
        self.fold_button.setText(seen)
        words = self.tr("{seen}, band met {name}: {content}")
        self.fold_button.setAccessibleName(
            words.format(seen=seen, name=other, content=whole or self.tr("niet bekend"))
        )

    def open_up(self) -> None:
        """Show everything about the tie."""
        self.fold_button.setChecked(True)

    def _on_folded(self, on: bool) -> None:
        self.fold_button.set_icon(IconName.CHEVRON_UP if on else IconName.CHEVRON_DOWN)
        self.content.setVisible(on and not self.fold_button.isHidden())
