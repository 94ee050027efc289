"""Gets the first page of an open vault ready while someone types the passphrase.

Python needs longer to read the modules behind an open vault than the vault needs to open. Nobody
waits for it when it happens in small steps between two keys.
"""

import gc
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer

from ui.theme import Theme

EVERY_MS: Final = 10

VAULT: Final = (
    "screening.storage.keys",
    "screening.storage.database",
    "screening.storage.session",
    "screening.dossier.visit_desk",
    "screening.dossier.measurement_desk",
    "screening.network.desk",
    "screening.network.earlier_desk",
    "screening.network.task_desk",
    "screening.network.tie_desk",
    "screening.network.family.desk",
    "screening.arrangement.backup_plan_desk",
    "screening.storage.backup_desk",
    "screening.rights.destruction_desk",
    "screening.rights.retention_desk",
    "screening.workspace",
)
"""What opens a vault, in pieces that take some milliseconds each."""

WINDOW: Final = (
    "concurrent.futures.thread",
    "ui.operations",
    "ui.restoring",
    "ui.context",
    "ui.page_factory",
    "ui.history",
    "ui.door",
    "ui.entrance",
    "ui.surroundings",
    "ui.system_lock",
    "ui.logind",
    "ui.message_bar",
    "ui.caseload.delegate",
    "ui.caseload.new_dossier_card",
    "ui.caseload.page",
    "ui.components.rail",
    "ui.components.flow_layout",
    "ui.visit.page",
)
"""What shows its first page."""

PAGES: Final = (
    "screening.network.drawing",
    "screening.network.strokes",
    "screening.network.layout",
    "screening.network.measures",
    "screening.wording.network",
    "ui.network_map.edits",
    "ui.network_map.material",
    "ui.network_map.quick_add",
    "ui.network_map.scene",
    "ui.network_map.view",
    "ui.network_map.board",
    "ui.network_map.person_form",
    "ui.network_map.page",
    "screening.network.family.layout",
    "screening.network.family.drawing",
    "ui.family_tree.scene",
    "ui.family_tree.view",
    "ui.family_tree.member_form",
    "ui.family_tree.board",
    "ui.visit.family_page",
)
"""What the largest pages of a visit need: reading it takes longer than showing them."""


class WarmUp(QObject):
    """Imports one module at a time, and then lets the theme style everything."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._modules = [*VAULT, *WINDOW, *PAGES]
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._take_step)

    def start(self) -> None:
        """Take the first step soon, and the others after it."""
        self._timer.start()

    def leave_vault(self) -> None:
        """Leave what opens a vault to the worker, which now needs all of it at once."""
        self._modules = [name for name in self._modules if name not in VAULT]

    def _take_step(self) -> None:
        if self._modules:
            import_module(self._modules.pop(0))
        else:
            self._timer.stop()
            self._theme.complete()
            self._rehearse()
            # Looked at here, all of this is not looked at again in the first moments of a vault. It
            # is not frozen: what is open by now must go when the vault is locked.
            gc.collect()

    def _rehearse(self) -> None:
        """Draw an empty map where nobody sees it: the first of each kind takes Qt longest."""
        from ui.network_map.view import MapView

        view = MapView(self._theme)
        view.grab()
        view.deleteLater()
