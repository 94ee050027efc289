from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.components.buttons import Button
from ui.icons import IconName
from ui.roles import ColourRole
from ui.theme import Theme, ThemeMode


def test_an_arrow_keeps_its_direction_when_the_look_changes(qtbot: QtBot) -> None:
    """Behind the words it points on; only where people read from right to left it is turned."""
    theme = Theme(ThemeMode.LIGHT)
    behind = Button(theme, "Volgende", icon=IconName.ARROW_RIGHT)
    behind.put_icon_behind()
    leftward = Button(theme, "Volgende", icon=IconName.ARROW_RIGHT)
    leftward.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for button in (behind, leftward):
        qtbot.addWidget(button)
    theme.set_text_scale(1.25)
    arrows = [
        theme.icon(name, ColourRole.INK).pixmap(20, 20).toImage()
        for name in (IconName.ARROW_RIGHT, IconName.ARROW_LEFT)
    ]
    assert behind.icon().pixmap(20, 20).toImage() == arrows[0]
    assert leftward.icon().pixmap(20, 20).toImage() == arrows[1]


def test_an_icon_behind_the_words_is_at_their_end(qtbot: QtBot) -> None:
    """At the right, or at the left and turned where the page is read from right to left."""
    theme = Theme(ThemeMode.LIGHT)
    for direction, name in (
        (Qt.LayoutDirection.LeftToRight, IconName.ARROW_RIGHT),
        (Qt.LayoutDirection.RightToLeft, IconName.ARROW_LEFT),
    ):
        page = QWidget()
        button = Button(theme, "Volgende", icon=IconName.ARROW_RIGHT, parent=page)
        button.put_icon_behind()
        qtbot.addWidget(page)
        page.setLayoutDirection(direction)
        with qtbot.waitExposed(page):
            page.show()
        assert button.layoutDirection() is not direction
        arrow = theme.icon(name, ColourRole.INK).pixmap(20, 20).toImage()
        assert button.icon().pixmap(20, 20).toImage() == arrow
