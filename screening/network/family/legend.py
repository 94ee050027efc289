"""What the signs of the family tree mean, in the words that stand beside it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from screening.wording.speech import mark


class Sign(StrEnum):
    """The signs of the family tree, so that a screen can draw each of them."""

    MAN = "man"
    WOMAN = "woman"
    OTHER = "other"
    CLIENT = "client"
    CARER = "carer"
    DECEASED = "deceased"
    MARRIED = "married"
    LIVING_TOGETHER = "living_together"
    LIVING_APART = "living_apart"
    SEPARATED = "separated"
    DIVORCED = "divorced"
    CHILD = "child"
    ADOPTED = "adopted"
    TWIN = "twin"
    IDENTICAL_TWIN = "identical_twin"
    HALF_SIBLING = "half_sibling"
    HOUSEHOLD = "household"


@dataclass(frozen=True, slots=True)
class SignEntry:
    """One line of the legend: a sign and what it means."""

    sign: Sign
    text: str


LEGEND: Final[tuple[SignEntry, ...]] = (
    SignEntry(Sign.MAN, mark("vierkant: man")),
    SignEntry(Sign.WOMAN, mark("cirkel: vrouw")),
    SignEntry(Sign.OTHER, mark("ruit: anders of niet bekend")),
    SignEntry(Sign.CLIENT, mark("dubbele rand: de cliënt")),
    SignEntry(Sign.CARER, mark("gevuld teken: mantelzorger")),
    SignEntry(Sign.DECEASED, mark("kruis door het teken: overleden")),
    SignEntry(Sign.MARRIED, mark("doorgetrokken lijn: getrouwd of geregistreerd partnerschap")),
    SignEntry(Sign.LIVING_TOGETHER, mark("streepjeslijn tussen partners: wonen samen")),
    SignEntry(
        Sign.LIVING_APART,
        mark("stippellijn tussen twee mensen: partners die apart wonen, of ouders zonder relatie"),
    ),
    SignEntry(Sign.SEPARATED, mark("één streep door de lijn: uit elkaar")),
    SignEntry(Sign.DIVORCED, mark("twee strepen door de lijn: gescheiden")),
    SignEntry(Sign.CHILD, mark("lijn naar beneden: kind, het oudste links")),
    SignEntry(Sign.ADOPTED, mark("streepjeslijn naar beneden: adoptiekind of pleegkind")),
    SignEntry(Sign.TWIN, mark("lijnen uit één punt: tweeling of meerling")),
    SignEntry(Sign.IDENTICAL_TWIN, mark("lijnen uit één punt met een streep ertussen: eeneiig")),
    SignEntry(Sign.HALF_SIBLING, mark("stippellijn naar een broer of zus: halfbroer of halfzus")),
    SignEntry(Sign.HOUSEHOLD, mark("streepjes om een groep mensen: wonen bij de cliënt")),
)
"""Every family tree carries it, because sources disagree on the signs."""
