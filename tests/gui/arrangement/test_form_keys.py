"""The form of a line by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from screening.arrangement.model import SupportFunction
from tests.gui.arrangement.steps import arrangement, card_of, open_more
from tests.gui.visit.opening import Table, settle
from ui.main_window import MainWindow

RESPITE = SupportFunction.RESPITE_CARE


def test_the_form_is_walked_through_with_tab_from_top_to_bottom(table: Table) -> None:
    """From the function over every field to the next function, without a mouse."""
    with arrangement(table) as (window, _page, step):
        card = card_of(table, step, "annie")
        card.chips.buttons[RESPITE].setFocus()
        QTest.keyClick(card.chips.buttons[RESPITE], Qt.Key.Key_Space)
        settle(window)
        form = card.rows.rows()[0].form
        assert form is not None
        QTest.keyClicks(form.what, "Middag vrij")
        settle(window)
        offers = card.rows.rows()[0].offers
        assert offers is not None
        visited = _walk(window, 10)
        helpers = list(form.helpers.buttons.values())
        expected = [
            form.what,
            form.provider.kind.buttons[2],
            form.provider.department,
            *helpers,
            offers.more_button,
            form.goal,
            form.amount.line,
        ]
        names = [widget.accessibleName() for widget in visited]
        assert visited == expected, names
        open_more(window, form)
        form.frequency.setFocus()
        visited = _walk(window, 17)
    more = form.more
    expected = [
        form.frequency,
        more.button,
        more.respite.place,
        more.respite.giver,
        more.respite.rhythm,
        more.moments_field.editor.button,
        more.starts_on.line,
        more.starts_on.button,
        more.ends_on.line,
        more.ends_on.button,
        more.review_on.line,
        more.review_on.button,
        more.review_button,
        more.next_action,
        more.next_actor,
        more.next_on.line,
        more.next_on.button,
    ]
    names = [widget.accessibleName() for widget in visited]
    assert visited == expected, names


def _walk(window: MainWindow, steps: int) -> list[QWidget]:
    """Press Tab so many times, and return where the focus was before each."""
    visited = []
    for _ in range(steps):
        widget = window.focusWidget()
        assert widget is not None
        visited.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    settle(window)
    return visited
