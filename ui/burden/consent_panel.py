"""A carer's consent: what is asked and kept, the choice, and the way back."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.dossier.model import Consent
from screening.wording.consents import describe_scope
from screening.wording.formats import format_date
from ui.components.buttons import Button, ButtonKind
from ui.components.flow_layout import FlowLayout
from ui.components.icon_label import IconLabel
from ui.components.labels import TextType, WrapLabel
from ui.icons import IconName
from ui.roles import ColourRole, Space
from ui.theme import Theme

_MARK: Final = "•"


class ConsentPanel(QWidget):
    """Emits `given(in_proposal, for_client)`, `withdrawn`, and `part_asked` to see what is kept."""

    given = Signal(bool, bool)
    withdrawn = Signal()
    part_asked = Signal()

    def __init__(self, theme: Theme, carer_name: str) -> None:
        super().__init__()
        self._theme = theme
        self.state = WrapLabel()
        self._check = IconLabel(theme, IconName.CHECK, ColourRole.FINE)
        self.change_button = Button(theme, "", ButtonKind.QUIET)
        self.client_button = Button(theme, "", ButtonKind.QUIET)
        self.withdraw_button = Button(theme, self.tr("Toestemming intrekken"), ButtonKind.QUIET)
        self.part_button = Button(theme, self.tr("Bekijken wat is vastgelegd"), ButtonKind.QUIET)
        self.proposal_button = Button(
            theme, self.tr("Toestemming gegeven, de uitslag mag in het voorstel")
        )
        self.for_client_button = Button(
            theme,
            self.tr("Toestemming gegeven, ook in het exemplaar voor de cliënt"),
        )
        self.carer_part_button = Button(
            theme, self.tr("Toestemming gegeven, de uitslag blijft in het mantelzorgersdeel")
        )
        self._in_proposal = False
        self._for_client = False
        self._question = self._make_question(carer_name)
        self._ways = self._make_row(
            self.change_button, self.client_button, self.withdraw_button, self.part_button
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._make_state())
        column.addWidget(self._ways)
        column.addWidget(self._question)
        self._connect(carer_name)

    def show_consent(self, consent: Consent | None, *, may_give: bool) -> None:
        """Show whether consent stands; withdrawing is always possible, also after a visit."""
        stands = consent is not None and consent.is_valid
        self._state_row.setVisible(consent is not None)
        self._check.setVisible(stands)
        self._ways.setVisible(consent is not None)
        self.withdraw_button.setVisible(stands)
        self.change_button.setVisible(stands and may_give)
        self._question.setVisible(not stands and may_give)
        if consent is not None:
            self._in_proposal = consent.in_proposal
            self._for_client = consent.for_client
            self.state.setText(self._describe(consent))
        words = (
            self.tr("Toch niet in het voorstel")
            if self._in_proposal
            else self.tr("Toch wel in het voorstel")
        )
        self.change_button.setText(words)
        self.client_button.setVisible(stands and may_give and self._in_proposal)
        self.client_button.setText(
            self.tr("Toch niet in het exemplaar voor de cliënt")
            if self._for_client
            else self.tr("Ook in het exemplaar voor de cliënt")
        )

    def _make_question(self, carer_name: str) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        lead = self.tr("Lees dit samen met {name}:").format(name=carer_name)
        column.addWidget(WrapLabel(lead, TextType.STRONG))
        for sentence in (
            self.tr(
                "Met vragenlijsten kijken we hoe zwaar de zorg voor u is. U hoeft niet mee te "
                "doen en u mag stellingen overslaan."
            ),
            self.tr(
                "Uw antwoorden en de uitslag staan in een apart deel van het dossier: het "
                "mantelzorgersdeel. U mag dat deel altijd zien."
            ),
            self.tr(
                "In het voorstel staan nooit uw losse antwoorden. De uitslag, uw eigen woorden, "
                "sinds wanneer u zorgt en hoeveel u ernaast werkt, komen er alleen in als u dat "
                "goed vindt."
            ),
            self.tr(
                "Het voorstel is voor de gemeente. De cliënt krijgt een eigen exemplaar. Uw "
                "uitslag, uw eigen woorden en de hulp voor u staan daar alleen in als u ook dat "
                "goed vindt."
            ),
            self.tr(
                "U mag uw toestemming altijd intrekken. Dan gebruiken we de uitslag niet meer. "
                "U mag ook vragen om uw deel te vernietigen."
            ),
        ):
            column.addWidget(WrapLabel(f"{_MARK} {sentence}"))
        column.addSpacing(Space.HAIR)
        column.addWidget(
            self._make_row(self.proposal_button, self.for_client_button, self.carer_part_button)
        )
        return box

    def _make_state(self) -> QWidget:
        self._state_row = QWidget()
        row = QHBoxLayout(self._state_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._check, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.state, 1)
        return self._state_row

    def _make_row(self, *buttons: Button) -> QWidget:
        box = QWidget()
        row = FlowLayout(box)
        for button in buttons:
            row.addWidget(button)
        return box

    def _connect(self, carer_name: str) -> None:
        self.proposal_button.clicked.connect(lambda: self.given.emit(True, False))
        self.for_client_button.clicked.connect(lambda: self.given.emit(True, True))
        self.carer_part_button.clicked.connect(lambda: self.given.emit(False, False))
        self.change_button.clicked.connect(lambda: self.given.emit(not self._in_proposal, False))
        self.client_button.clicked.connect(lambda: self.given.emit(True, not self._for_client))
        self.withdraw_button.clicked.connect(self.withdrawn)
        self.part_button.clicked.connect(self.part_asked)
        for button in (
            self.proposal_button,
            self.for_client_button,
            self.carer_part_button,
            self.withdraw_button,
            self.part_button,
        ):
            button.setAccessibleName(f"{carer_name}: {button.text()}")

    def _describe(self, consent: Consent) -> str:
        if consent.withdrawn_on is not None:
            sentence = self.tr(
                "Toestemming ingetrokken op {day}. De uitslagen worden niet meer getoond."
            )
            return sentence.format(day=format_date(consent.withdrawn_on))
        given = self.tr("Toestemming gegeven op {day}.").format(day=format_date(consent.given_on))
        return f"{given} {describe_scope(consent)}"
