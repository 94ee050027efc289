"""What stands on a control is also what it is called."""

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton

from ui.main_window import MainWindow


class Names:
    """Who speaks to the computer says what is seen, so a longer name holds those words (2.5.3)."""

    def __init__(self) -> None:
        self.measured = 0

    def describe(self) -> str:
        """Return what was looked at."""
        return "controls with a name"

    def find(self, window: MainWindow) -> Iterator[str]:
        """Yield what is called something else."""
        for button in window.findChildren(QAbstractButton):
            text, name = button.text().replace("&&", "&"), button.accessibleName()
            if button.isVisible() and text and name:
                self.measured += 1
                if text.casefold() not in name.casefold():
                    yield f"{text!r} is called {name!r}"
