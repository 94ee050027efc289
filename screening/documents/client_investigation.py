"""What was found at the investigation, as it stands in the copy for the client."""

from collections.abc import Iterator
from typing import Final

from screening.documents.content import Block, KeyValues
from screening.documents.material import ProposalMaterial
from screening.identifiers import PersonId
from screening.investigation.model import Area, Finding, LegalStep
from screening.wording.investigation import name_area
from screening.wording.labels import label

_ABOUT_CARER: Final = frozenset({Area.CARER_SUPPORT.value})
"""What was found about a carer: that is in no copy for the client."""


def write_client_investigation(visit: ProposalMaterial) -> list[Block]:
    """Return the findings about the client and the client's own words, and nobody else's."""
    found, client = visit.investigation, visit.dossier.client.id
    rows = [(label(LegalStep.PROBLEMS), found.problems)]
    rows.append((label(LegalStep.SUPPORT_NEEDED), found.needed))
    for finding in found.findings:
        if finding.key not in _ABOUT_CARER:
            rows += _list_rows(finding, client)
    rows.append((label(LegalStep.REMAINS_FOR_WMO), found.remaining))
    filled = tuple((name, text) for name, text in rows if text)
    return [KeyValues(filled)] if filled else []


def _list_rows(finding: Finding, client: PersonId) -> Iterator[tuple[str, str]]:
    name = name_area(finding.key, finding.title)
    yield f"{name}: waarom dit is besproken", finding.reason
    for person, words in finding.said:
        if person == client:
            yield f"{name}: in uw eigen woorden", words
    yield name, finding.found
