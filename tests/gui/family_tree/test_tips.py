"""What the tree says of whoever is below the mouse."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from tests.gui.family_tree.parlour import Parlour


def test_the_tip_tells_who_somebody_is(parlour: Parlour) -> None:
    """Only of whoever is pointed at, and as it is by then."""
    view, item = parlour.view, parlour.view.tree.people[parlour.id_of("kees")]
    assert item.toolTip() == ""
    spot = parlour.spot("kees")
    tip = QHelpEvent(QEvent.Type.ToolTip, spot, view.viewport().mapToGlobal(spot))
    QApplication.sendEvent(view.viewport(), tip)
    assert item.toolTip().startswith("Kees Jansen. ")
    others = [each for each in view.tree.people.values() if each is not item]
    assert all(not each.toolTip() for each in others)
