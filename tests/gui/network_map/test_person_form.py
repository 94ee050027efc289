"""The form of one person: everything is kept as it is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from screening.network.model import Group, Sector, TaskKind, TieKind
from tests.gui.network_map.table import Kitchen, Vault
from ui.components.choice_field import ChoiceField
from ui.network_map.person_form import PersonForm
from ui.network_map.task_editor import TaskRow
from ui.places import CASELOAD


def open_form(kitchen: Kitchen, key: str) -> PersonForm:
    """Choose somebody on the map and return the form."""
    kitchen.choose(key)
    form = kitchen.page.panel.person.form
    assert form is not None
    return form


def pick(kitchen: Kitchen, field: QComboBox, text: str) -> None:
    """Pick a row of a list by its words."""
    index = field.findText(text)
    assert index >= 0
    field.setCurrentIndex(index)
    field.activated.emit(index)
    kitchen.settle()


def row_of(form: PersonForm, kind: TaskKind) -> TaskRow:
    """Return the row of a task."""
    return next(row for row in form.tasks.rows.values() if row.task.kind is kind)


def test_facts_are_kept(vault: Vault) -> None:
    """Every fact that is typed or picked is there after re-opening."""
    with vault.at_the_map() as kitchen:
        form = open_form(kitchen, "els")
        kitchen.write(form.name, "Els Dam")
        kitchen.write(form.relation, "buurvrouw van 12")
        pick(kitchen, form.group, "vrijwilliger")
        pick(kitchen, form.sector, "vrienden")
        pick(kitchen, form.tie_to_client, "neutraal")
        kitchen.write(form.age.line, "62")
        form.living_together.click()
        kitchen.click(form.willing.buttons[1])
        kitchen.write(form.distance, "om de hoek")
        kitchen.write(form.contact, "drinkt op woensdag koffie")
        form.note.setFocus()
        QTest.keyClicks(form.note, "heeft een hond")
    els = vault.load().person(vault.household.people["els"])
    assert (els.name, els.relation, els.age) == ("Els Dam", "buurvrouw van 12", 62)
    assert (els.group, els.sector) == (Group.VOLUNTEER, Sector.FRIENDS)
    assert els.tie_to_client is TieKind.NEUTRAL
    assert els.living_together
    assert els.willing is False
    assert els.note == "heeft een hond"
    assert (els.distance, els.contact) == ("om de hoek", "drinkt op woensdag koffie")


def test_empty_name_is_refused_at_the_field(kitchen: Kitchen) -> None:
    """An empty name says so below the field, and the last good one stays stored."""
    form = open_form(kitchen, "els")
    kitchen.write(form.name, "")
    assert "leeg" in form.field("name").error()
    assert kitchen.person("els").name == "Els van Dam"
    kitchen.write(form.name, "Els")
    assert form.field("name").error() == ""


@pytest.mark.parametrize("hours", ["500", "-3", "veel"])
def test_impossible_hours_are_refused_at_the_field(kitchen: Kitchen, hours: str) -> None:
    """Hours that no week has get a sentence below the field, and the last good number stays."""
    form = open_form(kitchen, "truus")
    row = row_of(form, TaskKind.COMPANY)
    kitchen.write(row.hours.line, hours)
    assert row.field.error()
    assert kitchen.person("truus").hours_per_week == 2


def test_more_hours_than_a_week_together_are_refused(kitchen: Kitchen) -> None:
    """Two tasks that do not fit in one week together are refused at the second one."""
    form = open_form(kitchen, "annie")
    row = row_of(form, TaskKind.HOUSEHOLD)
    kitchen.write(row.hours.line, "160")
    assert "168" in row.field.error()
    assert kitchen.person("annie").hours_per_week == 49
    kitchen.write(row.hours.line, "12,5")
    assert row.field.error() == ""
    assert kitchen.person("annie").hours_per_week == 53.5


def test_picked_task_waits_for_its_hours(kitchen: Kitchen) -> None:
    """A task that is picked is there at once, with the focus in its hours; the map shows them."""
    form = open_form(kitchen, "henk")
    pick(kitchen, form.tasks.kind, "vervoer")
    row = row_of(form, TaskKind.TRANSPORT)
    assert kitchen.has_focus(row.hours.line)
    QTest.keyClicks(row.hours.line, "3")
    kitchen.press(Qt.Key.Key_Return, row.hours.line)
    assert kitchen.person("henk").hours_per_week == 3
    assert "3 uur" in kitchen.view.map_scene.people[kitchen.household.people["henk"]].label
    kitchen.click(row.remove_button)
    assert kitchen.person("henk").tasks == ()


def test_one_choice_that_comes_in_twice_is_one_task(
    kitchen: Kitchen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Right after each other the same task counts once; another task, or later, it counts."""
    form = open_form(kitchen, "henk")
    field = form.tasks.kind
    for words in ("vervoer", "vervoer", "gezelschap"):
        field.activated.emit(field.findText(words))
    kitchen.settle()
    kinds = [TaskKind.COMPANY, TaskKind.TRANSPORT]
    assert sorted(task.kind for task in kitchen.person("henk").tasks) == kinds
    monkeypatch.setattr("ui.network_map.task_editor.TWICE_MS", 0)
    pick(kitchen, field, "gezelschap")
    kinds.insert(0, TaskKind.COMPANY)
    assert sorted(task.kind for task in kitchen.person("henk").tasks) == kinds


def test_own_task_has_its_own_words(kitchen: Kitchen) -> None:
    """A task that is not in the list is written out; without words it is refused."""
    form = open_form(kitchen, "henk")
    pick(kitchen, form.tasks.kind, "iets anders")
    kitchen.press(Qt.Key.Key_Return, form.tasks.own_text)
    assert form.tasks.own_field.error()
    QTest.keyClicks(form.tasks.own_text, "biljarten")
    kitchen.press(Qt.Key.Key_Return, form.tasks.own_text)
    (task,) = kitchen.person("henk").tasks
    assert (task.kind, task.text) == (TaskKind.OTHER, "biljarten")


def test_tie_is_made_changed_and_taken_away(kitchen: Kitchen) -> None:
    """A tie needs a person and then a kind; both can be changed in the form."""
    form = open_form(kitchen, "henk")
    pick(kitchen, form.ties.other, "Els van Dam, buurvrouw")
    assert kitchen.tie("henk", "els") is None
    kitchen.click(form.ties.kinds.buttons[TieKind.TENSE])
    assert kitchen.tie("henk", "els") is TieKind.TENSE
    editor = form.ties.fields[kitchen.household.people["els"]].editor
    assert isinstance(editor, ChoiceField)
    pick(kitchen, editor, "neutraal")
    assert kitchen.tie("henk", "els") is TieKind.NEUTRAL
    pick(kitchen, editor, "geen band")
    assert kitchen.tie("henk", "els") is None


def test_choosing_another_person_keeps_what_was_typed(kitchen: Kitchen) -> None:
    """A name that is still being typed goes to its own person, never to the next one."""
    form = open_form(kitchen, "els")
    form.relation.setFocus()
    form.relation.selectAll()
    QTest.keyClicks(form.relation, "overbuurvrouw")
    kitchen.page.choose(kitchen.household.people["henk"])
    kitchen.settle()
    assert kitchen.person("els").relation == "overbuurvrouw"
    assert kitchen.person("henk").relation == "vriend van de biljartclub"


def test_other_circle_by_form_finds_a_place_there(kitchen: Kitchen) -> None:
    """Who becomes a carer in the form moves to the inner circle of the map."""
    form = open_form(kitchen, "els")
    pick(kitchen, form.group, "mantelzorger")
    place = kitchen.view.map_scene.place_of(kitchen.household.people["els"])
    assert (place.x**2 + place.y**2) ** 0.5 < 0.46


def test_nobody_chosen_says_what_to_do(kitchen: Kitchen) -> None:
    """Without a choice the tab tells how to make one."""
    assert kitchen.page.panel.person.form is None
    kitchen.choose("els")
    kitchen.press(Qt.Key.Key_Escape)
    assert kitchen.page.panel.person.form is None


@pytest.mark.parametrize("how", ["leave", "other person"])
def test_a_task_without_enter_is_added_on_leaving(vault: Vault, how: str) -> None:
    """A task in one's own words is kept, whichever way the form goes away."""
    with vault.at_the_map() as kitchen:
        form = open_form(kitchen, "els")
        pick(kitchen, form.tasks.kind, "iets anders")
        QTest.keyClicks(form.tasks.own_text, "biljarten")
        if how == "leave":
            kitchen.window.go(CASELOAD)
            kitchen.settle()
        else:
            kitchen.choose("annie")
    els = vault.load().person(vault.household.people["els"])
    assert "biljarten" in [task.text for task in els.tasks]


def test_an_age_that_is_no_number_is_said_when_somebody_else_is_chosen(kitchen: Kitchen) -> None:
    """The form is gone; the window says that the number was not kept."""
    form = open_form(kitchen, "els")
    form.age.line.setFocus()
    QTest.keyClicks(form.age.line, "zestig")
    kitchen.choose("annie")
    assert "Het getal dat u typte, is niet bewaard." in kitchen.window.message_bar.text()


def test_the_question_who_drops_out_has_the_whole_name(kitchen: Kitchen) -> None:
    """Two people may share a first name; a name that does not fit stands in the tip."""
    form = open_form(kitchen, "els")
    assert form.drop_out_button.text() == "Wat als Els van Dam uitvalt?"
    kitchen.write(form.name, "Els " + "van der Meer-Oosterhuis & " * 4 + "<b>Dam</b>")
    assert "…" in form.drop_out_button.text()
    assert "&lt;b&gt;Dam&lt;/b&gt;" in form.drop_out_button.toolTip()
    panel = kitchen.page.panel
    assert form.width() <= panel.width()
