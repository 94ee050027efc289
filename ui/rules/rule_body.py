"""What an open rule shows: all it says, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.changes import Changes
from ui.components.buttons import Button, ButtonKind
from ui.components.changing_column import ChangingColumn
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.context import Context
from ui.icons import IconName
from ui.roles import Space
from ui.rules.reason_form import ReasonForm
from ui.rules.rule_text import RuleText
from ui.rules.view import RuleView

SILENCE = "silence"
REMOVE = "remove"


class RuleBody(QWidget):
    """Asks for a reason before a rule goes; emits `done` when something was done with it."""

    done = Signal()

    def __init__(self, context: Context, view: RuleView) -> None:
        super().__init__()
        self._context = context
        self._rules = context.workspace.rules
        self._key, self._title = view.rule.key, view.rule.title
        self.asking = ""
        self.form: ReasonForm | None = None
        theme = context.theme
        self.origin = WrapLabel(self.tr("Hoort bij Draagwijzer"), tone=Tone.SECOND)
        self._text = ChangingColumn(Space.SMALL)
        self.silence_button = Button(theme, self.tr("Niet meer tonen …"))
        self.restore_button = Button(theme, self.tr("Weer tonen"), icon=IconName.REDO)
        self.remove_button = Button(theme, self.tr("Weghalen …"), ButtonKind.QUIET, IconName.TRASH)
        self._form_place = ChangingColumn(Space.SMALL)
        self.buttons = QWidget()
        row = FlowLayout(self.buttons)
        for button in (self.silence_button, self.restore_button, self.remove_button):
            row.addWidget(button)
            button.setAccessibleName(f"{self._title}: {button.text()}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.origin)
        column.addLayout(self._text)
        column.addWidget(self.buttons)
        column.addLayout(self._form_place)
        self.silence_button.clicked.connect(lambda: self.ask(SILENCE))
        self.remove_button.clicked.connect(lambda: self.ask(REMOVE))
        self.restore_button.clicked.connect(self._on_restore)

    def show_rule(self, view: RuleView) -> None:
        """Show a rule as it is now."""
        self.origin.setVisible(view.added is None)
        self._text.clear()
        self._text.put(RuleText(view))
        self.silence_button.setVisible(view.silenced is None)
        self.restore_button.setVisible(view.silenced is not None)
        self.remove_button.setVisible(view.added is not None)

    def ask(self, what: str) -> None:
        """Ask why it is to be silenced or removed."""
        self._close_form()
        self.asking = what
        words = {
            SILENCE: (self.tr("Waarom niet meer tonen?"), self.tr("Niet meer tonen")),
            REMOVE: (self.tr("Waarom weghalen?"), self.tr("Weghalen")),
        }
        self.form = form = ReasonForm(self._context, *words[what], self.tr("Toch niet"))
        form.line.setAccessibleName(f"{self._title}: {words[what][0]}")
        form.given.connect(self._on_given)
        form.left.connect(self._on_left)
        self.buttons.hide()
        self._form_place.put(form)
        form.setFocus()

    def _on_given(self, reason: str) -> None:
        form, key = self.form, self._key
        if form is None:
            return
        act = self._rules.silence if self.asking == SILENCE else self._rules.remove
        self._context.operations.write(
            lambda: act(key, reason), self._on_done, owner=self, failed=form.refuse
        )

    def _on_restore(self) -> None:
        key = self._key
        self._context.operations.write(lambda: self._rules.restore(key), self._on_done, owner=self)

    def _on_done(self, _changes: Changes) -> None:
        self._close_form()
        self.done.emit()

    def _on_left(self) -> None:
        button = self.silence_button if self.asking == SILENCE else self.remove_button
        self._close_form()
        button.setFocus()

    def _close_form(self) -> None:
        self.asking = ""
        self.form = None
        self.buttons.show()
        self._form_place.clear()
