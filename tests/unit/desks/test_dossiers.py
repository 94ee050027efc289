from datetime import date

import pytest

from screening.arrangement.model import LifeArea, ProviderKind, ProvisionDraft, SupportFunction
from screening.dossier.model import ClientSupport, ProcedureStep, SupportChoice, VisitKind
from screening.dossier.removal import CarerHasMeasurements, PersonInArrangement
from screening.errors import InvalidInput, NotFound
from screening.identifiers import DossierId, PersonId
from screening.network.model import TieKind
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import take
from tests.support.vaults import dump
from tests.unit.desks.conftest import Home


def test_a_dossier_holds_what_was_entered(workspace: Workspace) -> None:
    """Client, carers in order, and the notification."""
    created = workspace.dossiers.create(" Piet\n Jansen ", ["Annie", "Marja"], date(2026, 3, 1))
    assert created.dossier_id is not None
    dossier = workspace.dossiers.open(created.dossier_id)
    assert dossier.client.name == "Piet Jansen"
    assert [carer.name for carer in dossier.carers] == ["Annie", "Marja"]
    assert dossier.procedure == {ProcedureStep.NOTIFICATION: date(2026, 3, 1)}


@pytest.mark.parametrize("name", ["", "   ", "\n\t", "\x00\x07", "x" * 121])
def test_a_name_that_cannot_be_one_makes_nothing(workspace: Workspace, name: str) -> None:
    """Empty, only spaces, only control characters, or too long: one sentence, no dossier."""
    for client, carers in ((name, []), ("Piet", [name])):
        with pytest.raises(InvalidInput):
            workspace.dossiers.create(client, carers)
    assert workspace.dossiers.caseload() == ()


@pytest.mark.parametrize(
    "name", ["😀", "👩‍👩‍👧‍👦 Familie", "Đặng Thị", "يلماز", "O'Brien; DROP TABLE person"]
)
def test_any_real_name_is_kept_to_the_letter(workspace: Workspace, name: str) -> None:
    """Emoji with joiners, other scripts, and signs that mean something to a database."""
    workspace.dossiers.create(name)
    assert [row.client_name for row in workspace.dossiers.caseload()] == [name]


def test_half_a_character_is_dropped(workspace: Workspace) -> None:
    """A lone surrogate has no place in a file and is left out instead of crashing."""
    workspace.dossiers.create("Piet \ud83d Jansen")
    assert workspace.dossiers.caseload()[0].client_name == "Piet Jansen"


def test_the_caseload_is_sorted_and_tells_the_visits(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """By name whatever the capitals and accents; with the last visit and whether one is open."""
    workspace.dossiers.create("anna")
    workspace.dossiers.create("Zeno")
    workspace.dossiers.create("Ömer")
    rows = workspace.dossiers.caseload()
    assert [row.client_name for row in rows] == ["anna", "Ömer", "Piet", "Zeno"]
    assert workspace.dossiers.caseload_start(3).rows == rows[:3]
    rows = (rows[0], *rows[2:])
    assert rows[1].carer_names == ("Annie", "Marja")
    assert (rows[1].last_visit_on, rows[1].has_open_visit) == (clock.today(), True)
    assert (rows[0].last_visit_on, rows[0].has_open_visit) == (None, False)
    workspace.visits.close(home.visit_id)
    assert not workspace.dossiers.caseload()[2].has_open_visit


def test_a_long_note_is_kept_and_a_too_long_one_refused(workspace: Workspace, home: Home) -> None:
    """10,000 characters stay as they are; of 25,000 the old text is kept."""
    note = ("Een regel met 😀.\n\n" * 1000)[:10_000].strip()
    workspace.dossiers.change_client(home.dossier_id, situation=note)
    with pytest.raises(InvalidInput) as caught:
        workspace.dossiers.change_client(home.dossier_id, situation="x" * 25_000)
    assert caught.value.field == "situation"
    assert workspace.dossiers.load(home.dossier_id).client.situation == note


def test_control_characters_are_left_out_of_a_note(workspace: Workspace, home: Home) -> None:
    """Line breaks of every make become one kind, tabs stay, the rest goes."""
    workspace.dossiers.change_client(home.dossier_id, situation="a\r\nb\rc\td\x00\x1b\x7f\x85e")
    assert workspace.dossiers.load(home.dossier_id).client.situation == "a\nb\nc\tde"


@pytest.mark.parametrize("day", [date(2026, 3, 11), date(1894, 12, 31)])
def test_an_impossible_birth_date_is_refused(workspace: Workspace, home: Home, day: date) -> None:
    """Tomorrow and more than a century ago."""
    with pytest.raises(InvalidInput):
        workspace.dossiers.change_client(home.dossier_id, birth_date=day)
    assert workspace.dossiers.load(home.dossier_id).client.birth_date is None


def test_only_what_is_named_changes(workspace: Workspace, home: Home) -> None:
    """A change of the name leaves the birth date alone, and the other way round."""
    workspace.dossiers.change_client(home.dossier_id, birth_date=date(1945, 5, 5))
    workspace.dossiers.change_client(home.dossier_id, name="Piet Jansen")
    workspace.dossiers.change_carer(home.dossier_id, home.annie, relation="echtgenote")
    dossier = workspace.dossiers.load(home.dossier_id)
    assert (dossier.client.name, dossier.client.birth_date) == ("Piet Jansen", date(1945, 5, 5))
    assert (dossier.carers[0].name, dossier.carers[0].relation) == ("Annie", "echtgenote")


def test_a_renamed_carer_is_renamed_on_the_open_map_only(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """A closed visit keeps the name of its day; a follow-up starts with the name of today."""
    workspace.dossiers.change_carer(home.dossier_id, home.annie, name="Annie Jansen")
    assert workspace.network.load(home.visit_id).person(home.annie).name == "Annie Jansen"
    workspace.visits.close(home.visit_id)
    workspace.dossiers.change_carer(home.dossier_id, home.annie, name="Annie de Boer")
    assert workspace.network.load(home.visit_id).person(home.annie).name == "Annie Jansen"
    started = workspace.visits.start(home.dossier_id, clock.today(), VisitKind.FOLLOW_UP)
    assert started.visit_id is not None
    assert workspace.network.load(started.visit_id).person(home.annie).name == "Annie de Boer"


def test_a_new_carer_stands_on_the_open_map(workspace: Workspace, home: Home) -> None:
    """And not on the map of a visit that is closed."""
    added = workspace.dossiers.add_carer(home.dossier_id, "Kees", "zoon")
    person = workspace.network.load(home.visit_id).person(PersonId(added.created))
    assert (person.name, person.relation, person.group) == ("Kees", "zoon", "carer")
    workspace.visits.close(home.visit_id)
    workspace.dossiers.add_carer(home.dossier_id, "Truus")
    assert len(workspace.network.load(home.visit_id).people) == 3
    assert len(workspace.dossiers.load(home.dossier_id).carers) == 4


def test_a_removed_carer_leaves_the_dossier_and_the_open_map(
    workspace: Workspace, home: Home
) -> None:
    """With judgements and reasons about that carer; undo brings all of it back."""
    workspace.arrangement.set_no_need(home.visit_id, home.marja, "woont ver weg")
    workspace.dossiers.remove_carer(home.dossier_id, home.marja)
    assert [c.id for c in workspace.dossiers.load(home.dossier_id).carers] == [home.annie]
    assert [p.id for p in workspace.network.load(home.visit_id).people] == [home.annie]
    assert workspace.arrangement.load(home.visit_id).no_needs == ()
    workspace.undo(home.dossier_id)
    assert len(workspace.dossiers.load(home.dossier_id).carers) == 2
    assert workspace.arrangement.load(home.visit_id).no_needs[0].carer_id == home.marja


@pytest.mark.parametrize("closed", [False, True])
def test_a_removed_carer_takes_the_consent_along(
    workspace: Workspace, home: Home, closed: bool
) -> None:
    """Nothing rests on it; and after undo the one that was given last still is the last."""
    workspace.measurements.give_consent(home.marja, in_proposal=True)
    workspace.measurements.give_consent(home.marja, in_proposal=False)
    if closed:
        workspace.visits.close(home.visit_id)
    for _ in range(2):
        workspace.dossiers.remove_carer(home.dossier_id, home.marja)
        assert dump(workspace)["consent"] == []
        workspace.undo(home.dossier_id)
        workspace.redo(home.dossier_id)
        workspace.undo(home.dossier_id)
        consent = workspace.measurements.consents(home.dossier_id)[home.marja]
        assert not consent.in_proposal


def test_a_measured_carer_is_not_removed(workspace: Workspace, home: Home) -> None:
    """The answers would be left without a person."""
    workspace.measurements.give_consent(home.annie, in_proposal=False)
    take(workspace, home.visit_id, home.annie, "ediz", {"own_life": "no"})
    with pytest.raises(CarerHasMeasurements):
        workspace.dossiers.remove_carer(home.dossier_id, home.annie)
    assert len(workspace.dossiers.load(home.dossier_id).carers) == 2


@pytest.mark.parametrize("closed", [False, True])
def test_a_carer_in_the_arrangement_is_not_removed(
    workspace: Workspace, home: Home, closed: bool
) -> None:
    """Neither who gets support nor who gives it, also when the last visit is closed."""
    workspace.arrangement.add_provision(
        home.visit_id,
        ProvisionDraft(home.annie, SupportFunction.ADVICE, "gesprek", ProviderKind.MUNICIPALITY),
    )
    workspace.arrangement.add_provision(
        home.visit_id,
        ProvisionDraft(home.client, LifeArea.MONEY, "post", ProviderKind.NETWORK, home.marja),
    )
    if closed:
        workspace.visits.close(home.visit_id)
    for carer in (home.annie, home.marja):
        with pytest.raises(PersonInArrangement):
            workspace.dossiers.remove_carer(home.dossier_id, carer)
    assert len(workspace.dossiers.load(home.dossier_id).carers) == 2


def test_a_carer_removed_between_visits_does_not_come_back(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """The closed map keeps the person; the follow-up starts without, ties included."""
    workspace.ties.set_tie(home.visit_id, home.annie, home.marja, TieKind.NEUTRAL)
    workspace.visits.close(home.visit_id)
    workspace.dossiers.remove_carer(home.dossier_id, home.marja)
    started = workspace.visits.start(home.dossier_id, clock.today(), VisitKind.FOLLOW_UP)
    assert started.visit_id is not None
    assert len(workspace.network.load(home.visit_id).people) == 2
    followed = workspace.network.load(started.visit_id)
    assert ([p.id for p in followed.people], followed.ties) == ([home.annie], ())


def test_dates_of_the_procedure_are_checked(workspace: Workspace, home: Home) -> None:
    """The future, a decision before its application, a notification after a visit."""
    set_date = workspace.dossiers.set_date
    set_date(home.dossier_id, ProcedureStep.APPLICATION, date(2026, 3, 5))
    for step, day in (
        (ProcedureStep.REPORT, date(2026, 3, 11)),
        (ProcedureStep.DECISION, date(2026, 3, 4)),
        (ProcedureStep.REPORT, date(2026, 2, 28)),
        (ProcedureStep.NOTIFICATION, date(2026, 3, 6)),
    ):
        with pytest.raises(InvalidInput):
            set_date(home.dossier_id, step, day)
    set_date(home.dossier_id, ProcedureStep.APPLICATION, None)
    assert workspace.dossiers.load(home.dossier_id).procedure == {
        ProcedureStep.NOTIFICATION: date(2026, 3, 1)
    }


def test_a_notification_lies_before_every_visit(workspace: Workspace, home: Home) -> None:
    """Moving it past a visit is refused, and the old date stays."""
    with pytest.raises(InvalidInput):
        workspace.visits.change(home.visit_id, date(2026, 2, 28), VisitKind.FIRST)
    workspace.visits.change(home.visit_id, date(2026, 3, 5), VisitKind.FIRST)
    with pytest.raises(InvalidInput):
        workspace.dossiers.set_date(home.dossier_id, ProcedureStep.NOTIFICATION, date(2026, 3, 6))


def test_client_support_is_kept_per_person(workspace: Workspace, home: Home) -> None:
    """For the client and for each carer by themselves, never told in the future."""
    told = ClientSupport(date(2026, 3, 2), "Sociaal loket", SupportChoice.INFORMAL, "Kees")
    workspace.client_support.set_support(home.dossier_id, home.client, told)
    workspace.client_support.set_support(home.dossier_id, home.annie, ClientSupport())
    with pytest.raises(InvalidInput):
        workspace.client_support.set_support(
            home.dossier_id, home.annie, ClientSupport(date(2026, 3, 11))
        )
    dossier = workspace.dossiers.load(home.dossier_id)
    assert dossier.client.support == told
    assert dossier.carers[0].support == ClientSupport()


def test_what_is_not_there_is_a_sentence(workspace: Workspace, home: Home) -> None:
    """An unknown dossier, and a person of another dossier."""
    other = workspace.dossiers.create("Sanne", ["Daan"]).dossier_id
    assert other is not None
    daan = workspace.dossiers.load(other).carers[0].id
    with pytest.raises(NotFound):
        workspace.dossiers.load(DossierId("weg"))
    with pytest.raises(NotFound):
        workspace.dossiers.change_carer(home.dossier_id, daan, name="X")
    with pytest.raises(NotFound):
        workspace.dossiers.remove_carer(home.dossier_id, daan)
    with pytest.raises(NotFound):
        workspace.client_support.set_support(home.dossier_id, daan, ClientSupport())
    assert workspace.dossiers.load(other).carers[0].name == "Daan"
