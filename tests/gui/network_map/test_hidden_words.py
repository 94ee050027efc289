"""The map without names, of people who have a nickname in everything that can be typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.network.hidden_names import list_name_words
from screening.network.model import TaskKind
from screening.wording.network_summary import CONCLUSION
from tests.gui.network_map.table import Kitchen, Vault
from tests.gui.network_map.test_hidden_names import find_names, hide, page_of, read_window
from tests.support.windows import unlock
from ui.components import announcer as announcing
from ui.network_map import map_message
from ui.network_map.map_modes import MapMode
from ui.network_map.side_panel import Tab
from ui.theme import ThemeMode

NICKNAME = "zwiebel"


def mark_everybody(kitchen: Kitchen) -> None:
    """Write a nickname wherever the map and the visit take words."""
    workspace, visit = kitchen.page.context.workspace, kitchen.visit_id
    for number, key in enumerate(("annie", "henk", "els", "wijk")):
        person = kitchen.household.people[key]
        workspace.network.change_person(
            visit,
            person,
            relation=f"{NICKNAME} of zo" if number % 2 else NICKNAME.capitalize(),
            note=f"zeg maar {NICKNAME}",
            contact=f"belt {NICKNAME}",
            distance=f"naast {NICKNAME}",
        )
        workspace.tasks.save_task(
            visit, person, TaskKind.OTHER, 2, text=f"met {NICKNAME} wandelen {number}"
        )
    workspace.visits.write_text(visit, CONCLUSION, f"{NICKNAME} wil wel")
    workspace.visits.write_text(visit, "arrangement.backup_plan", f"bel {NICKNAME}")


def find_all(kitchen: Kitchen) -> set[str]:
    """Return the names and nicknames that are anywhere in the window."""
    nick = {word for word in list_name_words([read_window(kitchen)]) if NICKNAME in word}
    return find_names(kitchen) | nick


def walk(kitchen: Kitchen) -> set[str]:
    """Return what is found in all modes and tabs, with a carer in the middle as well."""
    page, people = page_of(kitchen), kitchen.household.people
    found = set[str]()
    for mode, tab, key, centre in (
        (MapMode.MAP, Tab.PERSON, "annie", "annie"),
        (MapMode.MAP, Tab.LIST, "henk", "annie"),
        (MapMode.WEEK, Tab.MEASURES, "els", ""),
        (MapMode.COMPARED, Tab.DROP_OUT, "wijk", ""),
    ):
        page.modes.show_mode(mode)
        page.put_in_centre(people[centre] if centre else None)
        page.panel.show_tab(tab)
        page.choose(people[key])
        page.panel.drop_out.ask(people[key])
        kitchen.settle()
        found |= find_all(kitchen)
    return found


def test_no_nickname_is_left_in_the_window(vault: Vault) -> None:
    """In no tab and no mode; nor after a write elsewhere, another look, undo and a lock."""
    with vault.at_the_map() as kitchen:
        mark_everybody(kitchen)
        kitchen.page.reload()
        kitchen.settle()
        assert any(NICKNAME in word for word in find_all(kitchen))
        hide(kitchen)
        assert walk(kitchen) == set()
        desk, visit = kitchen.page.context.workspace.network, kitchen.visit_id
        els = kitchen.household.people["els"]
        kitchen.window.operations.write(
            lambda: desk.change_person(visit, els, name="Zwiebelmans", note="Zwiebel")
        )
        kitchen.settle()
        assert walk(kitchen) == set()
        kitchen.window.theme.set_mode(ThemeMode.DARK)
        kitchen.undo()
        assert walk(kitchen) == set()
        kitchen.window.lock()
        unlock(kitchen.window)
        kitchen.settle()
        assert walk(kitchen) == set()


def test_nobody_is_named_aloud(kitchen: Kitchen, monkeypatch: pytest.MonkeyPatch) -> None:
    """That something changed is said, and not of whom; also of a note that was being typed."""
    told: list[str] = []
    for module in (announcing, map_message):
        monkeypatch.setattr(module, "announce", lambda _widget, text: told.append(text))
    kitchen.choose("annie")
    form = kitchen.page.panel.person.form
    assert form is not None
    form.note.setFocus()
    QTest.keyClicks(form.note, "belt elke dag")
    told.clear()
    hide(kitchen)
    QTest.keyClick(kitchen.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    kitchen.settle()
    assert told
    assert set(told) <= {"Er is iets gewijzigd."}
