"""Two visits side by side."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from screening.network.model import TaskKind, TieKind
from tests.gui.network_map.table import LEFT, Kitchen, Vault
from ui.network_map.change_badge import ChangeBadge
from ui.network_map.compare_panel import ComparePanel
from ui.network_map.compare_widgets import FiguresTable
from ui.network_map.compared_map import ComparedMap


@contextmanager
def _beside(kitchen: Kitchen, width: int = 1100) -> Iterator[ComparePanel]:
    """Show the comparison of the open visit in a window of its own."""
    panel = ComparePanel(kitchen.page.context, kitchen.page._visit)
    panel.resize(width, 520)
    panel.show()
    panel.reload()
    kitchen.settle()
    QApplication.processEvents()
    yield panel
    panel.close()
    panel.deleteLater()


def _change(kitchen: Kitchen) -> None:
    """Noor leaves, Bram comes, Marja shops more, and her tie with the district nurse is tense."""
    workspace, visit, people = (
        kitchen.page.context.workspace,
        kitchen.visit_id,
        kitchen.household.people,
    )
    workspace.network.remove_person(visit, people["noor"])
    workspace.network.add_person(visit, "Bram")
    (shopping,) = (task for task in kitchen.person("marja").tasks if task.kind is TaskKind.SHOPPING)
    workspace.tasks.save_task(visit, people["marja"], TaskKind.SHOPPING, 5, task_id=shopping.id)
    workspace.ties.set_tie(visit, people["marja"], people["wijk"], TieKind.TENSE)


def _sentences(panel: ComparePanel) -> list[str]:
    return [panel.findings.item(row).text() for row in range(panel.findings.count())]


def _row(panel: ComparePanel, word: str) -> int:
    return next(row for row, text in enumerate(_sentences(panel)) if word in text)


def test_what_changed_stands_beside_both_maps(kitchen: Kitchen) -> None:
    """Sentences, and an icon with a word at whoever changed on the map of that day."""
    _change(kitchen)
    people = kitchen.household.people
    with _beside(kitchen) as panel:
        assert panel.has_earlier
        assert panel.before.title.text() == "Toen: 3 februari 2026"
        assert panel.after.title.text() == "Nu: 18 augustus 2026"
        told = "\n".join(_sentences(panel))
        assert "Bram is nieuw op de kaart." in told
        assert "Noor Bakri (vrijwilliger maatjesproject) staat niet meer op de kaart" in told
        assert "Marja Jansen ging van 6 naar 8 uur per week: 2 uur meer." in told
        assert "Marja Jansen en Wijkverpleging is nu gespannen" in told
        assert panel.before.words() == {people["noor"]: "weg"}
        words = panel.after.words()
        assert words[people["marja"]] == "+2 uur"
        assert words[people["wijk"]] == "band"
        assert "nieuw" in words.values()
        assert people["annie"] not in words


def test_nothing_changed_is_said(kitchen: Kitchen) -> None:
    """A follow-up on which nothing was done yet is the same map, with no mark on it."""
    with _beside(kitchen) as panel:
        assert _sentences(panel) == ["Mensen, taken, uren en banden zijn hetzelfde gebleven."]
        assert panel.before.words() == panel.after.words() == {}


def test_a_first_visit_has_nothing_to_compare_with(vault: Vault) -> None:
    """A sentence says so, and whoever holds the panel knows."""
    with vault.at_the_map(vault.household.visits[0]) as kitchen, _beside(kitchen) as panel:
        assert not panel.has_earlier
        assert "nog geen eerder gesprek" in panel.empty.text()
        assert not panel.before.isVisible()


def test_choosing_a_sentence_points_out_its_people_on_both_maps(kitchen: Kitchen) -> None:
    """By a tap and by the arrows; a tap on a person takes it over."""
    _change(kitchen)
    people = kitchen.household.people
    with _beside(kitchen) as panel:
        row = _row(panel, "gespannen")
        pair = {people["marja"], people["wijk"]}
        item = panel.findings.item(row)
        panel.findings.scrollToItem(item)
        centre = panel.findings.visualItemRect(item).center()
        QTest.mouseClick(panel.findings.viewport(), LEFT, pos=centre)
        assert set(panel.before.pointed_out()) == set(panel.after.pointed_out()) == pair
        assert "band" in panel.after.view.accessibleDescription()
        QTest.keyClick(panel.findings, Qt.Key.Key_Home)
        QTest.keyClick(panel.findings, Qt.Key.Key_Down)
        assert panel.before.pointed_out() == (people["noor"],)
        assert panel.after.pointed_out() == ()
        panel.after.view.chosen.emit(people["annie"])
        assert panel.before.pointed_out() == panel.after.pointed_out() == (people["annie"],)
        assert panel.findings.currentRow() == -1


def test_the_same_place_for_whoever_stayed(kitchen: Kitchen) -> None:
    """Eyes can go from one map to the other."""
    _change(kitchen)
    with _beside(kitchen) as panel:
        places = [
            {
                key: (item.node.point.x, item.node.point.y)
                for key, item in each.view.map_scene.people.items()
            }
            for each in (panel.before, panel.after)
        ]
        stayed = places[0].keys() & places[1].keys()
        assert len(stayed) == 10
        assert all(places[0][key] == places[1][key] for key in stayed)


def test_no_word_hides_another_word_or_a_symbol(kitchen: Kitchen) -> None:
    """Each finds a place of its own on maps of four hundred pixels wide."""
    _change(kitchen)
    with _beside(kitchen) as panel:
        QApplication.processEvents()
        assert panel.after.view.width() < 420
        pills = [badge._pill.translated(badge.pos()) for badge in _badges(panel.after)]
        pills = [pill for pill in pills if not pill.isEmpty()]
        assert len(pills) == 3
        for index, pill in enumerate(pills):
            assert not any(pill.intersects(other) for other in pills[index + 1 :])
            for item in panel.after.view.map_scene.people.values():
                assert not pill.contains(item.pos())


def test_a_word_goes_where_there_is_room(kitchen: Kitchen) -> None:
    """Above the symbol, or where less is covered when something stands there."""
    _change(kitchen)
    with _beside(kitchen) as panel:
        key = kitchen.household.people["wijk"]
        badge, item = panel.after._badges[key], panel.after.view.map_scene.people[key]
        above = badge.place_at(item, ())
        assert above.center().y() < item.pos().y()
        beside = badge.place_at(item, [above.adjusted(-200, -2, 0, 2)])
        assert not beside.intersects(above)


def _badges(shown: ComparedMap) -> list[ChangeBadge]:
    return list(shown._badges.values())


def test_nothing_can_be_moved_or_removed(kitchen: Kitchen) -> None:
    """Both maps are for looking; the keys of the map do no harm."""
    people = kitchen.household.people
    before = kitchen.stored
    with _beside(kitchen) as panel:
        assert not panel.before.view.gestures.is_editable
        assert not panel.after.view.gestures.is_editable
        panel.after.point_out((people["marja"],))
        QTest.keyClick(panel.after.view, Qt.Key.Key_Delete)
        QTest.keyClick(panel.after.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        kitchen.settle()
    assert [person.id for person in kitchen.stored.people] == [p.id for p in before.people]
    assert kitchen.person("marja").place is None


def test_figures_stand_beside_each_other(kitchen: Kitchen) -> None:
    """Behind a choice of words or figures."""
    _change(kitchen)
    with _beside(kitchen) as panel:
        QTest.mouseClick(panel.form.buttons[1], LEFT)
        assert panel.figures.isVisible()
        assert _read(panel.figures)["Uren zorg per week"] == ("72", "72")
        assert _read(panel.figures)["Vrijwilligers"] == ("1", "0")


def _read(table: FiguresTable) -> dict[str, tuple[str, str]]:
    texts = [label.text() for label in table.cells]
    return {texts[at]: (texts[at + 1], texts[at + 2]) for at in range(3, len(texts), 3)}


def test_every_earlier_visit_can_be_chosen(vault: Vault) -> None:
    """The latest is compared with first; another one is a choice."""
    with vault.at_the_map() as kitchen:
        _change(kitchen)
        workspace = kitchen.page.context.workspace
        dossier = vault.household.dossier_id
        workspace.visits.close(kitchen.visit_id)
        kind = workspace.visits.load(kitchen.visit_id).kind
        third = workspace.visits.start(dossier, vault.clock.today(), kind).visit_id
        assert third is not None
    with vault.at_the_map(third) as kitchen, _beside(kitchen) as panel:
        texts = [panel.choice.itemText(index) for index in range(panel.choice.count())]
        assert texts == [
            "18 augustus 2026 (vervolggesprek)",
            "3 februari 2026 (eerste gesprek)",
        ]
        assert _sentences(panel) == ["Mensen, taken, uren en banden zijn hetzelfde gebleven."]
        panel.choice.setCurrentIndex(1)
        panel.choice.activated.emit(1)
        kitchen.settle()
        assert panel.before.title.text() == "Toen: 3 februari 2026"
        assert "Bram is nieuw op de kaart." in _sentences(panel)


@pytest.mark.parametrize("width, beside", [(1100, True), (800, False)])
def test_maps_stand_below_each_other_where_there_is_no_room(
    kitchen: Kitchen, width: int, beside: bool
) -> None:
    """And the words above them."""
    with _beside(kitchen, width) as panel:
        assert (panel.after.x() > panel.before.x()) is beside
        assert (panel.after.y() > panel.before.y()) is not beside
        assert (panel.words.y() < panel.before.y()) is not beside


def test_a_sentence_that_is_reached_by_keyboard_is_in_sight(kitchen: Kitchen) -> None:
    """Where the list stands in full on a page that scrolls, the page follows the arrows."""
    _change(kitchen)
    with _beside(kitchen, 800) as panel:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.resize(820, 200)
        area.setWidget(panel)
        area.show()
        kitchen.settle()
        panel.findings.setCurrentRow(0)
        QTest.keyClick(panel.findings, Qt.Key.Key_End)
        QApplication.processEvents()
        last = panel.findings.visualItemRect(panel.findings.item(panel.findings.count() - 1))
        middle = panel.findings.viewport().mapTo(area.viewport(), last.center())
        assert area.viewport().rect().contains(middle)
        area.takeWidget()
        area.deleteLater()
