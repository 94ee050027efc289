"""A sentence with an icon before it, and perhaps a button behind it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.components.icon_label import IconLabel
from ui.components.labels import TextType, Tone, WrapLabel
from ui.icons import IconName
from ui.roles import ColourRole, Shape, Space, TypeRole
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
        self._theme = theme
        self._action: QWidget | None = None
        self._is_level = False
        self._icon = IconLabel(theme, icon, role, Shape.ICON)
        self._text = WrapLabel(text, TextType.BODY, tone)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.SMALL)
        self._sentence = QHBoxLayout()
        self._sentence.setSpacing(Space.SMALL)
        self._sentence.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._sentence.addWidget(self._text, 1)
        self._row.addLayout(self._sentence, 1)
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
        self._action = widget
        widget.installEventFilter(self)
        self._theme.changed.connect(self._update_drop)
        self._update_drop()

    def keep_level(self) -> None:
        """Take the room of a line with a button: beside lines that have one all stand evenly."""
        self._is_level = True
        self._theme.changed.connect(self._update_drop)
        self._update_drop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the button as it comes and goes."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._update_drop()
        return super().eventFilter(watched, event)

    def _update_drop(self) -> None:
        """Lower the sentence until its first line stands level with the words of the button."""
        drop = 0
        has_button = self._action is not None and not self._action.isHidden()
        if has_button or self._is_level:
            line = QFontMetrics(self._theme.font(TypeRole.BODY)).height()
            drop = max((self._theme.length(Shape.TARGET) - line) // 2, 0)
        self._sentence.setContentsMargins(0, drop, 0, drop if self._is_level else 0)
