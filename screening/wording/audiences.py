"""Who reads a copy of the proposal, and what stands not in it, in words."""

from collections.abc import Mapping
from typing import Final

from screening.documents.audience import CLIENT, FILE, Audience, AudienceKind, make_audience
from screening.dossier.model import Dossier
from screening.wording.exports import list_recipients
from screening.wording.speech import mark, say

_LEFT_OUT: Final[Mapping[AudienceKind, str]] = {
    AudienceKind.FILE: mark(
        "Niet in dit exemplaar: losse antwoorden, uw eigen notities, en wat een mantelzorger niet "
        "wil delen."
    ),
    AudienceKind.CLIENT: mark(
        "Niet in dit exemplaar: losse antwoorden, wat mensen van elkaar vinden of kunnen, en wat "
        "een mantelzorger niet met de cliënt wil delen."
    ),
    AudienceKind.CARER: mark(
        "Niet in dit exemplaar: de vraag en de zorgsituatie van de cliënt, de kaart, en alles over "
        "andere mensen dat niet met deze mantelzorger is afgesproken."
    ),
}


def describe_left_out(audience: Audience) -> str:
    """Return in one sentence what a copy does not hold."""
    return say(_LEFT_OUT[audience.kind])


def list_audiences(dossier: Dossier) -> tuple[tuple[Audience, str], ...]:
    """Return who may get a copy: the client, each carer, and the municipality, as recipients."""
    readers = (CLIENT, *(make_audience(carer.id) for carer in dossier.carers), FILE)
    return tuple(zip(readers, list_recipients(dossier), strict=True))
