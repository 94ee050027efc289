"""What a carer tells of the own situation, beside what the network map says of the care."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.changes import Changes
from screening.dossier.carer_situation import MOST_WORK_HOURS, OwnHealth, SituationValues
from screening.dossier.model import Carer, Visit
from screening.wording.carer_situation import describe_care_given
from screening.wording.labels import label
from ui.burden.overview import CarerBurden
from ui.burden.since_field import SinceField
from ui.components.auto_save_text import AutoSaveText
from ui.components.buttons import Button, ButtonKind
from ui.components.column_layout import Columns
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.number_field import NumberField
from ui.components.segmented_choice import SegmentedChoice
from ui.context import Context
from ui.dossier.stored_field import StoredField
from ui.roles import Space

COLUMN = 200


class SituationPanel(QWidget):
    """Stores what is typed as it is typed; emits `map_asked` to see the care on the map."""

    map_asked = Signal()

    def __init__(self, context: Context, visit: Visit, carer: Carer) -> None:
        super().__init__()
        # A draft of it must be found when the carer part is destroyed.
        self.setObjectName(f"situation-{carer.id}")
        self._desk = context.workspace.carers
        self._visit_id = visit.id
        self._carer_id = carer.id
        theme = context.theme
        unit = self.tr("uur per week")
        self.since_field = SinceField(theme)
        self.work_field = NumberField(theme, maximum=MOST_WORK_HOURS, unit=unit)
        self.outlook_text = AutoSaveText(lines=2)
        self.care = WrapLabel()
        self.map_button = Button(theme, self.tr("Naar de netwerkkaart"), ButtonKind.QUIET)
        self.map_button.clicked.connect(self.map_asked)
        self.since = StoredField(
            context,
            self.tr("Zorgt sinds"),
            self.since_field,
            lambda value: self._save({"caring_since": value}),
            self.tr("Zoals 2019 of mei 2019."),
        )
        self.work = StoredField(
            context,
            self.tr("Betaald werk ernaast"),
            self.work_field,
            lambda value: self._save({"work_hours": value}),
            self.tr("Geen betaald werk? Vul 0 in."),
        )
        self.shared = WrapLabel("", TextType.SMALL, Tone.SECOND)
        self.outlook = StoredField(
            context,
            self.tr("Hoe lang gaat dit zo nog?"),
            self.outlook_text,
            lambda value: self._save({"outlook": value}),
            self.tr(
                "Om over te praten: hier hoort geen score bij. Wat u opschrijft, blijft in het "
                "mantelzorgersdeel."
            ),
        )
        self.health_choice = SegmentedChoice(
            theme,
            [(health, label(health).capitalize()) for health in OwnHealth]
            + [(None, self.tr("Niet gevraagd"))],
        )
        self.health = StoredField(
            context,
            self.tr("Eigen gezondheid, volgens de mantelzorger zelf"),
            self.health_choice,
            lambda value: self._save({"own_health": value}),
            self.tr("Het antwoord blijft in het mantelzorgersdeel en komt nooit in het voorstel."),
        )
        self.fields: dict[str, StoredField] = {
            "since": self.since,
            "work": self.work,
            "health": self.health,
            "outlook": self.outlook,
        }
        """By the detail that a signal points at."""
        self._build(Columns(theme, self.since, self.work, least=COLUMN))

    def show_burden(self, burden: CarerBurden, *, is_closed: bool) -> None:
        """Show what was told; the panel is for whoever's consent stands."""
        name, told = burden.carer.name, burden.situation
        for field in self.fields.values():
            field.editor.setAccessibleName(f"{name}: {field.label.text()}")
        self.map_button.setAccessibleName(f"{name}: {self.map_button.text()}")
        self.care.setText(describe_care_given(burden.person, name))
        self._set_read_only(is_closed=is_closed)
        if told is None:
            return
        self.since.show_stored(told.caring_since)
        self.work.show_stored(told.work_hours)
        self.health.show_stored(told.own_health)
        self.outlook.show_stored(told.outlook)
        self.shared.setText(self._describe_sharing(burden))

    def _build(self, columns: Columns) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(WrapLabel(self.tr("De zorg en wat ernaast staat"), TextType.STRONG))
        column.addWidget(self.care)
        column.addWidget(self.map_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(columns)
        column.addWidget(self.shared)
        column.addWidget(self.health)
        column.addWidget(self.outlook)

    def _set_read_only(self, *, is_closed: bool) -> None:
        self.since_field.line.setReadOnly(is_closed)
        self.work_field.line.setReadOnly(is_closed)
        self.outlook_text.setReadOnly(is_closed)
        self.health_choice.setEnabled(not is_closed)

    def _describe_sharing(self, burden: CarerBurden) -> str:
        if burden.consent is not None and burden.consent.in_proposal:
            return self.tr(
                "Deze twee gegevens komen in het voorstel, bij de uitslag. Wil {name} dat niet? "
                "Laat ze dan leeg."
            ).format(name=burden.carer.name)
        return self.tr("Deze gegevens blijven in het mantelzorgersdeel.")

    def _save(self, values: SituationValues) -> Changes:
        return self._desk.change(self._visit_id, self._carer_id, **values)
