"""What somebody reads in a copy of the own data."""

from typing import Final

from screening.documents.content_json import write_json
from screening.workspace import Workspace
from tests.support.households import Household

WORD: Final = "roos-molen-fiets-brug"
"""The passphrase that copies are made with."""


def words_of_copy(workspace: Workspace, household: Household, carer: str = "") -> str:
    """Return everything that stands in a copy."""
    carer_id = household.people[carer] if carer else None
    return write_json(workspace.papers.build_copy(household.dossier_id, carer_id)).decode()
