"""A vault of which every name and text can be recognised, and the modules that work on it."""

import copy
import dataclasses
import importlib
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import instruments
import screening
import ui
from screening.arrangement.backup_plan import PLAN
from screening.arrangement.carer_card import CardCall, CardText
from screening.arrangement.model import LifeArea, ProviderKind, ProvisionDraft
from screening.documents.proposal_record import Answer, AnswerWay, Response
from screening.identifiers import PersonId, TaskId, VersionId, VisitId
from screening.investigation import fields
from screening.investigation.fields import Part
from screening.investigation.model import Area, CodeStep
from screening.network.family.relatives import Relative
from screening.network.model import WEEK, Gender, Point, TaskKind
from screening.storage import visit_store
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import Household, enter_household, load_case

MARK: Final = "Zwaluwhoek"
HIDDEN_MARK: Final = "Nachtegaalsveld"
"""Stands in what may be in no document and no message, not even one that shows the rest."""
MARKS: Final = (
    HIDDEN_MARK.lower(),
    MARK.lower(),
    "'inconvenient': 'yes'",
    "vier gewone losse woorden",
)
"""Names and texts, an answer, and the passphrase of vaults of tests."""


def mark_case(name: str) -> dict[str, Any]:
    """Return a household in which every text that people type holds the mark."""
    case = copy.deepcopy(dict(load_case(name)))
    for person in (case["client"], *case["people"]):
        for field in ("name", "relation", "situation", "note"):
            if person.get(field):
                person[field] = f"{MARK} {person[field]}"
    return case


def fill_marked_vault(workspace: Workspace, clock: FakeClock) -> Household:
    """Enter a marked household, with texts, lines and settings."""
    household = enter_household(workspace, clock, "jansen", case=mark_case("jansen"))
    visit_id = household.visits[-1]
    annie = household.people["annie"]
    _write_texts(workspace, visit_id, annie)
    workspace.carers.change(visit_id, annie, outlook=f"{MARK} houdt het vol")
    hide_marked_texts(workspace, visit_id)
    _write_on_map(workspace, visit_id, annie)
    client = workspace.dossiers.load(household.dossier_id).client
    workspace.arrangement.add_provision(
        visit_id,
        ProvisionDraft(
            client.id,
            LifeArea.HOUSEHOLD,
            f"{MARK} hulp",
            ProviderKind.OFFER,
            provider_name=f"{MARK} thuis",
            goal=f"{MARK} zelf koken",
            next_actor=f"{MARK} Kees",
            next_action=f"{MARK} bellen",
        ),
    )
    workspace.agreements.add(
        visit_id, who=f"{MARK} Ria", what=f"{MARK} wandelt", moment=f"{MARK} op zondag"
    )
    workspace.agreements.choose_contact(visit_id, f"{MARK} Bea", f"{MARK} loket", f"{MARK} 06")
    _write_around(workspace, household)
    workspace.vault.set_setting("consultant", f"{MARK} de consulent")
    workspace.care_questions.change("help", f"Hoe gaat het op {MARK}?", is_asked=True)
    return household


def _write_around(workspace: Workspace, household: Household) -> None:
    """Mark what is kept around a visit: support, urgency, a letter, a token, a card, a version."""
    visit_id, annie = household.visits[-1], household.people["annie"]
    dossier_id, today = household.dossier_id, workspace.clock.today()
    desk = workspace.client_support
    desk.change_support(
        dossier_id,
        annie,
        told_on=today,
        told_by=f"{MARK} Bea",
        supporter=f"{MARK} Ans",
        shared_on=today,
        shared_what=f"{MARK} alles",
        goal=f"{MARK} rust",
    )
    desk.add_hours(dossier_id, annie, today, 1.5, f"{MARK} intake")
    desk.ask_another(dossier_id, annie, today, f"{MARK} klikt niet")
    workspace.procedure.set_urgency(dossier_id, reason=f"{MARK} kan niet wachten")
    workspace.invitations.change_plan(dossier_id, place=f"{MARK}straat 1", host=f"{MARK} Bea")
    workspace.appreciations.note(annie, today.year, what=f"{MARK} bon")
    workspace.carer_cards.save_call(visit_id, annie, CardCall(f"{MARK} Els", "000 - 000 01 13"))
    workspace.carer_cards.write(visit_id, annie, CardText.AT_ONCE, f"{MARK} weet de weg")
    workspace.rules.silence("living_together", f"{MARK} klopte hier niet")
    version = VersionId(workspace.versions.propose(visit_id).created)
    response = Response(annie, Answer.AGREED, today, AnswerWay.TOLD, f"{MARK} is goed")
    workspace.versions.respond(version, response)


def hide_marked_texts(workspace: Workspace, visit_id: VisitId) -> None:
    """Write about suspected domestic violence in every field there is, at a closed visit too."""
    names = [fields.name_field(Area.DOMESTIC_VIOLENCE, part) for part in (Part.REASON, Part.FOUND)]
    names += [fields.name_code_note(step) for step in CodeStep]
    database = workspace._session.database
    with database.transaction():
        for name in names:
            visit_store.save_text(database, visit_id, name, f"{HIDDEN_MARK} in {name}")


def _write_texts(workspace: Workspace, visit_id: VisitId, annie: PersonId) -> None:
    desk = workspace.investigation
    desk.write(visit_id, fields.PROBLEMS, f"{MARK} in problemen")
    key = desk.open_own_area(visit_id, f"{MARK} onderwerp", f"{MARK} reden").created
    for person in (workspace.network.load(visit_id).client_id, annie):
        desk.write(visit_id, fields.name_said(key, person), f"{MARK} in eigen woorden")
    for field in ("preparation.note", "preparation.request", "care.1", "agreements", PLAN):
        workspace.visits.write_text(visit_id, field, f"{MARK} in {field}")


def _write_on_map(workspace: Workspace, visit_id: VisitId, annie: PersonId) -> None:
    """Every text that can be typed about people: also an own task, a relative, a drop-out."""
    workspace.network.change_person(
        visit_id,
        annie,
        gender=Gender.WOMAN,
        distance=f"{MARK} om de hoek",
        contact=f"{MARK} elke dag",
    )
    task = TaskId(
        workspace.tasks.save_task(visit_id, annie, TaskKind.OTHER, 1, text=f"{MARK} hond").created
    )
    workspace.tasks.plan_task(visit_id, annie, task, frozenset(WEEK[:3]))
    nephew = workspace.family.add_relative(visit_id, annie, Relative.CHILD, f"{MARK} neef")
    workspace.family.place(visit_id, PersonId(nephew.created), Point(2, 1))
    workspace.backup_plans.put(visit_id, annie)


def is_marked(text: str) -> bool:
    """Whether a text holds anything that belongs in the vault only."""
    return any(mark in text.lower() for mark in MARKS)


def import_everything() -> None:
    """Import every module of the app."""
    for package in (instruments, screening, ui):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)


def list_record_types() -> Iterator[type]:
    """Yield every dataclass of the app; those of the instruments hold public text only."""
    import_everything()
    for name, module in list(sys.modules.items()):
        if name.split(".")[0] not in {"screening", "ui"}:
            continue
        for value in vars(module).values():
            is_record = isinstance(value, type) and dataclasses.is_dataclass(value)
            if is_record and value.__module__ == name:
                yield value


def list_files(folder: Path) -> list[str]:
    """Return the names of everything below a folder."""
    return [str(path.relative_to(folder)) for path in folder.rglob("*")]
