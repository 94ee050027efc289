"""What a killed process does in many rows at once: another directory, and a version to propose.

An even entry takes over a directory, an odd one puts a version of the proposal to the household.
"""

from typing import Final

from screening.directory.model import Offer
from screening.directory.reading import DirectoryReading
from screening.identifiers import OfferId
from screening.workspace import Workspace
from tests.support.kill_entries import Desk
from tests.support.vaults import database_of

OFFERS: Final = 400
"""So many offers has every directory that is taken over."""

Arranged = tuple[str, int]
"""The directory that is there, and how many versions."""


def arrange(workspace: Workspace, desk: Desk, number: int) -> None:
    """Make one entry."""
    turn, is_version = divmod(number, 2)
    if is_version:
        text = "\n".join(f"Afspraak {turn} {line}" for line in range(40))
        workspace.visits.write_text(desk.visit_id, "agreements", text)
        workspace.versions.propose(desk.visit_id)
        return
    offers = (Offer(OfferId(f"aanbod-{one}"), "De Brug", f"kaart {turn}") for one in range(OFFERS))
    workspace.directory.take_over(DirectoryReading(tuple(offers)))


def predict_arranged(last: int) -> Arranged:
    """Return what stands in the vault after the entries up to and including `last`."""
    return f"kaart {last // 2}" if last >= 0 else "", (last + 1) // 2


def read_arranged(workspace: Workspace) -> Arranged:
    """Return what stands in the vault; what is there for a part has no such name, and no number."""
    offers, database = workspace.directory.list_offers(), database_of(workspace)
    names = {offer.name for offer in offers}
    is_whole = len(offers) in {0, OFFERS} and len(names) <= 1
    lines = database.rows(
        "SELECT (SELECT count(*) FROM proposal_line WHERE version_id = id) FROM proposal_version"
    )
    # Every version says as much as the one before it.
    versions = len(lines) if len(set(lines)) <= 1 else -1
    return "".join(names) if is_whole else "torn", versions
