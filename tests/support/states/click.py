"""A click, after which the page is at rest."""

from PySide6.QtWidgets import QAbstractButton

from tests.support.house import settle
from ui.main_window import MainWindow


def click(window: MainWindow, button: QAbstractButton) -> None:
    """Click on a button and wait until all that follows has been done."""
    button.click()
    settle(window)
