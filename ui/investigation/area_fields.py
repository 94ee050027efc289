"""What was found in one area, and apart from it what everybody said of it in own words."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from screening.dossier.model import Visit
from screening.identifiers import PersonId
from screening.investigation import fields
from screening.investigation.fields import Part
from screening.investigation.model import Area, Finding
from ui.components.keyed_column import KeyedColumn
from ui.context import Context
from ui.investigation.area_text import AreaText
from ui.investigation.words_adder import WordsAdder
from ui.roles import Space


class AreaFields(QWidget):
    """A field for the consultant, and one under the name of each who was quoted.

    Whoever said nothing yet is a button; a field that came stays, whatever becomes of its text.
    """

    def __init__(self, context: Context, visit: Visit, key: str, name: str) -> None:
        super().__init__()
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Minimum)
        self._context, self._visit, self._key, self._name = context, visit, key, name
        self._speakers: Mapping[PersonId, str] = {}
        self._finding = Finding("")
        self._asked: list[PersonId] = []
        self.found = AreaText(
            context,
            visit,
            fields.name_field(key, Part.FOUND),
            self.tr("Wat u vaststelt"),
        )
        self.found.editor.setAccessibleName(f"{self.found.label.text()}: {name}")
        self.said: KeyedColumn[AreaText] = KeyedColumn(self._make_said)
        self.adder = WordsAdder(context.theme, name)
        self.adder.asked.connect(self._on_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        for widget in (self.said, self.adder, self.found):
            column.addWidget(widget)
        if visit.is_closed:
            self.adder.hide()

    def show_finding(self, finding: Finding, speakers: Mapping[PersonId, str]) -> None:
        """Show what stands in it, unless somebody is just typing there."""
        self._speakers, self._finding = speakers, finding
        if self._key == Area.CARER_SUPPORT:
            self.found.set_hint(self._tell_who_agrees(list(speakers.values())[1:]))
        self.found.show_stored(finding.found)
        self._show_said()

    def fold_state(self) -> str:
        """Return for whom a field is there that may be empty."""
        return " ".join(self._asked)

    def unfold(self, state: str) -> None:
        """Make the same fields again."""
        self._ask(PersonId(key) for key in state.split())
        self._show_said()

    def _show_said(self) -> None:
        said = dict(self._finding.said)
        self._ask(person_id for person_id, words in said.items() if words)
        shown = [person_id for person_id in self._speakers if person_id in self._asked]
        self.said.show_keys(shown)
        for person_id in shown:
            self.said.row(person_id).show_stored(said.get(person_id, ""))
        if not self._visit.is_closed:
            silent: dict[str, str] = {
                key: name for key, name in self._speakers.items() if key not in shown
            }
            self.adder.offer(silent)

    def _ask(self, people: Iterable[PersonId]) -> None:
        self._asked += [person_id for person_id in people if person_id not in self._asked]

    def _on_asked(self, key: str) -> None:
        self._ask([PersonId(key)])
        self._show_said()
        editor = self.said.row(key).editor
        # Qt shows what came into a layout a moment later, and until then it takes no focus.
        QTimer.singleShot(0, editor, editor.setFocus)

    def _make_said(self, key: str) -> AreaText:
        person_id = PersonId(key)
        words = self.tr("In de woorden van {name}").format(name=self._speakers[person_id])
        is_client = person_id == next(iter(self._speakers))
        field = AreaText(
            self._context,
            self._visit,
            fields.name_said(self._key, person_id),
            words,
            hint="" if is_client else self._tell_who_agrees([self._speakers[person_id]]),
            lines=1,
        )
        field.editor.setAccessibleName(f"{words}: {self._name}")
        return field

    def _tell_who_agrees(self, carers: Sequence[str]) -> str:
        """Return on whom it depends whether the client reads a text, in any copy."""
        if not carers:
            return ""
        if len(carers) > 1:
            return self.tr("De cliënt leest dit alleen als alle mantelzorgers dat goed vinden.")
        words = self.tr("De cliënt leest dit alleen als {name} dat goed vindt.")
        return words.format(name=carers[0])
