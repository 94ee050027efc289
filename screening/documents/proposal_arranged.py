"""What of the arrangement each reader may see."""

from dataclasses import replace

from screening.arrangement.model import (
    Arrangement,
    Financing,
    LegalLetter,
    Provision,
    SupportFunction,
)
from screening.identifiers import PersonId


def arranged_for_file(arrangement: Arrangement) -> Arrangement:
    """Return every line, without the signal it came from: that may rest on single answers."""
    lines = tuple(_without_signal(line) for line in arrangement.provisions)
    return replace(arrangement, provisions=lines)


def arranged_for_client(
    arrangement: Arrangement, client_id: PersonId, sharing: frozenset[PersonId]
) -> Arrangement:
    """Return the client's own lines, and those of carers who let the client read them.

    Respite care happens to the client whoever asked for it: of such a line of another carer stay
    what, when and by whom, as a line of the client.
    """
    lines = []
    for line in arrangement.provisions:
        if line.draft.for_person == client_id or line.draft.for_person in sharing:
            lines.append(_without_signal(line))
        elif line.draft.subject is SupportFunction.RESPITE_CARE:
            lines.append(_without_reasons(line, for_person=client_id))
    return replace(
        arrangement,
        provisions=tuple(lines),
        no_needs=tuple(one for one in arrangement.no_needs if one.carer_id in sharing),
    )


def arranged_for_carer(arrangement: Arrangement, carer_id: PersonId) -> Arrangement:
    """Return the lines for this carer, and what this carer is to do in those of others."""
    lines = []
    for line in arrangement.provisions:
        if line.draft.for_person == carer_id:
            lines.append(_without_signal(line))
        elif line.draft.provider_id == carer_id:
            lines.append(_without_reasons(line, for_person=line.draft.for_person))
    return replace(
        arrangement,
        provisions=tuple(lines),
        no_needs=tuple(one for one in arrangement.no_needs if one.carer_id == carer_id),
    )


def _without_signal(line: Provision) -> Provision:
    return replace(line, draft=replace(line.draft, from_signal=""))


def _without_reasons(line: Provision, *, for_person: PersonId) -> Provision:
    draft = replace(
        line.draft,
        for_person=for_person,
        goal="",
        letter=LegalLetter.NONE,
        financing=Financing.NONE,
        next_action="",
        next_actor="",
        next_on=None,
        from_signal="",
    )
    return replace(line, draft=draft)
