"""One rule on one line: its title, whether it is on, and how well it is supported."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening.signals.rule_book import RuleEvent
from screening.wording.formats import format_date
from screening.wording.labels import label
from ui.components.buttons import make_icon_button
from ui.components.icon_line import IconLine
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.late import Late
from ui.components.plain_tip import set_plain_tip
from ui.context import Context
from ui.icons import IconName
from ui.roles import ColourRole, Space
from ui.rules.rule_body import REMOVE, SILENCE, RuleBody
from ui.rules.view import RuleView

OPEN = "open"
_TITLE, _STATE = 3, 2
"""How the width is shared, so that what stands behind the titles stands below each other."""


class RuleRow(QWidget):
    """Opens by a click on it; what an organisation said of the rule is there without that too."""

    done = Signal()

    def __init__(self, context: Context, view: RuleView) -> None:
        super().__init__()
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Minimum)
        self._view = view
        self._shown: RuleView | None = None
        self._made: RuleBody | None = None
        self.title = WrapLabel("", TextType.STRONG)
        self.state = WrapLabel("", tone=Tone.SECOND)
        self.origin = WrapLabel("", tone=Tone.SECOND)
        self.silenced = WrapLabel("", tone=Tone.SECOND)
        self.gone = IconLine(context.theme, IconName.ATTENTION, ColourRole.ATTENTION)
        self.button = make_icon_button(context.theme, IconName.CHEVRON_DOWN, "")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._update_body)
        self._body = Late(lambda: self._make_body(context), lambda body: body.show_rule(self._view))
        self._build()
        self.show_rule(view)

    @property
    def body(self) -> RuleBody:
        """What it shows when it is open, made now if it was not there."""
        return self._body.get()

    def show_rule(self, view: RuleView) -> None:
        """Show a rule as it is now."""
        if view == self._shown:
            return
        self._shown = self._view = view
        self.title.setText(view.rule.title)
        state = self.tr("Aan") if view.silenced is None else self.tr("Uit")
        self.state.setText(f"{state} · {label(view.rule.strength)}")
        self._show_event(
            self.origin,
            view.added,
            self.tr("Van uw organisatie, toegevoegd op {day}: {reason}"),
        )
        self._show_event(
            self.silenced, view.silenced, self.tr("Niet meer getoond sinds {day}: {reason}")
        )
        gone = self.tr(
            "Deze regel kijkt ook naar een vragenlijst die er niet meer is. Dat deel werkt niet. "
            "Voeg de vragenlijst weer toe, of haal de regel weg."
        )
        self.gone.set_text(gone if view.asks_what_has_gone else "")
        # What is said below a line belongs to that line, and not to the one after it.
        has_notes = view.added is not None or view.silenced is not None
        self._column.setContentsMargins(0, 0, 0, Space.LARGE if has_notes else 0)
        self._body.renew(is_seen=self.button.isChecked())
        self._update_button()

    def open(self) -> RuleBody:
        """Show all of it, and return that."""
        self.button.setChecked(True)
        return self.body

    def fold_state(self) -> str:
        """Return whether it is open, or for what a reason is asked."""
        # A reason that is half typed is kept, also when the line was closed meanwhile.
        asking = self._made.asking if self._made is not None else ""
        return asking or (OPEN if self.button.isChecked() else "")

    def unfold(self, state: str) -> None:
        """Open it again, and ask for that reason again."""
        body = self.open()
        if state in (SILENCE, REMOVE):
            body.ask(state)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open or close it, wherever on the line was clicked."""
        is_on_line = self._head.geometry().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and is_on_line:
            self.button.toggle()
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mouseReleaseEvent(event)

    def _build(self) -> None:
        self._head = QWidget()
        self._head.setCursor(Qt.CursorShape.PointingHandCursor)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(Space.MEDIUM)
        head.addWidget(self.title, _TITLE)
        head.addWidget(self.state, _STATE)
        head.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for widget in (self._head, self.origin, self.silenced, self.gone):
            self._column.addWidget(widget)

    def _make_body(self, context: Context) -> RuleBody:
        body = self._made = RuleBody(context, self._view)
        body.done.connect(self.done)
        self._column.addWidget(body)
        return body

    def _show_event(self, line: WrapLabel, event: RuleEvent | None, words: str) -> None:
        line.setVisible(event is not None)
        if event is not None:
            day = format_date(event.happened_at.astimezone().date())
            line.setText(words.format(day=day, reason=event.reason))

    def _update_body(self) -> None:
        is_open = self.button.isChecked()
        if is_open:
            self._body.get()
        if self._made is not None:
            self._made.setVisible(is_open)
        self._update_button()

    def _update_button(self) -> None:
        is_open = self.button.isChecked()
        set_plain_tip(self.button, self.tr("Inklappen") if is_open else self.tr("Openen"))
        self.button.set_icon(IconName.CHEVRON_UP if is_open else IconName.CHEVRON_DOWN)
        state = self.tr("uitgeklapt") if is_open else self.tr("ingeklapt")
        self.button.setAccessibleName(f"{self._view.rule.title}, {self.state.text()}, {state}")
