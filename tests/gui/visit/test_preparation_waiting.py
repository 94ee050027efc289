from dataclasses import replace
from datetime import date

from screening.arrangement.model import (
    ProviderKind,
    ProvisionDraft,
    SupportFunction,
    Unit,
)
from screening.dossier.model import (
    ProcedureStep,
    VisitKind,
)
from tests.gui.visit.opening import TODAY, Table, settle
from tests.gui.visit.preparing import preparation
from ui.visit.preparation_page import PreparationPage


def test_only_deadlines_that_ask_for_attention_are_shown(table: Table) -> None:
    """A late investigation is named in words; done, it is no longer there."""
    with preparation(table) as (window, _page, step):
        assert [line.text()[:10] for line in step.deadlines.lines.rows()] == ["Onderzoek:"]
        dossiers, dossier_id = step.context.workspace.dossiers, table.household.dossier_id
        window.operations.write(
            lambda: dossiers.set_date(dossier_id, ProcedureStep.INVESTIGATION, date(2026, 2, 20)),
            owner=step,
        )
        settle(window)
        assert not step.deadlines.isVisible()


def test_urgency_stands_first_among_the_deadlines(table: Table) -> None:
    """What must be given at once, before what is late; given, it is no longer there."""
    dossier_id = table.household.dossier_id
    with table.vault() as workspace:
        workspace.procedure.set_urgency(dossier_id, reason="valt vaak")
    with preparation(table) as (window, _page, step):
        texts = [line.text() for line in step.deadlines.lines.rows()]
        assert texts[0] == "Tijdelijke voorziening: meteen. Er is spoed sinds 18 augustus 2026."
        assert len(texts) == 2
        dossiers = step.context.workspace.dossiers
        window.operations.write(
            lambda: dossiers.set_date(dossier_id, ProcedureStep.TEMPORARY_PROVISION, TODAY),
            owner=step,
        )
        settle(window)
        assert [line.text()[:10] for line in step.deadlines.lines.rows()] == ["Onderzoek:"]


def test_a_follow_up_shows_what_was_agreed_last_time(table: Table) -> None:
    """The lines and other agreements of the previous visit stand there in words."""
    with table.vault() as workspace:
        draft = ProvisionDraft(
            table.household.people["annie"],
            SupportFunction.RESPITE_CARE,
            "Twee middagen vrij",
            ProviderKind.NETWORK,
            provider_id=table.household.people["marja"],
            amount=2,
            unit=Unit.DAY_PART,
            review_on=date(2026, 8, 20),
        )
        later = replace(draft, what="Een week weg", review_on=date(2026, 12, 1))
        workspace.arrangement.add_provision(table.second, later)
        workspace.arrangement.add_provision(table.second, draft)
        workspace.visits.write_text(table.second, "agreements", "Marja belt met Kees.")
        workspace.agreements.add(table.second, who="Els", what="wandelt", moment="zondag")
        workspace.visits.close(table.second)
        table.clock.set_day(date(2026, 9, 1))
        started = workspace.visits.start(
            table.household.dossier_id, date(2026, 9, 1), VisitKind.FOLLOW_UP
        )
    assert started.visit_id is not None
    with table.visit(started.visit_id) as (_window, page):
        step = page.step_page
        assert isinstance(step, PreparationPage)
        # What this visit is for comes first, although it was agreed later.
        line, other = step.last.lines.rows()
        assert (line.due.isVisible(), other.due.isVisible()) == (True, False)
        assert other.what.text() == "Een week weg"
        assert step.last.accessibleName() == "Afgesproken op 18 augustus 2026"
        assert line.title.text() == "6 Respijtzorg, voor Annie Jansen"
        assert line.what.text() == "Twee middagen vrij"
        assert line.details.text() == (
            "Marja Jansen · 2 dagdelen per week · evaluatie op 20 augustus 2026"
        )
        words = "Els: wandelt (zondag)\nMarja belt met Kees."
        assert step.last.agreements.text() == words
