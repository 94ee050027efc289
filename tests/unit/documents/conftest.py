"""A proposal in which everything can be searched for."""

import pytest

from screening.documents.material import ProposalMaterial
from screening.workspace import Workspace
from tests.support.households import Household
from tests.support.marked_proposal import CARERS, make_marked


@pytest.fixture
def marked(workspace: Workspace, jansen: Household) -> ProposalMaterial:
    """All of the first visit, with a mark in everything."""
    for key in CARERS:
        workspace.measurements.give_consent(jansen.people[key], in_proposal=True)
    return make_marked(workspace, jansen)
