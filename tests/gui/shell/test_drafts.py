"""Half-typed fields over a lock: the same page, the same field, the same text and cursor."""

import gc
from pathlib import Path
from types import FrameType

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from screening.arrangement.model import SupportFunction
from screening.dossier.model import VisitStep
from screening.identifiers import DossierId
from screening.storage.draft_desk import Drafts
from screening.workspace import Workspace
from tests.gui.visit.opening import Table, click, lay_table, settle
from tests.support.clock import FakeClock
from tests.support.vaults import database_of, open_vault
from tests.support.windows import unlock
from ui import closing, door
from ui.arrangement.page import ArrangementPage
from ui.caseload.page import CaseloadPage
from ui.dossier.page import DossierPage
from ui.main_window import MainWindow
from ui.network_map.page import NetworkPage
from ui.network_map.side_panel import Tab
from ui.places import CASELOAD, Place, PlaceName
from ui.vault.unlock_page import UnlockPage
from ui.visit.page import VisitPage

KEPT = "staat straks weer in het veld"


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Table:
    """The Jansen household, with a visit that is open."""
    return lay_table(tmp_path / "kluis", qtbot, qapp)


@pytest.fixture
def dossier_id(folder: Path, clock: FakeClock) -> DossierId:
    """A dossier in the vault of the window."""
    workspace = open_vault(folder, clock)
    created = workspace.dossiers.create("Piet " + "leravzneetS"[::-1]).created
    workspace.lock()
    return DossierId(created)


def open_dossier(window: MainWindow, dossier_id: DossierId) -> DossierPage:
    """Unlock and go to the dossier."""
    unlock(window)
    window.go(Place(PlaceName.DOSSIER, dossier_id))
    return dossier_page(window)


def dossier_page(window: MainWindow) -> DossierPage:
    """Return the dossier that is shown, read and all."""
    settle(window)
    assert isinstance(window.page, DossierPage)
    return window.page


def lock(window: MainWindow) -> str:
    """Lock with the keyboard, and return what stands on the locked screen."""
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.page, UnlockPage)
    return " ".join(label.text() for label in window.page.findChildren(QLabel))


def drafts_in(folder: Path, clock: FakeClock) -> Drafts:
    """Return the drafts in the vault."""
    workspace = open_vault(folder, clock)
    drafts = workspace.drafts.load()
    workspace.lock()
    return drafts


def count_drafts(workspace: Workspace) -> int:
    """Return how many rows of drafts an open vault holds."""
    return len(database_of(workspace).rows("SELECT 1 FROM draft"))


def test_an_impossible_date_is_back_in_its_field(
    locked: MainWindow, dossier_id: DossierId, folder: Path, clock: FakeClock
) -> None:
    """Text, focus and cursor are as they were; the draft goes once the date is stored."""
    page = open_dossier(locked, dossier_id)
    line = page.client.birth_date.line
    line.setFocus()
    QTest.keyClicks(line, "31-02-1940")
    line.setCursorPosition(2)
    assert KEPT in lock(locked)
    assert "31-02-1940" in drafts_in(folder, clock).texts.values()
    unlock(locked)
    page = dossier_page(locked)
    line = page.client.birth_date.line
    assert line.text() == "31-02-1940"
    assert line.hasFocus()
    assert line.cursorPosition() == 2
    assert count_drafts(page.context.workspace) > 0
    line.selectAll()
    QTest.keyClicks(line, "28-02-1940")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle(locked)
    assert page.context.workspace.dossiers.load(dossier_id).client.birth_date is not None
    locked.door.check_drafts()
    settle(locked)
    assert not page.context.workspace.drafts.load().texts
    assert KEPT not in lock(locked)


def test_a_refused_name_is_back_with_what_is_wrong_with_it(
    locked: MainWindow, dossier_id: DossierId, qtbot: QtBot
) -> None:
    """An emptied name cannot be stored; after unlocking the field is empty and says so again."""
    page = open_dossier(locked, dossier_id)
    page.client.name_line.setFocus()
    page.client.name_line.selectAll()
    QTest.keyClick(page.client.name_line, Qt.Key.Key_Delete)
    assert KEPT in lock(locked)
    unlock(locked)
    page = dossier_page(locked)
    assert page.client.name_line.text() == ""
    qtbot.waitUntil(lambda: "nog leeg" in page.client.name.error())
    QTest.keyClicks(page.client.name_line, "Piet Jansma")


def test_closing_the_window_keeps_a_draft_and_opens_there_again(
    locked: MainWindow, dossier_id: DossierId, folder: Path, clock: FakeClock
) -> None:
    """A date that cannot be read does not hold the window up; it waits in the vault."""
    page = open_dossier(locked, dossier_id)
    QTest.keyClicks(page.client.birth_date.line, "31-02-1940")
    assert locked.close()
    drafts = drafts_in(folder, clock)
    assert "31-02-1940" in drafts.texts.values()
    assert dossier_id in drafts.place


def test_closing_without_anything_half_typed_keeps_nothing(
    locked: MainWindow, dossier_id: DossierId, folder: Path, clock: FakeClock
) -> None:
    """What is being typed and can be stored is stored; there is no draft of it."""
    page = open_dossier(locked, dossier_id)
    page.client.situation_text.setFocus()
    page.client.situation_text.insertPlainText("Dwaalt")
    assert locked.close()
    assert drafts_in(folder, clock) == Drafts()


def test_half_a_name_does_not_become_a_carer(locked: MainWindow, dossier_id: DossierId) -> None:
    """A name without Enter waits in its line, and adds nobody."""
    page = open_dossier(locked, dossier_id)
    page.carers.new_line.setFocus()
    QTest.keyClicks(page.carers.new_line, "Mari")
    assert KEPT in lock(locked)
    unlock(locked)
    page = dossier_page(locked)
    assert page.carers.new_line.text() == "Mari"
    assert page.carers.new_line.hasFocus()
    assert not page.carers.rows
    QTest.keyClicks(page.carers.new_line, "ja")
    QTest.keyClick(page.carers.new_line, Qt.Key.Key_Return)
    settle(locked)
    assert [row.name_line.text() for row in page.carers.rows.values()] == ["Marija"]


def test_a_new_dossier_goes_on_where_it_was_left(window: MainWindow) -> None:
    """The card is open again, with the client's name and a date that is half typed."""
    page = window.page
    assert isinstance(page, CaseloadPage)
    settle(window)
    click(window, page.empty.button or page.new_button)
    assert page.new_card is not None
    QTest.keyClicks(page.new_card.client_line, "Fatma Yil")
    page.new_card.date_field.line.selectAll()
    QTest.keyClicks(page.new_card.date_field.line, "12-")
    page.new_card.client_line.setFocus()
    lock(window)
    unlock(window)
    settle(window)
    page = window.page
    assert isinstance(page, CaseloadPage)
    assert page.new_card is not None
    assert page.new_card.client_line.text() == "Fatma Yil"
    assert page.new_card.client_line.hasFocus()
    assert page.new_card.date_field.line.text() == "12-"
    assert page.context.workspace.dossiers.caseload() == ()


def test_the_same_step_person_and_tab_are_shown_again(table: Table) -> None:
    """On the map the form of the same person is open, with half an age in it."""
    with table.visit(step=VisitStep.PREPARATION) as (window, visit):
        visit.open_step(VisitStep.NETWORK)
        settle(window)
        network = visit.step_page
        assert isinstance(network, NetworkPage)
        annie = table.household.people["annie"]
        network.choose(annie)
        form = network.panel.person.form
        assert form is not None
        form.age.line.selectAll()
        QTest.keyClicks(form.age.line, "7x")
        network.panel.show_tab(Tab.LIST)
        QTest.keyClicks(network.tools.quick_add.line, "Hen")
        lock(window)
        unlock(window)
        settle(window)
        again = visit_page(window)
        assert again.step is VisitStep.NETWORK
        network = again.step_page
        assert isinstance(network, NetworkPage)
        assert network.panel.tab is Tab.LIST
        assert network.tools.quick_add.line.text() == "Hen"
        form = network.panel.person.form
        assert form is not None
        assert form.person.id == annie
        assert form.age.line.text() == "7x"


def test_a_line_of_the_arrangement_is_open_again(table: Table) -> None:
    """Both a stored line with half a date and a new line without words go on."""
    with table.visit(step=VisitStep.ARRANGEMENT) as (window, visit):
        page = visit.step_page
        assert isinstance(page, ArrangementPage)
        card = page.card(table.household.people["annie"])
        click(window, card.chips.buttons[SupportFunction.RESPITE_CARE])
        form = card.rows.rows()[-1].form
        assert form is not None
        QTest.keyClicks(form.what, "Een middag vrij")
        form.what.flush()
        settle(window)
        QTest.keyClicks(form.ends_on.line, "31-")
        click(window, card.chips.buttons[SupportFunction.ADVICE])
        lock(window)
        unlock(window)
        settle(window)
        page = visit_page(window).step_page
        assert isinstance(page, ArrangementPage)
        forms = [row.form for row in page.card(table.household.people["annie"]).rows.rows()]
        opened = [form for form in forms if form is not None]
        assert [form.what.value() for form in opened] == ["Een middag vrij", ""]
        assert opened[0].ends_on.line.text() == "31-"
        assert opened[1].what.hasFocus()


def test_going_elsewhere_ends_a_draft(locked: MainWindow, dossier_id: DossierId) -> None:
    """Whoever leaves the page is told that the date is not kept, and it does not come back."""
    page = open_dossier(locked, dossier_id)
    QTest.keyClicks(page.client.birth_date.line, "31-02-1940")
    lock(locked)
    unlock(locked)
    page = dossier_page(locked)
    workspace = page.context.workspace
    locked.go(CASELOAD)
    settle(locked)
    assert "niet bewaard" in locked.message_bar.text()
    assert not workspace.drafts.load().texts


def test_a_draft_whose_field_is_gone_is_told(
    locked: MainWindow, dossier_id: DossierId, folder: Path, clock: FakeClock
) -> None:
    """A text that has no place any more is not dropped without a word."""
    open_dossier(locked, dossier_id)
    lock(locked)
    workspace = open_vault(folder, clock)
    place = workspace.drafts.load().place
    workspace.drafts.keep(Drafts(place, {"/weg": "half"}))
    workspace.lock()
    unlock(locked)
    settle(locked)
    assert "past hier niet meer" in locked.message_bar.text()


def test_drafts_are_no_step_to_undo_and_no_line_in_the_log(
    locked: MainWindow, dossier_id: DossierId
) -> None:
    """A lock with something half typed leaves undo empty and nothing typed in the log."""
    page = open_dossier(locked, dossier_id)
    QTest.keyClicks(page.carers.new_line, "Mari")
    lock(locked)
    unlock(locked)
    page = dossier_page(locked)
    workspace = page.context.workspace
    assert workspace.next_undo(dossier_id) == ""
    assert not any("draft" in str(line) or "Mari" in str(line) for line in workspace.vault.log())


@pytest.mark.parametrize("where", ["carers.new_line", "client.situation_text", "client.name_line"])
def test_nothing_typed_is_alive_behind_a_lock(
    locked: MainWindow, dossier_id: DossierId, where: str
) -> None:
    """No widget, no label and no object of Python holds a word of the page after locking."""
    page: QObject = open_dossier(locked, dossier_id)
    for name in where.split("."):
        page = getattr(page, name)
    assert isinstance(page, QWidget)
    page.setFocus()
    # Written backwards, so that this test does not find itself.
    marker = "neknalpgnirps"[::-1]
    QTest.keyClicks(page, marker)
    settle(locked)
    assert holders_of(locked, marker)
    del page
    # The overview before it goes when the event loop turns, which no test has.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    lock(locked)
    assert not locked.is_open
    assert holders_of(locked, marker) == []
    assert holders_of(locked, "Piet " + "leravzneetS"[::-1]) == []


def holders_of(window: MainWindow, words: str) -> list[str]:
    """Return what holds these words: widgets by what they show, and objects of Python."""
    held = []
    for widget in QApplication.allWidgets():
        if widget.window() is not window:
            continue
        for ask in ("text", "toPlainText", "accessibleName", "toolTip", "windowTitle"):
            say = getattr(widget, ask, None)
            if say is not None and words in str(say()):
                held.append(f"{type(widget).__name__}.{ask}")
    gc.collect()
    for thing in gc.get_objects():
        # The frames are those of this test, which knows the words it looks for.
        if not isinstance(thing, FrameType):
            for part in gc.get_referents(thing):
                if isinstance(part, str) and words in part:
                    held.append(type(thing).__name__)  # noqa: PERF401 - a cell would hold the words
    return held


def visit_page(window: MainWindow) -> VisitPage:
    """Return the visit that is shown."""
    assert isinstance(window.page, VisitPage)
    return window.page


def test_the_vault_locks_whatever_goes_wrong_on_the_way(
    locked: MainWindow, dossier_id: DossierId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mistake in any step leaves the vault locked and the screen empty; then it is told."""
    page = open_dossier(locked, dossier_id)
    workspace = page.context.workspace

    def stumble(*_arguments: object) -> None:
        raise ZeroDivisionError

    for step in ("collect_drafts", "close_dialogs", "clear_clipboard", "wipe_editors"):
        monkeypatch.setattr(closing, step, stumble)
    monkeypatch.setattr(MainWindow, "forget", stumble)
    with pytest.raises(ZeroDivisionError):
        locked.lock()
    assert isinstance(locked.page, UnlockPage)
    assert page not in locked.findChildren(DossierPage)
    with pytest.raises(ValueError, match="the vault is locked"):
        _ = workspace._session.ring.key
    open_vault(locked._folder).lock()


def test_a_crash_dialog_never_holds_up_a_lock(
    locked: MainWindow, dossier_id: DossierId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mistake while the vault is being locked is told afterwards."""
    open_dossier(locked, dossier_id)
    shown: list[bool] = []
    monkeypatch.setattr(door, "show_crash", lambda *_: shown.append(locked.is_open))
    monkeypatch.setattr(
        closing, "clear_clipboard", lambda: locked.door.tell_crash(ZeroDivisionError())
    )
    with pytest.raises(ZeroDivisionError):
        locked.lock()
    assert not shown
    assert not locked.is_open
    locked.door.tell_crash(ZeroDivisionError())
    assert shown == [False]


class Clipboard:
    """A clipboard that knows who put something on it, which the one without a screen does not."""

    def __init__(self, *, is_ours: bool) -> None:
        self.is_ours = is_ours
        self.cleared: list[object] = []

    def supportsSelection(self) -> bool:
        """Return that the middle mouse button pastes here."""
        return True

    def ownsClipboard(self) -> bool:
        """Return whether this app put it there."""
        return self.is_ours

    def ownsSelection(self) -> bool:
        """Return the same for what the middle mouse button pastes."""
        return self.is_ours

    def clear(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        """Note what was cleared."""
        self.cleared.append(mode)


@pytest.mark.parametrize("is_ours", [True, False])
def test_only_what_was_copied_here_goes_off_the_clipboard(
    locked: MainWindow,
    dossier_id: DossierId,
    monkeypatch: pytest.MonkeyPatch,
    is_ours: bool,
) -> None:
    """Text from a field is gone after a lock, from both clipboards; that of others stays."""
    open_dossier(locked, dossier_id)
    clipboard = Clipboard(is_ours=is_ours)
    monkeypatch.setattr(QApplication, "clipboard", lambda: clipboard)
    lock(locked)
    both = [QClipboard.Mode.Clipboard, QClipboard.Mode.Selection]
    assert clipboard.cleared == (both if is_ours else [])


def test_a_crash_keeps_what_cannot_be_stored(locked: MainWindow, dossier_id: DossierId) -> None:
    """Half a date is in the vault before the crash dialog is there, also when the app then dies."""
    page = open_dossier(locked, dossier_id)
    QTest.keyClicks(page.client.birth_date.line, "31-02-1940")
    page.client.situation_text.insertPlainText("Dwaalt")
    locked.door.keep_drafts()
    locked.operations.drain()
    workspace = page.context.workspace
    assert "31-02-1940" in workspace.drafts.load().texts.values()
    assert workspace.dossiers.load(dossier_id).client.situation == "Dwaalt"
    settle(locked)
    locked.door.check_drafts()
    settle(locked)
    assert "Dwaalt" not in workspace.drafts.load().texts.values()
    assert "31-02-1940" in workspace.drafts.load().texts.values()


def test_half_a_task_is_back_under_its_person(table: Table) -> None:
    """The line for a task in one's own words is open again, with the words in it."""
    with table.visit(step=VisitStep.NETWORK) as (window, visit):
        network = visit.step_page
        assert isinstance(network, NetworkPage)
        network.choose(table.household.people["annie"])
        form = network.panel.person.form
        assert form is not None
        form.tasks.own_field.show()
        QTest.keyClicks(form.tasks.own_text, "biljar")
        lock(window)
        unlock(window)
        settle(window)
        network = visit_page(window).step_page
        assert isinstance(network, NetworkPage)
        form = network.panel.person.form
        assert form is not None
        assert form.tasks.own_text.text() == "biljar"
        assert form.tasks.own_field.isVisible()
