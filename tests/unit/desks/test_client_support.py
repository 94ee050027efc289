"""Client support at its desk: for the client and for every carer, each by themselves."""

import inspect
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screening.dossier import client_support_desk
from screening.dossier.client_support_desk import ClientSupportDesk
from screening.dossier.model import Carer, Client, ClientSupport
from screening.dossier.removal import CarerAskedSupporter
from screening.dossier.support_record import SupportRecord
from screening.errors import InvalidInput, NotFound
from screening.identifiers import PersonId
from screening.network.model import Group
from screening.wording.client_support import (
    describe_request,
    describe_sharing,
    describe_total,
    summarise_more,
)
from screening.workspace import Workspace
from tests.support.full_support import full_support
from tests.support.vaults import dump
from tests.unit.desks.conftest import Home

DAY = date(2026, 3, 2)
FULL = full_support(DAY)


@pytest.fixture(params=["client", "annie"])
def whom(request: pytest.FixtureRequest, home: Home) -> PersonId:
    """The client, and then a carer: client support is for both."""
    person: PersonId = getattr(home, request.param)
    return person


def support_of(workspace: Workspace, home: Home, person: PersonId) -> ClientSupport:
    """Return what the vault holds of one person."""
    dossier = workspace.dossiers.load(home.dossier_id)
    people: tuple[Client | Carer, ...] = (dossier.client, *dossier.carers)
    return next(one.support for one in people if one.id == person)


def record_of(workspace: Workspace, home: Home, person: PersonId) -> SupportRecord:
    """Return hours and requests of one person."""
    return workspace.client_support.records(home.dossier_id).get(person, SupportRecord())


def test_everything_is_kept_per_person(workspace: Workspace, home: Home, whom: PersonId) -> None:
    """All fourteen answers come back as they were given, and nobody else has them."""
    workspace.client_support.set_support(home.dossier_id, whom, FULL)
    assert support_of(workspace, home, whom) == FULL
    others = {home.client, home.annie, home.marja} - {whom}
    assert all(support_of(workspace, home, one) == ClientSupport() for one in others)


def test_one_answer_leaves_the_others(workspace: Workspace, home: Home, whom: PersonId) -> None:
    """What is not named stays; undo brings back just that one."""
    workspace.client_support.set_support(home.dossier_id, whom, FULL)
    workspace.client_support.change_support(home.dossier_id, whom, goal="  Rust \n")
    assert support_of(workspace, home, whom) == replace(FULL, goal="Rust")
    workspace.undo(home.dossier_id)
    assert support_of(workspace, home, whom) == FULL


@pytest.mark.parametrize("field", ["told_on", "shared_on", "evaluated_on"])
def test_what_happened_cannot_lie_ahead(
    workspace: Workspace, home: Home, whom: PersonId, field: str
) -> None:
    """A sentence at the field, and nothing is stored."""
    before = dump(workspace)["client_support"]
    with pytest.raises(InvalidInput) as refused:
        workspace.client_support.set_support(
            home.dossier_id,
            whom,
            replace(FULL, **{field: date(2026, 3, 11)}),  # type: ignore[arg-type]
        )
    assert refused.value.field == field
    assert "toekomst" in refused.value.sentence
    with pytest.raises(InvalidInput, match="vóór 1895"):
        workspace.client_support.set_support(
            home.dossier_id,
            whom,
            replace(FULL, **{field: date(1026, 3, 11)}),  # type: ignore[arg-type]
        )
    assert dump(workspace)["client_support"] == before


def test_nobody_of_another_dossier_gets_support_here(workspace: Workspace, home: Home) -> None:
    """Neither answers, hours nor a request."""
    other = workspace.dossiers.load(
        workspace.dossiers.create("Mia", ["Jo"]).dossier_id or home.dossier_id
    )
    desk, jo = workspace.client_support, other.carers[0].id
    line = desk.add_hours(other.id, jo, DAY, 1).created
    asked = desk.ask_another(other.id, jo).created
    works: tuple[Callable[[], object], ...] = (
        lambda: desk.set_support(home.dossier_id, jo, FULL),
        lambda: desk.change_support(home.dossier_id, jo, goal="x"),
        lambda: desk.add_hours(home.dossier_id, jo, DAY, 1),
        lambda: desk.remove_hours(home.dossier_id, line),
        lambda: desk.ask_another(home.dossier_id, jo),
        lambda: desk.change_request(home.dossier_id, asked, reason="x"),
        lambda: desk.remove_hours(other.id, "nothing"),
        lambda: desk.change_request(other.id, "nothing", reason="x"),
    )
    for work in works:
        with pytest.raises(NotFound):
            work()
    record = desk.records(other.id)[jo]
    assert (len(record.hours), len(record.requests)) == (1, 1)


def test_hours_add_up(workspace: Workspace, home: Home, whom: PersonId) -> None:
    """By day, with a note and a total; one that was a mistake goes, and undo brings it back."""
    desk = workspace.client_support
    later = desk.add_hours(home.dossier_id, whom, date(2026, 3, 9), 2, "bij het gesprek").created
    desk.add_hours(home.dossier_id, whom, DAY, 1.5, " kennis\nmaken ")
    record = record_of(workspace, home, whom)
    assert [(line.spent_on.day, line.hours) for line in record.hours] == [(2, 1.5), (9, 2)]
    assert record.hours[0].note == "kennis maken"
    assert describe_total(record) == "In totaal 3,5 uur."
    desk.remove_hours(home.dossier_id, later)
    assert record_of(workspace, home, whom).total == 1.5
    workspace.undo(home.dossier_id)
    assert record_of(workspace, home, whom) == record


@pytest.mark.parametrize("hours", [0, -1, 24.01, 0.001, float("nan"), float("inf")])
def test_time_that_does_not_fit_in_a_day_is_refused(
    workspace: Workspace, home: Home, hours: float
) -> None:
    """More than nothing, and at most a day."""
    with pytest.raises(InvalidInput) as refused:
        workspace.client_support.add_hours(home.dossier_id, home.annie, DAY, hours)
    assert refused.value.field == "hours"
    assert record_of(workspace, home, home.annie).hours == ()


def test_time_ahead_is_refused(workspace: Workspace, home: Home) -> None:
    """Hours are spent, not planned."""
    with pytest.raises(InvalidInput, match="toekomst"):
        workspace.client_support.add_hours(home.dossier_id, home.annie, date(2026, 3, 11), 1)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(hours=st.lists(st.floats(0.01, 24), max_size=4))
def test_the_total_is_that_of_what_is_shown(
    workspace: Workspace, home: Home, hours: list[float]
) -> None:
    """Every line is kept to the hundredth, and the total is their sum."""
    before = record_of(workspace, home, home.marja).total
    for each in hours:
        workspace.client_support.add_hours(home.dossier_id, home.marja, DAY, each)
    after = record_of(workspace, home, home.marja)
    assert after.total == pytest.approx(before + sum(round(each, 2) for each in hours))
    assert all(line.hours == round(line.hours, 2) for line in after.hours)


def test_a_request_for_another_stays_until_it_is_arranged(
    workspace: Workspace, home: Home, whom: PersonId
) -> None:
    """Asked today without a reason; open; then arranged with a date and a name."""
    desk = workspace.client_support
    key = desk.ask_another(home.dossier_id, whom).created
    (asked,) = record_of(workspace, home, whom).open_requests
    assert (asked.asked_on, asked.reason) == (date(2026, 3, 10), "")
    assert describe_request(asked, "Piet") == (
        "Piet vroeg op 10 maart 2026 om een andere ondersteuner. Dit is nog niet geregeld."
    )
    desk.change_request(home.dossier_id, key, asked_on=DAY, reason="hij werkt bij de zorg")
    desk.change_request(home.dossier_id, key, arranged_with="Joke")
    assert record_of(workspace, home, whom).open_requests
    desk.change_request(home.dossier_id, key, arranged_on=date(2026, 3, 9))
    record = record_of(workspace, home, whom)
    assert record.open_requests == ()
    assert describe_request(record.requests[0], "Piet").endswith(
        "Geregeld op 9 maart 2026, met Joke."
    )


def test_nothing_refuses_or_removes_a_request() -> None:
    """The desk has no such call, and no column says so: only an undo takes a mistake back."""
    calls = {name for name, _ in inspect.getmembers(ClientSupportDesk, inspect.isfunction)}
    about = {name for name in calls if "request" in name or "another" in name}
    assert about == {"ask_another", "change_request"}
    values = set(client_support_desk.RequestValues.__annotations__)
    assert values == {"asked_on", "reason", "arranged_on", "arranged_with"}


def test_a_mistaken_request_is_undone(workspace: Workspace, home: Home) -> None:
    """That is the one way in which it goes."""
    workspace.client_support.ask_another(home.dossier_id, home.annie)
    workspace.undo(home.dossier_id)
    assert record_of(workspace, home, home.annie).requests == ()


@pytest.mark.parametrize(
    "values, words",
    [
        ({"arranged_on": date(2026, 3, 1)}, "niet eerder"),
        ({"arranged_on": date(2026, 3, 11)}, "toekomst"),
        ({"asked_on": date(2026, 3, 11)}, "toekomst"),
        ({"asked_on": None}, "heeft een datum"),
        ({"arranged_with": "x" * 121}, "te lang"),
    ],
)
def test_days_of_a_request_come_in_order(
    workspace: Workspace, home: Home, values: dict[str, object], words: str
) -> None:
    """Not ahead, not arranged before it was asked, and never without a day."""
    desk = workspace.client_support
    key = desk.ask_another(home.dossier_id, home.client, DAY).created
    before = record_of(workspace, home, home.client)
    with pytest.raises(InvalidInput, match=words):
        desk.change_request(home.dossier_id, key, **values)  # type: ignore[arg-type]
    assert record_of(workspace, home, home.client) == before


@pytest.mark.parametrize("what", ["hours", "request"])
def test_a_carer_with_a_request_or_hours_stays(workspace: Workspace, home: Home, what: str) -> None:
    """Neither the dossier, the map nor another group takes it out of sight."""
    desk = workspace.client_support
    if what == "hours":
        desk.add_hours(home.dossier_id, home.annie, DAY, 1)
    else:
        desk.ask_another(home.dossier_id, home.annie)
    with pytest.raises(CarerAskedSupporter):
        workspace.dossiers.remove_carer(home.dossier_id, home.annie)
    workspace.network.change_person(home.visit_id, home.annie, group=Group.INFORMAL)
    workspace.network.remove_person(home.visit_id, home.annie)
    assert home.annie in {one.id for one in workspace.dossiers.load(home.dossier_id).carers}
    assert home.annie in desk.records(home.dossier_id)


def test_a_carer_who_was_only_told_can_be_removed(workspace: Workspace, home: Home) -> None:
    """Being told ties nobody to the dossier."""
    workspace.client_support.change_support(home.dossier_id, home.annie, told_on=DAY)
    workspace.dossiers.remove_carer(home.dossier_id, home.annie)
    assert len(workspace.dossiers.load(home.dossier_id).carers) == 1


def test_without_a_date_nothing_may_be_shared() -> None:
    """The sentence says so, whatever else is filled in; with a date it says what is missing."""
    assert "Er mag niets worden gedeeld" in describe_sharing(replace(FULL, shared_on=None))
    assert describe_sharing(FULL) == (
        "Toestemming sinds 2 maart 2026. Wat: het verslag. Met wie: de huisarts."
    )
    for left_out, words in (
        ({"shared_what": ""}, "Vul nog in wat er mag worden gedeeld."),
        ({"shared_with": ""}, "Vul nog in met wie er mag worden gedeeld."),
        ({"shared_what": "", "shared_with": ""}, "gedeeld, en met wie."),
    ):
        assert describe_sharing(replace(FULL, **left_out)).endswith(words)  # type: ignore[arg-type]


def test_one_line_tells_what_is_folded_away(workspace: Workspace, home: Home) -> None:
    """Sharing, goal, evaluation and hours; nothing when there is nothing."""
    assert summarise_more(ClientSupport(), SupportRecord()) == ""
    workspace.client_support.add_hours(home.dossier_id, home.annie, DAY, 1.5)
    assert summarise_more(FULL, record_of(workspace, home, home.annie)) == (
        "Delen mag sinds 2 maart 2026, doel genoteerd, geëvalueerd op 2 maart 2026, "
        "1,5 uur besteed."
    )
