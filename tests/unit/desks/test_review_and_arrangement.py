from dataclasses import replace
from datetime import date

import pytest

from screening.arrangement.model import (
    Frequency,
    LifeArea,
    ProviderKind,
    ProvisionDraft,
    SupportFunction,
    Unit,
)
from screening.errors import InvalidInput, NotFound
from screening.identifiers import PersonId, ProvisionId
from screening.network.model import TaskKind
from screening.signals.model import Verdict
from screening.workspace import Workspace
from tests.unit.desks.conftest import Home


def _respite(home: Home) -> ProvisionDraft:
    return ProvisionDraft(
        for_person=home.annie,
        subject=SupportFunction.RESPITE_CARE,
        what="logeerweekend",
        provider_kind=ProviderKind.OFFER,
        provider_name="Logeerhuis De Brem",
        amount=2.5,
        unit=Unit.DAY,
        frequency=Frequency.PER_MONTH,
        starts_on=date(2026, 4, 1),
        ends_on=date(2026, 12, 31),
        review_on=date(2026, 9, 1),
    )


def test_disagreement_needs_a_reason(workspace: Workspace, home: Home) -> None:
    """Agreement does not; without the reason nothing is stored."""
    workspace.tasks.save_task(home.visit_id, home.annie, TaskKind.SUPERVISION, 30)
    key = f"many_hours:{home.annie}"
    with pytest.raises(InvalidInput):
        workspace.review.judge(home.visit_id, key, Verdict.DISAGREE, "  ")
    assert _judgement(workspace, home, key) is None
    workspace.review.judge(home.visit_id, key, Verdict.DISAGREE, "dat is al opgelost")
    assert _judgement(workspace, home, key) == (Verdict.DISAGREE, "dat is al opgelost")
    workspace.review.judge(home.visit_id, key, Verdict.AGREE)
    assert _judgement(workspace, home, key) == (Verdict.AGREE, "")
    workspace.review.judge(home.visit_id, key, None)
    assert _judgement(workspace, home, key) is None
    workspace.undo(home.dossier_id)
    assert _judgement(workspace, home, key) == (Verdict.AGREE, "")


def _judgement(workspace: Workspace, home: Home, key: str) -> tuple[Verdict, str] | None:
    for reviewed in workspace.review.signals(home.visit_id):
        if reviewed.signal.key == key:
            found = reviewed.judgement
            return (found.verdict, found.reason) if found else None
    raise AssertionError("the signal is not given")


def test_a_provision_is_kept_whole(workspace: Workspace, home: Home) -> None:
    """Every field of the line comes back."""
    draft = _respite(home)
    workspace.arrangement.add_provision(home.visit_id, draft)
    (provision,) = workspace.arrangement.load(home.visit_id).provisions
    assert provision.draft == draft


def test_a_provision_is_changed_and_removed(workspace: Workspace, home: Home) -> None:
    """Lines keep their order; each step can be undone."""
    desk, draft = workspace.arrangement, _respite(home)
    first = ProvisionId(desk.add_provision(home.visit_id, draft).created)
    desk.add_provision(home.visit_id, replace(draft, what="gesprekken"))
    desk.change_provision(first, replace(draft, what="logeerweek", amount=None))
    assert _whats(workspace, home) == ["logeerweek", "gesprekken"]
    desk.remove_provision(first)
    assert _whats(workspace, home) == ["gesprekken"]
    workspace.undo(home.dossier_id)
    workspace.undo(home.dossier_id)
    assert _whats(workspace, home) == ["logeerweekend", "gesprekken"]


def _whats(workspace: Workspace, home: Home) -> list[str]:
    return [p.draft.what for p in workspace.arrangement.load(home.visit_id).provisions]


def test_a_line_that_cannot_be_right_is_refused(workspace: Workspace, home: Home) -> None:
    """No content, an end before the start, a negative amount: nothing is stored."""
    draft = _respite(home)
    for wrong in (
        replace(draft, what=" \x00"),
        replace(draft, ends_on=date(2026, 3, 1)),
        replace(draft, amount=-1),
        replace(draft, amount=float("nan")),
        replace(draft, provider_name=""),
        replace(draft, what="x" * 20_001),
    ):
        with pytest.raises(InvalidInput):
            workspace.arrangement.add_provision(home.visit_id, wrong)
    assert workspace.arrangement.load(home.visit_id).provisions == ()


def test_left_overs_of_another_provider_are_not_kept(workspace: Workspace, home: Home) -> None:
    """Who was chosen before the kind of provider changed is not silently bound to the line."""
    draft = replace(_respite(home), provider_id=home.marja)
    workspace.arrangement.add_provision(home.visit_id, draft)
    by_marja = replace(draft, provider_kind=ProviderKind.NETWORK)
    workspace.arrangement.add_provision(home.visit_id, by_marja)
    first, second = workspace.arrangement.load(home.visit_id).provisions
    assert (first.draft.provider_id, first.draft.provider_name) == (None, "Logeerhuis De Brem")
    assert (second.draft.provider_id, second.draft.provider_name) == (home.marja, "")


def test_a_line_is_about_people_of_this_dossier(workspace: Workspace, home: Home) -> None:
    """Neither for someone of another dossier, nor by someone who is not on the map."""
    other = workspace.dossiers.create("Sanne", ["Daan"]).dossier_id
    assert other is not None
    daan = workspace.dossiers.load(other).carers[0].id
    draft = ProvisionDraft(home.client, LifeArea.MONEY, "post", ProviderKind.NETWORK, daan)
    for wrong in (draft, replace(draft, provider_id=home.annie, for_person=daan)):
        with pytest.raises(NotFound):
            workspace.arrangement.add_provision(home.visit_id, wrong)
    with pytest.raises(NotFound):
        workspace.arrangement.remove_provision(ProvisionId("weg"))


def test_a_reason_for_no_support_is_kept_per_carer(workspace: Workspace, home: Home) -> None:
    """An empty reason takes it away; only a carer has one."""
    desk = workspace.arrangement
    desk.set_no_need(home.visit_id, home.annie, " redt zich goed ")
    desk.set_no_need(home.visit_id, home.marja, "woont ver weg")
    desk.set_no_need(home.visit_id, home.marja, " ")
    assert [(n.carer_id, n.reason) for n in desk.load(home.visit_id).no_needs] == [
        (home.annie, "redt zich goed")
    ]
    for person in (home.client, PersonId("weg")):
        with pytest.raises(NotFound):
            desk.set_no_need(home.visit_id, person, "x")
