"""What waits this week over all dossiers, and why."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from screening.arrangement.agenda import AgendaGroup, AgendaItem, AgendaKind
from screening.arrangement.model import LifeArea, ProviderKind, ProvisionDraft
from screening.dossier.model import ClientSupport, ProcedureStep, SupportChoice, VisitKind
from screening.identifiers import DossierId, PersonId
from screening.wording.agenda import name_heading, read_item
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import database_of
from tests.unit.desks.conftest import Home

TODAY = date(2026, 3, 10)
STEP = ProcedureStep


def ago(days: int) -> date:
    """Return a day before today; a negative number is one to come."""
    return TODAY - timedelta(days=days)


def add(workspace: Workspace, name: str, notified_on: date | None = None) -> DossierId:
    """Add a dossier without a visit."""
    return DossierId(workspace.dossiers.create(name, ["Emre"], notified_on).created)


def due(workspace: Workspace, kind: AgendaKind | None = None) -> list[AgendaItem]:
    """Return what waits, of one kind if so asked."""
    items = workspace.agenda.list_due().items
    return [item for item in items if kind in (None, item.kind)]


def told(items: list[AgendaItem]) -> list[tuple[str, str, str]]:
    """Return for whom, what and how far off."""
    return [(item.client_name, item.what, item.when) for item in items]


def agree(workspace: Workspace, home: Home, **values: date | str | None) -> None:
    """Add a line to the arrangement of the open visit, and store what has no desk here."""
    draft = ProvisionDraft(
        home.client, LifeArea.HOUSEHOLD, "hulp in huis", ProviderKind.OFFER, provider_name="Zorg"
    )
    review = values.get("review_on")
    if isinstance(review, date):
        draft = replace(draft, review_on=review)
    line = workspace.arrangement.add_provision(home.visit_id, draft).created
    for column in {"next_on", "next_actor", "next_action"} & values.keys():
        database_of(workspace).execute(
            f"UPDATE provision SET {column} = ? WHERE id = ?",  # noqa: S608 - our own names
            (str(values[column]), line),
        )


def test_an_empty_vault_has_an_empty_week(workspace: Workspace) -> None:
    """Nothing waits."""
    agenda = workspace.agenda.list_due()
    assert (agenda.items, agenda.count) == ((), 0)


def test_terms_of_the_law_wait_with_their_article(workspace: Workspace) -> None:
    """Late, today and within seven days; not what has longer, nor what is done."""
    add(workspace, "Laat", ago(50))
    add(workspace, "Vandaag", ago(42))
    add(workspace, "Week", ago(35))
    add(workspace, "Later", ago(34))
    ready = add(workspace, "Klaar", ago(44))
    workspace.dossiers.set_date(ready, STEP.INVESTIGATION, ago(10))
    items = due(workspace)
    assert told(items) == [
        ("Laat", "Onderzoek afronden", "8 dagen te laat"),
        ("Vandaag", "Onderzoek afronden", "vandaag"),
        ("Week", "Onderzoek afronden", "over 7 dagen"),
    ]
    assert {item.why for item in items} == {"Wmo 2015, artikel 2.3.2 lid 1"}
    assert [item.group for item in items] == [
        AgendaGroup.LATE,
        AgendaGroup.TODAY,
        AgendaGroup.WEEK,
    ]
    assert [name_heading(item) for item in items] == [
        "Te laat",
        "Vandaag",
        "Dinsdag 17 maart 2026",
    ]


def test_a_right_waits_until_it_is_over_and_is_never_late(workspace: Workspace) -> None:
    """A personal plan within its seven days, an objection in its last week."""
    add(workspace, "Plan", ago(3))
    decided = add(workspace, "Bezwaar", ago(60))
    for step, day in ((STEP.INVESTIGATION, 45), (STEP.APPLICATION, 40), (STEP.DECISION, 38)):
        workspace.dossiers.set_date(decided, step, ago(day))
    assert told(due(workspace)) == [
        ("Bezwaar", "Bezwaar: de cliënt kan het nog maken", "over 4 dagen"),
        ("Plan", "Persoonlijk plan: de cliënt kan het nog geven", "over 4 dagen"),
    ]
    over = add(workspace, "Voorbij", ago(20))
    assert over not in {item.dossier_id for item in due(workspace)}


def test_a_last_day_in_a_weekend_tells_the_working_day_before(workspace: Workspace) -> None:
    """What can only be done before the weekend is told in time."""
    add(workspace, "Week", ago(39))  # Friday the 13th
    weekend = add(workspace, "Weekend", ago(38))  # Saturday the 14th
    item = next(item for item in due(workspace) if item.dossier_id == weekend)
    assert item.why == (
        "Wmo 2015, artikel 2.3.2 lid 1. De laatste werkdag ervoor is vrijdag 13 maart 2026."
    )


def test_a_term_that_runs_on_after_a_weekend_is_not_late(
    workspace: Workspace, clock: FakeClock
) -> None:
    """After the Saturday it stands under the Monday; on the Tuesday it is one day late."""
    add(workspace, "Weekend", ago(38))
    clock.set_day(date(2026, 3, 15))
    (item,) = due(workspace)
    assert (item.group, item.when) == (AgendaGroup.WEEK, "morgen")
    assert name_heading(item) == "Maandag 16 maart 2026"
    clock.set_day(date(2026, 3, 16))
    (item,) = due(workspace)
    assert (item.group, item.when) == (AgendaGroup.TODAY, "vandaag")
    clock.set_day(date(2026, 3, 17))
    (item,) = due(workspace)
    assert (item.group, item.when) == (AgendaGroup.LATE, "1 dag te laat")


def test_urgency_comes_before_all_else(workspace: Workspace) -> None:
    """Until a temporary provision was given."""
    add(workspace, "Laat", ago(50))
    urgent = add(workspace, "Spoed", ago(1))
    workspace.procedure.set_urgency(urgent, reason="valt")
    first = due(workspace)[0]
    assert (first.client_name, first.group, first.why) == (
        "Spoed",
        AgendaGroup.AT_ONCE,
        "Wmo 2015, artikel 2.3.3",
    )
    workspace.dossiers.set_date(urgent, STEP.TEMPORARY_PROVISION, TODAY)
    assert AgendaGroup.AT_ONCE not in {item.group for item in due(workspace)}


def test_what_was_agreed_waits_with_who_does_what(workspace: Workspace, home: Home) -> None:
    """Lines of one review day are one; each next step is one of its own."""
    agree(workspace, home, review_on=ago(-2))
    agree(
        workspace,
        home,
        review_on=ago(-2),
        next_on=ago(1),
        next_actor="Marja",
        next_action="belt de thuiszorg",
    )
    agree(workspace, home, review_on=ago(-30), next_on=ago(-8))
    step, review = [item for item in due(workspace) if item.kind is not AgendaKind.DEADLINE]
    assert (step.kind, step.what, step.when) == (
        AgendaKind.NEXT_ACTION,
        "Marja: belt de thuiszorg",
        "1 dag geleden",
    )
    assert step.why == "Afgesproken voor 9 maart 2026, bij: hulp in huis"
    assert (review.kind, review.what) == (
        AgendaKind.REVIEW,
        "2 afspraken evalueren: hulp in huis en hulp in huis",
    )
    assert review.why == "Afgesproken voor 12 maart 2026. Dat kan in een vervolggesprek."


def test_only_the_last_visit_counts(workspace: Workspace, clock: FakeClock, home: Home) -> None:
    """What was agreed before it, and is no longer, does not come back."""
    agree(workspace, home, review_on=ago(0))
    workspace.visits.close(home.visit_id)
    assert due(workspace, AgendaKind.REVIEW)
    started = workspace.visits.start(home.dossier_id, clock.today(), VisitKind.FOLLOW_UP)
    assert started.visit_id is not None
    (line,) = workspace.arrangement.load(started.visit_id).provisions
    assert due(workspace, AgendaKind.REVIEW)
    workspace.arrangement.remove_provision(line.id)
    assert due(workspace, AgendaKind.REVIEW) == []


def test_a_request_for_another_supporter_waits_until_it_is_arranged(
    workspace: Workspace, home: Home
) -> None:
    """From the day it was asked, of the client and of carers."""
    database = database_of(workspace)
    database.execute(
        "INSERT INTO supporter_request (id, person_id, asked_on, reason, position) "
        "VALUES ('one', ?, ?, 'twijfel', 1)",
        (home.annie, ago(3).isoformat()),
    )
    (item,) = due(workspace, AgendaKind.SUPPORTER_REQUEST)
    assert (item.client_name, item.what) == (
        "Piet",
        "Andere cliëntondersteuner regelen voor Annie",
    )
    assert item.why == "Gevraagd op 7 maart 2026. Dit verzoek wordt niet geweigerd."
    database.execute("UPDATE supporter_request SET arranged_on = ?", (TODAY.isoformat(),))
    assert due(workspace, AgendaKind.SUPPORTER_REQUEST) == []


@pytest.mark.parametrize(
    "decided, choice, expected",
    [
        (0, SupportChoice.FORMAL, 1),
        (1, SupportChoice.INFORMAL, 1),
        (1, SupportChoice.DECLINED, 0),
        (1, SupportChoice.UNDECIDED, 0),
        (9, SupportChoice.FORMAL, 1),
    ],
)
def test_client_support_is_looked_back_on_after_the_decision(
    workspace: Workspace, home: Home, decided: int, choice: SupportChoice, expected: int
) -> None:
    """Only where there was any, and not for ever."""
    support = ClientSupport(date(2026, 3, 1), "loket", choice)
    workspace.client_support.set_support(home.dossier_id, home.marja, support)
    assert due(workspace, AgendaKind.SUPPORT_EVALUATION) == []
    workspace.dossiers.set_date(home.dossier_id, STEP.DECISION, ago(decided))
    items = due(workspace, AgendaKind.SUPPORT_EVALUATION)
    assert len(items) == expected
    assert {item.what for item in items} <= {"Cliëntondersteuning evalueren met Marja"}
    database_of(workspace).execute("UPDATE client_support SET evaluated_on = '2026-03-10'")
    assert due(workspace, AgendaKind.SUPPORT_EVALUATION) == []


def test_the_evaluation_of_client_support_is_not_asked_for_ever(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """Eight weeks after the decision it goes by itself."""
    support = ClientSupport(date(2026, 3, 1), "loket", SupportChoice.FORMAL)
    workspace.client_support.set_support(home.dossier_id, home.client, support)
    workspace.dossiers.set_date(home.dossier_id, STEP.DECISION, TODAY)
    clock.set_day(TODAY + timedelta(weeks=8))
    assert due(workspace, AgendaKind.SUPPORT_EVALUATION)
    clock.set_day(TODAY + timedelta(weeks=8, days=1))
    assert due(workspace, AgendaKind.SUPPORT_EVALUATION) == []


def test_tokens_are_told_of_in_the_last_quarter(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """For carers where there was a visit this year; not counted, as it has the whole year."""
    add(workspace, "Zonder gesprek")
    clock.set_day(date(2026, 9, 30))
    assert due(workspace, AgendaKind.APPRECIATION) == []
    clock.set_day(date(2026, 10, 1))
    (item,) = due(workspace, AgendaKind.APPRECIATION)
    assert (item.client_name, item.what, item.group) == (
        "Piet",
        "Waardering 2026: Annie en Marja",
        AgendaGroup.YEAR,
    )
    counted = workspace.agenda.list_due().count
    workspace.appreciations.note(PersonId(home.annie), 2026, what="bon")
    (item,) = due(workspace, AgendaKind.APPRECIATION)
    assert item.what == "Waardering 2026: Marja"
    assert workspace.agenda.list_due().count == counted


def test_looking_at_the_week_is_logged_and_counting_it_is_not(workspace: Workspace) -> None:
    """The log tells that somebody read it, without names."""
    workspace.agenda.list_due()
    assert "view week" not in {line[1] for line in workspace.vault.log()}
    workspace.agenda.open_week()
    assert ("view week", "vault") in {(line[1], line[2]) for line in workspace.vault.log()}


def test_a_line_is_read_aloud_as_a_whole(workspace: Workspace) -> None:
    """Heading, client, what, how far off and why."""
    add(workspace, "Jo", ago(50))
    (item,) = due(workspace)
    assert read_item(item) == (
        "Te laat. Jo. Onderzoek afronden. 8 dagen te laat. Wmo 2015, artikel 2.3.2 lid 1."
    )
