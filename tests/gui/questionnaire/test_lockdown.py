"""Everything that somebody could press or click while a carer has the laptop."""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QHelpEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from screening.errors import ExpectedError
from tests.gui.questionnaire.answering import EDIZ, page_of, questions, visible_texts
from tests.gui.visit.opening import Table, settle
from tests.support.vaults import PASSPHRASE
from ui.main_window import MainWindow
from ui.questionnaire.page import QuestionnairePage
from ui.vault.unlock_page import UnlockPage

NOT_HERS = (
    "piet",
    "annie",
    "kees",
    "jansen",
    "dossier",
    "overzicht",
    "instellingen",
    "van 13 keer",
)
"""Names of the dossier, and words of other pages; her own name is Marja Jansen."""
HERS = "marja jansen"
MODIFIERS = tuple(
    Qt.KeyboardModifier(sum(one.value for one in some))
    for number in range(3)
    for some in itertools.combinations(
        (
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.ControlModifier,
            Qt.KeyboardModifier.AltModifier,
            Qt.KeyboardModifier.MetaModifier,
        ),
        number,
    )
)
KEYS = tuple(key for key in Qt.Key if key is not Qt.Key.Key_unknown)


class Windows(QObject):
    """Notes every window that comes up: menus, dialogs and tips are windows too."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what is shown; every event goes on its way."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self.opened += [type(watched).__name__] if watched.isWindow() else []
        return False


@contextmanager
def no_other_window(qapp: QApplication) -> Iterator[None]:
    """Fail when anything at all opens beside the window."""
    windows = Windows()
    qapp.installEventFilter(windows)
    try:
        yield
    finally:
        qapp.removeEventFilter(windows)
    assert windows.opened == []


def look(window: MainWindow) -> None:
    """Fail when anything but the questionnaire is on screen."""
    assert isinstance(window.page, QuestionnairePage)
    assert not window.top_bar.isVisible()
    assert not window.message_bar.isVisible()
    texts = " ".join(visible_texts(window)).replace(HERS, "")
    assert [name for name in NOT_HERS if name in texts] == []


def press_key(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """Press and release a key where the focus is, with the text that a keyboard would give."""
    text = chr(key.value) if 32 <= key.value < 127 and not modifier.value else ""
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        if window.is_open:
            target = QApplication.focusWidget() or window
            QApplication.sendEvent(target, QKeyEvent(kind, key.value, modifier, text))
    if window.is_open and not text and not 127 <= key.value < 0x1000000 and key.value < 0x2000000:
        # The way through the map of shortcuts; Qt knows no text for the other letters.
        QTest.keyClick(QApplication.focusWidget() or window, key, modifier)
    settle(window)


def unlock_again(window: MainWindow) -> None:
    """Type the passphrase of the vault."""
    assert isinstance(window.page, UnlockPage)
    QTest.keyClicks(window.page.passphrase, PASSPHRASE)
    QTest.keyClick(window.page.passphrase, Qt.Key.Key_Return)
    settle(window)


def press_everything(window: MainWindow) -> int:
    """Press every key with every modifier; return how often that locked the vault."""
    locks = 0
    for modifier, key in itertools.product(MODIFIERS, KEYS):
        press_key(window, key, modifier)
        if not window.is_open:
            assert (key, modifier) == (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
            locks += 1
            unlock_again(window)
        look(window)
    return locks


def points(window: MainWindow) -> Iterator[QPoint]:
    """Yield a grid over the whole window."""
    for x, y in itertools.product(range(4, window.width(), 60), range(4, window.height(), 40)):
        yield QPoint(x, y)


@pytest.mark.qt_log_ignore("keyToAscii", extend=True)
@pytest.mark.timeout(240)
def test_no_key_leads_anywhere(table: Table, qapp: QApplication) -> None:
    """Every key of Qt with up to two modifiers: only Ctrl+L does something, and comes back."""
    with questions(table, alone=True) as (window, _), no_other_window(qapp):
        look(window)
        assert press_everything(window) == 1


@pytest.mark.qt_log_ignore("keyToAscii", extend=True)
@pytest.mark.timeout(240)
def test_no_key_leads_out_of_the_thanks(table: Table, qapp: QApplication) -> None:
    """The same on the last screen, where one can type."""
    with questions(table, alone=True) as (window, page), no_other_window(qapp):
        for _ in range(13):
            press_key(window, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier)
        page.end_view.finish_button.click()
        settle(window)
        assert page.view is page.hand_over_view
        # A key pastes; what an earlier test copied would stand, masked, in the line.
        qapp.clipboard().clear()
        for modifier, key in itertools.product(MODIFIERS[:5], KEYS):
            if (key, modifier) == (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier):
                continue
            press_key(window, key, modifier)
            look(window)
        assert page.view is page.hand_over_view


def test_no_click_leads_anywhere(table: Table, qapp: QApplication) -> None:
    """Left, right, middle, side buttons, double clicks, menus, tips and drops, all over."""
    buttons = Qt.MouseButton
    with questions(table, alone=True) as (window, _), no_other_window(qapp):
        for point in points(window):
            for button in (buttons.RightButton, buttons.MiddleButton, buttons.BackButton):
                QTest.mouseClick(window.childAt(point) or window, button)
            QTest.mouseDClick(window, buttons.LeftButton, pos=point)
            target = window.childAt(point) or window
            inside = target.mapFrom(window, point)
            QTest.mouseClick(target, buttons.LeftButton, pos=inside)
            settle(window)
            target = window.childAt(point) or window
            inside, outside = target.mapFrom(window, point), window.mapToGlobal(point)
            for event in (
                QContextMenuEvent(QContextMenuEvent.Reason.Mouse, inside, outside),
                QHelpEvent(QEvent.Type.ToolTip, inside, outside),
                QHelpEvent(QEvent.Type.WhatsThis, inside, outside),
            ):
                QApplication.sendEvent(target, event)
            data = QMimeData()
            data.setText("iets van buiten")
            drag = QDragEnterEvent(
                inside,
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
            drag.ignore()
            QApplication.sendEvent(target, drag)
            assert not drag.isAccepted()
            look(window)


def test_no_part_of_the_screen_has_a_menu(table: Table, qapp: QApplication) -> None:
    """Also not the scroll bar that large text brings, nor the line of the last screen."""
    with questions(table, EDIZ, alone=True) as (window, page), no_other_window(qapp):
        window.theme.set_text_scale(2.0)
        settle(window)
        assert page.statement_view.area.verticalScrollBar().isVisible()
        ask_for_menus(window)
        page._leave_questions()
        settle(window)
        ask_for_menus(window)
        assert not page.hand_over_view.passphrase.acceptDrops()
        look(window)


def ask_for_menus(window: MainWindow) -> None:
    """Ask everything that is on screen for its menu."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            middle = widget.rect().center()
            reason, place = QContextMenuEvent.Reason.Mouse, widget.mapToGlobal(middle)
            QApplication.sendEvent(widget, QContextMenuEvent(reason, middle, place))


def test_news_waits_for_the_consultant(table: Table) -> None:
    """Errors, warnings and advice come after the carer has given the laptop back."""
    with questions(table, alone=True) as (window, page):
        bar = window.message_bar
        bar.show_warning("Het logboek van Piet is gewijzigd.")
        bar.show_advice("Maak een herstelsleutel.")
        bar.show_done("Klaar met Annie.")
        look(window)
        assert bar.text() == ""
        page.hand_over_view.opened.emit()
        settle(window)
        assert bar.text() == "Maak een herstelsleutel."
        bar.clear()
        assert bar.text() == "Het logboek van Piet is gewijzigd."
        bar.dismiss()


def test_a_refused_answer_is_told_in_plain_words(table: Table) -> None:
    """The carer reads what to do; the consultant reads why, afterwards."""
    with questions(table, alone=True) as (window, page):
        assert not page.problem.isVisible()
        page.refuse(ExpectedError("De schijf is vol.", "Maak ruimte."))
        assert page.problem.isVisible()
        look(window)
        press_key(window, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier)
        assert not page.problem.isVisible()
        page.hand_over_view.opened.emit()
        settle(window)
        assert window.message_bar.text() == "De schijf is vol. Maak ruimte."


def test_touch_answers_once(table: Table) -> None:
    """Two quick taps of a finger on one place give one answer."""
    with questions(table, alone=True) as (window, page):
        screen = QTest.createTouchDevice()
        button = page.statement_view.answers.buttons[0]
        handle = window.windowHandle()
        middle = button.mapTo(window, button.rect().center())
        for _ in range(2):
            QTest.touchEvent(handle, screen).press(0, middle).commit()
            QTest.touchEvent(handle, screen).release(0, middle).commit()
            settle(window)
        assert page_of(window).statement_view.place.text() == "Stelling 2 van 13"
