"""An attention point or own area that was opened: why, what was found, and what was said."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening.dossier.model import Visit
from screening.dossier.validation import LONGEST_NAME
from screening.identifiers import PersonId
from screening.investigation import fields
from screening.investigation.fields import Part
from screening.investigation.model import Finding
from screening.wording.investigation import name_area
from ui.components.buttons import Button, ButtonKind
from ui.components.labels import TextType, WrapLabel
from ui.context import Context
from ui.icons import IconName
from ui.investigation.area_fields import AreaFields
from ui.investigation.area_text import AreaText
from ui.roles import Space


class PointRow(QWidget):
    """Shows one point; it is closed again with all that stands in it, and that can be undone."""

    def __init__(self, context: Context, visit: Visit, key: str, title: str = "") -> None:
        super().__init__()
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Minimum)
        self._context, self._visit, self.key = context, visit, key
        name = name_area(key, title)
        self.title = WrapLabel(name, TextType.STRONG)
        self.own_title = AreaText(
            context,
            visit,
            fields.name_field(key, Part.TITLE),
            self.tr("Waar gaat het over?"),
            longest=LONGEST_NAME,
        )
        self.own_title.hide()
        self.reason = AreaText(
            context,
            visit,
            fields.name_field(key, Part.REASON),
            self.tr("Waarom speelt dit hier?"),
            lines=1,
        )
        self.reason.editor.setAccessibleName(f"{self.reason.label.text()}: {name}")
        self.fields = AreaFields(context, visit, key, name)
        self.close_button = Button(
            context.theme, self.tr("Weghalen"), ButtonKind.QUIET, IconName.TRASH
        )
        self.close_button.clicked.connect(self._on_closed)
        self._build()
        if visit.is_closed:
            self.close_button.hide()

    def show_finding(self, finding: Finding, speakers: Mapping[PersonId, str]) -> None:
        """Show what stands in it now."""
        name = name_area(finding.key, finding.title)
        self.title.setText(name)
        self.close_button.setAccessibleName(self.tr("{name} weghalen").format(name=name))
        self.own_title.show_stored(finding.title)
        self.own_title.setVisible(bool(finding.title))
        self.reason.show_stored(finding.reason)
        self.fields.show_finding(finding, speakers)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.MEDIUM)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(head)
        column.addWidget(self.own_title)
        column.addWidget(self.reason)
        column.addWidget(self.fields)

    def _on_closed(self) -> None:
        desk, visit_id, key = self._context.workspace.investigation, self._visit.id, self.key
        self._context.operations.write(lambda: desk.close_area(visit_id, key), owner=self)
