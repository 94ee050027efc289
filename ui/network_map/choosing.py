"""Keeps the map, the bar, the list and the form agreed on who is chosen, one or several."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt

from screening.identifiers import PersonId
from ui.network_map.board import Board
from ui.network_map.people_menu import make_people_menu
from ui.network_map.side_panel import SidePanel, Tab
from ui.network_map.tool_row import ToolRow

if TYPE_CHECKING:
    from ui.network_map.people_table import PeopleTable


class Choosing(QObject):
    """Listens to all of them and tells the others."""

    def __init__(self, board: Board, panel: SidePanel, tools: ToolRow) -> None:
        super().__init__(board)
        self._board = board
        self._panel = panel
        self._tools = tools
        board.view.selected.connect(self.select)
        board.view.tie_asked.connect(self._on_tie_asked)
        board.view.menu_asked.connect(self.show_menu)
        board.together.stays.connect(self.choose)
        panel.list_made.connect(self._on_list_made)
        panel.person.emptied.connect(board.view.setFocus)
        tools.select_button.toggled.connect(self._on_select_mode)
        tools.tie_button.toggled.connect(self._on_tie_mode)

    def choose(self, person_id: PersonId | None) -> None:
        """Choose somebody everywhere, or nobody; the focus stays where it is."""
        self._board.select((person_id,) if person_id else (), person_id)
        self._panel.choose(person_id)

    def select(self, people: Collection[PersonId], lead: PersonId | None) -> None:
        """Choose several people everywhere; one of them comes first in the form."""
        self._board.select(people, lead)
        chosen = self._board.view
        self._panel.select(chosen.people, chosen.person)

    def show_menu(self, at: QPoint) -> None:
        """Show what can be done with who is chosen."""
        menu = make_people_menu(self._board, self._board.together, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def open_person(self) -> None:
        """Show everything about who comes first."""
        self._panel.show_tab(Tab.PERSON)
        self._panel.person.begin_edit()

    def begin_tie(self) -> None:
        """Ask for the tie between two, or put the focus where a tie of who comes first is made."""
        people = self._board.view.people
        if len(people) == 2:  # noqa: PLR2004 -- a tie has two ends
            self._board.ask_kind(*people)
            return
        self._panel.show_tab(Tab.PERSON)
        self._panel.person.begin_tie()

    def ask_drop_out(self) -> None:
        """Show what falls away without who comes first."""
        person = self._board.view.person
        if person is not None:
            self._panel.drop_out.ask(person)
            self._panel.show_tab(Tab.DROP_OUT)
            self._panel.tabs.setFocus()

    def _on_list_made(self, table: "PeopleTable") -> None:
        table.selected.connect(self.select)
        table.tie_asked.connect(self._on_tie_asked)
        table.removed.connect(self._board.together.remove)
        table.menu_asked.connect(self.show_menu)

    def _on_tie_asked(self, person_id: PersonId) -> None:
        if person_id not in self._board.view.people:
            self.choose(person_id)
        self.begin_tie()

    def _on_select_mode(self, on: bool) -> None:
        if on:
            self._tools.tie_button.setChecked(False)
        self._board.set_select_mode(on=on)

    def _on_tie_mode(self, on: bool) -> None:
        if on:
            self._tools.select_button.setChecked(False)
        self._board.set_tie_mode(on=on)
