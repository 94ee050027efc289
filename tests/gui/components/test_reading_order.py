"""Where the focus goes when what has it goes away."""

from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.components.reading_order import move_focus


class _Sheet(QWidget):
    """Buttons below each other, in the order of reading and of making reversed."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.buttons = [QPushButton(str(number)) for number in reversed(range(count))][::-1]
        self.column = QVBoxLayout(self)
        for button in self.buttons:
            self.column.addWidget(button)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on as the window of the app does."""
        return move_focus(self, forward=forward)


def _show(qtbot: QtBot, count: int = 4) -> _Sheet:
    sheet = _Sheet(count)
    qtbot.addWidget(sheet)
    with qtbot.waitExposed(sheet):
        sheet.show()
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    return sheet


def test_focus_goes_on_from_what_is_hidden(qtbot: QtBot) -> None:
    """To what comes after it, not to the top of the window."""
    sheet = _show(qtbot)
    sheet.buttons[2].setFocus()
    sheet.buttons[2].hide()
    assert QApplication.focusWidget() is sheet.buttons[3]


def test_focus_goes_back_from_the_last(qtbot: QtBot) -> None:
    """After the last there is nothing: then to what comes before it."""
    sheet = _show(qtbot)
    sheet.buttons[3].setFocus()
    sheet.buttons[3].hide()
    assert QApplication.focusWidget() is sheet.buttons[2]


def test_focus_stays_near_what_left_its_layout(qtbot: QtBot) -> None:
    """A part whose own place is not known any more counts as where its parent is."""
    sheet = _show(qtbot)
    box = _Sheet(2)
    sheet.column.insertWidget(2, box)
    box.show()
    gone, left = box.buttons
    gone.setFocus()
    box.column.removeWidget(gone)
    gone.hide()
    assert QApplication.focusWidget() is left


def test_tab_goes_round(qtbot: QtBot) -> None:
    """Among what can be seen, in the order of reading."""
    sheet = _show(qtbot)
    sheet.buttons[1].hide()
    sheet.buttons[0].setFocus()
    seen = []
    for _ in range(3):
        sheet.focusNextPrevChild(True)
        seen.append(QApplication.focusWidget())
    assert seen == [sheet.buttons[2], sheet.buttons[3], sheet.buttons[0]]
