"""The tab that answers: what if this person drops out?"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.identifiers import PersonId
from screening.network.drop_out import DropOut, drop_out
from screening.network.measures import list_living
from screening.network.model import Group, NetworkMap
from screening.wording.drop_out import describe_drop_out, name_with_hours
from ui.components.changing_column import ChangingColumn
from ui.components.field import Field
from ui.components.icon_label import IconLabel
from ui.components.labels import TextType, Tone, WrapLabel
from ui.icons import IconName
from ui.network_map.backup_plan_box import BackupPlanBox
from ui.network_map.edits import MapEdits
from ui.network_map.material import Material
from ui.network_map.person_choice import PersonChoice
from ui.network_map.person_panel import make_panel_column
from ui.roles import ColourRole, Space
from ui.theme import Theme


class DropOutPanel(QWidget):
    """Starts with the main carer; emits `leaver_changed(PersonId or None)`."""

    leaver_changed = Signal(object)

    def __init__(self, theme: Theme, edits: MapEdits) -> None:
        super().__init__()
        self._theme = theme
        self._network: NetworkMap | None = None
        self.plan = BackupPlanBox(theme, edits)
        self._asked: PersonId | None = None
        self.leaver: PersonId | None = None
        self.choice = PersonChoice(self.tr("Kies een persoon…"))
        self.choice.picked.connect(self.ask)
        self.field = Field(theme, self.tr("Wat als deze persoon uitvalt?"), self.choice)
        self.sentences = ChangingColumn(Space.MEDIUM)
        column = make_panel_column(self, self.tr("Wat als"))
        column.addWidget(self.field)
        column.addLayout(self.sentences)
        column.addWidget(self.plan)
        column.addWidget(
            WrapLabel(
                self.tr("Dit is een gedachte-oefening. Op de kaart verandert niets."),
                TextType.SMALL,
                Tone.SECOND,
            )
        )
        column.addStretch(1)

    def display(self, material: Material) -> None:
        """Show the answer for the people of now."""
        network, measures = material.network, material.measures
        self._network = network
        self.plan.display(network, material.texts)
        living = list_living(network.people)
        keys = [person.id for person in living]
        leaver: PersonId | None
        if self._asked in keys:
            leaver = self._asked
        elif measures.main_carer in keys:
            leaver = measures.main_carer
        else:
            carers = [person.id for person in living if person.group is Group.CARER]
            leaver = next(iter([*carers, *keys]), None)
        self.choice.set_people(living, leaver)
        self._answer(leaver)

    def ask(self, person_id: PersonId) -> None:
        """Answer for this person, if they are alive."""
        if self._network is None:
            return
        living = list_living(self._network.people)
        if all(person.id != person_id for person in living):
            return
        self._asked = person_id
        self.choice.set_people(living, person_id)
        self._answer(person_id)

    def text(self) -> str:
        """Return all sentences of the answer."""
        return "\n".join(
            label.text()
            for widget in self.sentences.widgets
            for label in widget.findChildren(WrapLabel)
        )

    def _answer(self, leaver: PersonId | None) -> None:
        self.sentences.clear()
        if self._network is not None and leaver is not None:
            loss = drop_out(self._network.people, self._network.ties, leaver)
            sentences = describe_drop_out(self._network, loss)
            self._add_sentence(sentences[0], TextType.LEAD)
            if loss.uncovered:
                self._add_uncovered(loss)
            for sentence in sentences[2 if loss.uncovered else 1 :]:
                self._add_sentence(sentence)
        else:
            self._add_sentence(self.tr("Zet eerst iemand op de kaart."))
        self.plan.ask(leaver)
        if leaver != self.leaver:
            self.leaver = leaver
            self.leaver_changed.emit(leaver)

    def _add_sentence(self, sentence: str, text_type: TextType = TextType.BODY) -> None:
        row = QWidget()
        line = QVBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(WrapLabel(sentence, text_type))
        self.sentences.put(row)

    def _add_uncovered(self, loss: DropOut) -> None:
        """List what nobody else does, one task a line."""
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(WrapLabel(self.tr("Dit doet niemand anders:"), TextType.STRONG))
        for task in loss.uncovered:
            row = QHBoxLayout()
            row.setSpacing(Space.SMALL)
            row.addWidget(IconLabel(self._theme, IconName.ATTENTION, ColourRole.ATTENTION))
            row.addWidget(WrapLabel(name_with_hours(task)), 1)
            column.addLayout(row)
        self.sentences.put(block)
