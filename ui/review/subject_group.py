"""The signals about one carer, or about the network, under a heading."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.dossier.model import Visit
from screening.signals.desk import ReviewedSignal
from ui.components.icon_line import IconLine
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.seen_column import SeenColumn
from ui.context import Context
from ui.icons import IconName
from ui.review.signal_place import SignalPlace
from ui.review.view import NETWORK, SubjectView
from ui.roles import ColourRole, Space


class SubjectGroup(QWidget):
    """A heading with a card for each signal, in the order in which the rules give them.

    A card is made when it comes in sight or somebody goes to it.
    """

    asked = QtSignal(object, object, str)
    line_asked = QtSignal(object)

    def __init__(self, context: Context, visit: Visit) -> None:
        super().__init__()
        self._context = context
        self._visit = visit
        self._reviewed: Mapping[str, ReviewedSignal] = {}
        self.heading = WrapLabel("", TextType.SUBHEADING)
        self.consent_line = IconLine(
            context.theme, IconName.INFORMATION, ColourRole.SECOND_INK, tone=Tone.SECOND
        )
        self.cards: SeenColumn[SignalPlace, ReviewedSignal] = SeenColumn(
            self._make_card, lambda card, reviewed, _: card.show_signal(reviewed), _name_signal
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.MEDIUM)
        for widget in (self.heading, self.consent_line, self.cards):
            column.addWidget(widget)

    def show_subject(self, subject: SubjectView) -> None:
        """Show the signals of now."""
        self._reviewed = {reviewed.signal.key: reviewed for reviewed in subject.signals}
        self.heading.setText(name_subject(subject))
        sentence = self.tr(
            "{name} heeft geen toestemming gegeven voor vragenlijsten. "
            "Daarom staan hier geen signalen uit vragenlijsten."
        )
        self.consent_line.set_text(
            "" if subject.has_consent else sentence.format(name=subject.name)
        )
        self.cards.show_records(self._reviewed)

    def _make_card(self, key: str) -> SignalPlace:
        card = SignalPlace(self._context, self._visit, self._reviewed[key])
        card.asked.connect(self.asked)
        card.line_asked.connect(self.line_asked)
        return card


def _name_signal(reviewed: ReviewedSignal) -> str:
    """Return what stands for a card that is not made yet."""
    return reviewed.signal.title


def name_subject(subject: SubjectView) -> str:
    """Return whose signals these are."""
    if subject.key == NETWORK:
        return QCoreApplication.translate("SubjectGroup", "Het netwerk als geheel")
    return ", ".join(filter(None, (subject.name, subject.relation)))
