"""Everything the map knows about one person, to read and to change."""

from collections.abc import Hashable
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from screening.dossier.validation import LONGEST_NAME
from screening.network.model import Group, NetworkMap, Person, Sector
from screening.network.own_ties import CLIENT_END, find_tie
from screening.network.person_values import OLDEST_AGE, PersonValues
from ui.components.auto_save_line import AutoSaveLine
from ui.components.auto_save_text import AutoSaveText
from ui.components.buttons import Button, ButtonKind
from ui.components.checking import show_checked
from ui.components.choice_field import ChoiceField
from ui.components.elided_button import ElidedButton
from ui.components.field import Field
from ui.components.labels import TextType, WrapLabel
from ui.components.number_field import NumberField
from ui.components.parsed_field import ParsedField
from ui.components.plain_tip import set_plain_tip
from ui.components.segmented_choice import SegmentedChoice
from ui.icons import IconName
from ui.network_map.edits import MapEdits
from ui.network_map.task_editor import TaskEditor
from ui.network_map.tie_editor import TieEditor, make_tie_field
from ui.network_map.tie_row import TieRow
from ui.refusals import show_refusal
from ui.roles import Space
from ui.theme import Theme

OWN_WORDS = frozenset({"name", "relation", "distance", "contact", "note"})
"""The facts of a person that may hold a name."""


def make_read_only(editor: QWidget) -> None:
    """Let an editor show its value and take no other; text stays readable."""
    line = editor.line if isinstance(editor, ParsedField) else editor
    if isinstance(line, QLineEdit | QPlainTextEdit):
        line.setReadOnly(True)
    else:
        line.setEnabled(False)


class PersonForm(QWidget):
    """The form of one person; another person gets another form, so nothing is ever mixed up."""

    removed = Signal(str)
    drop_out_asked = Signal(str)

    def __init__(self, theme: Theme, edits: MapEdits, person: Person, network: NetworkMap) -> None:
        super().__init__()
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._edits = edits
        self.person = person
        self._fields: dict[str, Field] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        self._column.setSpacing(Space.MEDIUM)
        self._build_identity()
        self._build_tasks()
        self._build_attitude()
        self._build_ties()
        self._build_rest(network.client_name)
        self._column.addStretch(1)
        for key, field in self._fields.items():
            committed = getattr(field.editor, "committed", None)
            if committed is not None:
                committed.connect(lambda value, name=key: self._save(name, value))
            if not edits.is_allowed:
                make_read_only(field.editor)
        for box, key in ((self.living_together, "living_together"), (self.deceased, "deceased")):
            box.toggled.connect(lambda checked, name=key: self._save(name, checked))
            box.setEnabled(edits.is_allowed)
        self.remove_button.setVisible(edits.is_allowed)
        self._leave_out_names()
        self.display(person, network)

    def display(self, person: Person, network: NetworkMap) -> None:
        """Show the person as stored; what is being typed stays."""
        self.person = person
        self.label.setText(person.name)
        self.name.set_value(person.name)
        self.relation.set_value(person.relation)
        self.group.set_value(person.group)
        self.sector.set_value(person.sector)
        self.tie_to_client.set_value(person.tie_to_client)
        self.age.set_value(person.age)
        show_checked(self.living_together, person.living_together)
        show_checked(self.deceased, person.deceased)
        self.able.set_value(person.able)
        self.knows.set_value(person.knows)
        self.willing.set_value(person.willing)
        self.distance.set_value(person.distance)
        self.contact.set_value(person.contact)
        self.note.set_value(person.note)
        self.tasks.display(person)
        tie = find_tie(network, person.id, CLIENT_END)
        self.client_tie.display(tie, person.name, network.client_name)
        self.ties.display(person, network)
        self.drop_out_button.setVisible(not person.deceased)
        words = self.tr("Wat als {name} uitvalt?")
        self.drop_out_button.set_words(words.format(name=person.name))

    def _leave_out_names(self) -> None:
        """Show a label in place of what is in own words, as long as names are hidden."""
        hidden = self._edits.names_hidden
        self.label.setVisible(hidden)
        for key in OWN_WORDS & self._fields.keys():
            self._fields[key].setVisible(not hidden)

    def _build_identity(self) -> None:
        self.label = WrapLabel("", TextType.SUBHEADING)
        self._column.addWidget(self.label)
        self.name = AutoSaveLine(LONGEST_NAME)
        self.relation = AutoSaveLine()
        self.relation.setPlaceholderText(self.tr("bijvoorbeeld dochter of buurman"))
        self.group = ChoiceField(Group)
        self.sector = ChoiceField(Sector)
        self._add("name", self.tr("Naam"), self.name)
        self._add("relation", self.tr("Relatie"), self.relation)
        self._add("group", self.tr("Groep"), self.group)
        self._add("sector", self.tr("Sector"), self.sector)
        self.drop_out_button = ElidedButton(self._theme, IconName.QUESTION)
        self.drop_out_button.clicked.connect(lambda: self.drop_out_asked.emit(self.person.id))
        self._column.addWidget(self.drop_out_button)

    def _build_tasks(self) -> None:
        self._head(self.tr("Taken"))
        self.tasks = TaskEditor(self._theme, self._edits, self.person)
        self._column.addWidget(self.tasks)

    def _build_attitude(self) -> None:
        self._head(self.tr("Kan, weet en wil"))
        options: list[tuple[Hashable, str]] = [
            (True, self.tr("ja")),
            (False, self.tr("nee")),
            (None, self.tr("weet niet")),
        ]
        self.able = SegmentedChoice(self._theme, options)
        self.knows = SegmentedChoice(self._theme, options)
        self.willing = SegmentedChoice(self._theme, options)
        self._add("able", self.tr("Kan helpen"), self.able)
        self._add("knows", self.tr("Weet hoe het moet"), self.knows)
        self._add("willing", self.tr("Wil helpen"), self.willing)

    def _build_ties(self) -> None:
        self._head(self.tr("Banden"))
        self.ties = TieEditor(self._theme, self._edits, self.person)
        unknown = self.tr("geen, of niet bekend")
        self.tie_to_client = make_tie_field(self._theme, unknown, self.ties.icons)
        field = Field(self._theme, self.tr("Met de cliënt"), self.tie_to_client)
        self._fields["tie_to_client"] = field
        self.client_tie = TieRow(self._theme, field, editable=self._edits.is_allowed)
        tie = self.client_tie
        tie.direction_committed.connect(lambda way: self._save("client_direction", way))
        tie.support_committed.connect(lambda given: self._save("client_support", given))
        self._column.addWidget(self.client_tie)
        self._column.addWidget(self.ties)

    def _build_rest(self, client: str) -> None:
        self._head(self.tr("Verder"))
        self.age = NumberField(self._theme, maximum=OLDEST_AGE, decimals=0, unit=self.tr("jaar"))
        self.living_together = QCheckBox(self.tr("Woont bij de cliënt"))
        set_plain_tip(self.living_together, client)
        self.deceased = QCheckBox(self.tr("Overleden"))
        self.distance = AutoSaveLine()
        self.distance.setPlaceholderText(self.tr("bijvoorbeeld 10 minuten fietsen"))
        self.contact = AutoSaveLine()
        self.contact.setPlaceholderText(self.tr("bijvoorbeeld belt elke zondag"))
        self.note = AutoSaveText(lines=3)
        self._add("age", self.tr("Leeftijd"), self.age)
        self._column.addWidget(self.living_together)
        self._column.addWidget(self.deceased)
        self._add("distance", self.tr("Hoe ver weg"), self.distance)
        self._add("contact", self.tr("Contact"), self.contact)
        self._add("note", self.tr("Notitie"), self.note)
        self.remove_button = Button(
            self._theme, self.tr("Van de kaart halen"), ButtonKind.DANGER, IconName.TRASH
        )
        self.remove_button.clicked.connect(lambda: self.removed.emit(self.person.id))
        self._column.addWidget(self.remove_button)

    def _head(self, text: str) -> None:
        self._column.addSpacing(Space.SMALL)
        self._column.addWidget(WrapLabel(text, TextType.SUBHEADING))

    def _add(self, key: str, words: str, editor: QWidget) -> None:
        field = Field(self._theme, words, editor)
        self._fields[key] = field
        self._column.addWidget(field)

    def find_part(self, key: str) -> QWidget | None:
        """Return where a fact stands: the tasks, the ties, or one field; None when nowhere."""
        parts: dict[str, QWidget] = {
            "tasks": self.tasks,
            "ties": self.ties,
            "living_together": self.living_together,
        }
        return parts.get(key) or self._fields.get(key)

    def field(self, key: str) -> Field:
        """Return the field of one fact, by its English name."""
        return self._fields[key]

    def _save(self, key: str, value: object) -> None:
        if key == "age" and isinstance(value, float):
            value = int(value)
        field = self._fields.get(key)
        if field is not None:
            field.set_error("")
        self._edits.change_person(
            self.person.id,
            cast(PersonValues, {key: value}),
            failed=(
                (lambda error: show_refusal(error, field, field.set_error, self._edits.refuse))
                if field
                else None
            ),
            owner=self,
        )
