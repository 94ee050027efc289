"""What a frozen vault holds from version 4 on: family, ties, week and own situation."""

from typing import Final

from screening.dossier.carer_situation import CarerSituation, Since
from screening.dossier.model import StepState, VisitStep
from screening.dossier.own_care_questions import OwnQuestion
from screening.identifiers import DossierId, PersonId, VisitId
from screening.network.family.model import (
    Descent,
    KinshipKind,
    Parentage,
    PartnershipKind,
    PartnershipState,
)
from screening.network.model import (
    DayPart,
    Direction,
    Gender,
    Moment,
    Person,
    Point,
    SupportKind,
    Tie,
    TieKind,
    Weekday,
)
from screening.workspace import Workspace

# By the names under which they stand in the frozen vault, whatever the app calls them later on.
CHECKED: Final = "network.checked"
PLAN: Final = "arrangement.backup_plan"
ASKED: Final = "asked.care"
QUESTION: Final = "help"
OWN_WORDS: Final = "Waar krijgt u hulp bij?"
PLACE: Final = Point(-1.5, 0.75)
MOMENTS: Final = frozenset(
    {Moment(Weekday.MONDAY, DayPart.MORNING), Moment(Weekday.SUNDAY, DayPart.NIGHT)}
)
LETTERS: Final = frozenset({SupportKind.PRACTICAL, SupportKind.EMOTIONAL})
ALL_LETTERS: Final = frozenset(SupportKind)
SINCE: Final = Since(2019, 5)
HOURS: Final = 22.5
OUTLOOK: Final = "Tot de zomer."


def enter_questions(workspace: Workspace) -> None:
    """Ask one question in other words, before a visit is closed that keeps them."""
    workspace.care_questions.change(QUESTION, OWN_WORDS, is_asked=True)


def enter_map(workspace: Workspace, dossier_id: DossierId, visit_id: VisitId) -> None:
    """Enter what came with version 4 in the open visit."""
    client, annie, marja, sister = _people(workspace, dossier_id, visit_id)
    family = workspace.family
    family.set_gender(visit_id, client, Gender.MAN)
    family.set_partnership(
        visit_id, client, annie.id, PartnershipKind.MARRIED, PartnershipState.SEPARATED
    )
    family.set_parent(visit_id, client, marja.id, Descent.ADOPTED)
    family.set_kinship(visit_id, annie.id, sister.id, KinshipKind.IDENTICAL_TWIN)
    family.place(visit_id, annie.id, PLACE)
    workspace.network.change_person(
        visit_id,
        annie.id,
        gender=Gender.OTHER,
        distance="om de hoek",
        contact="elke avond",
        client_direction=Direction.FORWARD,
        client_support=LETTERS,
    )
    workspace.ties.set_tie(
        visit_id,
        annie.id,
        marja.id,
        TieKind.SUPPORTIVE,
        direction=Direction.BACK,
        support=ALL_LETTERS,
    )
    workspace.tasks.plan_task(visit_id, annie.id, annie.tasks[0].id, MOMENTS)
    workspace.carers.change(
        visit_id, annie.id, caring_since=SINCE, work_hours=HOURS, outlook=OUTLOOK
    )
    workspace.backup_plans.put(visit_id, annie.id)
    workspace.visits.write_text(visit_id, CHECKED, "ja")
    workspace.visits.mark_step(visit_id, VisitStep.NETWORK, StepState.DONE)


def check_map(workspace: Workspace, dossier_id: DossierId, visit_id: VisitId) -> None:
    """Find all of it again."""
    client, annie, marja, sister = _people(workspace, dossier_id, visit_id)
    network, family = workspace.network.load(visit_id), workspace.family.load(visit_id)
    assert network.client_gender is Gender.MAN
    (pair,) = (each for each in family.partnerships if client in (each.first, each.second))
    assert {pair.first, pair.second} == {client, annie.id}
    assert (pair.kind, pair.state) == (PartnershipKind.MARRIED, PartnershipState.SEPARATED)
    assert Parentage(client, marja.id, Descent.ADOPTED) in family.parentages
    (twins,) = (each for each in family.kinships if sister.id in (each.first, each.second))
    assert {twins.first, twins.second} == {sister.id, annie.id}
    assert twins.kind is KinshipKind.IDENTICAL_TWIN
    assert family.member(annie.id).place == PLACE
    assert annie.gender is Gender.OTHER
    assert (annie.distance, annie.contact) == ("om de hoek", "elke avond")
    assert (annie.client_direction, annie.client_support) == (Direction.FORWARD, LETTERS)
    first, second = sorted((annie.id, marja.id))
    direction = Direction.BACK if first == annie.id else Direction.FORWARD
    assert Tie(first, second, TieKind.SUPPORTIVE, direction, ALL_LETTERS) in network.ties
    assert annie.tasks[0].moments == MOMENTS
    assert not any(task.moments for task in annie.tasks[1:])
    told = workspace.carers.situations(visit_id)[annie.id]
    assert told == CarerSituation(annie.id, SINCE, HOURS, OUTLOOK)
    texts = workspace.visits.texts(visit_id)
    assert texts[CHECKED] == "ja"
    assert workspace.visits.step_states(visit_id)[VisitStep.NETWORK] is StepState.DONE
    assert texts[PLAN] == texts[f"{PLAN}.{annie.id}"]
    assert texts[PLAN].startswith("Als Annie Jansen uitvalt\n")
    assert OwnQuestion(QUESTION, OWN_WORDS) in workspace.care_questions.load()
    first_visit, second_visit = workspace.dossiers.load(dossier_id).visits
    assert OWN_WORDS in workspace.visits.texts(first_visit.id)[ASKED]
    for visit in (first_visit, second_visit):
        asked = {each.key: each.text for each in workspace.care_questions.questions(visit.id)}
        assert asked[QUESTION] == OWN_WORDS


def _people(
    workspace: Workspace, dossier_id: DossierId, visit_id: VisitId
) -> tuple[PersonId, Person, Person, Person]:
    """Return the client, the two carers, and the sister of the first."""
    people = {person.name: person for person in workspace.network.load(visit_id).people}
    client = workspace.dossiers.load(dossier_id).client.id
    return client, people["Annie Jansen"], people["Marja Jansen"], people["Truus de Boer"]
