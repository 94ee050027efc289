"""The question at a follow-up: are the people of last time still right?"""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from screening.identifiers import PersonId
from screening.wording.formats import format_date, format_hours
from ui.components.announce import announce
from ui.components.buttons import Button, ButtonKind
from ui.components.labels import StyledLabel, Tone, WrapLabel
from ui.icons import IconName
from ui.network_map.material import Material
from ui.roles import Space
from ui.theme import Theme


class CarriedCheck(QFrame):
    """Asks once, quietly; then about one person after another, for as long as one likes."""

    asked_about = Signal(str)
    """The PersonId of whom the question is about now."""
    removed = Signal(str)
    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._material: Material | None = None
        self.is_wanted = False
        """Whether there is a question to ask, wherever on the page one looks now."""
        self._waiting: list[PersonId] = []
        self._number = self._count = 0
        self.setProperty("surface", "card")
        self.label = WrapLabel()
        self.count = StyledLabel(tone=Tone.SECOND)
        self.begin_button = Button(theme, self.tr("Loop ze na"))
        self.right_button = Button(theme, self.tr("Klopt nog"), icon=IconName.CHECK)
        self.gone_button = Button(theme, self.tr("Niet meer"), icon=IconName.MINUS)
        self.stop_button = Button(theme, "", ButtonKind.QUIET)
        self.begin_button.clicked.connect(self._begin)
        self.right_button.clicked.connect(self._go_on)
        self.gone_button.clicked.connect(self._remove)
        self.gone_button.installEventFilter(self)
        self.stop_button.clicked.connect(self._finish)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, Space.HAIR, Space.MEDIUM, Space.HAIR)
        row.setSpacing(Space.SMALL)
        # The words take what is left, so that the buttons stay where the hand is.
        row.addWidget(self.label, 1)
        for widget in (self.count, *self._list_buttons()):
            row.addWidget(widget)
        self.hide()

    @property
    def person(self) -> PersonId | None:
        """Whom the question is about, if about one person."""
        return self._waiting[0] if self._waiting else None

    def display(self, material: Material) -> None:
        """Ask while the people of last time have not been looked at; whoever left is skipped."""
        self._material = material
        self.is_wanted = material.carried_from is not None and bool(material.network.people)
        self.setVisible(self.is_wanted)
        present = {person.id for person in material.network.people}
        was = self.person
        self._waiting = [key for key in self._waiting if key in present]
        if was is not None and not self._waiting:
            self._finish()
        elif was != self.person:
            self._ask_next()
        else:
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take nobody off the map by the second half of a double click: that is somebody else."""
        is_second = event.type() is QEvent.Type.MouseButtonDblClick
        return (watched is self.gone_button and is_second) or super().eventFilter(watched, event)

    def _list_buttons(self) -> tuple[QWidget, ...]:
        return self.begin_button, self.right_button, self.gone_button, self.stop_button

    def _begin(self) -> None:
        if self._material is None:
            return
        self._waiting = [person.id for person in self._material.network.people]
        self._number, self._count = 0, len(self._waiting)
        self._ask_next()
        self.right_button.setFocus()

    def _go_on(self) -> None:
        self._waiting = self._waiting[1:]
        if self._waiting:
            self._ask_next()
        else:
            self._finish()

    def _remove(self) -> None:
        person_id = self.person
        self._go_on()
        if person_id is not None:
            self.removed.emit(person_id)

    def _finish(self) -> None:
        self._waiting = []
        self.hide()
        self.finished.emit()

    def _ask_next(self) -> None:
        self._number = self._count - len(self._waiting) + 1
        self._show()
        if self.person is not None:
            announce(self, self.label.text())
            self.asked_about.emit(self.person)

    def _show(self) -> None:
        if self._material is None:
            return
        is_begun = self.person is not None
        self.begin_button.setVisible(not is_begun)
        for widget in (self.right_button, self.gone_button, self.count):
            widget.setVisible(is_begun)
        self.stop_button.setText(self.tr("Stoppen") if is_begun else self.tr("Niet nodig"))
        self.count.setText(
            self.tr("{number} van {count}").format(number=self._number, count=self._count)
        )
        self.label.setText(self._word())

    def _word(self) -> str:
        material = self._material
        if material is None or material.carried_from is None:
            return ""
        if self.person is None:
            words = self.tr("Deze mensen stonden vorige keer op de kaart ({day}). Klopt dat nog?")
            return words.format(day=format_date(material.carried_from))
        person = material.network.person(self.person)
        hours = format_hours(person.hours_per_week) if person.hours_per_week > 0 else ""
        return ", ".join(filter(None, (person.name, person.relation, hours)))
