"""The entries that a killed process makes, numbered, so that a vault tells how far it came."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from instruments import catalogue
from screening.arrangement.model import LifeArea, ProviderKind, ProvisionDraft
from screening.dossier.model import VisitKind
from screening.identifiers import DossierId, MeasurementId, PersonId, VisitId
from screening.network.model import Point
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import create_vault

INSTRUMENT: Final = "caregiver_strain_index"
ITEMS: Final = catalogue.load(INSTRUMENT).items
FRAMES: Final = "tr"
"""The language around the statements in the window that is killed."""
PEOPLE: Final = 5
LINES: Final = 7
TEXTS: Final = ("care.1", "care.2", "preparation.note")
KINDS: Final = ("answer", "place", "line", "text")

Content = dict[tuple[str, str], str]
"""What stands in the vault: kind of entry and what it is about, to its value."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Where the entries of one vault go."""

    visit_id: VisitId
    client_id: PersonId
    measurement_id: MeasurementId


def make_kill_vault(folder: Path) -> None:
    """Make a vault with one dossier, one visit and one measurement, and lock it."""
    workspace = create_vault(folder, FakeClock(date(2026, 3, 10)))
    dossier_id = DossierId(workspace.dossiers.create("Piet", ["Annie"]).created)
    (carer,) = workspace.dossiers.load(dossier_id).carers
    visit_id = VisitId(
        workspace.visits.start(dossier_id, date(2026, 3, 10), VisitKind.FIRST).created
    )
    for number in range(PEOPLE):
        workspace.network.add_person(visit_id, f"Persoon {number}")
    workspace.measurements.give_consent(carer.id, in_proposal=True)
    workspace.measurements.start(visit_id, carer.id, INSTRUMENT)
    workspace.lock()


def find_desk(workspace: Workspace) -> Desk:
    """Return where the entries go in a vault of `make_kill_vault`."""
    (row,) = workspace.dossiers.caseload()
    dossier = workspace.dossiers.load(row.dossier_id)
    (visit,) = dossier.visits
    (measurement,) = workspace.measurements.of_visit(visit.id)
    return Desk(visit.id, dossier.client.id, measurement.id)


def predict(number: int) -> tuple[tuple[str, str], str]:
    """Return what entry `number` leaves behind: its kind, what it is about, and the value."""
    turn, kind = divmod(number, len(KINDS))
    match KINDS[kind]:
        case "answer":
            item = ITEMS[turn % len(ITEMS)]
            return ("answer", item.key), item.choices[turn // len(ITEMS) % 2].key
        case "place":
            return ("place", f"Persoon {turn % PEOPLE}"), f"{number / 8}"
        case "line":
            return ("line", f"{turn % LINES}"), f"regel {number}"
        case _:
            return ("text", TEXTS[turn % len(TEXTS)]), f"aantekening {number}"


def predict_content(last: int) -> Content:
    """Return what stands in the vault after the entries up to and including `last`."""
    return dict(predict(number) for number in range(last + 1))


def enter(workspace: Workspace, desk: Desk, number: int) -> None:
    """Make one entry at the desk it belongs to."""
    (kind, subject), value = predict(number)
    match kind:
        case "answer":
            workspace.measurements.answer(desk.measurement_id, subject, value)
        case "place":
            people = workspace.network.load(desk.visit_id).people
            person = next(each for each in people if each.name == subject)
            place = Point(float(value), 0.0)
            workspace.network.move_person(desk.visit_id, person.id, place, person.group)
        case "line":
            _enter_line(workspace, desk, int(subject), value)
        case _:
            workspace.visits.write_text(desk.visit_id, subject, value)


def _enter_line(workspace: Workspace, desk: Desk, position: int, what: str) -> None:
    draft = ProvisionDraft(desk.client_id, LifeArea.HOUSEHOLD, what, ProviderKind.MUNICIPALITY)
    lines = workspace.arrangement.load(desk.visit_id).provisions
    if position < len(lines):
        workspace.arrangement.change_provision(lines[position].id, draft)
    else:
        workspace.arrangement.add_provision(desk.visit_id, draft)


def read_content(workspace: Workspace) -> Content:
    """Return what stands in the vault."""
    desk = find_desk(workspace)
    answers = workspace.measurements.load(desk.measurement_id).answers
    content: Content = {("answer", key): choice for key, choice in answers.items()}
    for person in workspace.network.load(desk.visit_id).people:
        if person.place is not None:
            content["place", person.name] = f"{person.place.x}"
    for position, line in enumerate(workspace.arrangement.load(desk.visit_id).provisions):
        content["line", f"{position}"] = line.draft.what
    for field, text in workspace.visits.texts(desk.visit_id).items():
        content["text", field] = text
    return content
