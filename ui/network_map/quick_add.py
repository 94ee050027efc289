"""The line at which people are added: a name, Enter, the next name."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening.dossier.validation import LONGEST_NAME
from screening.errors import ExpectedError
from screening.identifiers import PersonId
from screening.network.earlier import EarlierPerson
from screening.network.model import Circle, Group, Point, Sector
from screening.network.rings import circle_at
from ui.components.buttons import Button, ButtonKind
from ui.components.choice_field import ChoiceField
from ui.components.labels import StyledLabel, TextType, Tone, WrapLabel
from ui.icons import IconName
from ui.network_map.earlier_list import EarlierList
from ui.network_map.name_line import NameLine
from ui.refusals import show_refusal
from ui.roles import Shape, Space
from ui.theme import Theme

USUAL_SECTORS: Final = {
    Group.CARER: Sector.FAMILY_OF_ORIGIN,
    Group.INFORMAL: Sector.OTHER_FAMILY,
    Group.VOLUNTEER: Sector.COUNSELLORS,
    Group.PROFESSIONAL: Sector.CARE_PROVIDERS,
}
GROUPS: Final = {
    Circle.INNER: Group.CARER,
    Circle.MIDDLE: Group.INFORMAL,
    Circle.OUTER: Group.PROFESSIONAL,
}
"""What somebody becomes who comes to stand in another circle."""


MOST_NAMES: Final = 200
"""How many names may be pasted at once."""


class QuickAdd(QWidget):
    """Emits `added(names, group, sector, place)` once for every Enter, and keeps the focus.

    A list of names that is pasted is as many people, one for every line of it, in one step.
    """

    added = Signal(object, object, object, object)
    returned = Signal(str)
    """The PersonId of somebody from an earlier map who was chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._place: Point | None = None
        self._sector: Sector | None = None
        self.line = NameLine()
        self.line.setPlaceholderText(self.tr("Naam van iemand erbij…"))
        self.line.setAccessibleName(self.tr("Naam van iemand erbij"))
        self.group = ChoiceField(Group)
        self.group.set_value(Group.INFORMAL)
        self.group.setAccessibleName(self.tr("Wat is deze persoon?"))
        # On Linux Qt tells a list by its label and not by its name.
        label = StyledLabel(self.group.accessibleName(), parent=self)
        label.setBuddy(self.group)
        label.hide()
        self.button = Button(theme, self.tr("Toevoegen"), ButtonKind.PRIMARY, IconName.PLUS)
        self.earlier = EarlierList(theme, self.line)
        self._note = WrapLabel("", TextType.SMALL, Tone.SECOND)
        self._note.hide()
        self.line.returnPressed.connect(self._on_enter)
        self.line.textEdited.connect(self._on_edited)
        self.line.escaped.connect(self._forget_place)
        self.line.escaped.connect(self.earlier.hide)
        self.line.stepped.connect(self.earlier.step)
        self.line.entered.connect(self._offer)
        self.line.left.connect(self.earlier.hide)
        self.earlier.picked.connect(self._return)
        self.button.clicked.connect(self._on_clicked)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.line, 1)
        row.addWidget(self.group)
        row.addWidget(self.button)
        column.addLayout(row)
        column.addWidget(self._note)
        theme.changed.connect(self._update_width)
        self._update_width()

    def ask_at(self, place: Point, sector: Sector) -> None:
        """Ask for the name of somebody at a place on the map."""
        self._place, self._sector = place, sector
        self.group.set_value(GROUPS[circle_at(place)])
        self.earlier.hide()
        self._say(self.tr("Wie staat er op de plek die u aanwees? Escape: toch niet."))
        self.line.setFocus()

    def offer(self, people: tuple[EarlierPerson, ...]) -> None:
        """Offer people of earlier maps from now on; a choice that is being made is left alone."""
        if [each.person.id for each in people] != [each.person.id for each in self.earlier.people]:
            self.earlier.offer(people)
            if self.line.hasFocus():
                self._offer()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Take the list of earlier people along."""
        super().moveEvent(event)
        self.earlier.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the list of earlier people along."""
        super().resizeEvent(event)
        self.earlier.follow()

    def flush(self) -> None:
        """Add whoever was typed and not yet added, so that leaving the page loses no one."""
        if self.has_pending():
            self._add()

    def has_pending(self) -> bool:
        """Return whether a name was typed and not yet added."""
        return bool(self.line.text().strip())

    def fold_state(self) -> str:
        """Return what the person is who is being typed."""
        return str(self.group.value()) if self.has_pending() else ""

    def unfold(self, state: str) -> None:
        """Choose again what the person is."""
        self.group.set_value(Group(state))

    def refuse(
        self,
        names: Sequence[str],
        error: ExpectedError,
        say_elsewhere: Callable[[ExpectedError], object],
    ) -> None:
        """Say what is wrong and give the names back, unless the next one is being typed."""
        if not self.line.text():
            self.line.setText("\n".join(names))
        show_refusal(
            error, self.line, lambda sentence: self._say(sentence, is_error=True), say_elsewhere
        )

    def note(self) -> str:
        """Return the sentence below the line."""
        return self._note.text()

    def _offer(self) -> None:
        """Show who stood on an earlier map, unless it is about a place that was pointed at."""
        if self._place is None:
            self.earlier.open_for(self.line.text())
        else:
            self.earlier.hide()
        if self.earlier.people and not self._note.text():
            self.line.setAccessibleDescription(
                self.tr("Met pijl omlaag kiest u iemand die eerder op de kaart stond.")
            )

    def _return(self, person_id: PersonId) -> None:
        self.line.clear()
        self._say("")
        self.earlier.forget(person_id)
        self._offer()
        self.returned.emit(person_id)

    def _on_enter(self) -> None:
        """Put back whoever was chosen with the arrows; else add who was typed."""
        chosen = self.earlier.person
        if chosen is None:
            self._add()
        else:
            self._return(chosen)

    def _add(self) -> None:
        names = _split(self.line.text())
        if not names:
            self._say(self.tr("Typ eerst een naam, of een aanduiding als 'zus'."), is_error=True)
            return
        self._hand_over(names)

    def _hand_over(self, names: list[str]) -> None:
        group = Group(str(self.group.value()))
        sector = self._sector or USUAL_SECTORS[group]
        place = self._place
        # Emptied before anything else, so that a second Enter adds nobody twice.
        self.line.clear()
        self._forget_place()
        if self.line.hasFocus():
            self._offer()
        self.added.emit(tuple(names), group, sector, place)

    def _on_edited(self, text: str) -> None:
        self._say("")
        self._offer()
        if len(text.splitlines()) <= 1:
            return
        names = _split(text)
        problem = self._find_problem(names)
        if problem:
            # The list was pasted in one go: one step back gives what was typed before it.
            self.line.undo()
            self._say(problem, is_error=True)
        elif names:
            self._hand_over(names)

    def _find_problem(self, names: list[str]) -> str:
        """Return why a list of names cannot be added, or an empty text."""
        if len(names) > MOST_NAMES:
            words = self.tr(
                "Dit zijn {count} namen. Er kunnen er {most} tegelijk bij. Er is niemand "
                "toegevoegd."
            )
            return words.format(count=len(names), most=MOST_NAMES)
        if any(len(name) > LONGEST_NAME for name in names):
            words = self.tr(
                "In deze lijst is een naam te lang. Er passen {most} tekens in. Er is niemand "
                "toegevoegd."
            )
            return words.format(most=LONGEST_NAME)
        return ""

    def _on_clicked(self) -> None:
        self._add()
        self.line.setFocus()

    def _forget_place(self) -> None:
        self._place = self._sector = None
        self._say("")

    def _say(self, sentence: str, *, is_error: bool = False) -> None:
        if not sentence and self._place is not None:
            return
        self._note.setText(sentence)
        self._note.set_tone(Tone.OVERLOAD if is_error else Tone.SECOND)
        self._note.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)
        self.line.setProperty("invalid", "true" if is_error else "false")
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)

    def _update_width(self) -> None:
        self.line.setMinimumWidth(self._theme.length(Shape.SHORT_FIELD))


def _split(text: str) -> list[str]:
    """Return the names in a text, one for every line that is not empty."""
    names = (" ".join(line.split()) for line in text.splitlines())
    return [name for name in names if name]
