"""The rules in lists: unusable ones, those of the organisation, those that ship, silenced ones."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.signals.rule_book import Unusable
from ui.components.card import Card
from ui.components.keyed_column import KeyedColumn
from ui.components.labels import TextType, WrapLabel
from ui.context import Context
from ui.roles import Space
from ui.rules.rule_row import RuleRow
from ui.rules.unusable_card import UnusableCard
from ui.rules.view import RulesView, RuleView


class RuleLists(QWidget):
    """A list without rules is not there; emits `emptied` when the focus lost its rule."""

    emptied = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._views: dict[str, RuleView] = {}
        self._broken: dict[str, Unusable] = {}
        self.unusable: KeyedColumn[UnusableCard] = KeyedColumn(self._make_unusable)
        self.unusable_heading = WrapLabel(self.tr("Niet te gebruiken"), TextType.SUBHEADING)
        self.own, self._own_card = self._make_list(self.tr("Van uw organisatie"))
        self.shipped, self._shipped_card = self._make_list("")
        self.silenced, self.silenced_card = self._make_list(self.tr("Niet meer getoond"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        for widget in (
            self.unusable_heading,
            self.unusable,
            self._own_card,
            self._shipped_card,
            self.silenced_card,
        ):
            column.addWidget(widget)
            widget.hide()

    def show_rules(self, view: RulesView) -> None:
        """Show the rules of now."""
        self._views = {one.rule.key: one for one in (*view.in_force, *view.silenced)}
        self._broken = {one.event.rule_key: one for one in view.unusable}
        own = [one for one in view.in_force if one.added is not None]
        shipped = [one for one in view.in_force if one.added is None]
        self._show(self.own, self._own_card, own)
        self._show(self.shipped, self._shipped_card, shipped)
        self._show(self.silenced, self.silenced_card, view.silenced)
        is_alone = len(self._views) == len(shipped)
        self._shipped_card.set_title("" if is_alone else self.tr("Van Draagwijzer"))
        self.unusable.show_keys(list(self._broken))
        self.unusable_heading.setVisible(bool(view.unusable))

    def row(self, key: str) -> RuleRow:
        """Return the line of a rule; KeyError when it is not shown."""
        rows = [row for part in self._parts() for row in part.rows() if row.objectName() == key]
        if not rows:
            raise KeyError(key)
        return rows[0]

    def _parts(self) -> tuple[KeyedColumn[RuleRow], ...]:
        return self.own, self.shipped, self.silenced

    def _show(self, part: KeyedColumn[RuleRow], card: Card, views: Sequence[RuleView]) -> None:
        part.show_keys([one.rule.key for one in views])
        for one in views:
            part.row(one.rule.key).show_rule(one)
        card.setVisible(bool(views))

    def _make_list(self, title: str) -> tuple[KeyedColumn[RuleRow], Card]:
        card = Card(title)
        rows: KeyedColumn[RuleRow] = KeyedColumn(self._make_row, Space.HAIR)
        card.add(rows)
        return rows, card

    def _make_row(self, key: str) -> RuleRow:
        row = RuleRow(self._context, self._views[key])
        row.done.connect(self.emptied)
        return row

    def _make_unusable(self, key: str) -> UnusableCard:
        card = UnusableCard(self._context, self._broken[key])
        card.done.connect(self.emptied)
        return card
