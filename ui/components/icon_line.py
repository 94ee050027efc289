"""A sentence with an icon before it, and perhaps a button behind it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.components.icon_label import IconLabel
from ui.components.labels import TextType, Tone, WrapLabel
from ui.icons import IconName
from ui.roles import ColourRole, Shape, Space
from ui.theme import Theme


class IconLine(QWidget):
    """Shows one sentence over as many lines as it needs; without a sentence it takes no room."""

    def __init__(
        self,
        theme: Theme,
        icon: IconName,
        role: ColourRole,
        text: str = "",
        tone: Tone = Tone.INK,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Minimum)
        self._icon = IconLabel(theme, icon, role, Shape.ICON)
        self._text = WrapLabel(text, TextType.BODY, tone)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.SMALL)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._text, 1)
        self.setAccessibleName(text)
        if not text:
            self.hide()

    def set_icon(self, icon: IconName, role: ColourRole) -> None:
        """Show another icon."""
        self._icon.set_icon(icon, role)

    def set_text(self, text: str) -> None:
        """Show another sentence; an empty one hides the line."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return the sentence."""
        return self._text.text()

    def add_action(self, widget: QWidget) -> None:
        """Put a button behind the sentence."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
