"""A column whose widgets are replaced all at once."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class ChangingColumn(QVBoxLayout):
    """Knows its own widgets, so that nobody has to ask Qt for its layout items.

    Those items are deleted by Qt without a word to Python (see `reading_order`).
    """

    def __init__(self, gap: int) -> None:
        super().__init__()
        self.setSpacing(gap)
        self.widgets: list[QWidget] = []

    def put(self, widget: QWidget) -> None:
        """Append a widget."""
        self.widgets.append(widget)
        self.addWidget(widget)

    def clear(self) -> None:
        """Take all widgets away."""
        for widget in self.widgets:
            self.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.widgets = []
