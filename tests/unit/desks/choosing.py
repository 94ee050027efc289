"""Whom a step is about: somebody chosen by its number."""

from collections.abc import Callable

from screening.identifiers import DossierId, PersonId, VisitId
from screening.workspace import Workspace

Step = Callable[[Workspace, DossierId, VisitId, int], object]


def list_people(workspace: Workspace, visit: VisitId) -> list[PersonId]:
    """Return everybody on the map."""
    return [person.id for person in workspace.network.load(visit).people]


def pick(workspace: Workspace, visit: VisitId, number: int) -> PersonId:
    """Return somebody on the map."""
    people = list_people(workspace, visit)
    return people[number % len(people)] if people else PersonId("nobody")


def pick_carer(workspace: Workspace, dossier: DossierId, number: int) -> PersonId:
    """Return a carer of the dossier."""
    carers = workspace.dossiers.load(dossier).carers
    return carers[number % len(carers)].id if carers else PersonId("nobody")


def pick_either(w: Workspace, d: DossierId, n: int) -> PersonId:
    """Return the client or a carer."""
    return w.dossiers.load(d).client.id if n % 3 == 0 else pick_carer(w, d, n)


def pick_relative(workspace: Workspace, visit: VisitId, number: int) -> PersonId:
    """Return somebody of the map, or the client."""
    network = workspace.network.load(visit)
    everybody = [network.client_id, *(person.id for person in network.people)]
    return everybody[number % len(everybody)]
