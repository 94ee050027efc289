from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest

from screening.dossier.model import ProcedureStep, VisitKind
from screening.identifiers import DossierId
from tests.support.clock import FakeClock
from tests.support.vaults import open_vault
from tests.support.windows import close, paste, unlock
from ui.caseload.new_dossier_card import NewDossierCard
from ui.caseload.page import CaseloadPage
from ui.dossier.page import DossierPage
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.roles import Space, TypeRole

LEFT = Qt.MouseButton.LeftButton
YILMAZ = "Y\N{LATIN SMALL LETTER DOTLESS I}lmaz"


@pytest.fixture
def filled(folder: Path, clock: FakeClock) -> Path:
    """A vault with three dossiers: one late, one with an open visit, one with nothing yet."""
    workspace = open_vault(folder, clock)
    dossiers = workspace.dossiers
    dossiers.create(f"Fatma {YILMAZ}", [f"Emre {YILMAZ}"], date(2026, 1, 5))
    jansen = dossiers.create("Piet Jansen", ["Annie Jansen", "Marja"], date(2026, 1, 12)).created
    workspace.visits.start(DossierId(jansen), date(2026, 1, 20), VisitKind.FIRST)
    dossiers.create("Jo Bakker")
    workspace.lock()
    return folder


def caseload(window: MainWindow) -> CaseloadPage:
    """Return the page, which must be the caseload."""
    assert isinstance(window.page, CaseloadPage)
    return window.page


def shown(page: CaseloadPage) -> list[str]:
    """Return the clients in the list, from top to bottom."""
    return [str(page.model.index(row).data()) for row in range(page.model.rowCount())]


def read_aloud(page: CaseloadPage, row: int) -> str:
    """Return what a screen reader says of a line."""
    return str(page.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def begin(window: MainWindow) -> NewDossierCard:
    """Press the button of the empty caseload and return the form."""
    page = caseload(window)
    assert page.empty.button is not None
    QTest.mouseClick(page.empty.button, LEFT)
    assert page.new_card is not None
    return page.new_card


def test_a_fresh_vault_says_what_to_do_first(window: MainWindow) -> None:
    """There is no empty list, but a sentence and one button, which has the focus."""
    page = caseload(window)
    assert page.empty.isVisible()
    assert page.empty.button is not None
    assert page.empty.button.hasFocus()
    assert not page.list.isVisible()
    assert not page.search.isVisible()


def test_the_first_dossier_is_made_and_opened(
    window: MainWindow, folder: Path, clock: FakeClock
) -> None:
    """Two names and Enter make a dossier with today's notification, and open it."""
    card = begin(window)
    assert card.client_line.hasFocus()
    paste(card.client_line, "  Piet   Jansen 🌻 ")
    QTest.keyClicks(card.carer_line, "Annie")
    QTest.keyClick(card.carer_line, Qt.Key.Key_Return)
    window.operations.drain()
    page = window.page
    assert isinstance(page, DossierPage)
    window.operations.drain()
    close(window)
    workspace = open_vault(folder, clock)
    (row,) = workspace.dossiers.caseload()
    assert (row.client_name, row.carer_names) == ("Piet Jansen 🌻", ("Annie",))
    assert row.procedure == {ProcedureStep.NOTIFICATION: date(2026, 2, 20)}
    workspace.lock()


@pytest.mark.parametrize(
    "name, day, sentence",
    [
        ("", "20-2-2026", "De naam van de cliënt is nog leeg."),
        ("   ", "20-2-2026", "De naam van de cliënt is nog leeg."),
        ("Piet", "21-2-2026", "De datum van de melding ligt in de toekomst."),
        ("Piet", "31 februari 2026", "Deze datum is niet te lezen."),
    ],
)
def test_a_dossier_that_cannot_be_right_is_refused_at_the_field(
    window: MainWindow, folder: Path, clock: FakeClock, name: str, day: str, sentence: str
) -> None:
    """One sentence at the field, the form stays as it was, and nothing is stored meanwhile."""
    card = begin(window)
    QTest.keyClicks(card.client_line, name)
    card.date_field.line.selectAll()
    QTest.keyClicks(card.date_field.line, day)
    QTest.mouseClick(card.create_button, LEFT)
    window.operations.drain()
    errors = [field.error() for field in (card.client, card.carer, card.notified)]
    assert [error for error in errors if error.startswith(sentence)]
    assert sum(map(bool, errors)) == 1
    assert card.client_line.text() == name
    assert card.create_button.isEnabled()
    card.client_line.clear()
    close(window)
    workspace = open_vault(folder, clock)
    assert workspace.dossiers.caseload() == ()
    workspace.lock()


def test_escape_leaves_the_form(window: MainWindow) -> None:
    """Nothing is made, and the first button has the focus again."""
    card = begin(window)
    QTest.keyClick(card.client_line, Qt.Key.Key_Escape)
    page = caseload(window)
    assert page.new_card is None
    assert page.empty.isVisible()


def test_the_list_tells_what_waits(filled: Path, locked: MainWindow) -> None:
    """A line holds client, carers, last visit, open visit and the nearest deadline in words."""
    assert filled.exists()
    unlock(locked)
    page = caseload(locked)
    assert shown(page) == [f"Fatma {YILMAZ}", "Jo Bakker", "Piet Jansen"]
    assert "Te laat. Onderzoek: uiterlijk 16 februari 2026" in read_aloud(page, 0)
    assert (
        read_aloud(page, 1) == "Jo Bakker. Mantelzorgers: Nog geen mantelzorger. Nog geen gesprek."
    )
    assert "Mantelzorgers: Annie Jansen en Marja. Gesproken op 20 januari 2026" in read_aloud(
        page, 2
    )
    assert "Gesprek staat open. Binnenkort. Onderzoek" in read_aloud(page, 2)


def test_typing_finds_clients_and_carers(filled: Path, locked: MainWindow) -> None:
    """The list follows every key, without minding accents and capitals; Escape shows all again."""
    assert filled.exists()
    unlock(locked)
    page = caseload(locked)
    assert page.search.hasFocus()
    QTest.keyClicks(page.search, "EMRE yil")
    assert shown(page) == [f"Fatma {YILMAZ}"]
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(shown(page)) == 3
    QTest.keyClicks(page.search, "zzz")
    assert page.nothing_found.isVisible()
    assert not page.list.isVisible()


def test_the_keyboard_opens_a_dossier(filled: Path, locked: MainWindow) -> None:
    """Down goes into the list, Down again to the next line, Enter opens it."""
    assert filled.exists()
    unlock(locked)
    page = caseload(locked)
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    locked.operations.drain()
    assert isinstance(locked.page, DossierPage)
    assert locked.page.client.name_line.value() == "Jo Bakker"


def test_enter_in_the_search_line_opens_what_was_found(filled: Path, locked: MainWindow) -> None:
    """Someone who knows the name never needs the list."""
    assert filled.exists()
    unlock(locked)
    QTest.keyClicks(caseload(locked).search, "marja")
    QTest.keyClick(caseload(locked).search, Qt.Key.Key_Return)
    locked.operations.drain()
    assert isinstance(locked.page, DossierPage)
    assert locked.page.client.name_line.value() == "Piet Jansen"


def test_a_double_click_opens_a_dossier(filled: Path, locked: MainWindow) -> None:
    """The line under the pointer is the one that opens."""
    assert filled.exists()
    unlock(locked)
    page = caseload(locked)
    spot = page.list.visualRect(page.model.index(2)).center()
    QTest.mouseClick(page.list.viewport(), LEFT, pos=spot)
    QTest.mouseDClick(page.list.viewport(), LEFT, pos=spot)
    locked.operations.drain()
    assert isinstance(locked.page, DossierPage)
    assert locked.page.client.name_line.value() == "Piet Jansen"


class PaintCounter(QObject):
    """Counts what a widget is asked to paint."""

    def __init__(self) -> None:
        super().__init__()
        self.paints = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count a paint event and let it pass."""
        self.paints += event.type() == QEvent.Type.Paint
        return False


def test_a_thousand_dossiers_are_one_list_and_not_a_thousand_widgets(
    folder: Path, clock: FakeClock, locked: MainWindow
) -> None:
    """All lines are there, few widgets are, and a search in them finds the one."""
    workspace = open_vault(folder, clock)
    for number in range(1000):
        notified_on = clock.today() - timedelta(days=number % 60)
        workspace.dossiers.create(f"Cliënt {number:04}", [f"Zorger {number:04}"], notified_on)
    workspace.lock()
    counter = PaintCounter()
    unlock(locked)
    page = caseload(locked)
    page.list.viewport().installEventFilter(counter)
    page.list.viewport().repaint()
    assert counter.paints
    assert page.model.rowCount() == 1000
    assert len(page.findChildren(QObject)) < 200
    QTest.keyClicks(page.search, "zorger 0777")
    locked.operations.drain()
    assert shown(page) == ["Cliënt 0777"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_list_keeps_room_at_every_size_of_text(
    filled: Path, locked: MainWindow, scale: float
) -> None:
    """At 200 % the parts of a line stand below each other and at least one line is whole."""
    assert filled.exists()
    unlock(locked)
    locked.theme.set_text_scale(scale)
    locked.resize(1366, 768)
    page = caseload(locked)
    locked.operations.drain()
    # The advice about the recovery key takes room until it is closed.
    locked.message_bar.clear()
    QTest.qWait(0)
    assert page.list.painter.is_wide == (scale == 1.0)
    line = page.list.visualRect(page.model.index(0))
    assert line.height() <= page.list.viewport().height()
    # Name, carers, last visit, open visit, and two about the deadline: none may lie on the next.
    rows_of_text = 2 if scale == 1.0 else 6
    letters = QFontMetrics(locked.theme.font(TypeRole.BODY, strong=True))
    assert line.height() - 2 * Space.MEDIUM >= rows_of_text * letters.height()
    assert page.scaffold.verticalScrollBar().maximum() == 0
    assert page.scaffold.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    "day, kept_on",
    [("1-2-2026", date(2026, 2, 1)), ("31-2-2026", None), ("21-2-2026", None)],
)
def test_a_dossier_that_was_begun_is_made_on_leaving(
    window: MainWindow, folder: Path, clock: FakeClock, day: str, kept_on: date | None
) -> None:
    """Names that were typed are in the vault, once; a date that cannot be right is left out."""
    card = begin(window)
    QTest.keyClicks(card.client_line, "Piet")
    QTest.keyClicks(card.carer_line, "Annie")
    card.date_field.line.selectAll()
    QTest.keyClicks(card.date_field.line, day)
    window.go(Place(PlaceName.SETTINGS))
    window.operations.drain()
    assert not isinstance(window.page, DossierPage)
    assert bool(window.message_bar.text()) is (kept_on is None)
    close(window)
    workspace = open_vault(folder, clock)
    (row,) = workspace.dossiers.caseload()
    assert (row.client_name, row.carer_names) == ("Piet", ("Annie",))
    assert row.procedure == ({ProcedureStep.NOTIFICATION: kept_on} if kept_on else {})
    workspace.lock()


def test_a_dossier_that_was_cancelled_is_not_made(
    window: MainWindow, folder: Path, clock: FakeClock
) -> None:
    """Escape is "never mind", also right before closing."""
    card = begin(window)
    QTest.keyClicks(card.client_line, "Piet")
    QTest.keyClick(card.client_line, Qt.Key.Key_Escape)
    close(window)
    workspace = open_vault(folder, clock)
    assert workspace.dossiers.caseload() == ()
    workspace.lock()
