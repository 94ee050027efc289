"""What was agreed at the visit before this one, to read before a follow-up."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.arrangement.model import Provision
from screening.arrangement.reviews import list_due
from screening.identifiers import PersonId
from screening.wording.formats import format_date
from screening.wording.provisions import (
    describe_agreement,
    describe_amount,
    describe_next,
    describe_period,
    describe_provider,
    describe_subject,
)
from ui.components.card import Card
from ui.components.keyed_column import KeyedColumn
from ui.components.labels import TextType, Tone, WrapLabel
from ui.roles import Space
from ui.visit.preparation_view import LastVisit


class LastAgreements(Card):
    """The lines of the previous arrangement in words; reading matter, nothing can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.lines: KeyedColumn[AgreementLine] = KeyedColumn(lambda _key: AgreementLine())
        self.empty = WrapLabel(
            self.tr("Er zijn toen geen regels in het arrangement gezet."), tone=Tone.SECOND
        )
        self.agreements = WrapLabel()
        for widget in (self.lines, self.empty, self.agreements):
            self.add(widget)

    def show_last(self, last: LastVisit | None, held_on: date) -> None:
        """Show what was agreed, what is to be looked back on at a visit on this day first.

        Without an earlier visit there is no card.
        """
        self.setVisible(last is not None)
        if last is None:
            return
        title = self.tr("Afgesproken op {day}")
        self.set_title(title.format(day=format_date(last.visit.held_on)))
        provisions = last.arrangement.provisions
        due = list_due(provisions, held_on)
        # What this visit was planned for comes first; the others keep their order.
        first = sorted(provisions, key=lambda provision: provision.id not in due)
        self.lines.show_keys([provision.id for provision in first])
        for provision in first:
            is_due = provision.id in due
            self.lines.row(provision.id).show_provision(provision, last.names, is_due=is_due)
        self.empty.setVisible(not provisions)
        rows = [describe_agreement(agreement) for agreement in last.arrangement.agreements]
        words = "\n".join(filter(None, (*rows, last.agreements)))
        self.agreements.setText(words)
        self.agreements.setVisible(bool(words))


class AgreementLine(QWidget):
    """One line of an arrangement: what and for whom, and below it the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.title = WrapLabel("", TextType.STRONG)
        self.what = WrapLabel()
        self.due = WrapLabel(self.tr("Nu evalueren"), TextType.SMALL, Tone.ACCENT)
        self.details = WrapLabel("", TextType.SMALL, Tone.SECOND)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        for widget in (self.title, self.what, self.due, self.details):
            column.addWidget(widget)

    def show_provision(
        self, provision: Provision, names: Mapping[PersonId, str], *, is_due: bool
    ) -> None:
        """Show one line in words, and whether it is to be looked back on now."""
        draft = provision.draft
        title = self.tr("{subject}, voor {name}")
        self.title.setText(
            title.format(subject=describe_subject(draft), name=names.get(draft.for_person, ""))
        )
        self.what.setText(draft.what)
        self.what.setVisible(bool(draft.what))
        self.due.setVisible(is_due)
        review = self.tr("evaluatie op {day}")
        provider = describe_provider(draft, names)
        parts = (
            provider[:1].upper() + provider[1:],
            describe_amount(draft),
            describe_period(draft),
            review.format(day=format_date(draft.review_on)) if draft.review_on else "",
            describe_next(draft),
        )
        self.details.setText(" · ".join(filter(None, parts)))
