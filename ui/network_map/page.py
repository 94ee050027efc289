"""The step "netwerk" of a visit: the map, and beside it the same people in words."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.changes import Topic
from screening.dossier.model import Visit, VisitStep
from screening.identifiers import DossierId, PersonId
from ui.components.announcer import Announcer
from ui.components.leading import lead_to
from ui.context import Context
from ui.network_map.adding import Adding
from ui.network_map.board import Board
from ui.network_map.carried_check import CarriedCheck
from ui.network_map.choosing import Choosing
from ui.network_map.compare_place import ComparePlace
from ui.network_map.edits import MapEdits
from ui.network_map.hidden_banner import HiddenBanner
from ui.network_map.legend import Legend
from ui.network_map.map_body import MapBody
from ui.network_map.map_modes import MapMode, MapModes
from ui.network_map.material import Material, gather_material
from ui.network_map.person_panel import make_panel_scroll
from ui.network_map.sharing import Sharing
from ui.network_map.side_panel import SidePanel, Tab
from ui.network_map.tool_row import ToolRow
from ui.network_map.week_place import WeekPlace
from ui.page import Page
from ui.places import BACKUP_PLAN, DROP_OUT, Place, PlaceName
from ui.roles import Space

if TYPE_CHECKING:
    from ui.network_map.drop_out_panel import DropOutPanel
    from ui.network_map.people_table import PeopleTable


class NetworkPage(Page):
    """Shows the care network of one visit and lets it be drawn, by hand or by keyboard."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.NETWORK, Topic.VISIT, Topic.DOSSIER})

    def __init__(self, context: Context, visit: Visit, *, names_hidden: bool = False) -> None:
        super().__init__(context)
        self._visit = visit
        self._edits = MapEdits(context, visit, names_hidden=names_hidden)
        self._standing = ""
        self._wanted = ""
        self._material: Material | None = None
        self._centre: PersonId | None = None
        self.modes = MapModes(context.theme)
        self.tools = ToolRow(context.theme, self.modes.head)
        self.check = CarriedCheck(context.theme)
        self.board = Board(context.theme, self._edits)
        self.week = WeekPlace(context.theme, self._edits)
        self.compared = ComparePlace(context, visit)
        self.modes.add(MapMode.MAP, self.tr("Kaart"), self.board)
        self.modes.add(MapMode.WEEK, self.tr("Week"), self.week)
        self.panel = SidePanel(context.theme, self._edits)
        self.legend = Legend(context.theme)
        self.banner = HiddenBanner(context.theme)
        self.sharing = Sharing(self.tools, self.panel, context, visit.id, names_hidden=names_hidden)
        self.choosing = Choosing(self.board, self.panel, self.tools)
        self.adding = Adding(self.tools.quick_add, self._edits, self)
        self.announcer = Announcer(self.board, context.operations, names_hidden=names_hidden)
        self.tools.set_editable(editable=self._edits.is_allowed)
        self._build()
        self._connect()
        context.theme.changed.connect(self._arrange)
        self._build_hiding()

    @property
    def dossier_id(self) -> DossierId:
        """The dossier of the visit."""
        return self._visit.dossier_id

    @property
    def hides_names(self) -> bool:
        """Whether the map shows labels for names."""
        return self._edits.names_hidden

    def reload(self) -> None:
        """Read the map and show it; whoever was chosen stays chosen."""
        workspace, visit_id, centre = self.context.workspace, self._visit.id, self._centre
        hidden = self.hides_names
        self.context.operations.read(
            lambda: gather_material(workspace, visit_id, centre, names_hidden=hidden),
            self._show,
            owner=self,
        )

    def choose(self, person_id: PersonId | None) -> None:
        """Choose somebody everywhere, or nobody; the focus stays where it is."""
        self.choosing.choose(person_id)
        self.week.choose(person_id)

    def put_in_centre(self, person_id: PersonId | None) -> None:
        """Show the map around a carer, or around the client again; nothing is stored."""
        self._centre = person_id
        self.reload()

    def fold_state(self) -> str:
        """Return which tab is shown, about whom, beside what, and who is in the middle."""
        form = self.panel.person.form
        chosen = form.person.id if form else ""
        return f"{self.panel.tab} {chosen} {self.modes.mode} {self._centre or ''}"

    def unfold(self, state: str) -> None:
        """Show the same tab about the same person, beside the same and around the same one."""
        if self._material is None:
            self._standing = state
            return
        # The version before kept a tab and a person only.
        tab, person_id, mode, centre = (*state.split(" "), MapMode.MAP, "")[:4]
        if centre:
            self.put_in_centre(PersonId(centre))
        self.modes.show_mode(MapMode(mode))
        if person_id:
            self.choose(PersonId(person_id))
            self._show_panel()
            if tab == Tab.DROP_OUT:
                self.panel.drop_out.ask(PersonId(person_id))
        self.panel.show_tab(Tab(tab))

    def point_at(self, place: Place) -> None:
        """Choose somebody on the map, and show beside it who that is, or what if they drop out."""
        if place.person_id:
            tab = Tab.DROP_OUT if place.detail == DROP_OUT else Tab.PERSON
            self.unfold(f"{tab} {place.person_id} {MapMode.MAP} ")
            self._wanted = place.detail
            self._lead()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel beside the map, or below it where the page is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self._scroll = make_panel_scroll(
            self.tr("Netwerkkaart volgens de stappen van de MantelScan")
        )
        ground = QWidget()
        ground.setProperty("surface", "page")
        # From the outside in: Qt styles anew whatever comes to stand within something else.
        self.outer.addWidget(self._scroll)
        self._scroll.setWidget(ground)
        column = QVBoxLayout(ground)
        column.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        column.setSpacing(Space.SMALL)
        for widget in (self.banner, self.tools, self.check):
            column.addWidget(widget)
        self._body = MapBody(self.context.theme, self.modes, self.panel)
        column.addLayout(self._body, 1)
        column.addWidget(self.legend)

    def _build_hiding(self) -> None:
        """Offer to hide the names, or to show them again."""
        hidden = self.hides_names
        self.banner.setVisible(hidden)
        self.tools.set_hiding(hidden=hidden)
        self.tools.hide_action.triggered.connect(self._ask_hiding)
        self.banner.show_button.clicked.connect(self._ask_hiding)
        self.setFocusProxy(self.banner.show_button if hidden else self.tools.share_button)

    def _ask_hiding(self) -> None:
        if self.sharing.close():
            self.hiding_asked.emit(not self.hides_names)

    def _connect(self) -> None:
        view, panel = self.board.view, self.panel
        view.chosen.connect(self._on_chosen_on_map)
        view.opened.connect(self._on_opened)
        self.board.centre.picked.connect(self.put_in_centre)
        panel.list_made.connect(self._on_list_made)
        panel.drop_out_made.connect(self._on_drop_out_made)
        panel.person.removed.connect(self._edits.remove_person)
        panel.person.drop_out_asked.connect(self._on_drop_out_asked)
        panel.tab_changed.connect(lambda _: self._update_leaver())
        self.modes.mode_changed.connect(self._on_mode)
        self.modes.panel_closed.connect(self._on_panel_closed)
        self.week.chosen.connect(self._on_chosen_in_week)
        self.board.add_asked.connect(self.tools.quick_add.ask_at)
        self.adding.arrived.connect(self.choose)
        self.adding.said.connect(self.board.message.say)
        self.check.asked_about.connect(self.choose)
        self.check.removed.connect(self._edits.remove_person)
        self.check.finished.connect(self._edits.keep_checked)

    def _on_list_made(self, table: "PeopleTable") -> None:
        table.chosen.connect(self.choose)
        table.opened.connect(self._on_opened)
        table.add_asked.connect(self.tools.quick_add.line.setFocus)

    def _on_drop_out_made(self, panel: "DropOutPanel") -> None:
        panel.leaver_changed.connect(lambda _: self._update_leaver())
        place = Place(
            PlaceName.VISIT,
            self.dossier_id,
            self._visit.id,
            VisitStep.ARRANGEMENT,
            detail=BACKUP_PLAN,
        )
        panel.plan.opened.connect(lambda: self.navigate.emit(place))

    def _show(self, material: Material) -> None:
        moved = self._material is not None and self._material.centre != material.centre
        if self._material is None:
            # First the page takes its size: a large map is then drawn once.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self._material, self._centre = material, material.centre
        self.board.display(material)
        self.week.display(material.network)
        self.panel.display(material)
        self.tools.quick_add.offer(material.earlier)
        self.check.display(material)
        self.check.setVisible(self.check.is_wanted and self.modes.mode is MapMode.MAP)
        self._offer_comparison(wanted=material.has_earlier)
        if moved:
            self._show_moved()
        self._update_leaver()
        standing, self._standing = self._standing, ""
        if standing:
            self.unfold(standing)
            self._lead()
        self.adding.display(material.network)

    def _lead(self) -> None:
        """Put the focus in what of a person was pointed at, once there is a map."""
        form = self.panel.person.form
        if self._material is None or form is None:
            return
        part, self._wanted = form.find_part(self._wanted), ""
        if part is not None:
            lead_to(part)

    def _offer_comparison(self, *, wanted: bool) -> None:
        """Offer the map of last time beside this one, if there is one."""
        if wanted:
            self.modes.add(MapMode.COMPARED, self.tr("Vorige keer"), self.compared)
            self.compared.reload()
        else:
            self.modes.drop(MapMode.COMPARED)

    def _show_moved(self) -> None:
        """Mark who was chosen at the new place, and say what differs around a carer."""
        form = self.panel.person.form
        self.board.view.choose(form.person.id if form else None)
        self.board.say_centre()

    def _on_chosen_on_map(self, person_id: PersonId | None) -> None:
        self.choose(person_id)
        if person_id and self.panel.tab is Tab.DROP_OUT:
            self.panel.drop_out.ask(person_id)
        elif person_id and self.panel.tab is Tab.MEASURES:
            self.panel.show_tab(Tab.PERSON)

    def _on_chosen_in_week(self, person_id: PersonId) -> None:
        self._show_panel()
        self.choose(person_id)
        self.panel.show_tab(Tab.PERSON)

    def _on_mode(self, mode: MapMode) -> None:
        """Give what is no single map the whole width; the week until somebody is chosen in it."""
        is_map, is_week = mode is MapMode.MAP, mode is MapMode.WEEK
        self.panel.setVisible(is_map)
        self.legend.setVisible(not is_week)
        self.tools.set_drawing(drawing=is_map, adding=mode is not MapMode.COMPARED)
        self.check.setVisible(is_map and self.check.is_wanted)
        self.modes.close_button.hide()

    def _show_panel(self) -> None:
        self.panel.show()
        self.modes.close_button.setVisible(self.modes.mode is not MapMode.MAP)

    def _on_panel_closed(self) -> None:
        self.choose(None)
        self._on_mode(self.modes.mode)
        self.week.panel.table.setFocus()

    def _on_opened(self, person_id: PersonId) -> None:
        self.choose(person_id)
        self.panel.show_tab(Tab.PERSON)
        self.panel.person.begin_edit()

    def _on_drop_out_asked(self, person_id: PersonId) -> None:
        self.panel.drop_out.ask(person_id)
        self.panel.show_tab(Tab.DROP_OUT)
        self.panel.tabs.setFocus()

    def _update_leaver(self) -> None:
        shown = self.panel.tab is Tab.DROP_OUT
        self.board.view.map_scene.show_leaver(self.panel.drop_out.leaver if shown else None)

    def _arrange(self) -> None:
        is_wide = self._body.arrange(self.width(), self.height())
        self.board.view.keep_room_for_names(wanted=is_wide)
        self.legend.arrange(wide=is_wide)
        self.week.turn(is_tall=not is_wide)
