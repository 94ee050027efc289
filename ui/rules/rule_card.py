"""One rule: what it says, where it comes from, and whether its signals are shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from screening.changes import Changes
from screening.signals.rule_book import RuleEvent
from screening.wording.formats import format_date
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
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


class RuleCard(Card):
    """Asks for a reason before a rule goes; emits `done` when something was done with it."""

    done = Signal()

    def __init__(self, context: Context, view: RuleView) -> None:
        super().__init__(view.rule.title)
        self._context = context
        self._rules = context.workspace.rules
        self._shown: RuleView | None = None
        self._key = view.rule.key
        self._asking = ""
        self.form: ReasonForm | None = None
        theme = context.theme
        self.origin = WrapLabel("", tone=Tone.SECOND)
        self.state = WrapLabel("", tone=Tone.SECOND)
        self._text = ChangingColumn(Space.SMALL)
        self.silence_button = Button(theme, self.tr("Niet meer tonen …"))
        self.restore_button = Button(theme, self.tr("Weer tonen"), icon=IconName.REDO)
        self.remove_button = Button(theme, self.tr("Weghalen …"), ButtonKind.QUIET, IconName.TRASH)
        self._form_place = ChangingColumn(Space.SMALL)
        self.body.setSpacing(Space.SMALL)
        self.add(self.origin)
        self.add(self.state)
        self.body.addLayout(self._text)
        self.buttons = QWidget()
        row = FlowLayout(self.buttons)
        for button in (self.silence_button, self.restore_button, self.remove_button):
            row.addWidget(button)
            button.setAccessibleName(f"{view.rule.title}: {button.text()}")
        self.add(self.buttons)
        self.body.addLayout(self._form_place)
        self.silence_button.clicked.connect(lambda: self._ask(SILENCE))
        self.remove_button.clicked.connect(lambda: self._ask(REMOVE))
        self.restore_button.clicked.connect(self._on_restore)

    def show_rule(self, view: RuleView) -> None:
        """Show a rule as it is now."""
        if view == self._shown:
            return
        self._shown = view
        self.set_title(view.rule.title)
        self.origin.setText(self._describe_origin(view.added))
        self.state.setText(self._describe_state(view.silenced))
        self.state.setVisible(view.silenced is not None)
        self._text.clear()
        self._text.put(RuleText(view))
        self.silence_button.setVisible(view.silenced is None)
        self.restore_button.setVisible(view.silenced is not None)
        self.remove_button.setVisible(view.added is not None)

    def fold_state(self) -> str:
        """Return for what a reason is asked."""
        return self._asking

    def unfold(self, state: str) -> None:
        """Ask for that reason again."""
        if state in (SILENCE, REMOVE):
            self._ask(state)

    def _describe_origin(self, added: RuleEvent | None) -> str:
        if added is None:
            return self.tr("Hoort bij Draagwijzer")
        day = format_date(added.happened_at.astimezone().date())
        return self.tr("Van uw organisatie, toegevoegd op {day}: {reason}").format(
            day=day, reason=added.reason
        )

    def _describe_state(self, silenced: RuleEvent | None) -> str:
        if silenced is None:
            return ""
        day = format_date(silenced.happened_at.astimezone().date())
        return self.tr("Niet meer getoond sinds {day}: {reason}").format(
            day=day, reason=silenced.reason
        )

    def _ask(self, what: str) -> None:
        self._close_form()
        self._asking = what
        words = {
            SILENCE: (self.tr("Waarom niet meer tonen?"), self.tr("Niet meer tonen")),
            REMOVE: (self.tr("Waarom weghalen?"), self.tr("Weghalen")),
        }
        self.form = form = ReasonForm(self._context, *words[what], self.tr("Toch niet"))
        form.line.setAccessibleName(f"{self.accessibleName()}: {words[what][0]}")
        form.given.connect(self._on_given)
        form.left.connect(self._on_left)
        self.buttons.hide()
        self._form_place.put(form)
        form.setFocus()

    def _on_given(self, reason: str) -> None:
        form, key = self.form, self._key
        if form is None:
            return
        act = self._rules.silence if self._asking == SILENCE else self._rules.remove
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
        button = self.silence_button if self._asking == SILENCE else self.remove_button
        self._close_form()
        button.setFocus()

    def _close_form(self) -> None:
        self._asking = ""
        self.form = None
        self.buttons.show()
        self._form_place.clear()
