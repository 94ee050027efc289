"""Gives the app another style sheet, at the price of styling every widget once."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


def restyle(app: QApplication, sheet: str) -> None:
    """Show everything in a style sheet; each widget is styled once, after what it lies in.

    Left to itself Qt goes from every widget it ever styled down to all that lies in it, and so
    styles a button within twelve others thirteen times.
    """
    if sheet == app.styleSheet():
        return
    style = app.style()
    # This makes the style forget which widgets it knows, so that the next line reaches none.
    style.unpolish(app)
    app.setStyleSheet(sheet)
    style.polish(app)
    for widget in _list_styled(app):
        if isValid(widget):
            style.polish(widget)
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def _list_styled(app: QApplication) -> list[QWidget]:
    """Return every widget that was styled, parents first; others get their style when shown."""
    tops = [widget for widget in app.topLevelWidgets() if widget.parentWidget() is None]
    found = (widget for top in tops for widget in (top, *top.findChildren(QWidget)))
    was_styled = Qt.WidgetAttribute.WA_WState_Polished
    return [widget for widget in found if widget.testAttribute(was_styled)]
