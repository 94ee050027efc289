"""The rules in three lists: in force, not shown any more, and those that cannot be read."""

from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.signals.rule_book import Unusable
from ui.components.keyed_column import KeyedColumn
from ui.components.labels import TextType, WrapLabel
from ui.components.seen_column import SeenColumn
from ui.context import Context
from ui.roles import Space
from ui.rules.rule_card import RuleCard
from ui.rules.unusable_card import UnusableCard
from ui.rules.view import RulesView, RuleView


class RuleLists(QWidget):
    """Cards are made when they come in sight; emits `emptied` when the focus lost its card."""

    emptied = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._views: dict[str, RuleView] = {}
        self._broken: dict[str, Unusable] = {}
        self.in_force: SeenColumn[RuleCard, RuleView] = self._make_list()
        self.silenced: SeenColumn[RuleCard, RuleView] = self._make_list()
        self.unusable: KeyedColumn[UnusableCard] = KeyedColumn(self._make_unusable)
        self.silenced_heading = WrapLabel(self.tr("Niet meer getoond"), TextType.SUBHEADING)
        self.unusable_heading = WrapLabel(self.tr("Niet te gebruiken"), TextType.SUBHEADING)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        for widget in (
            self.unusable_heading,
            self.unusable,
            self.in_force,
            self.silenced_heading,
            self.silenced,
        ):
            if isinstance(widget, WrapLabel):
                widget.setContentsMargins(0, Space.MEDIUM, 0, 0)
            column.addWidget(widget)

    def show_rules(self, view: RulesView) -> None:
        """Show the rules of now."""
        self._views = {one.rule.key: one for one in (*view.in_force, *view.silenced)}
        self._broken = {one.event.rule_key: one for one in view.unusable}
        self.in_force.show_records({one.rule.key: one for one in view.in_force})
        self.silenced.show_records({one.rule.key: one for one in view.silenced})
        self.unusable.show_keys(list(self._broken))
        self.silenced_heading.setVisible(bool(view.silenced))
        self.unusable_heading.setVisible(bool(view.unusable))

    def _make_list(self) -> SeenColumn[RuleCard, RuleView]:
        return SeenColumn(
            self._make_card,
            lambda card, view, _: card.show_rule(view),
            attrgetter("rule.title"),
        )

    def _make_card(self, key: str) -> RuleCard:
        card = RuleCard(self._context, self._views[key])
        card.done.connect(self.emptied)
        return card

    def _make_unusable(self, key: str) -> UnusableCard:
        card = UnusableCard(self._context, self._broken[key])
        card.done.connect(self.emptied)
        return card
