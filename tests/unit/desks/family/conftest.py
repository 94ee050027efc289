import pytest

from screening.identifiers import PersonId
from screening.network.family.model import Family
from screening.network.family.relatives import Relative
from screening.network.model import Gender
from screening.workspace import Workspace
from tests.unit.desks.conftest import Home


class Kin:
    """Builds a family at the open visit, by names."""

    def __init__(self, workspace: Workspace, home: Home) -> None:
        self.desk, self.network, self.home = workspace.family, workspace.network, home
        self.visit = home.visit_id
        self.client = home.client

    def add(
        self,
        relative: Relative,
        name: str,
        of: PersonId | None = None,
        gender: Gender | None = None,
    ) -> PersonId:
        """Add a relative, of the client unless told otherwise."""
        of = of or self.client
        return PersonId(self.desk.add_relative(self.visit, of, relative, name, gender).created)

    def family(self) -> Family:
        """Return the family as stored."""
        return self.desk.load(self.visit)

    def parents(self, child: PersonId) -> set[PersonId]:
        """Return who are the parents of somebody."""
        return {line.parent for line in self.family().parentages if line.child == child}

    def relation(self, person: PersonId) -> str:
        """Return the relation to the client in words."""
        return self.network.load(self.visit).person(person).relation


@pytest.fixture
def kin(workspace: Workspace, home: Home) -> Kin:
    """The family of Piet, of whom nothing is known yet."""
    return Kin(workspace, home)
