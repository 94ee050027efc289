"""What the copies of the proposal say of client support, each to its own reader."""

from dataclasses import replace
from datetime import date

import pytest

from screening.documents.audience import CLIENT, FILE, Audience, make_audience
from screening.documents.client_support import list_support
from screening.documents.content_json import write_json
from screening.documents.proposal import build_proposal
from screening.dossier.model import ClientSupport, SupportChoice, SupporterKind
from screening.identifiers import PersonId
from screening.workspace import Workspace
from tests.support.full_support import full_support
from tests.support.households import Household
from tests.support.proposal_parts import take_part

FULL = replace(full_support(date(2026, 8, 3)), told_by="", choice=SupportChoice.FORMAL)
CONFIDENTIAL = ("Doorslapen", "Samen bellen", "Het lukte")
SUPPORTER = ("Elske, vrijwilliger", "De Klaproos", "06 1234 5678")
CONSENT = "Toestemming sinds 3 augustus 2026. Wat: het verslag. Met wie: de huisarts."


def words_of_support(workspace: Workspace, household: Household, audience: Audience) -> str:
    """Return what a copy says of client support."""
    document = build_proposal(workspace.proposals.gather(household.visits[-1], audience))
    return write_json(take_part(document, "Cliëntondersteuning")).decode()


def test_client_support_says_what_was_told_and_chosen(
    workspace: Workspace, jansen: Household
) -> None:
    """For client and carers each; who was told nothing is not passed over in silence."""
    support = ClientSupport(None, "", SupportChoice.UNDECIDED, "")
    told = replace(
        support,
        told_on=workspace.clock.today(),
        told_by="het Wmo-loket",
        choice=SupportChoice.INFORMAL,
        supporter="een buurvrouw",
    )
    annie: PersonId = jansen.people["annie"]
    workspace.client_support.set_support(jansen.dossier_id, annie, told)
    text = words_of_support(workspace, jansen, FILE)
    assert (
        "Verteld: op 18 augustus 2026 door het Wmo-loket\\n"
        "Keuze: ja, iemand uit de eigen omgeving\\nOndersteuner: een buurvrouw" in text
    )
    assert "Er is niet vastgelegd of dit is verteld." in text


@pytest.mark.parametrize(
    "name, kind, told",
    [
        ("Imam Kaya", SupporterKind.OTHER, "Imam Kaya (geen familie, vriend of vrijwilliger)"),
        ("", SupporterKind.OTHER, "iemand anders"),
        ("Elske", SupporterKind.VOLUNTEER, "Elske, vrijwilliger"),
        ("Elske", None, "Elske"),
    ],
)
def test_who_supports_is_one_person(name: str, kind: SupporterKind | None, told: str) -> None:
    """Behind a name "iemand anders" would be another person."""
    support = replace(FULL, supporter=name, supporter_kind=kind)
    assert dict(list_support(support))["Ondersteuner"] == told


def test_who_is_supported_reads_all_of_it_and_nobody_elses(
    workspace: Workspace, jansen: Household
) -> None:
    """In the own copy; why somebody asked for another supporter is in no copy at all."""
    desk, annie = workspace.client_support, jansen.people["annie"]
    desk.set_support(jansen.dossier_id, annie, FULL)
    desk.ask_another(jansen.dossier_id, annie, date(2026, 8, 3), "Geen klik")
    marja = make_audience(jansen.people["marja"])
    words = {
        audience: words_of_support(workspace, jansen, audience)
        for audience in (make_audience(annie), marja, CLIENT, FILE)
    }
    own = words.pop(make_audience(annie))
    for told in (*SUPPORTER, *CONFIDENTIAL, CONSENT):
        assert told in own
    assert "Geen klik" not in own
    for told in (*CONFIDENTIAL, "Geen klik"):
        assert not [audience for audience, text in words.items() if told in text]
    for told in SUPPORTER:
        assert told not in words[CLIENT] + words[marja]


@pytest.mark.parametrize(
    "partial",
    [replace(FULL, shared_on=None), replace(FULL, shared_what=""), replace(FULL, shared_with="")],
    ids=["no day", "not what", "not whom"],
)
def test_the_file_tells_of_sharing_only_what_a_whole_consent_says(
    workspace: Workspace, jansen: Household, partial: ClientSupport
) -> None:
    """Who supports is told, so that the supporter can be invited."""
    desk, annie = workspace.client_support, jansen.people["annie"]
    desk.set_support(jansen.dossier_id, annie, FULL)
    whole = words_of_support(workspace, jansen, FILE)
    for told in (*SUPPORTER, CONSENT):
        assert told in whole
    desk.set_support(jansen.dossier_id, annie, partial)
    partly = words_of_support(workspace, jansen, FILE)
    for told in ("het verslag", "de huisarts", "Toestemming"):
        assert told not in partly
