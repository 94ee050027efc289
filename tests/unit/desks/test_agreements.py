from dataclasses import replace

import pytest

from screening.arrangement.contact import NAME, PHONE, ROLE, list_contacts
from screening.dossier.model import ClientSupport
from screening.errors import InvalidInput, NotFound
from screening.identifiers import AgreementId, PersonId, VisitId
from screening.network.model import Group
from screening.workspace import Workspace
from tests.unit.desks.conftest import Home


def _list(workspace: Workspace, visit_id: VisitId) -> list[tuple[str, str, str]]:
    agreements = workspace.arrangement.load(visit_id).agreements
    return [(one.who, one.what, one.moment) for one in agreements]


def test_agreements_stand_in_the_order_of_entry(workspace: Workspace, home: Home) -> None:
    """A change keeps the place, and each step can be undone by itself."""
    desk = workspace.agreements
    first = AgreementId(desk.add(home.visit_id, who=" Marja ", what="kookt").created)
    desk.add(home.visit_id, who="Thuiszorg", what="wast", moment="elke ochtend")
    desk.change(first, moment="zondag")
    stored = [("Marja", "kookt", "zondag"), ("Thuiszorg", "wast", "elke ochtend")]
    assert _list(workspace, home.visit_id) == stored
    desk.remove(first)
    assert _list(workspace, home.visit_id) == stored[1:]
    workspace.undo(home.dossier_id)
    assert _list(workspace, home.visit_id) == stored
    workspace.undo(home.dossier_id)
    assert _list(workspace, home.visit_id)[0] == ("Marja", "kookt", "")


def test_what_is_known_so_far_is_enough(workspace: Workspace, home: Home) -> None:
    """So that nothing that was entered waits for the rest."""
    workspace.agreements.add(home.visit_id, who="Marja")
    assert _list(workspace, home.visit_id) == [("Marja", "", "")]


def test_an_agreement_that_says_nothing_is_refused(workspace: Workspace, home: Home) -> None:
    """The words that stood there stay; taking it away has a button of its own."""
    desk = workspace.agreements
    with pytest.raises(InvalidInput):
        desk.add(home.visit_id, who=" ", what="\x00")
    agreement = AgreementId(desk.add(home.visit_id, what="kookt").created)
    with pytest.raises(InvalidInput):
        desk.change(agreement, what=" ")
    assert _list(workspace, home.visit_id) == [("", "kookt", "")]
    desk.remove(agreement)
    with pytest.raises(NotFound):
        desk.remove(agreement)


def test_one_click_makes_somebody_the_contact_person(workspace: Workspace, home: Home) -> None:
    """In one step of undo, with nothing left of who that was before."""
    desk, visit = workspace.agreements, home.visit_id
    workspace.visits.write_text(visit, PHONE, "06")
    desk.choose_contact(visit, "Els van Dam", "buurvrouw")
    texts = workspace.visits.texts(visit)
    assert [texts.get(name) for name in (NAME, ROLE, PHONE)] == ["Els van Dam", "buurvrouw", ""]
    workspace.undo(home.dossier_id)
    assert workspace.visits.texts(visit) == {PHONE: "06"}


def test_who_may_be_the_contact_person_is_offered(workspace: Workspace, home: Home) -> None:
    """First who gives client support, with how to call them; then the people of the map."""
    support = ClientSupport(supporter="Bea Vos", reach="0612345678")
    workspace.network.add_person(home.visit_id, "Thuiszorg", group=Group.PROFESSIONAL)
    dossier = workspace.dossiers.load(home.dossier_id)
    dossier = replace(dossier, client=replace(dossier.client, support=support))
    people = workspace.network.load(home.visit_id).people
    namesake = replace(people[0], id=PersonId("namesake"), name="Bea Vos", relation="nicht")
    contacts = list_contacts(dossier, (*people, *people, namesake))
    assert (contacts[0].name, contacts[0].role) == ("Bea Vos", "cliëntondersteuner")
    assert contacts[0].phone == "0612345678"
    assert contacts[1].name == "Thuiszorg"
    assert contacts[1].role == "beroepskracht"
    names = [contact.name for contact in contacts]
    assert len(names) == len(set(names)) == len(people) + 1
