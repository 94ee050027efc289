"""A rich household to destroy, and what of it must not be found afterwards."""

from typing import Any

from screening.arrangement.carer_card import CardCall
from screening.arrangement.model import ProviderKind, ProvisionDraft, SupportFunction
from screening.documents.proposal_record import Answer, Response
from screening.dossier.carer_situation import Since
from screening.identifiers import PersonId, VersionId
from screening.investigation.fields import name_said
from screening.investigation.model import Area
from screening.rights.destruction_desk import Confirmed
from screening.rights.retention import Ground
from screening.signals.model import Verdict
from screening.workspace import Workspace
from tests.support.households import Household
from tests.support.vaults import database_of

NOTE = "Zilvervisjes in de nacht"
REASON = "Waterlelie met een reden"
OWN_TEXT = "Kwikstaart in eigen woorden"
HELP = "Lotgenotengroep op maandag"
OUTLOOK = "Boterbloem tot de zomer"
TOKEN = "Kamperfoelie in een pot"
URGENT = "Veldmuis kan niet wachten"
GOAL = "Pimpernel als doel"
SPENT = "Wulp voor een intake"
DOUBT = "Zandhaas werkt bij de thuiszorg"
PLACE = "Meerkoetstraat 12"
AGREED = "Klaproos elke ochtend"
CALLED = "Roerdomp van hiernaast"
REMARK = "Hermelijn is het ermee eens"
FOUND = "Salamander bij de eigen woorden"
ADDED = frozenset(
    {NOTE, REASON, OWN_TEXT, HELP, OUTLOOK, TOKEN, URGENT, GOAL, SPENT, DOUBT, PLACE, AGREED}
    | {CALLED, REMARK, FOUND}
)
"""What `enrich` adds to a household."""


def enrich(workspace: Workspace, household: Household) -> None:
    """Add what the cases have not: a note, a judgement, texts, lines, and a half-typed draft."""
    annie = household.people["annie"]
    visit = household.visits[-1]
    workspace.network.change_person(visit, annie, note=NOTE)
    workspace.visits.write_text(visit, "care.help", OWN_TEXT)
    workspace.carers.change(
        visit, annie, caring_since=Since(2019, 5), work_hours=24, outlook=OUTLOOK
    )
    signal = next(
        line.signal for line in workspace.review.signals(visit) if line.signal.subject == annie
    )
    workspace.review.judge(visit, signal.key, Verdict.DISAGREE, REASON)
    workspace.arrangement.add_provision(
        visit,
        ProvisionDraft(
            annie,
            SupportFunction.EMOTIONAL_SUPPORT,
            HELP,
            ProviderKind.OFFER,
            provider_name="De Brug",
            from_signal=signal.key,
        ),
    )
    workspace.appreciations.note(annie, 2025, what=TOKEN)
    workspace.procedure.set_urgency(household.dossier_id, reason=URGENT)
    _add_support(workspace, household)
    workspace.agreements.add(visit, who="Marja", what=AGREED)
    workspace.carer_cards.save_call(visit, annie, CardCall(CALLED))
    workspace.investigation.write(visit, name_said(Area.NEEDS, annie), FOUND)
    version = VersionId(workspace.versions.propose(visit).created)
    workspace.versions.respond(
        version, Response(annie, Answer.AGREED, workspace.clock.today(), remarks=REMARK)
    )
    with database_of(workspace).transaction():
        database_of(workspace).execute(
            "INSERT INTO draft VALUES (?, 'care.help', ?, '2026-08-18T12:00:00+00:00')",
            (f"visit:{visit}", f"{OWN_TEXT} half"),
        )


def _add_support(workspace: Workspace, household: Household) -> None:
    desk, dossier = workspace.client_support, household.dossier_id
    annie, today = household.people["annie"], workspace.clock.today()
    desk.change_support(dossier, annie, shared_on=today, shared_with="MEE", goal=GOAL)
    desk.add_hours(dossier, annie, today, 1.5, SPENT)
    desk.ask_another(dossier, annie, today, DOUBT)
    workspace.invitations.change_plan(dossier, visit_on=today, place=PLACE)


def list_personal(workspace: Workspace, household: Household) -> set[str]:
    """Return every name, note, text and answer of a household, as they stand in its rows."""
    database, dossier = database_of(workspace), household.dossier_id
    found: set[Any] = set(ADDED)
    found |= {name for (name,) in _rows(database, "SELECT name FROM person WHERE {}", dossier)}
    found |= {
        text
        for (text,) in _rows(database, "SELECT situation FROM person WHERE {}", dossier)
        if text
    }
    found |= list_answers(workspace, household)
    return found


def list_answers(workspace: Workspace, household: Household, carer: str = "") -> set[str]:
    """Return every answer as it stands in its row: the measurement, the statement, the choice."""
    rows = database_of(workspace).rows(
        "SELECT a.measurement_id || item_key || choice_key FROM answer a "
        "JOIN measurement m ON m.id = a.measurement_id JOIN person p ON p.id = m.person_id "
        "WHERE dossier_id = ?1 AND (?2 = '' OR p.id = ?2)",
        (household.dossier_id, household.people[carer] if carer else ""),
    )
    return {text for (text,) in rows}


def confirm(
    workspace: Workspace, household: Household, carer_id: PersonId | None = None
) -> Confirmed:
    """Enter that someone asked for it today, and return the decision."""
    client = workspace.dossiers.load(household.dossier_id).client.id
    workspace.retention.set_request(carer_id or client, workspace.clock.today())
    return Confirmed(household.dossier_id, carer_id, Ground.REQUEST)


def _rows(database: Any, sql: str, dossier: str) -> list[Any]:
    return list(database.rows(sql.format("dossier_id = ?"), (dossier,)))
