"""What was found in one area, and apart from it what everybody said of it in own words."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from screening.dossier.model import Visit
from screening.identifiers import PersonId
from screening.investigation import fields
from screening.investigation.fields import Part
from screening.investigation.model import Area, Finding
from ui.components.keyed_column import KeyedColumn
from ui.context import Context
from ui.investigation.area_text import AreaText
from ui.roles import Space


class AreaFields(QWidget):
    """A field for the consultant, and one under the name of each who can be quoted."""

    def __init__(self, context: Context, visit: Visit, key: str, name: str) -> None:
        super().__init__()
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Minimum)
        self._context, self._visit, self._key, self._name = context, visit, key, name
        self._speakers: Mapping[PersonId, str] = {}
        self.found = AreaText(
            context,
            visit,
            fields.name_field(key, Part.FOUND),
            self.tr("Wat u vaststelt"),
        )
        self.found.editor.setAccessibleName(f"{self.found.label.text()}: {name}")
        self.said: KeyedColumn[AreaText] = KeyedColumn(self._make_said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self.said)
        column.addWidget(self.found)

    def show_finding(self, finding: Finding, speakers: Mapping[PersonId, str]) -> None:
        """Show what stands in it, unless somebody is just typing there."""
        self._speakers = speakers
        if self._key == Area.CARER_SUPPORT:
            self.found.set_hint(self._tell_who_agrees(list(speakers.values())[1:]))
        self.found.show_stored(finding.found)
        said = dict(finding.said)
        self.said.show_keys(list(speakers))
        for person_id in speakers:
            self.said.row(person_id).show_stored(said.get(person_id, ""))

    def _make_said(self, key: str) -> AreaText:
        person_id = PersonId(key)
        words = self.tr("In de woorden van {name}").format(name=self._speakers[person_id])
        is_client = person_id == next(iter(self._speakers))
        field = AreaText(
            self._context,
            self._visit,
            fields.name_said(self._key, person_id),
            words,
            hint="" if is_client else self._tell_who_agrees([self._speakers[person_id]]),
            lines=1,
        )
        field.editor.setAccessibleName(f"{words}: {self._name}")
        return field

    def _tell_who_agrees(self, carers: Sequence[str]) -> str:
        """Return on whom it depends whether the client reads a text, in any copy."""
        if not carers:
            return ""
        if len(carers) > 1:
            return self.tr("De cliënt leest dit alleen als alle mantelzorgers dat goed vinden.")
        words = self.tr("De cliënt leest dit alleen als {name} dat goed vindt.")
        return words.format(name=carers[0])
