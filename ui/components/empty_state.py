"""What an empty screen says: what will be here, and what to do first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.components.buttons import Button, ButtonKind
from ui.components.icon_label import IconLabel
from ui.components.labels import TextType, Tone, WrapLabel
from ui.icons import IconName
from ui.roles import ColourRole, Shape, Space
from ui.theme import Theme


class EmptyState(QWidget):
    """An icon, a sentence, what to do first and the button that does it; emits `acted`."""

    acted = Signal()

    def __init__(
        self,
        theme: Theme,
        icon: IconName,
        sentence: str,
        advice: str = "",
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.PAGE, Space.SECTION, Space.PAGE)
        column.setSpacing(Space.SMALL)
        middle = Qt.AlignmentFlag.AlignHCenter
        picture = IconLabel(theme, icon, ColourRole.SECOND_INK, 2 * Shape.ICON)
        column.addWidget(picture, 0, middle)
        for text, kind, tone in (
            (sentence, TextType.SUBHEADING, Tone.INK),
            (advice, TextType.BODY, Tone.SECOND),
        ):
            if text:
                label = WrapLabel(text, kind, tone)
                label.setAlignment(middle)
                column.addWidget(label)
        self.button: Button | None = None
        if action:
            self.button = Button(theme, action, ButtonKind.PRIMARY)
            self.button.clicked.connect(self.acted)
            column.addSpacing(Space.SMALL)
            column.addWidget(self.button, 0, middle)
        # Room to spare stays below, and not between the lines.
        column.addStretch(1)
        self.setAccessibleName(sentence)
