"""The relations of the chosen member, one list for each kind."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.errors import ExpectedError
from screening.identifiers import PersonId
from screening.network.family.kin import (
    list_children,
    list_parents,
    list_partnerships,
    partner_in,
    share_parent,
)
from screening.network.family.model import (
    Descent,
    Family,
    KinshipKind,
    PartnershipKind,
    PartnershipState,
)
from screening.network.family.siblings import Closeness, list_siblings
from screening.wording.labels import label
from ui.components.choice_field import ChoiceField
from ui.components.keyed_column import KeyedColumn
from ui.components.labels import TextType, WrapLabel
from ui.family_tree.edits import FamilyEdits
from ui.family_tree.relation_row import RelationRow
from ui.refusals import show_refusal
from ui.roles import Space
from ui.theme import Theme

TWINS = (KinshipKind.TWIN, KinshipKind.IDENTICAL_TWIN)


class RelationList(QWidget):
    """A heading and a row for everybody; hidden when there is nobody."""

    opened = Signal(object)

    def __init__(self, theme: Theme, edits: FamilyEdits, person_id: PersonId, head: str) -> None:
        super().__init__()
        self._theme = theme
        self._edits = edits
        self._person_id = person_id
        self.rows: KeyedColumn[RelationRow] = KeyedColumn(self._make_row, Space.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(WrapLabel(head, TextType.STRONG))
        column.addWidget(self.rows)
        self.hide()

    @abstractmethod
    def display(self, family: Family) -> None:
        """Show the relations as they are now."""

    @abstractmethod
    def _make_row(self, key: str) -> RelationRow: ...

    def _show(self, others: Sequence[str]) -> None:
        self.rows.show_keys(others)
        self.setVisible(bool(others))

    def _prepare(self, row: RelationRow, other: PersonId) -> RelationRow:
        row.opened.connect(lambda: self.opened.emit(other))
        return row

    def _refuse(self, row: RelationRow, error: ExpectedError) -> None:
        row.refuse(error)
        show_refusal(error, row, lambda _: None, self._edits.refuse)


class Partners(RelationList):
    """Partners of now and of before, each with the kind and whether it is over."""

    def display(self, family: Family) -> None:
        """Show the partners as they are now."""
        lines = {
            partner_in(each, self._person_id): each
            for each in list_partnerships(family, self._person_id)
        }
        self._show(list(lines))
        for other, line in lines.items():
            self.rows.row(other).display(family.member(other).name, line.kind, line.state)

    def _make_row(self, key: str) -> RelationRow:
        other = PersonId(key)
        fields = {
            self.tr("Wat voor relatie met {name}"): ChoiceField(PartnershipKind),
            self.tr("Nu of voorbij, met {name}"): ChoiceField(PartnershipState),
        }
        row = RelationRow(self._theme, fields, editable=self._edits.is_allowed)
        kind, state = row.fields

        def write(*, stays: bool = True) -> None:
            self._edits.set_partnership(
                (self._person_id, other),
                cast(PartnershipKind, kind.value()) if stays else None,
                cast(PartnershipState, state.value()),
                failed=lambda error: self._refuse(row, error),
                owner=row,
            )

        kind.committed.connect(lambda _: write())
        state.committed.connect(lambda _: write())
        row.removed.connect(lambda: write(stays=False))
        return self._prepare(row, other)


class Lines(RelationList):
    """Parents or children, each with how the child came."""

    def __init__(
        self,
        theme: Theme,
        edits: FamilyEdits,
        person_id: PersonId,
        head: str,
        *,
        of_children: bool,
    ) -> None:
        self._of_children = of_children
        super().__init__(theme, edits, person_id, head)

    def display(self, family: Family) -> None:
        """Show the parents or children as they are now."""
        of_children, person_id = self._of_children, self._person_id
        lines = list_children(family, person_id) if of_children else list_parents(family, person_id)
        descents = {(line.child if of_children else line.parent): line.descent for line in lines}
        self._show(list(descents))
        for other, descent in descents.items():
            self.rows.row(other).display(family.member(other).name, descent)

    def _make_row(self, key: str) -> RelationRow:
        other = PersonId(key)
        parent, child = self._person_id, other
        sentence = self.tr("Hoe {name} kind werd")
        if not self._of_children:
            parent, child = other, self._person_id
            sentence = self.tr("Hoe kind van {name}")
        row = RelationRow(
            self._theme, {sentence: ChoiceField(Descent)}, editable=self._edits.is_allowed
        )

        def write(descent: Descent | None) -> None:
            self._edits.set_parent(
                parent, child, descent, failed=lambda error: self._refuse(row, error), owner=row
            )

        row.fields[0].committed.connect(write)
        row.removed.connect(lambda: write(None))
        return self._prepare(row, other)


class Siblings(RelationList):
    """Brothers and sisters: those by their parents, and those who were entered as such."""

    def display(self, family: Family) -> None:
        """Show the brothers and sisters as they are now."""
        kinds = list_siblings(family, self._person_id)
        keys = {other: self._make_key(family, other, kind) for other, kind in kinds.items()}
        self._show(list(keys.values()))
        for other, kind in kinds.items():
            is_entered = keys[other] == other or kind in TWINS
            value = kind if is_entered else None
            self.rows.row(keys[other]).display(family.member(other).name, value)

    def _make_key(self, family: Family, other: PersonId, kind: Closeness) -> str:
        """Return a key that says what two people are by their parents: then it is another row."""
        if not share_parent(family, self._person_id, other):
            return other
        return f"{other} {KinshipKind.SIBLING if kind in TWINS else kind}"

    def _make_row(self, key: str) -> RelationRow:
        name, _, how = key.partition(" ")
        other = PersonId(name)
        unknown = ""
        if how:
            # By their parents they are brothers or sisters; only twins remain to be told.
            is_foster = how == Descent.FOSTER
            foster = self.tr("pleegbroer of pleegzus")
            unknown = foster if is_foster else label(KinshipKind(how))
        field = ChoiceField(TWINS if how else KinshipKind, unknown)
        sentence = self.tr("Wat {name} is")
        row = RelationRow(self._theme, {sentence: field}, editable=self._edits.is_allowed)
        if how:
            row.remove_button.hide()

        def write(kind: KinshipKind | None) -> None:
            self._edits.set_kinship(
                (self._person_id, other),
                kind,
                failed=lambda error: self._refuse(row, error),
                owner=row,
            )

        field.committed.connect(write)
        row.removed.connect(lambda: write(None))
        return self._prepare(row, other)
