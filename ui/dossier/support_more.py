"""What is rarely needed of client support: what may be shared, what it is for, and the hours."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.dossier.model import ClientSupport
from screening.dossier.support_record import SupportRecord
from screening.dossier.validation import LONGEST_NAME
from screening.identifiers import DossierId, PersonId
from screening.wording.client_support import describe_sharing
from ui.components.auto_save_line import AutoSaveLine
from ui.components.auto_save_text import AutoSaveText
from ui.components.column_layout import Columns
from ui.components.date_field import DateField
from ui.components.icon_line import IconLine
from ui.components.labels import TextType, WrapLabel
from ui.context import Context
from ui.dossier.support_field import SupportFields
from ui.dossier.support_hours import HoursPart
from ui.icons import IconName
from ui.roles import ColourRole, Space

COLUMN = 340


class SupportMore(QWidget):
    """Consent to share; goal, agreements and how it went; and the time that was spent."""

    def __init__(self, context: Context, dossier_id: DossierId, person_id: PersonId) -> None:
        super().__init__()
        theme = context.theme
        self.shared_field = DateField(theme)
        self.what_text = AutoSaveText(lines=1)
        self.with_line = AutoSaveLine(LONGEST_NAME)
        self.goal_text = AutoSaveText(lines=2)
        self.agreements_text = AutoSaveText(lines=2)
        self.evaluated_field = DateField(theme)
        self.evaluation_text = AutoSaveText(lines=2)
        self._fields = SupportFields(context, dossier_id, person_id)
        make = self._fields.make
        self.shared_on = make(
            self.tr("Toestemming om te delen sinds"), self.shared_field, "shared_on"
        )
        self.shared_with = make(
            self.tr("Met wie er mag worden gedeeld"), self.with_line, "shared_with"
        )
        self.shared_what = make(self.tr("Wat er mag worden gedeeld"), self.what_text, "shared_what")
        self.goal = make(
            self.tr("Doel van de ondersteuning"),
            self.goal_text,
            "goal",
            self.tr("In de eigen woorden van wie om hulp vraagt."),
        )
        self.agreements = make(self.tr("Afspraken"), self.agreements_text, "agreements")
        self.evaluated_on = make(self.tr("Geëvalueerd op"), self.evaluated_field, "evaluated_on")
        self.evaluation = make(
            self.tr("Is het doel gehaald? Wat is nog nodig?"), self.evaluation_text, "evaluation"
        )
        self.sharing = IconLine(theme, IconName.INFORMATION, ColourRole.ACCENT)
        self.hours = HoursPart(context, dossier_id, person_id)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        for part in (
            self.sharing,
            Columns(theme, self.shared_on, self.shared_with, least=COLUMN),
            self.shared_what,
            Columns(theme, self.goal, self.agreements, least=COLUMN),
            Columns(theme, self.evaluated_on, self.evaluation, least=COLUMN),
            WrapLabel(self.tr("Uren van de ondersteuner"), TextType.STRONG),
            self.hours,
        ):
            column.addWidget(part)

    def show_support(self, support: ClientSupport, record: SupportRecord, whose: str) -> None:
        """Show what the vault holds of one person."""
        self.shared_on.show_stored(support.shared_on)
        self.shared_with.show_stored(support.shared_with)
        self.shared_what.show_stored(support.shared_what)
        self.goal.show_stored(support.goal)
        self.agreements.show_stored(support.agreements)
        self.evaluated_on.show_stored(support.evaluated_on)
        self.evaluation.show_stored(support.evaluation)
        is_allowed = support.shared_on is not None
        self.sharing.set_icon(
            IconName.FINE if is_allowed else IconName.INFORMATION,
            ColourRole.FINE if is_allowed else ColourRole.ACCENT,
        )
        self.sharing.set_text(describe_sharing(support))
        self._fields.name_all(whose)
        self.hours.show_record(record, whose)
