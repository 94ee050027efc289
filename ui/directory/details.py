"""All that is known of one offer."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from screening.directory.model import Offer
from screening.wording.offers import describe_checked, describe_doubt, list_functions
from screening.wording.path_text import word_address
from ui.components.card import Card
from ui.components.icon_line import IconLine
from ui.components.labels import TextType, Tone, WrapLabel
from ui.directory.delegate import describe_area
from ui.icons import IconName
from ui.instruments.facts import Facts
from ui.roles import ColourRole
from ui.theme import Theme

translate = QCoreApplication.translate


class OfferDetails(Card):
    """Shows an offer in full, or says how to choose one."""

    def __init__(self, theme: Theme, today: date) -> None:
        super().__init__()
        self._today = today
        self.organisation = WrapLabel("", TextType.STRONG)
        self.doubt = IconLine(theme, IconName.ATTENTION, ColourRole.ATTENTION, tone=Tone.ATTENTION)
        self.description = WrapLabel("")
        self._facts: QWidget | None = None
        for widget in (self.organisation, self.doubt, self.description):
            self.add(widget)
        self.show_offer(None)

    def show_offer(self, offer: Offer | None) -> None:
        """Show another offer, or none."""
        self.set_title(offer.name if offer else self.tr("Kies een aanbod om alles te lezen"))
        self.organisation.setText(offer.organisation if offer else "")
        self.organisation.setVisible(offer is not None)
        doubt = describe_doubt(offer, self._today) if offer else ""
        self.doubt.set_text(doubt)
        self.description.setText(offer.description if offer else "")
        self.description.setVisible(bool(offer and offer.description))
        if self._facts is not None:
            self._facts.hide()
            self._facts.deleteLater()
        self._facts = Facts(_list_facts(offer, has_doubt=bool(doubt))) if offer else None
        if self._facts is not None:
            self.add(self._facts)


def _list_facts(offer: Offer, *, has_doubt: bool) -> list[tuple[str, str]]:
    facts = [
        (translate("OfferDetails", "Functie"), list_functions(offer)),
        (translate("OfferDetails", "Voor wie"), offer.target_group),
        (translate("OfferDetails", "Voor welke wijk"), describe_area(offer)),
        (translate("OfferDetails", "Wachttijd"), offer.waiting_time),
        (translate("OfferDetails", "Kosten"), offer.costs),
        (translate("OfferDetails", "Adres"), offer.address),
        (translate("OfferDetails", "Telefoon"), offer.phone),
        (translate("OfferDetails", "E-mail"), word_address(offer.email)),
        (translate("OfferDetails", "Website"), word_address(offer.website)),
        # A doubt tells the day already.
        (translate("OfferDetails", "Gegevens"), "" if has_doubt else describe_checked(offer)),
    ]
    return [(heading, words) for heading, words in facts if words]
