"""A surface that holds what belongs together."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.components.labels import TextType, WrapLabel
from ui.roles import Space


class Card(QFrame):
    """A quiet frame with an optional title and a body."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        outer = QVBoxLayout(self)
        outer.setSpacing(Space.MEDIUM)
        self._title = WrapLabel(title, TextType.SUBHEADING)
        outer.addWidget(self._title)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.LARGE)
        outer.addLayout(self.body)
        self._outer = outer
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Show another title; without one there is no empty line."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        top = Space.LARGE if title else Space.SECTION
        self._outer.setContentsMargins(Space.SECTION, top, Space.SECTION, Space.SECTION)
        self.setAccessibleName(title)

    def add(self, widget: QWidget) -> None:
        """Append a widget to the body."""
        self.body.addWidget(widget)

    def add_footer(self, widget: QWidget) -> None:
        """Put a widget below the body, whatever is added to that afterwards."""
        self._outer.addWidget(widget)
