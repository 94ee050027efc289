"""A message on the page: a colour, an icon and a word that all say the same."""

from enum import StrEnum

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.components.direction import direction_of
from ui.components.icon_label import IconLabel
from ui.components.labels import TextType, Tone, WrapLabel
from ui.icons import IconName
from ui.roles import ColourRole, Shape, Space
from ui.theme import Theme


class NoticeKind(StrEnum):
    """What a notice is about."""

    ATTENTION = "attention"
    OVERLOAD = "overload"
    FINE = "fine"
    INFO = "info"


_LOOKS = {
    NoticeKind.ATTENTION: (IconName.ATTENTION, ColourRole.ATTENTION, Tone.ATTENTION),
    NoticeKind.OVERLOAD: (IconName.OVERLOAD, ColourRole.OVERLOAD, Tone.OVERLOAD),
    NoticeKind.FINE: (IconName.FINE, ColourRole.FINE, Tone.FINE),
    NoticeKind.INFO: (IconName.INFORMATION, ColourRole.ACCENT, Tone.ACCENT),
}


def notice_word(kind: NoticeKind) -> str:
    """Return the Dutch word that goes with a kind of notice."""
    words = {
        NoticeKind.ATTENTION: QCoreApplication.translate("Notice", "Let op"),
        NoticeKind.OVERLOAD: QCoreApplication.translate("Notice", "Overbelasting"),
        NoticeKind.FINE: QCoreApplication.translate("Notice", "In orde"),
        NoticeKind.INFO: QCoreApplication.translate("Notice", "Goed om te weten"),
    }
    return words[kind]


class Notice(QFrame):
    """Shows a sentence with the icon and the word of its kind.

    All of it stands in the direction in which the sentence is read, whatever is around it.

    Args:
        word: another word than the usual one, for instance "Niet gelukt".
    """

    def __init__(
        self,
        theme: Theme,
        kind: NoticeKind,
        text: str,
        word: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        icon, role, tone = _LOOKS[kind]
        self._word = WrapLabel(word or notice_word(kind), TextType.STRONG, tone)
        self._text = WrapLabel(text)
        self.icon = IconLabel(theme, icon, role)
        self.setProperty("notice", kind.value)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        row.setSpacing(Space.MEDIUM)
        beside = QVBoxLayout()
        beside.addWidget(self.icon)
        beside.addStretch()
        row.addLayout(beside)
        self.body = QVBoxLayout()
        self.body.setSpacing(Shape.LINE)
        self.body.addWidget(self._word)
        self.body.addWidget(self._text)
        row.addLayout(self.body, 1)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another sentence."""
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._follow_direction(direction_of(text or self._word.text()))
        self.setAccessibleName(f"{self._word.text()}: {text}")

    def _follow_direction(self, direction: "QtCore.Qt.LayoutDirection") -> None:
        sides, is_leftward = (
            QtCore.Qt.AlignmentFlag,
            direction is QtCore.Qt.LayoutDirection.RightToLeft,
        )
        side = sides.AlignRight if is_leftward else sides.AlignLeft
        for label in (self._word, self._text):
            # Absolute: a word in another script would stand at the other side.
            label.setAlignment(side | sides.AlignAbsolute | sides.AlignVCenter)
        if direction is not self.layoutDirection() or self.property("reading") is None:
            self.setProperty("reading", "leftward" if is_leftward else "rightward")
            self.style().unpolish(self)
            self.style().polish(self)
        self.setLayoutDirection(direction)

    def word(self) -> str:
        """Return the word above the sentence."""
        return self._word.text()

    def text(self) -> str:
        """Return the sentence."""
        return self._text.text()
