"""The form that saves the map as a file: opened from the tools, shown in the panel beside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from screening.identifiers import VisitId
from ui.components.scrolling import scroll_to
from ui.context import Context
from ui.network_map.side_panel import SidePanel
from ui.network_map.tool_row import ToolRow

if TYPE_CHECKING:
    from ui.network_map.save_panel import MapSavePanel


class Sharing(QObject):
    """Opens and closes the form; there is one at a time."""

    def __init__(
        self,
        tools: ToolRow,
        panel: SidePanel,
        context: Context,
        visit_id: VisitId,
        *,
        names_hidden: bool,
    ) -> None:
        super().__init__(panel)
        self._tools = tools
        self._panel = panel
        self._context = context
        self._visit_id = visit_id
        self._names_hidden = names_hidden
        self.form: MapSavePanel | None = None
        tools.save_action.triggered.connect(self._on_asked)

    def close(self) -> bool:
        """Close the form, if there is one; return whether it may: not while a file is written."""
        form = self.form
        if form is None:
            return True
        if form.is_busy:
            return False
        self.form = None
        self._panel.close_form(form)
        return True

    def _on_asked(self) -> None:
        if self.form is None:
            from ui.network_map.save_panel import MapSavePanel

            self.form = MapSavePanel(self._context, self._visit_id, names_hidden=self._names_hidden)
            self.form.closed.connect(self._on_closed)
            self._panel.open_form(self.form)
        form = self.form
        form.setFocus()
        # Once it has its place: on a narrow page it stands below the map.
        QTimer.singleShot(0, form, lambda: scroll_to(form))

    def _on_closed(self) -> None:
        if self.close():
            self._tools.share_button.setFocus()
