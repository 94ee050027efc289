"""Every page can be read and gone through by keys, in every set of colours.

A page is built once for all that is looked at there: building it takes longer than looking.
"""

from collections.abc import Iterator
from typing import Final, Protocol

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.looks.contrast import TEXT, Contrast
from tests.gui.looks.focus import ReadingOrder, VisibleFocus
from tests.gui.looks.names import Names
from tests.support.every_page import grow, walk_pages
from tests.support.house import House
from tests.support.page_states import PARTS
from ui.main_window import MainWindow
from ui.theme import ThemeMode

LEAST: Final = {Contrast: 200, VisibleFocus: 100, ReadingOrder: 100, Names: 20}
"""How many things were at least looked at on the pages of one part."""


class _Look(Protocol):
    measured: int

    def describe(self) -> str:
        """Return what it looked at, for the figures in docs/accessibility.md."""

    def find(self, window: MainWindow) -> Iterator[str]:
        """Yield what is wrong on the page that is shown."""


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("mode", TEXT)
def test_every_page_can_be_read_and_gone_through(
    qtbot: QtBot, qapp: QApplication, house: House, part: str, mode: ThemeMode
) -> None:
    """Contrast and focus are seen in every set of colours; names and order are alike in all."""
    looks: list[_Look] = [Contrast(mode), VisibleFocus()]
    if mode is ThemeMode.LIGHT:
        looks += [ReadingOrder(), Names()]
    wrong: list[str] = []
    pages = 0
    for name, window in walk_pages(qtbot, qapp, house, part, mode=mode):
        grow(window)
        pages += 1
        for look in looks:
            wrong += [f"{name}: {problem}" for problem in look.find(window)]
    for look in looks:
        print(f"{mode} {part}: {look.measured} {look.describe()}; {pages} pages")
    assert not wrong, "\n".join(wrong)
    assert all(look.measured > LEAST[type(look)] for look in looks)
