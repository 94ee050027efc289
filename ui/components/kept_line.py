"""A line for something new, such as one more name."""

from PySide6.QtWidgets import QLineEdit, QWidget

LONGEST = 32_767
"""What a line can hold; whoever stores it says how long it may be."""


class KeptLine(QLineEdit):
    """Holds what is not in the vault before it is added; a lock keeps it, and adds nothing."""

    def __init__(self, max_length: int = LONGEST, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(max_length)

    def half_typed(self) -> str | None:
        """Return the text, or None when there is none."""
        return self.text() if self.text().strip() else None

    def take_up(self, text: str) -> None:
        """Go on with a text that was half typed when the vault was locked."""
        self.setText(text)
