"""One tie in the form: its kind, and folded below it which way the help goes and what it is."""

from PySide6.QtCore import Qt, Signal
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

    direction_committed = Signal(object)
    """A Direction, as seen from whose tie it is."""
    support_committed = Signal(object)
    """A frozenset of SupportKind."""

    def __init__(self, theme: Theme, field: Field, *, editable: bool) -> None:
        super().__init__()
        self._theme = theme
        self._is_editable = editable
        self._tie: tuple[Tie, str, str] | None = None
        self._content: TieContent | None = None
        self.field = field
        self.fold_button = Button(theme, "", ButtonKind.QUIET, IconName.CHEVRON_DOWN)
        self.fold_button.put_icon_behind()
        self.fold_button.setCheckable(True)
        self.fold_button.toggled.connect(self._on_folded)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(field, 1)
        row.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignBottom)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.SMALL)
        self._column.addLayout(row)
        self.fold_button.hide()

    @property
    def content(self) -> TieContent:
        """What is folded; made when it is asked for, as most people have many ties."""
        if self._content is None:
            content = self._content = TieContent(self._theme)
            content.set_editable(editable=self._is_editable)
            content.direction_committed.connect(self.direction_committed)
            content.support_committed.connect(self.support_committed)
            content.hide()
            self._column.addWidget(content)
            self._show_content()
        return self._content

    def display(self, tie: Tie | None, name: str, other: str) -> None:
        """Show somebody's tie with another, as seen from the former; None when there is none."""
        self._tie = None if tie is None else (tie, name, other)
        self.fold_button.setVisible(tie is not None)
        self._show_content()
        if tie is None:
            return
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
        if on:
            self.content.show()
        self._show_content()

    def _show_content(self) -> None:
        if self._content is None:
            return
        if self._tie is not None:
            tie, name, other = self._tie
            self._content.display(name, other, tie.direction, tie.support)
        self._content.setVisible(self._tie is not None and self.fold_button.isChecked())
