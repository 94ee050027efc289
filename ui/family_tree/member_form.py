"""Everything the family page knows about one member, to read and to change."""

from collections.abc import Hashable
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from screening.dossier.validation import LONGEST_NAME
from screening.identifiers import PersonId
from screening.network.family.checks import find_doubts
from screening.network.family.model import Family, Member
from screening.network.model import Gender, NetworkMap
from screening.network.person_values import OLDEST_AGE, PersonValues
from screening.wording.labels import label
from ui.components.auto_save_line import AutoSaveLine
from ui.components.buttons import Button, ButtonKind
from ui.components.checking import show_checked
from ui.components.field import Field
from ui.components.icon_line import IconLine
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.number_field import NumberField
from ui.components.segmented_choice import SegmentedChoice
from ui.family_tree.edits import FamilyEdits
from ui.family_tree.relation_lists import Lines, Partners, RelationList, Siblings
from ui.family_tree.relative_adder import RelativeAdder
from ui.icons import IconName
from ui.network_map.person_form import make_read_only
from ui.refusals import show_refusal
from ui.roles import ColourRole, Space
from ui.theme import Theme


class MemberForm(QWidget):
    """The form of one member; another gets another form, so nothing is ever mixed up.

    Of the client only the gender is changed here; the rest stands in the dossier.
    """

    opened = Signal(object)
    """Another PersonId that was pointed at."""
    removed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        edits: FamilyEdits,
        person_id: PersonId,
        family: Family,
        network: NetworkMap,
    ) -> None:
        super().__init__()
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._edits = edits
        self.person_id = person_id
        self._is_client = family.member(person_id).is_client
        self._fields: dict[str, Field] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        self._column.setSpacing(Space.MEDIUM)
        self.heading = WrapLabel("", TextType.SUBHEADING)
        self.facts = WrapLabel("", tone=Tone.SECOND)
        self.adder = RelativeAdder(theme, edits, person_id)
        if not edits.is_allowed:
            # Only ever hidden here: without a parent yet, it would be shown as a window of its own.
            self.adder.hide()
        self.doubts = IconLine(theme, IconName.ATTENTION, ColourRole.ATTENTION)
        for widget in (self.heading, self.facts, self.adder, self.doubts):
            self._column.addWidget(widget)
        self._build_relations()
        self._build_facts()
        self._column.addStretch(1)
        self.display(family, network)

    def display(self, family: Family, network: NetworkMap) -> None:
        """Show the member as stored; what is being typed stays."""
        member = family.member(self.person_id)
        self.heading.setText(member.name)
        self.facts.setText(self._list_facts(member, network))
        self.facts.setVisible(bool(self.facts.text()))
        self.adder.display(member.name, network)
        self.doubts.set_text(" ".join(find_doubts(family, self.person_id)))
        for relations in self.lists:
            relations.display(family)
        self.gender.set_value(member.gender)
        if self._is_client:
            return
        person = network.person(self.person_id)
        self.name.set_value(person.name)
        self.relation.set_value(person.relation)
        self.age.set_value(person.age)
        show_checked(self.living_together, person.living_together)
        show_checked(self.deceased, person.deceased)

    def begin_edit(self) -> None:
        """Put the focus where most is changed."""
        if self._edits.is_allowed:
            self.adder.kinds.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def field(self, key: str) -> Field:
        """Return the field of one fact, by its English name."""
        return self._fields[key]

    def _build_relations(self) -> None:
        made = (self._theme, self._edits, self.person_id)
        self.partners = Partners(*made, self.tr("Partners"))
        self.parents = Lines(*made, self.tr("Ouders"), of_children=False)
        self.children_list = Lines(*made, self.tr("Kinderen"), of_children=True)
        self.siblings = Siblings(*made, self.tr("Broers en zussen"))
        self.lists: tuple[RelationList, ...] = (
            self.partners,
            self.children_list,
            self.parents,
            self.siblings,
        )
        for relations in self.lists:
            relations.opened.connect(self.opened)
            self._column.addWidget(relations)

    def _build_facts(self) -> None:
        self._column.addWidget(WrapLabel(self.tr("Gegevens"), TextType.STRONG))
        options: list[tuple[Hashable, str]] = [(gender, label(gender)) for gender in Gender]
        self.gender = SegmentedChoice(self._theme, [*options, (None, self.tr("niet bekend"))])
        self._add("gender", self.tr("Geslacht"), self.gender)
        self.gender.setEnabled(self._edits.is_allowed)
        self.gender.committed.connect(lambda gender: self._edits.set_gender(self.person_id, gender))
        if self._is_client:
            words = self.tr("Naam en geboortedatum van de cliënt wijzigt u in het dossier.")
            self._column.addWidget(WrapLabel(words, TextType.SMALL, Tone.SECOND))
            return
        self._build_person()

    def _build_person(self) -> None:
        self.name = AutoSaveLine(LONGEST_NAME)
        self.relation = AutoSaveLine()
        self.relation.setPlaceholderText(self.tr("bijvoorbeeld dochter of neef"))
        self.age = NumberField(self._theme, maximum=OLDEST_AGE, decimals=0, unit=self.tr("jaar"))
        self._add("name", self.tr("Naam"), self.name)
        self._add("relation", self.tr("Relatie met de cliënt"), self.relation)
        self._add("age", self.tr("Leeftijd"), self.age)
        self.living_together = QCheckBox(self.tr("Woont bij de cliënt"))
        self.deceased = QCheckBox(self.tr("Overleden"))
        self.name.committed.connect(lambda value: self._save("name", value))
        self.relation.committed.connect(lambda value: self._save("relation", value))
        self.age.committed.connect(lambda value: self._save("age", value))
        if not self._edits.is_allowed:
            for editor in (self.name, self.relation, self.age):
                make_read_only(editor)
        for box, key in ((self.living_together, "living_together"), (self.deceased, "deceased")):
            box.toggled.connect(lambda checked, key=key: self._save(key, checked))
            box.setEnabled(self._edits.is_allowed)
            self._column.addWidget(box)
        self.remove_button = Button(
            self._theme, self.tr("Van de kaart halen"), ButtonKind.DANGER, IconName.TRASH
        )
        self.remove_button.clicked.connect(lambda: self.removed.emit(self.person_id))
        self._column.addWidget(self.remove_button)
        self.remove_button.setVisible(self._edits.is_allowed)

    def _list_facts(self, member: Member, network: NetworkMap) -> str:
        relation = "" if member.is_client else network.person(member.id).relation
        age = self.tr("{age} jaar").format(age=member.age) if member.age is not None else ""
        role = self.tr("cliënt") if member.is_client else relation
        return " · ".join(filter(None, (role, age)))

    def _add(self, key: str, words: str, editor: QWidget) -> None:
        self._fields[key] = Field(self._theme, words, editor)
        self._column.addWidget(self._fields[key])

    def _save(self, key: str, value: object) -> None:
        if key == "age" and isinstance(value, float):
            value = round(value)
        field = self._fields.get(key)
        if field is not None:
            field.set_error("")
        place, say = (field, field.set_error) if field is not None else (self, lambda _: None)
        self._edits.change_person(
            self.person_id,
            cast(PersonValues, {key: value}),
            failed=lambda error: show_refusal(error, place, say, self._edits.refuse),
            owner=self,
        )
