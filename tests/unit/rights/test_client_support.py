"""What is kept of someone's client support: in the own copy, counted, and destroyed."""

import json
from datetime import date

import pytest

from screening.dossier.model import ClientSupport
from screening.rights.model import DataKind
from screening.workspace import Workspace
from tests.support.destroying import DOUBT, GOAL, PLACE, SPENT, confirm, enrich
from tests.support.full_support import full_support
from tests.support.households import Household
from tests.support.vaults import database_of, dump
from tests.unit.rights.own_copies import words_of_copy

DAY = date(2026, 8, 3)


def fill(workspace: Workspace, household: Household, whom: str) -> None:
    """Keep something of everything for one person."""
    desk, dossier = workspace.client_support, household.dossier_id
    client = workspace.dossiers.load(dossier).client.id
    person = household.people[whom] if whom else client
    desk.set_support(dossier, person, full_support(DAY))
    desk.add_hours(dossier, person, DAY, 1.5, "Kennismaken")
    asked = desk.ask_another(dossier, person, DAY, "Te weinig tijd").created
    desk.change_request(dossier, asked, arranged_on=DAY, arranged_with="Joke")


WORDS = (
    "op 3 augustus 2026 door het loket",
    "ja, iemand uit de eigen omgeving",
    "Elske, vrijwilliger",
    "De Klaproos",
    "06 1234 5678",
    "Toestemming sinds 3 augustus 2026. Wat: het verslag. Met wie: de huisarts.",
    "Doorslapen",
    "Samen bellen",
    "Besproken op 3 augustus 2026. Het lukte",
    "1,5 uur",
    "Kennismaken",
    "In totaal 1,5 uur.",
    "Te weinig tijd",
    "3 augustus 2026, Joke",
)


@pytest.mark.parametrize("whom", ["", "annie"])
def test_all_of_it_stands_in_the_own_copy_and_in_no_other(
    workspace: Workspace, jansen: Household, whom: str
) -> None:
    """The client reads that of the client, a carer that of the carer."""
    fill(workspace, jansen, whom)
    own = words_of_copy(workspace, jansen, whom)
    for wanted in WORDS:
        assert wanted in own, wanted
    for other in {"", "annie", "marja"} - {whom}:
        words = words_of_copy(workspace, jansen, other)
        for private in ("Elske", "Doorslapen", "Kennismaken", "Te weinig tijd", "de huisarts"):
            assert private not in words


def test_an_open_request_and_one_without_a_reason_read_well(
    workspace: Workspace, jansen: Household
) -> None:
    """No empty cell: no reason is needed, and not arranged is said."""
    workspace.client_support.ask_another(jansen.dossier_id, jansen.people["annie"], DAY)
    sections = json.loads(words_of_copy(workspace, jansen, "annie"))["sections"]
    (own,) = [part for part in sections if part["title"] == "Cliëntondersteuning"]
    words = json.dumps(own, ensure_ascii=False)
    assert "geen reden nodig" in words
    assert "nog niet" in words


def test_who_was_not_told_reads_that(workspace: Workspace, jansen: Household) -> None:
    """One sentence, and no table of nothing."""
    annie = jansen.people["annie"]
    workspace.client_support.set_support(jansen.dossier_id, annie, ClientSupport())
    words = words_of_copy(workspace, jansen, "annie")
    assert "Er is niet vastgelegd of u weet van de gratis cliëntondersteuning." in words


def test_the_planned_visit_stands_in_the_copy_of_the_client(
    workspace: Workspace, jansen: Household
) -> None:
    """When and where the client was invited to."""
    today = workspace.clock.today()
    workspace.invitations.change_plan(jansen.dossier_id, visit_on=today, place=PLACE)
    assert f"18 augustus 2026, {PLACE}" in words_of_copy(workspace, jansen)
    assert PLACE not in words_of_copy(workspace, jansen, "annie")


def test_it_is_counted_and_goes_with_the_dossier(workspace: Workspace, jansen: Household) -> None:
    """Every kind by its own name, and no row is left."""
    enrich(workspace, jansen)
    counts = workspace.destructions.plan(jansen.dossier_id).counts
    kinds = (
        DataKind.SUPPORT_AGREEMENTS,
        DataKind.SUPPORT_HOURS,
        DataKind.SUPPORTER_REQUESTS,
        DataKind.PLANNED_VISITS,
    )
    assert [counts[kind] for kind in kinds] == [1, 1, 1, 1]
    workspace.destructions.destroy(confirm(workspace, jansen))
    rows = dump(workspace)
    for table in ("client_support", "support_hours", "supporter_request", "planned_visit"):
        assert rows[table] == []


def test_the_part_of_a_carer_takes_agreements_and_hours_along(
    workspace: Workspace, jansen: Household
) -> None:
    """Told, choice and supporter stay; an open request stays to be seen, without its reason."""
    enrich(workspace, jansen)
    fill(workspace, jansen, "marja")
    annie = jansen.people["annie"]
    dossier = jansen.dossier_id
    workspace.client_support.change_support(dossier, annie, told_on=DAY, supporter="Elske")
    before = workspace.client_support.records(dossier)[jansen.people["marja"]]
    counts = workspace.destructions.plan(dossier, annie).counts
    assert counts[DataKind.SUPPORT_AGREEMENTS] == 1
    assert counts[DataKind.SUPPORT_HOURS] == 1
    assert counts[DataKind.SUPPORTER_REQUESTS] == 1
    workspace.destructions.destroy(confirm(workspace, jansen, annie))
    carer = next(one for one in workspace.dossiers.load(dossier).carers if one.id == annie)
    assert (carer.support.told_on, carer.support.supporter) == (DAY, "Elske")
    assert (carer.support.goal, carer.support.shared_on) == ("", None)
    records = workspace.client_support.records(dossier)
    assert records[annie].hours == ()
    (request,) = records[annie].open_requests
    assert request.reason == ""
    assert records[jansen.people["marja"]] == before
    assert workspace.destructions.plan(dossier, annie).is_empty
    whole = str(dump(workspace))
    for gone in (GOAL, SPENT, DOUBT):
        assert gone not in whole


def test_an_arranged_request_goes_with_the_part_of_a_carer(
    workspace: Workspace, jansen: Household
) -> None:
    """Nobody waits for anything any more."""
    fill(workspace, jansen, "annie")
    annie = jansen.people["annie"]
    workspace.destructions.destroy(confirm(workspace, jansen, annie))
    assert annie not in workspace.client_support.records(jansen.dossier_id)
    rows = database_of(workspace).rows("SELECT reason FROM supporter_request")
    assert rows == []
