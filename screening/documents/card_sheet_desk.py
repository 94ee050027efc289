"""The desk that draws carer cards, and lets the sheet with them leave the vault."""

from dataclasses import dataclass
from pathlib import Path

from screening.arrangement.card_desk import CarerCardDesk
from screening.changes import Changes, Topic
from screening.documents.desk import check_passphrase
from screening.documents.hand_over import DOSSIER_KEPT, Outgoing, hand_over
from screening.dossier.visit_desk import VisitDesk
from screening.errors import ExpectedError
from screening.identifiers import PersonId, VisitId, new_id
from screening.storage.desk import VaultDesk
from screening.storage.export_store import ExportKind
from screening.storage.session import Session
from screening.wording.speech import say


class CardNotReady(ExpectedError):
    """A card without a number to call, or with words that run off it, helps nobody."""

    def __init__(self, missing: str) -> None:
        super().__init__(
            say("De pas is nog niet af. {missing} Er is niets opgeslagen.", missing=missing),
            say("Vul de pas aan en sla hem daarna op."),
        )


# No generated repr: the document holds names and numbers.
@dataclass(frozen=True, slots=True, repr=False)
class CardPreview:
    """A card as a PDF of two pages, front and back, and what does not come out well on it."""

    pdf: bytes
    too_long: frozenset[str]
    unprintable: frozenset[str]


class CardSheetDesk:
    """Draws cards in memory; what leaves is protected and registered."""

    def __init__(
        self, session: Session, *, vault: VaultDesk, visits: VisitDesk, cards: CarerCardDesk
    ) -> None:
        self._session = session
        self._vault = vault
        self._visits = visits
        self._cards = cards

    def preview(self, visit_id: VisitId, carer_id: PersonId) -> CardPreview:
        """Return the card as it would be printed today."""
        from screening.documents.card_layout import lay_out
        from screening.documents.pdf_carer_card import render_card

        card, today = self._cards.card(visit_id, carer_id), self._session.clock.today()
        layout = lay_out(card, today)
        return CardPreview(render_card(card, today), layout.too_long, layout.unprintable)

    def save(
        self, visit_id: VisitId, carer_id: PersonId, folder: Path, passphrase: str
    ) -> tuple[Changes, Path]:
        """Write a sheet with the card into a folder, protected, and register who has it.

        Raises:
            CardNotReady: there is nobody to call, or something does not fit on it.
            InvalidInput: the passphrase is too short or too long.
            DeliveryError: the folder cannot take the file; nothing of it is left there.
            DiskFull, DiskTrouble: the vault cannot note it; the file was taken back.
        """
        from screening.documents.card_layout import lay_out
        from screening.documents.pdf_carer_card import render_sheet
        from screening.documents.protection import protect_with

        check_passphrase(passphrase)
        card, today = self._cards.card(visit_id, carer_id), self._session.clock.today()
        if not card.is_ready:
            raise CardNotReady(
                say("Er is nog niemand om te bellen, of er ontbreekt een telefoonnummer.")
            )
        if lay_out(card, today).too_long:
            raise CardNotReady(say("Een tekst past niet op de pas."))
        author = self._vault.settings().get("organisation", "")
        data = protect_with(render_sheet(card, today, author), (), passphrase)
        # Without the dossier: whoever asks for a card prolongs nothing.
        changes = Changes("save carer card", frozenset({Topic.RETENTION}), created=new_id())
        file = Outgoing(
            f"mantelzorgpas-{today.isoformat()}.pdf",
            data,
            ExportKind.CARER_CARD,
            DOSSIER_KEPT,
            dossier_id=self._visits.load(visit_id).dossier_id,
            recipient=card.carer_name,
        )
        return changes, hand_over(self._session, changes, file, folder)
