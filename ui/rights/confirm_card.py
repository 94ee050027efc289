"""The second step: type the initials, and only then there is a button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from screening.rights.model import Plan
from screening.wording.formats import initials
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.notice import Notice, NoticeKind
from ui.icons import IconName
from ui.roles import Shape
from ui.theme import Theme


class ConfirmCard(Card):
    """Emits `confirmed` only when the initials are right, and `cancelled`."""

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.set_title(self.tr("2. Bevestigen"))
        self._expected = ""
        self.warning = Notice(
            theme,
            NoticeKind.ATTENTION,
            self.tr(
                "Dit kan niet ongedaan worden gemaakt. De gegevens gaan ook weg uit de "
                "reservekopieën die Draagwijzer kent."
            ),
        )
        self.line = QLineEdit()
        self.field = Field(theme, self.tr("Typ de beginletters van de naam"), self.line)
        self.destroy_button = Button(
            theme, self.tr("Definitief vernietigen"), ButtonKind.DANGER, IconName.TRASH
        )
        self.cancel_button = Button(theme, self.tr("Niet vernietigen"))
        self.destroy_button.setEnabled(False)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self.cancel_button)
        row.addWidget(self.destroy_button)
        for widget in (self.warning, self.field, buttons):
            self.add(widget)
        self.line.textEdited.connect(self._update_button)
        self.destroy_button.clicked.connect(self._on_destroy)
        self.cancel_button.clicked.connect(self.cancelled)
        self._theme = theme
        theme.changed.connect(self._update_width)
        self._update_width()

    def show_plan(self, plan: Plan) -> None:
        """Ask for the initials of the person it is about."""
        self._expected = initials(plan.name)
        hint = self.tr("Bij {name} is dat {initials}.")
        self.field.set_hint(hint.format(name=plan.name, initials=self._expected))
        self._update_button()

    def show_busy(self, busy: bool) -> None:
        """Say that it is being done, and take no second click meanwhile."""
        for widget in (self.line, self.cancel_button):
            widget.setEnabled(not busy)
        words = self.tr("Wordt vernietigd …") if busy else self.tr("Definitief vernietigen")
        self.destroy_button.setText(words)
        self._update_button()
        if busy:
            self.destroy_button.setEnabled(False)

    def _update_button(self) -> None:
        typed = "".join(sign for sign in self.line.text() if sign.isalnum())
        self.destroy_button.setEnabled(typed.casefold() == self._expected.casefold())

    def _update_width(self) -> None:
        self.line.setMaximumWidth(self._theme.length(Shape.SHORT_FIELD))

    def _on_destroy(self) -> None:
        if self.destroy_button.isEnabled():
            self.confirmed.emit()
