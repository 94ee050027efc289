"""One member of the family, changed in place."""

from typing import Unpack

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from screening.changes import Changes
from screening.dossier.model import Visit
from screening.errors import ExpectedError
from screening.identifiers import PersonId
from screening.network.model import Group, Person, Sector
from screening.network.person_values import OLDEST_AGE, PersonValues
from ui.components.auto_save_line import AutoSaveLine
from ui.components.buttons import Button, ButtonKind, make_icon_button
from ui.components.checking import show_checked
from ui.components.choice_field import ChoiceField
from ui.components.flow_layout import FlowLayout
from ui.components.icon_line import IconLine
from ui.components.labels import StyledLabel, TextType, Tone
from ui.components.line import make_line
from ui.components.number_field import NumberField
from ui.context import Context
from ui.icons import IconName
from ui.refusals import show_refusal
from ui.roles import ColourRole, Shape, Space

FAMILY_SECTORS = (Sector.FAMILY_OF_ORIGIN, Sector.OTHER_FAMILY)


class FamilyRow(QFrame):
    """Name, relation, age and place in the family of one person; each is stored at once."""

    chosen = Signal(str)
    """Asks for the relations of this person."""

    def __init__(
        self, context: Context, visit: Visit, person_id: PersonId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._visit = visit
        self.person_id = person_id
        theme = context.theme
        self.name = AutoSaveLine(120)
        self.relation = AutoSaveLine(120)
        self.age = NumberField(theme, maximum=OLDEST_AGE, decimals=0, unit=self.tr("jaar"))
        self.sector = ChoiceField(FAMILY_SECTORS)
        self.together = QCheckBox(self.tr("woont bij de cliënt"))
        self.deceased = QCheckBox(self.tr("overleden"))
        self.remove_button = make_icon_button(theme, IconName.TRASH, self.tr("Verwijderen"))
        self.choose_button = Button(
            theme, self.tr("Familieband"), ButtonKind.QUIET, IconName.PEOPLE
        )
        self.carer_label = StyledLabel(self.tr("mantelzorger"), tone=Tone.ACCENT)
        self.headings: list[StyledLabel] = []
        self.error_line = IconLine(
            theme, IconName.OVERLOAD, ColourRole.OVERLOAD, tone=Tone.OVERLOAD
        )
        self._build()
        self._connect()
        theme.changed.connect(self._update_widths)
        self._update_widths()

    def show_person(self, person: Person) -> None:
        """Show what is known of the person."""
        self.name.set_value(person.name)
        self.relation.set_value(person.relation)
        self.age.set_value(person.age)
        self.sector.set_value(person.sector)
        show_checked(self.together, person.living_together)
        show_checked(self.deceased, person.deceased)
        self.carer_label.setVisible(person.group is Group.CARER)
        for widget, words in (
            (self.name, self.tr("Naam van {name}")),
            (self.relation, self.tr("Relatie van {name}")),
            (self.age, self.tr("Leeftijd van {name}")),
            (self.sector, self.tr("Sector van {name}")),
            (self.together, self.tr("{name} woont bij de cliënt")),
            (self.deceased, self.tr("{name} is overleden")),
            (self.remove_button, self.tr("{name} verwijderen")),
            (self.choose_button, self.tr("Familieband van {name}")),
        ):
            widget.setAccessibleName(words.format(name=person.name))
            for heading in self.headings:
                # On Linux Qt tells a list by its label and not by its name.
                if heading.buddy() is widget:
                    heading.setAccessibleName(words.format(name=person.name))

    def show_headings(self, *, wanted: bool) -> None:
        """Show above every field what it holds; the rows below the first go without."""
        for heading in self.headings:
            heading.setVisible(wanted)

    def _build(self) -> None:
        self.name.setPlaceholderText(self.tr("Naam"))
        self.relation.setPlaceholderText(self.tr("Relatie, zoals zus"))
        self.age.line.setPlaceholderText(self.tr("Leeftijd"))
        fields = FlowLayout(gap=Space.SMALL)
        for words, widget in (
            (self.tr("Naam"), self.name),
            (self.tr("Relatie"), self.relation),
            (self.tr("Leeftijd"), self.age),
            (self.tr("Sector"), self.sector),
        ):
            fields.addWidget(self._put_below_heading(words, widget))
        facts = FlowLayout(gap=Space.LARGE)
        for fact in (self.together, self.deceased, self.choose_button, self.carer_label):
            facts.addWidget(fact)
        texts = QVBoxLayout()
        texts.setSpacing(Space.HAIR)
        texts.addLayout(fields)
        texts.addLayout(facts)
        texts.addWidget(self.error_line)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addLayout(texts, 1)
        row.addWidget(self._put_below_heading("", self.remove_button), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(row)
        column.addWidget(make_line())

    def _put_below_heading(self, words: str, widget: QWidget) -> QWidget:
        block = QWidget()
        heading = StyledLabel(words, TextType.SMALL, Tone.SECOND)
        heading.setBuddy(widget)
        heading.hide()
        self.headings.append(heading)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(heading)
        column.addWidget(widget)
        return block

    def _connect(self) -> None:
        self.name.committed.connect(lambda text: self._change(name=text))
        self.relation.committed.connect(lambda text: self._change(relation=text))
        self.age.committed.connect(self._on_age)
        self.sector.committed.connect(lambda sector: self._change(sector=sector))
        self.together.toggled.connect(lambda on: self._change(living_together=on))
        self.deceased.toggled.connect(lambda on: self._change(deceased=on))
        self.remove_button.clicked.connect(self._on_remove)
        self.choose_button.clicked.connect(lambda: self.chosen.emit(self.person_id))
        for editor in (self.name, self.relation, self.age):
            editor.problem.connect(self.error_line.set_text)

    def _update_widths(self) -> None:
        for line in (self.name, self.relation):
            line.setFixedWidth(self._context.theme.length(Shape.SHORT_FIELD))
        self.carer_label.setMinimumHeight(self._context.theme.length(Shape.TARGET))

    def _on_age(self, age: float | None) -> None:
        self._change(age=None if age is None else round(age))

    def _change(self, **values: Unpack[PersonValues]) -> None:
        network, visit_id, person_id = (
            self._context.workspace.network,
            self._visit.id,
            self.person_id,
        )
        self._context.operations.write(
            lambda: network.change_person(visit_id, person_id, **values),
            self._on_stored,
            owner=self,
            failed=self._on_refused,
        )

    def _on_stored(self, _changes: Changes) -> None:
        self.error_line.set_text("")

    def _on_refused(self, error: ExpectedError) -> None:
        show_refusal(error, self, self.error_line.set_text, self._context.messages.show_error)

    def _on_remove(self) -> None:
        network, visit_id, person_id = (
            self._context.workspace.network,
            self._visit.id,
            self.person_id,
        )
        self._context.operations.write(
            lambda: network.remove_person(visit_id, person_id),
            owner=self,
            failed=self._on_refused,
        )
