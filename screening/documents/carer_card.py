"""What stands on a carer card and on the sheet that it is printed on; always in Dutch.

Nothing medical: what must be known right away is what somebody wrote down for it.
"""

from datetime import date
from typing import Final

from screening.arrangement.carer_card import CarerCard
from screening.documents.content import Bullets, Document, Paragraph, Section
from screening.wording.formats import format_date

TITLE: Final = "Ik ben mantelzorger"
CALL: Final = "Is er iets met mij? Bel dan:"
AT_ONCE: Final = "Goed om meteen te weten"
PLAN: Final = "Hier ligt het noodplan"
NOTHING_YET: Final = "Ruimte om zelf iets op te schrijven"
RULER: Final = "Dit streepje is 5 centimeter. Klopt dat? Dan is de pas op ware grootte."


def word_dependence(card: CarerCard) -> str:
    """Return the sentence that says that somebody relies on the carer."""
    if card.client:
        return f"{card.client} is van mij afhankelijk."
    return "Er is iemand die van mij afhankelijk is."


def word_owner(card: CarerCard, made_on: date) -> str:
    """Return whose card it is, and of when."""
    return f"{card.carer_name} · {format_date(made_on)}"


def build_sheet(card: CarerCard, made_on: date, author: str) -> Document:
    """Return the sheet around the cards: its title, and how the cards are used."""
    use = Bullets(
        (
            "Druk dit blad af op ware grootte: 100 %, en niet passend op het papier.",
            "Knip de passen uit langs de streepjes en vouw ze dubbel op de stippellijn.",
            (
                "Doe een pas in de portemonnee, bij het identiteitsbewijs. Leg de andere bij de "
                "telefoon, of geef hem aan iemand die dichtbij is."
            ),
            "Vertel de mensen op de pas dat zij gebeld kunnen worden, en wat er dan nodig is.",
            "Klopt er iets niet meer? Gooi de oude passen weg en vraag om nieuwe.",
        )
    )
    about = Paragraph(
        "Is er iets met de mantelzorger, dan weet een ander met deze pas dat er thuis iemand is "
        "die hulp nodig heeft, en wie er gebeld moet worden."
    )
    return Document(
        title="Mantelzorgpas",
        subtitle=f"van {card.carer_name}, gemaakt op {format_date(made_on)}",
        made_on=made_on,
        household="",
        author=author,
        sections=(Section("Zo gebruikt u de pas", (about, use)),),
        confidentiality="Op dit blad staan namen en telefoonnummers. Bewaar het zorgvuldig.",
    )
