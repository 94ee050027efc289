"""Opens an attention point: which one, and why it matters here."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from screening.changes import Changes
from screening.dossier.model import Visit
from screening.dossier.validation import LONGEST_NAME
from screening.errors import ExpectedError, InvalidInput
from screening.investigation.model import Area
from screening.wording.labels import label
from ui.components.buttons import Button, ButtonKind
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.kept_line import KeptLine
from ui.context import Context
from ui.icons import IconName
from ui.refusals import show_refusal
from ui.roles import Space

OWN = "own"
POINTS = tuple(area for area in Area if not area.is_lettered and area is not Area.DOMESTIC_VIOLENCE)


class PointAdder(QWidget):
    """A button for each point that is not open; the one that is pressed asks for a reason.

    Emits `opened(key)` when it is stored.
    """

    opened = Signal(str)

    def __init__(self, context: Context, visit: Visit) -> None:
        super().__init__()
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Minimum)
        self._context, self._visit = context, visit
        self._chosen = ""
        theme = context.theme
        self._row = QWidget()
        flow = FlowLayout(self._row)
        names = {point.value: label(point) for point in POINTS}
        names[OWN] = self.tr("Iets anders")
        self.buttons: dict[str, Button] = {}
        for key, words in names.items():
            button = Button(theme, words, ButtonKind.SECONDARY, IconName.PLUS)
            button.setAccessibleName(self.tr("Aandachtspunt openen: {name}").format(name=words))
            button.clicked.connect(lambda _=False, key=key: self.ask(key))
            flow.addWidget(button)
            self.buttons[key] = button
        self.title = KeptLine(LONGEST_NAME)
        self.reason = KeptLine()
        self.title_field = Field(theme, self.tr("Waar gaat het over?"), self.title)
        self.reason_field = Field(theme, self.tr("Waarom speelt dit hier?"), self.reason)
        self.open_button = Button(theme, self.tr("Openen"))
        self.cancel_button = Button(theme, self.tr("Toch niet"), ButtonKind.QUIET)
        self.open_button.clicked.connect(self._on_open)
        self.cancel_button.clicked.connect(self._close_form)
        for line in (self.title, self.reason):
            line.returnPressed.connect(self._on_open)
        self._build()

    def show_open(self, keys: Collection[str]) -> None:
        """Offer what is not open yet."""
        for key, button in self.buttons.items():
            button.setVisible(key not in keys)

    def ask(self, key: str) -> None:
        """Ask why this point matters here."""
        self._chosen = key
        words = self.buttons[key].text()
        name = self.tr("Waarom speelt dit hier? {name}").format(name=words)
        self.reason.setAccessibleName(name)
        if key != OWN:
            self.reason_field.label.setText(
                self.tr("{name}: waarom speelt dit hier?").format(name=words)
            )
        else:
            self.reason_field.label.setText(self.tr("Waarom speelt dit hier?"))
        self._set_errors("", "")
        self.title_field.setVisible(key == OWN)
        self._form.show()
        (self.title if key == OWN else self.reason).setFocus()

    def fold_state(self) -> str:
        """Return which point is being asked about."""
        return self._chosen

    def unfold(self, state: str) -> None:
        """Ask about it again."""
        if state in self.buttons:
            self.ask(state)

    def _build(self) -> None:
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(Space.MEDIUM)
        actions = QWidget()
        flow = FlowLayout(actions)
        flow.addWidget(self.open_button)
        flow.addWidget(self.cancel_button)
        for widget in (self.title_field, self.reason_field, actions):
            form.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self._row)
        column.addWidget(self._form)
        self._form.hide()

    def _set_errors(self, title: str, reason: str) -> None:
        self.title_field.set_error(title)
        self.reason_field.set_error(reason)

    def _close_form(self) -> None:
        chosen, self._chosen = self._chosen, ""
        for line in (self.title, self.reason):
            line.clear()
        self._form.hide()
        if chosen in self.buttons:
            self.buttons[chosen].setFocus()

    def _on_open(self) -> None:
        desk, visit_id, key = self._context.workspace.investigation, self._visit.id, self._chosen
        title, reason = self.title.text(), self.reason.text()

        def store() -> Changes:
            if key == OWN:
                return desk.open_own_area(visit_id, title, reason)
            return desk.open_area(visit_id, Area(key), reason)

        if key:
            self._context.operations.write(
                store, self._on_stored, owner=self, failed=self._on_refused
            )

    def _on_stored(self, changes: Changes) -> None:
        key = changes.created or self._chosen
        self._close_form()
        self.opened.emit(key)

    def _on_refused(self, error: ExpectedError) -> None:
        is_reason = isinstance(error, InvalidInput) and error.field == "reason"
        field = self.reason_field if is_reason else self.title_field
        self._set_errors("", "")
        show_refusal(error, field, field.set_error, self._context.messages.show_error)
