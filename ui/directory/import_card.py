"""What a file would change in the directory, before anything is stored."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from screening.directory.comparison import Comparison
from screening.directory.model import Offer
from screening.directory.reading import DirectoryReading
from screening.errors import ExpectedError
from screening.wording.formats import format_number
from screening.wording.offers import name_offer
from ui.components.announce import announce
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.components.problem_table import ProblemTable
from ui.icons import IconName
from ui.instruments.facts import Facts
from ui.theme import Theme

NAMED = 5
"""So many are named; of the others only how many there are."""


class ImportCard(Card):
    """Emits `accepted` to take over what is right, `again_asked` for the file, or `left`."""

    accepted = Signal()
    again_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, reading: DirectoryReading, comparison: Comparison) -> None:
        super().__init__()
        self.table: ProblemTable | None = None
        self.error = Notice(theme, NoticeKind.ATTENTION, "", self.tr("Niet gelukt"))
        self.error.hide()
        self.notice = self._make_notice(theme, reading)
        self.add(self.error)
        self.add(self.notice)
        for remark in reading.remarks:
            self.add(WrapLabel(remark, tone=Tone.SECOND))
        if reading.offers:
            self.add(Facts(self._list_changes(comparison)))
        if reading.problems:
            self.table = ProblemTable(theme, reading.problems)
            self.add(self.table)
        self._add_buttons(theme, reading, comparison)
        announce(self, self.notice.accessibleName())

    def show_error(self, error: ExpectedError) -> None:
        """Say why it was not taken over; trying again is possible."""
        self.accept_button.setEnabled(True)
        self.error.set_text(f"{error.sentence} {error.advice}")
        self.error.show()
        announce(self, self.error.accessibleName())

    def _make_notice(self, theme: Theme, reading: DirectoryReading) -> Notice:
        kinds = NoticeKind
        if not reading.offers:
            words = self.tr("Er is niets om over te nemen. De sociale kaart blijft zoals die is.")
            return Notice(
                theme, kinds.ATTENTION, words, self.tr("Dit bestand is zo niet te gebruiken")
            )
        if reading.problems:
            rows = (
                self.tr("1 rij heeft een fout en doet niet mee.")
                if reading.faulty == 1
                else self.tr("{count} rijen hebben een fout en doen niet mee.").format(
                    count=format_number(reading.faulty)
                )
            )
            rest = self.tr(
                "De andere rijen kunt u overnemen. Of verbeter het bestand en kies het opnieuw."
            )
            return Notice(theme, kinds.ATTENTION, f"{rows} {rest}")
        words = self.tr("Er zijn geen fouten gevonden. Kijk na wat er verandert.")
        return Notice(theme, kinds.FINE, words)

    def _list_changes(self, comparison: Comparison) -> list[tuple[str, str]]:
        facts = [
            (self.tr("Nieuw"), comparison.new),
            (self.tr("Gewijzigd"), comparison.changed),
            (self.tr("Niet meer in het bestand"), comparison.gone),
        ]
        if comparison.kept:
            facts.append((self.tr("Blijft zoals het was, door de fout"), comparison.kept))
        listed = [(heading, self._name_some(offers)) for heading, offers in facts]
        listed.append((self.tr("Hetzelfde"), str(len(comparison.same))))
        if comparison.examples:
            words = self.tr(
                "De {count} verzonnen rijen gaan weg. "
                "Wat in een arrangement staat, blijft te lezen."
            )
            listed.append((self.tr("Voorbeeld"), words.format(count=len(comparison.examples))))
        return listed

    def _name_some(self, offers: Sequence[Offer]) -> str:
        if not offers:
            return "0"
        names = "; ".join(name_offer(offer) for offer in offers[:NAMED])
        rest = len(offers) - NAMED
        more = self.tr(" en nog {count}").format(count=rest) if rest > 0 else ""
        return f"{len(offers)}: {names}{more}"

    def _add_buttons(self, theme: Theme, reading: DirectoryReading, comparison: Comparison) -> None:
        count = len(reading.offers)
        words = (
            self.tr("1 rij overnemen")
            if count == 1
            else self.tr("{count} rijen overnemen").format(count=f"{count:,}".replace(",", "."))
        )
        self.accept_button = Button(theme, words, ButtonKind.PRIMARY, IconName.CHECK)
        self.again_button = Button(theme, self.tr("Bestand opnieuw kiezen …"), icon=IconName.REDO)
        self.leave_button = Button(theme, self.tr("Annuleren"), ButtonKind.QUIET)
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.accept_button, self.again_button, self.leave_button):
            row.addWidget(button)
        self.add(buttons)
        can_accept = bool(reading.offers) and comparison.changes_anything
        self.accept_button.setVisible(can_accept)
        if reading.offers and not can_accept:
            self.add(WrapLabel(self.tr("Dit staat al zo in de sociale kaart."), tone=Tone.SECOND))
        self.accept_button.clicked.connect(self.accepted)
        self.again_button.clicked.connect(self.again_asked)
        self.leave_button.clicked.connect(self.left)
        self.setFocusProxy(self.accept_button if can_accept else self.again_button)
