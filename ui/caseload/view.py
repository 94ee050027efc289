"""The list of dossiers."""

from PySide6.QtCore import QCoreApplication

from screening.identifiers import DossierId
from ui.caseload.delegate import CaseloadDelegate
from ui.caseload.dossier_list import DossierList
from ui.caseload.model import CaseloadModel
from ui.theme import Theme


class CaseloadView(DossierList):
    """All dossiers that the search finds, each on a line."""

    def __init__(self, theme: Theme, model: CaseloadModel) -> None:
        name = QCoreApplication.translate("CaseloadView", "Dossiers")
        super().__init__(theme, model, model.dossier_at, name)
        self._lines = model
        self.painter = CaseloadDelegate(theme, self)
        self.setItemDelegate(self.painter)

    def choose(self, dossier_id: DossierId | None) -> None:
        """Choose the line of a dossier, or the first one when it is not shown."""
        row = max(self._lines.row_of(dossier_id), 0)
        self.setCurrentIndex(self._lines.index(row))
