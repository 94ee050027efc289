"""Full screen, the look of a carer, the PIN, and coming back after whatever ended the app."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from screening.dossier.model import Way
from tests.gui.questionnaire.answering import (
    CSI,
    EDIZ,
    burden,
    burden_of,
    measured,
    page_of,
    place_of,
    press,
    questions,
    tap,
)
from tests.gui.visit.opening import Table, click, settle
from tests.support.vaults import PASSPHRASE
from tests.support.windows import unlock, window_over
from ui.main_window import MainWindow
from ui.places import read_place
from ui.preferences import Preferences
from ui.theme import ThemeMode
from ui.vault.unlock_page import UnlockPage

PIN = "4719"


def set_pin(table: Table) -> None:
    """Set a PIN in the vault."""
    with table.vault() as workspace:
        workspace.pins.set_pin(PASSPHRASE, PIN)


def hand_in(window: MainWindow, text: str) -> None:
    """Type a PIN or a passphrase on the last screen and press Enter."""
    line = page_of(window).hand_over_view.passphrase
    line.setFocus()
    line.clear()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle(window)


def test_the_whole_screen_and_back(table: Table) -> None:
    """Alone it fills the screen; afterwards the window is as it was, whatever that was."""
    for state in (Qt.WindowState.WindowNoState, Qt.WindowState.WindowMaximized):
        with burden(table) as (window, page):
            window.setWindowState(state)
            before = window.windowState()
            click(window, page.cards[1].rows[CSI].alone_button)
            assert window.isFullScreen()
            press(window, Qt.Key.Key_Escape)
            hand_in(window, PASSPHRASE)
            burden_of(window)
            assert window.windowState() == before
            click(window, burden_of(window).cards[1].rows[CSI].together_button)
            assert not window.isFullScreen()


def test_a_carer_changes_the_look_and_it_goes_back(table: Table) -> None:
    """Larger and dark at once, by hand, over a lock too; the consultant finds the own look back."""
    with questions(table, alone=True) as (window, page):
        theme, look = window.theme, page.statement_view.look
        own = (theme.mode, theme.text_scale)
        settings = QSettings(str(table.folder / "app.ini"), QSettings.Format.IniFormat)
        preferences = Preferences(settings)
        theme.changed.connect(lambda: preferences.keep_theme(theme))
        assert not look.isVisible()
        click(window, page.statement_view.look_button)
        assert look.isVisible()
        click(window, look.larger_button)
        click(window, look.larger_button)
        assert theme.text_scale == 1.5
        assert look.percent.text() == "Tekst: 150 procent"
        dark = next(button for button in look.modes.buttons if button.text() == "Donker")
        click(window, dark)
        assert theme.mode is ThemeMode.DARK
        window.lock()
        assert (theme.mode, theme.text_scale) == own
        unlock(window)
        settle(window)
        assert (theme.mode, theme.text_scale) == (ThemeMode.DARK, 1.5)
        press(window, Qt.Key.Key_Escape)
        hand_in(window, PASSPHRASE)
        burden_of(window)
        assert (theme.mode, theme.text_scale) == own
        assert preferences.make_theme().text_scale == own[1]
        assert not theme.is_lent


def test_text_goes_from_100_to_200(table: Table) -> None:
    """The buttons end where the sizes end."""
    with questions(table, alone=True) as (window, page):
        look = page.statement_view.look
        click(window, page.statement_view.look_button)
        assert not look.smaller_button.isEnabled()
        for _ in range(4):
            assert look.larger_button.isEnabled()
            click(window, look.larger_button)
        assert window.theme.text_scale == 2.0
        assert not look.larger_button.isEnabled()
        click(window, look.smaller_button)
        assert window.theme.text_scale == 1.75


def test_a_pin_takes_over(table: Table) -> None:
    """Where there is a PIN the screen asks for it; a wrong one is refused in words."""
    set_pin(table)
    with questions(table, alone=True) as (window, page):
        press(window, Qt.Key.Key_Escape)
        view = page.hand_over_view
        assert view.field.label.text() == "Pincode of wachtwoord van de kluis"
        hand_in(window, "")
        assert view.field.error() == "Vul uw pincode of het wachtwoord in."
        hand_in(window, "9174")
        assert view.field.error().startswith("Deze pincode klopt niet.")
        hand_in(window, PIN)
        assert burden_of(window).isVisible()


def test_after_five_wrong_pins_it_asks_for_the_passphrase(table: Table) -> None:
    """The tries are slowed like those of a passphrase, and the screen says what still works."""
    set_pin(table)
    with questions(table, alone=True) as (window, page):
        press(window, Qt.Key.Key_Escape)
        view = page.hand_over_view
        for number in range(5):
            window.front.tries.note_right()
            hand_in(window, "9174")
            assert view.wait.isVisible() is False
            assert view.field.error().startswith("Deze pincode" if number < 4 else "De pincode")
        assert view.field.label.text() == "Wachtwoord van de kluis"
        window.front.tries.note_right()
        hand_in(window, PIN)
        page_of(window)
        window.front.tries.note_right()
        hand_in(window, PASSPHRASE)
        burden_of(window)


def test_wrong_pins_wait(table: Table) -> None:
    """After three of them not even the right one is looked at for a second."""
    set_pin(table)
    with questions(table, alone=True) as (window, page):
        press(window, Qt.Key.Key_Escape)
        for _ in range(3):
            hand_in(window, "9174")
        assert page.hand_over_view.wait.isVisible()
        hand_in(window, PIN)
        assert page_of(window) is page


@pytest.mark.parametrize("alone", [True, False])
def test_it_comes_back_after_closing(table: Table, alone: bool) -> None:
    """The next time the passphrase leads to the same statement, in the same way, and no further."""
    with questions(table, EDIZ, alone=alone) as (window, _):
        tap(window, "Nee")
        window.close()
    assert measured(table, EDIZ).way is (Way.ALONE if alone else Way.ASKED)
    with window_over(table.qtbot, table.qapp, table.folder, table.clock) as window:
        assert isinstance(window.page, UnlockPage)
        unlock(window)
        settle(window)
        assert place_of(window) == "Stelling 2 van 9"
        assert window.place.alone is alone
        assert window.isFullScreen() is alone
        press(window, Qt.Key.Key_Escape)
        if alone:
            page = page_of(window)
            assert page.view is page.hand_over_view
            hand_in(window, PASSPHRASE)
        burden_of(window)
    with window_over(table.qtbot, table.qapp, table.folder, table.clock) as window:
        unlock(window)
        settle(window)
        assert type(window.page).__name__ == "CaseloadPage"


def test_the_language_around_the_statements_comes_back_too(table: Table) -> None:
    """The consultant chose it before; right to left it is, and it survives the end of the app."""
    with burden(table) as (window, page):
        card = page.cards[1]
        arabic = next(one for one in card.frames.choice.buttons if one.text() == "العربية")
        click(window, arabic)
        click(window, card.rows[CSI].alone_button)
        assert page_of(window).layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert window.workspace is not None
        place = read_place(window.workspace.resume.load())
        assert place is not None
        assert (place.alone, place.frames) == (True, "ar")
    with window_over(table.qtbot, table.qapp, table.folder, table.clock) as window:
        unlock(window)
        settle(window)
        assert page_of(window).layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert window.place.frames == "ar"


def test_how_long_it_took_is_for_the_consultant(table: Table) -> None:
    """In whole minutes on the row, pauses left out; on no screen of the carer."""
    with questions(table, EDIZ, alone=True) as (window, page):
        for _ in range(8):
            table.clock.advance(seconds=25)
            press(window, Qt.Key.Key_2)
        press(window, Qt.Key.Key_Escape)
        table.clock.advance(seconds=900)
        click(window, page.hand_over_view.resume_button)
        table.clock.advance(seconds=25)
        press(window, Qt.Key.Key_2)
        click(window, page.end_view.finish_button)
        assert "minu" not in page.hand_over_view.thanks.text() + page.hand_over_view.kept.text()
        hand_in(window, PASSPHRASE)
        row = burden_of(window).cards[1].rows[EDIZ]
        assert row.taking.text() == "Zelf ingevuld, duurde 4 minuten."
        assert row.taking.isVisible()


def test_former_answers_go_when_it_is_finished(table: Table) -> None:
    """A wrong tap is corrected by going back; the page of the consultant shows nothing of it."""
    with questions(table, EDIZ) as (window, page):
        press(window, Qt.Key.Key_1)
        click(window, page.statement_view.back_button)
        press(window, *[Qt.Key.Key_2] * 9)
        desk, measurement = page.context.workspace.measurements, page._id
        assert [choice for _, choice, _ in desk.former_answers(measurement)] == ["strong_no"]
        click(window, page.end_view.finish_button)
        assert desk.former_answers(measurement) == ()
        row = burden_of(window).cards[1].rows[EDIZ]
        click(window, row.answers_button)
        assert {line.answer for line in row.answers.lines} == {"Nee"}
