from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from screening.network.model import TaskKind, TieKind
from ui.components.choice_field import ChoiceField, PickField
from ui.components.rail import Rail, RailStep
from ui.components.segmented_choice import SegmentedChoice
from ui.icons import IconName
from ui.roles import Shape
from ui.theme import Theme

Show = Callable[..., QWidget]


def make_choice(theme: Theme) -> tuple[SegmentedChoice, list[object]]:
    """Return a choice of three and what it hands over."""
    choice = SegmentedChoice(theme, [("yes", "ja"), ("no", "nee"), ("unknown", "weet niet")])
    values: list[object] = []
    choice.committed.connect(values.append)
    return choice, values


def test_arrows_choose_in_a_row_of_buttons(theme: Theme, show: Show) -> None:
    """Left and right choose the next button and go round at the ends."""
    choice, values = make_choice(theme)
    show(choice)
    choice.set_value("no")
    choice.setFocus()
    QTest.keyClick(choice.buttons[1], Qt.Key.Key_Right)
    QTest.keyClick(choice.buttons[2], Qt.Key.Key_Right)
    QTest.keyClick(choice.buttons[0], Qt.Key.Key_Left)
    assert values == ["unknown", "yes", "unknown"]
    assert choice.buttons[2].hasFocus()
    assert [button.isChecked() for button in choice.buttons] == [False, False, True]


def test_a_row_of_buttons_is_one_stop_for_tab(theme: Theme, show: Show) -> None:
    """Tab goes past the whole row, as with radio buttons; coming back lands on the choice."""
    choice, _values = make_choice(theme)
    before, after = QLineEdit(), QLineEdit()
    show(before, choice, after)
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert choice.buttons[0].hasFocus()
    QTest.keyClick(choice.buttons[0], Qt.Key.Key_Tab)
    assert after.hasFocus()
    choice.set_value("no")
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert choice.buttons[1].hasFocus()
    QTest.keyClick(choice.buttons[1], Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_an_unanswered_row_is_answered_with_space(theme: Theme, show: Show) -> None:
    """Nothing is chosen beforehand, and a choice from outside emits nothing."""
    choice, values = make_choice(theme)
    show(choice)
    assert choice.value() is None
    choice.setFocus()
    QTest.keyClick(choice.buttons[0], Qt.Key.Key_Space)
    choice.set_value(None)
    assert values == ["yes"]
    assert choice.value() is None


def test_buttons_are_large_enough_to_tap(theme: Theme, show: Show) -> None:
    """Every segment is at least 44 pixels high and wide, at normal and at double text."""
    choice, _values = make_choice(theme)
    show(choice)
    for scale in (1.0, 2.0):
        theme.set_text_scale(scale)
        for button in choice.buttons:
            assert button.sizeHint().height() >= Shape.TARGET * scale
            assert button.sizeHint().width() >= Shape.TARGET


def test_a_list_shows_the_words_and_gives_the_term(theme: Theme, show: Show) -> None:
    """The app's own words are shown, with one more for what is not known."""
    assert theme is not None
    field = ChoiceField(TieKind, "niet bekend")
    show(field)
    values: list[object] = []
    field.committed.connect(values.append)
    assert field.itemText(0) == "niet bekend"
    field.setFocus()
    QTest.keyClicks(field, "gesp")
    field.set_value(TieKind.BROKEN)
    assert values[-1] is TieKind.TENSE
    assert field.value() is TieKind.BROKEN


def test_the_wheel_never_changes_a_choice(theme: Theme, show: Show) -> None:
    """Scrolling a page with the mouse over a list leaves the list alone."""
    assert theme is not None
    field = ChoiceField(TieKind)
    field.set_value(TieKind.NEUTRAL)
    show(field)
    middle = QPointF(field.rect().center())
    wheel = QWheelEvent(
        middle,
        middle,
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, wheel)
    assert field.currentText() == "neutraal"


def make_rail(theme: Theme) -> tuple[Rail, list[str]]:
    """Return a rail of three steps and the keys it hands over."""
    rail = Rail(theme, "Stappen van het gesprek")
    rail.set_steps(
        [
            RailStep(key, key.title(), "nog leeg", IconName.STEP_EMPTY)
            for key in ("familie", "netwerk", "voorstel")
        ]
    )
    keys: list[str] = []
    rail.chosen.connect(keys.append)
    return rail, keys


def test_arrows_walk_the_rail(theme: Theme, show: Show) -> None:
    """Up and down open the next step, End the last, and the ends stop."""
    rail, keys = make_rail(theme)
    show(rail)
    rail.setFocus()
    QTest.keyClick(rail.item("familie"), Qt.Key.Key_Down)
    QTest.keyClick(rail.item("netwerk"), Qt.Key.Key_End)
    QTest.keyClick(rail.item("voorstel"), Qt.Key.Key_Down)
    assert keys == ["netwerk", "voorstel"]
    assert rail.item("voorstel").hasFocus()
    QTest.keyClick(rail.item("voorstel"), Qt.Key.Key_Home)
    QTest.keyClick(rail.item("familie"), Qt.Key.Key_Up)
    assert keys[2:] == ["familie"]


def test_the_rail_is_one_stop_for_tab(theme: Theme, show: Show) -> None:
    """Tab goes from the open step straight to the page."""
    rail, _keys = make_rail(theme)
    page = QLineEdit()
    show(rail, page)
    rail.set_current("netwerk")
    rail.setFocus()
    QTest.keyClick(rail.item("netwerk"), Qt.Key.Key_Tab)
    assert page.hasFocus()


def test_a_step_says_how_far_it_is(theme: Theme, show: Show) -> None:
    """A screen reader hears the title and the state; new states keep the current step."""
    rail, keys = make_rail(theme)
    show(rail)
    rail.set_current("netwerk")
    rail.set_steps(
        [
            RailStep(key, key.title(), "klaar", IconName.STEP_DONE)
            for key in ("familie", "netwerk", "voorstel")
        ]
    )
    assert rail.item("netwerk").accessibleName() == "Netwerk, klaar"
    assert rail.item("netwerk").isChecked()
    assert keys == []


def test_a_choice_over_the_accessibility_bus_counts(theme: Theme, show: Show) -> None:
    """A screen reader or a switch ticks without a click, and that is a choice like any other."""
    choice, values = make_choice(theme)
    show(choice)
    choice.set_value("no")
    choice.buttons[2].toggle()
    assert values == ["unknown"]
    assert [button.isChecked() for button in choice.buttons] == [False, False, True]


def test_a_step_over_the_accessibility_bus_opens(theme: Theme, show: Show) -> None:
    """A step of the rail that is ticked without a click opens, once."""
    rail = Rail(theme, "Stappen")
    rail.set_steps([RailStep(key, key, "leeg", IconName.STEP_EMPTY) for key in ("a", "b", "c")])
    chosen: list[str] = []
    rail.chosen.connect(chosen.append)
    show(rail)
    rail.item("c").toggle()
    rail.set_current("b")
    assert chosen == ["c"]
    assert rail.item("b").focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert rail.item("c").focusPolicy() is Qt.FocusPolicy.ClickFocus


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_nothing_is_picked_unseen(show: Show) -> None:
    """Arrows and letters open the list of a field that does something at once; Enter picks."""
    field = PickField(TaskKind)
    show(field)
    picked: list[object] = []
    field.committed.connect(picked.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_B):
        QTest.keyClick(field, key)
        assert (field.view().isVisible(), picked) == (True, [])
        field.hidePopup()
    QTest.keyClicks(field, "b")
    QTest.keyClicks(field.view(), "o")
    QTest.keyClick(field.view(), Qt.Key.Key_Return)
    assert picked == [TaskKind.SHOPPING]
