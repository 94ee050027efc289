"""The family in the copy for the client: what others are to the client, and nothing among them."""

from collections.abc import Mapping
from typing import Final

from screening.documents.content import Block, KeyValues
from screening.network.family.kin import (
    list_children,
    list_parents,
    list_partnerships,
    partner_in,
)
from screening.network.family.model import (
    Descent,
    Family,
    KinshipKind,
    PartnershipState,
)
from screening.network.family.relatives import TO_CLIENT, Relative
from screening.network.family.siblings import Closeness, list_siblings
from screening.wording.labels import label

SIBLINGS: Final[Mapping[Closeness, str]] = {Descent.FOSTER: "pleegbroer of pleegzus"}


def write_client_family(family: Family) -> list[Block]:
    """Return the client's own gender and relations in words; empty when nothing is known."""
    client = family.members[0]
    rows = [("Geslacht", label(client.gender))] if client.gender else []
    for line in list_partnerships(family, client.id):
        other = partner_in(line, client.id)
        is_now = line.state is PartnershipState.CURRENT
        relative = Relative.PARTNER if is_now else Relative.FORMER_PARTNER
        kind = label(line.kind) if is_now else f"{label(line.kind)}, {label(line.state)}"
        rows.append(_write_row(family, other, relative, kind))
    for line_up in list_parents(family, client.id):
        kind = "" if line_up.descent is Descent.BIRTH else f"u bent {label(line_up.descent)}"
        rows.append(_write_row(family, line_up.parent, Relative.PARENT, kind))
    for line_down in list_children(family, client.id):
        kind = "" if line_down.descent is Descent.BIRTH else label(line_down.descent)
        rows.append(_write_row(family, line_down.child, Relative.CHILD, kind))
    for sibling, kinship in list_siblings(family, client.id).items():
        kind = SIBLINGS.get(kinship) or label(kinship)
        if kinship is KinshipKind.SIBLING:
            kind = ""
        rows.append(_write_row(family, sibling, Relative.SIBLING, kind))
    return [KeyValues(tuple(rows))] if rows else []


def _write_row(family: Family, other: str, relative: Relative, kind: str) -> tuple[str, str]:
    member = next(each for each in family.members if each.id == other)
    words = TO_CLIENT[relative].fit(member.gender)
    name = f"{member.name} ({kind})" if kind else member.name
    return f"{words[:1].upper()}{words[1:]}", name
