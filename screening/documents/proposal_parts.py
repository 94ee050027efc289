"""Who writes which part of a proposal: every part of a layout has one writer here."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from screening.documents import proposal_investigation as investigation
from screening.documents.content import Block
from screening.documents.material import ProposalMaterial
from screening.documents.proposal_arrangement import write_arrangement
from screening.documents.proposal_backup_plan import write_backup_plan
from screening.documents.proposal_burden import write_burden
from screening.documents.proposal_network import write_network
from screening.documents.proposal_rights import write_rights
from screening.documents.proposal_signals import write_signals
from screening.documents.proposal_signatures import write_signatures
from screening.documents.proposal_support import write_agreements, write_contact, write_support
from screening.documents.proposal_versions import write_changes
from screening.investigation.model import Area

Writer = Callable[[ProposalMaterial], tuple[Block, ...]]


def _write_letter(area: Area) -> Writer:
    return partial(investigation.write_area, area=area)


WRITERS: Final[Mapping[str, Writer]] = {
    "changes": write_changes,
    "request": investigation.write_request,
    "needs": _write_letter(Area.NEEDS),
    "problems": investigation.write_problems,
    "care_situation": investigation.write_care_situation,
    "attention": investigation.write_attention,
    "needed": investigation.write_needed,
    "own_strength": _write_letter(Area.OWN_STRENGTH),
    "helpers": _write_letter(Area.NETWORK),
    "network": lambda material: write_network(material).blocks,
    "carer_support": _write_letter(Area.CARER_SUPPORT),
    "burden": lambda material: write_burden(material, material.situations).blocks,
    "signals": lambda material: write_signals(material).blocks,
    "general": _write_letter(Area.GENERAL_PROVISIONS),
    "others": _write_letter(Area.OTHER_PARTIES),
    "remaining": investigation.write_remaining,
    "contribution": _write_letter(Area.CONTRIBUTION),
    "arrangement": write_arrangement,
    "backup_plan": lambda material: write_backup_plan(material.texts).blocks,
    "agreements": write_agreements,
    "contact": write_contact,
    "support": write_support,
    "rights": write_rights,
    "signatures": write_signatures,
}
"""The key of a part, as in `proposal_layout`, with what writes it; no blocks means no heading."""
