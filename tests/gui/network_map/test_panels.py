"""The other tabs: the list, what we see, and what if; and the map of a visit that is closed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.dossier.model import VisitKind
from screening.identifiers import DossierId, VisitId
from screening.network.drawing import SOURCE_LINE
from screening.network.model import Point
from tests.gui.network_map.table import Kitchen, Vault, lay_vault
from tests.support.households import Household
from tests.support.vaults import open_vault
from ui.components.labels import WrapLabel
from ui.network_map.people_model import NAME
from ui.network_map.side_panel import Tab


def test_list_works_by_keyboard(kitchen: Kitchen) -> None:
    """In the list arrows choose, Enter opens, Insert adds and Delete removes."""
    kitchen.click(kitchen.page.panel.tabs.buttons[1])
    people = kitchen.page.panel.people
    people.table.setFocus()
    people.choose(kitchen.household.people["henk"])
    kitchen.press(Qt.Key.Key_Down, people.table)
    chosen = people.person
    assert chosen not in (None, kitchen.household.people["henk"])
    assert kitchen.view.person == chosen
    kitchen.press(Qt.Key.Key_Return, people.table)
    assert kitchen.page.panel.tab is Tab.PERSON
    kitchen.page.panel.show_tab(Tab.LIST)
    kitchen.press(Qt.Key.Key_Insert, people.table)
    assert kitchen.has_focus(kitchen.page.tools.quick_add.line)
    kitchen.press(Qt.Key.Key_Delete, people.table)
    assert all(person.id != chosen for person in kitchen.stored.people)


def test_list_tells_the_whole_person(kitchen: Kitchen) -> None:
    """A screen reader hears with the name what the map shows."""
    model = kitchen.page.panel.people.model
    row = model.row_of(kitchen.household.people["annie"])
    text = model.data(model.index(row, NAME), Qt.ItemDataRole.AccessibleTextRole)
    for words in ("Annie Jansen", "mantelzorger", "78 jaar", "woont bij", "49 uur", "7 banden"):
        assert words in text


def test_list_starts_a_tie(kitchen: Kitchen) -> None:
    """The button for a tie opens the form at the place where a tie is made."""
    kitchen.page.panel.show_tab(Tab.LIST)
    kitchen.page.panel.people.choose(kitchen.household.people["henk"])
    kitchen.click(kitchen.page.panel.people.tie_button)
    form = kitchen.page.panel.person.form
    assert form is not None
    assert form.person.name == "Henk Vos"
    assert kitchen.has_focus(form.ties.other)


def test_measures_are_words_and_follow_the_map(kitchen: Kitchen) -> None:
    """What is counted stands in sentences, and changes with the map."""
    panel = kitchen.page.panel.measures
    kitchen.page.panel.show_tab(Tab.MEASURES)
    texts = "\n".join(label.text() for label in panel.findChildren(WrapLabel))
    assert "10 mensen om Piet Jansen heen" in texts
    assert "Annie Jansen geeft 49 van de 72 uur" in texts
    kitchen.choose("els")
    kitchen.press(Qt.Key.Key_Delete)
    kitchen.page.panel.show_tab(Tab.MEASURES)
    texts = "\n".join(label.text() for label in panel.findChildren(WrapLabel))
    assert "9 mensen om Piet Jansen heen" in texts


def test_conclusion_is_kept(vault: Vault) -> None:
    """What the professional concludes is there after re-opening."""
    with vault.at_the_map() as kitchen:
        kitchen.page.panel.show_tab(Tab.MEASURES)
        field = kitchen.page.panel.measures.conclusion
        field.setFocus()
        QTest.keyClicks(field, "Els wil koken.")
    with vault.at_the_map() as kitchen:
        assert kitchen.page.panel.measures.conclusion.value() == "Els wil koken."


def test_what_if_starts_with_the_main_carer(kitchen: Kitchen) -> None:
    """One click answers what falls away without the main carer, and the map shows who leaves."""
    kitchen.click(kitchen.page.panel.tabs.buttons[3])
    panel = kitchen.page.panel.drop_out
    annie = kitchen.household.people["annie"]
    assert panel.leaver == annie
    assert "valt 49 uur per week weg" in panel.text()
    assert panel.text().count("uishouden") == 1
    assert "valt uit" in kitchen.view.map_scene.people[annie].label
    kitchen.page.panel.show_tab(Tab.PERSON)
    assert "valt uit" not in kitchen.view.map_scene.people[annie].label


def test_what_if_offers_only_the_living(kitchen: Kitchen) -> None:
    """Who has died cannot drop out; a click on the map asks about whoever was clicked."""
    kitchen.page.panel.show_tab(Tab.DROP_OUT)
    panel = kitchen.page.panel.drop_out
    assert panel.choice.findText("Wim Jansen, broer") < 0
    kitchen.choose("wim")
    assert panel.leaver == kitchen.household.people["annie"]
    kitchen.choose("marja")
    assert panel.leaver == kitchen.household.people["marja"]
    assert "Als Marja Jansen uitvalt" in panel.text()


def test_what_if_is_one_click_from_a_person(kitchen: Kitchen) -> None:
    """The form has a button for it, except for who has died."""
    kitchen.choose("kees")
    form = kitchen.page.panel.person.form
    assert form is not None
    kitchen.click(form.drop_out_button)
    assert kitchen.page.panel.tab is Tab.DROP_OUT
    assert kitchen.page.panel.drop_out.leaver == kitchen.household.people["kees"]
    kitchen.page.panel.show_tab(Tab.PERSON)
    kitchen.choose("wim")
    form = kitchen.page.panel.person.form
    assert form is not None
    assert not form.drop_out_button.isVisible()


def test_closed_visit_can_only_be_looked_at(vault: Vault) -> None:
    """On the map of a closed visit nothing moves, and no tool that changes it is offered."""
    first = vault.household.visits[0]
    before = vault.load(first)
    with vault.at_the_map(first) as kitchen:
        place = kitchen.spot("els")
        kitchen.press_and_move(place, kitchen.spot_at(Point(0.1, 0.6)))
        assert kitchen.spot("els") == place
        kitchen.drag(place, kitchen.spot_at(Point(0.1, 0.6)))
        kitchen.choose("els")
        kitchen.press(Qt.Key.Key_Delete)
        kitchen.press(Qt.Key.Key_Right, modifier=Qt.KeyboardModifier.ControlModifier)
        form = kitchen.page.panel.person.form
        assert form is not None
        QTest.keyClicks(form.name, "x")
        assert form.name.isReadOnly()
        assert not form.group.isEnabled()
        assert not kitchen.page.tools.quick_add.isVisible()
        assert not kitchen.page.tools.tie_button.isVisible()
        assert not kitchen.page.panel.people.remove_button.isVisibleTo(kitchen.page.panel.people)
    assert vault.load(first) == before


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_page_fits_its_width(kitchen: Kitchen, qtbot: QtBot, scale: float) -> None:
    """Nothing sticks out at the side, however large the text; the source stays below the map."""
    kitchen.window.theme.set_text_scale(scale)
    kitchen.settle()
    page = kitchen.page
    assert page._scroll.horizontalScrollBar().maximum() == 0
    for widget in (page.board, page.panel, page.legend, page.tools):
        assert widget.width() <= page.width()
        assert widget.minimumSizeHint().width() <= widget.width()
    # Text of another size moves the panel only once every label has told how large it is now.
    qtbot.waitUntil(
        lambda: (page.board.geometry().bottom() < page.panel.geometry().top()) is (scale > 1)
    )
    assert page.legend.source.text() == SOURCE_LINE
    kitchen.window.theme.set_text_scale(1.0)


def test_empty_map_says_what_to_do_first(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    """Without people the map asks who there are; the sentence goes with the first of them."""
    vault = lay_vault(tmp_path / "kluis", qtbot, qapp, "de_wit")
    workspace = open_vault(vault.folder, vault.clock)
    dossier_id = DossierId(workspace.dossiers.create("Bep Smit").created)
    today = vault.clock.today()
    visit_id = VisitId(workspace.visits.start(dossier_id, today, VisitKind.FIRST).created)
    workspace.lock()
    empty = Household({}, dossier_id, {}, (visit_id,))
    vault = Vault(vault.folder, vault.clock, empty, qtbot, qapp)
    with vault.at_the_map() as kitchen:
        message = kitchen.page.board.message
        assert message.text() == "Wie zijn er om Bep Smit heen? Typ een naam en druk op Enter."
        line = kitchen.page.tools.quick_add.line
        QTest.keyClicks(line, "Jo")
        kitchen.press(Qt.Key.Key_Return, line)
        assert message.text() == ""
