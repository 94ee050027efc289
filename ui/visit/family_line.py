"""One member of the family as it was at a visit that is closed."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.network.model import Group, Person
from screening.wording.labels import label
from ui.components.labels import TextType, Tone, WrapLabel
from ui.roles import Space


class FamilyLine(QWidget):
    """The name, and below it what was known; nothing can be changed."""

    def __init__(self) -> None:
        super().__init__()
        self.name = WrapLabel("", TextType.STRONG)
        self.details = WrapLabel("", tone=Tone.SECOND)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self.name)
        column.addWidget(self.details)

    def show_person(self, person: Person) -> None:
        """Show what was known of the person."""
        self.name.setText(person.name)
        facts = (
            person.relation,
            "" if person.age is None else self.tr("{age} jaar").format(age=person.age),
            label(person.sector),
            self.tr("mantelzorger") if person.group is Group.CARER else "",
            self.tr("woont bij de cliënt") if person.living_together else "",
            self.tr("overleden") if person.deceased else "",
        )
        self.details.setText(" · ".join(filter(None, facts)))
