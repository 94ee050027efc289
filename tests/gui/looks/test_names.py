"""What stands on a control is also what it is called, on every page."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tests.support.every_page import walk_pages
from tests.support.house import House
from tests.support.page_states import PARTS


@pytest.mark.parametrize("part", PARTS)
def test_a_control_is_called_what_stands_on_it(
    qtbot: QtBot, qapp: QApplication, house: House, part: str
) -> None:
    """Who speaks to the computer says what is seen, so a longer name holds those words (2.5.3)."""
    other: list[str] = []
    looked = 0
    for page, window in walk_pages(qtbot, qapp, house, part):
        for button in window.findChildren(QAbstractButton):
            text, name = button.text().replace("&&", "&"), button.accessibleName()
            if button.isVisible() and text and name:
                looked += 1
                if text.casefold() not in name.casefold():
                    other.append(f"{page}: {text!r} is called {name!r}")
    assert not other, "\n".join(other)
    assert looked > 20
