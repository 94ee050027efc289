"""One member of the family as it was at a visit that is closed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.network.model import Group, Person
from screening.wording.labels import label
from ui.components.buttons import Button, ButtonKind
from ui.components.labels import TextType, Tone, WrapLabel
from ui.icons import IconName
from ui.roles import Space
from ui.theme import Theme


class FamilyLine(QWidget):
    """The name, and below it what was known; nothing can be changed.

    Emits `chosen` when somebody asks for the relations of this person.
    """

    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.name = WrapLabel("", TextType.STRONG)
        self.details = WrapLabel("", tone=Tone.SECOND)
        self.choose_button = Button(
            theme, self.tr("Familieband"), ButtonKind.QUIET, IconName.PEOPLE
        )
        self.choose_button.clicked.connect(self.chosen)
        column = QVBoxLayout()
        column.setSpacing(Space.HAIR)
        column.addWidget(self.name)
        column.addWidget(self.details)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(column, 1)
        row.addWidget(self.choose_button)

    def show_person(self, person: Person) -> None:
        """Show what was known of the person."""
        self.name.setText(person.name)
        words = self.tr("Familieband van {name}")
        self.choose_button.setAccessibleName(words.format(name=person.name))
        facts = (
            person.relation,
            "" if person.age is None else self.tr("{age} jaar").format(age=person.age),
            label(person.sector),
            self.tr("mantelzorger") if person.group is Group.CARER else "",
            self.tr("woont bij de cliënt") if person.living_together else "",
            self.tr("overleden") if person.deceased else "",
        )
        self.details.setText(" · ".join(filter(None, facts)))
