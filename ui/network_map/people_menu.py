"""The menu of those who are chosen, on the map and in the list, with the mouse or the menu key."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from screening.network.model import Group, Sector
from screening.wording.labels import label
from ui.network_map.group_actions import GroupActions

translate = QCoreApplication.translate

OPEN_KEY = QKeySequence(Qt.Key.Key_F2)
REMOVE_KEY = QKeySequence(Qt.Key.Key_Delete)
TIE_KEYS = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_B)
PAIR = (1, 2)
"""Of how many a tie can be made: of one with somebody else, or between two."""


class FirstPerson(Protocol):
    """What the page does with the one who comes first."""

    def open_person(self) -> None:
        """Show everything about them."""

    def begin_tie(self) -> None:
        """Make a tie of theirs; of two, the tie between both."""

    def ask_drop_out(self) -> None:
        """Show what falls away without them."""


def make_people_menu(parent: QWidget, actions: GroupActions, page: FirstPerson) -> QMenu:
    """Return a menu of all that can be done with who is chosen; without anybody, with the map."""
    menu = QMenu(parent)
    count = len(actions.people)
    if count == 1:
        _add(menu, translate("PeopleMenu", "Gegevens"), page.open_person, OPEN_KEY)
    if count in PAIR and actions.is_allowed:
        tie_words = (
            translate("PeopleMenu", "Band met iemand"),
            translate("PeopleMenu", "Band tussen deze twee"),
        )
        _add(menu, tie_words[count - 1], page.begin_tie, TIE_KEYS)
    if count == 1:
        _add(menu, translate("PeopleMenu", "Wat als deze persoon uitvalt?"), page.ask_drop_out)
    if actions.is_allowed:
        if count:
            menu.addSeparator()
            _add_choices(menu, actions)
            menu.addSeparator()
            ways = actions.list_alignments()
            for words, act in ways if count > 1 else ways[-1:]:
                _add(menu, words, act)
            _add(menu, translate("PeopleMenu", "Van de kaart halen"), actions.remove, REMOVE_KEY)
            menu.addSeparator()
        _add(menu, translate("PeopleMenu", "Alles automatisch schikken"), actions.arrange_all)
    return menu


def _add_choices(menu: QMenu, actions: GroupActions) -> None:
    groups = menu.addMenu(translate("PeopleMenu", "Groep"))
    for group in Group:
        _add(groups, label(group), partial(actions.set_group, group))
    sectors = menu.addMenu(translate("PeopleMenu", "Sector"))
    for sector in Sector:
        words = f"{sector}: {label(sector)}"
        _add(sectors, words, partial(actions.set_sector, sector))


def _add(
    menu: QMenu, words: str, act: Callable[[], None], keys: QKeySequence | None = None
) -> None:
    action = menu.addAction(words)
    action.triggered.connect(lambda _checked: act())
    if keys is not None:
        # Only named here: the map and the list take the key themselves.
        action.setText(f"{words}\t{keys.toString(QKeySequence.SequenceFormat.NativeText)}")
