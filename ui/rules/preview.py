"""Rules that were read and not taken in yet: look, say why, and decide."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.components.card import Card
from ui.components.labels import Tone, WrapLabel
from ui.context import Context
from ui.roles import Space
from ui.rules.reason_form import ReasonForm
from ui.rules.rule_text import RuleText
from ui.rules.view import RuleView


class RulesPreview(QWidget):
    """Emits `accepted(reason)` or `refused`; what is on the page is stored nowhere until then."""

    accepted = Signal(str)
    refused = Signal()

    def __init__(
        self,
        context: Context,
        views: Iterable[RuleView],
        replaced: frozenset[str],
        silenced: frozenset[str],
    ) -> None:
        super().__init__()
        self.cards: list[Card] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        for view in views:
            card = Card(view.rule.title)
            card.body.setSpacing(Space.SMALL)
            if view.rule.key in replaced:
                words = self.tr("Er is al een regel met deze naam. Deze komt ervoor in de plaats.")
                if view.rule.key in silenced:
                    words += " " + self.tr("Die regel stond uit. Deze staat weer aan.")
                card.add(WrapLabel(words, tone=Tone.SECOND))
            card.add(RuleText(view))
            self.cards.append(card)
            column.addWidget(card)
        end = Card(self.tr("Klopt alles?"))
        end.add(
            WrapLabel(
                self.tr(
                    "Deze regels gelden voor open en nieuwe gesprekken. Bij elk signaal staat dat "
                    "de regel van uw organisatie is. Een signaal dat op losse antwoorden of eigen "
                    "woorden steunt, komt nooit in een voorstel."
                )
            )
        )
        self.form = ReasonForm(
            context,
            self.tr("Waarom voegt uw organisatie dit toe?"),
            self.tr("In gebruik nemen"),
            self.tr("Niet in gebruik nemen"),
        )
        end.add(self.form)
        column.addWidget(end)
        self.form.given.connect(self.accepted)
        self.form.left.connect(self.refused)
