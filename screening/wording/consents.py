"""What a carer agreed to, in words."""

from screening.dossier.model import Consent
from screening.wording.speech import say


def describe_scope(consent: Consent) -> str:
    """Return who may read the outcome, besides the carer and the consultant."""
    if not consent.in_proposal:
        return say("De uitslag blijft in het mantelzorgersdeel.")
    if consent.for_client:
        return say("De uitslag mag in het voorstel, ook in het exemplaar voor de cliënt.")
    return say("De uitslag mag in het voorstel, maar niet in het exemplaar voor de cliënt.")
