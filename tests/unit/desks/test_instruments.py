import json
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from instruments import catalogue
from instruments.model import InstrumentError
from screening.dossier.instrument_desk import (
    InstrumentChanged,
    InstrumentExists,
    InstrumentInUse,
    InstrumentReleased,
    LooksReleased,
)
from screening.dossier.model import Way
from screening.errors import ExpectedError
from screening.identifiers import MeasurementId
from screening.wording.burden import describe_result
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import take
from tests.support.vaults import database_of, open_vault
from tests.unit.desks.conftest import Home

SHAPES = Path(__file__).parents[2] / "data" / "instruments"


def _define(name: str = "life_with_care", **changes: object) -> dict[str, Any]:
    definition = tomllib.loads((SHAPES / name / "v1.toml").read_text(encoding="utf-8"))
    return definition | changes


def test_an_added_instrument_is_offered_beside_the_released_ones(
    workspace: Workspace, clock: FakeClock
) -> None:
    """It is in the vault: after locking and opening it is there again, to the letter."""
    digest = catalogue.load("life_with_care", folder=SHAPES).digest
    changes = workspace.instruments.add(_define())
    assert changes.created == digest[:32]
    folder = workspace.folder
    workspace.lock()
    again = open_vault(folder, clock)
    released = list(catalogue.list_instruments())
    assert [each.id for each in again.instruments.offer()] == [*released, "life_with_care"]
    assert again.instruments.find("life_with_care", 1, digest).digest == digest
    again.lock()


def test_the_latest_version_is_offered_and_the_older_one_kept(workspace: Workspace) -> None:
    """Old measurements point at the version they were taken with."""
    workspace.instruments.add(_define())
    workspace.instruments.add(_define(version=2))
    assert workspace.instruments.find_latest("life_with_care").version == 2
    assert [each.version for each in workspace.instruments.list_added()] == [1, 2]


@pytest.mark.parametrize(
    "changes,error",
    [
        ({"title": "Anders"}, InstrumentExists),
        ({"id": "ediz", "version": 2}, InstrumentReleased),
        ({"id": "mine", "short_name": "ediz"}, LooksReleased),
        ({"id": "mine", "title": "Caregiver Strain-Index"}, LooksReleased),
    ],
    ids=["version", "released id", "short name", "title"],
)
def test_a_version_never_changes(
    workspace: Workspace, changes: dict[str, Any], error: type[ExpectedError]
) -> None:
    """Neither an added one nor a released one is replaced or copied, whatever the text says."""
    workspace.instruments.add(_define())
    with pytest.raises(error):
        workspace.instruments.add(_define(**changes))
    assert [each.title for each in workspace.instruments.list_added()] == ["Leven met zorg"]


def test_the_statements_of_a_released_one_are_not_taken_in(workspace: Workspace) -> None:
    """A cut-off of one's own would give the EDIZ a verdict that nobody published."""
    copy = catalogue.load_tables("ediz") | {"id": "mine", "title": "Van ons", "short_name": "VO"}
    with pytest.raises(LooksReleased):
        workspace.instruments.add(copy)
    assert workspace.instruments.list_added() == ()


def test_a_wrong_definition_is_not_taken_in(workspace: Workspace) -> None:
    """Its examples do not come out: nothing is stored."""
    definition = _define()
    definition["examples"][0]["lowest"] = 24
    with pytest.raises(InstrumentError):
        workspace.instruments.add(definition)
    assert workspace.instruments.list_added() == ()


def test_what_was_measured_with_stays(workspace: Workspace, home: Home) -> None:
    """A definition goes only as long as no measurement needs it."""
    workspace.instruments.add(_define())
    workspace.instruments.add(_define("pressure_fifteen"))
    workspace.measurements.give_consent(home.annie, in_proposal=True)
    take(workspace, home.visit_id, home.annie, "life_with_care", {"happy": "g7"})
    used = workspace.instruments.find_latest("life_with_care").digest
    with pytest.raises(InstrumentInUse):
        workspace.instruments.remove(used)
    unused = workspace.instruments.find_latest("pressure_fifteen").digest
    assert [workspace.instruments.is_used(digest) for digest in (used, unused)] == [True, False]
    workspace.instruments.remove(unused)
    assert [each.id for each in workspace.instruments.list_added()] == ["life_with_care"]
    with pytest.raises(InstrumentChanged):
        workspace.instruments.find("pressure_fifteen", 1, unused)


def test_a_definition_that_was_tampered_with_is_not_used(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """The digest of a measurement names one exact text."""
    workspace.instruments.add(_define())
    workspace.measurements.give_consent(home.annie, in_proposal=True)
    taken = take(workspace, home.visit_id, home.annie, "life_with_care", {"happy": "g7"})
    folder = workspace.folder
    other = json.dumps(_define(title="Anders"))
    database_of(workspace).execute("UPDATE instrument SET definition = ?", (other,))
    workspace.lock()
    again = open_vault(folder, clock)
    with pytest.raises(InstrumentChanged):
        again.measurements.instrument(again.measurements.load(taken))
    again.lock()


def test_an_added_instrument_is_told_in_its_own_words(workspace: Workspace, home: Home) -> None:
    """Points with a comma, the direction, a range where answers miss, and the other total."""
    workspace.instruments.add(_define())
    workspace.measurements.give_consent(home.annie, in_proposal=True)
    answers = dict.fromkeys(("fulfilment", "relation", "mind", "daily", "money"), "some")
    take(workspace, home.visit_id, home.annie, "life_with_care", answers | {"happy": "g7"})
    (burden,) = workspace.measurements.course(home.dossier_id)
    assert describe_result(burden) == (
        "13,75 tot en met 36,25 van hoogstens 50 punten.",
        "2 van de 8 stellingen zijn niet ingevuld.",
        "Voor de uitslag tellen 7 van de 8 stellingen mee; daarvan zijn er 2 niet ingevuld.",
        "Voor de LMZ bestaat geen vastgestelde grens; hoe hoger de uitslag, hoe beter het gaat.",
        "Cijfer: 7 van hoogstens 10 punten.",
    )


@pytest.mark.parametrize(
    "answers,band",
    [
        (lambda keys: dict.fromkeys(keys, "no"), "De Druk-15 noemt zo'n uitslag: enige druk."),
        (
            lambda keys: dict.fromkeys(keys[:12], "yes"),
            "De Druk-15 noemt zo'n uitslag: veel druk.",
        ),
        (
            lambda keys: dict.fromkeys(keys[:8], "yes"),
            "In welke groep van de Druk-15 de uitslag valt, is niet te zeggen.",
        ),
    ],
)
def test_a_band_is_told_only_when_it_is_certain(
    workspace: Workspace,
    home: Home,
    answers: Callable[[list[str]], dict[str, str]],
    band: str,
) -> None:
    """In the words of the authors, never in ours."""
    workspace.instruments.add(_define("pressure_fifteen"))
    workspace.measurements.give_consent(home.annie, in_proposal=True)
    keys = [item.key for item in workspace.instruments.find_latest("pressure_fifteen").items]
    taken = take(workspace, home.visit_id, home.annie, "pressure_fifteen", answers(keys))
    assert isinstance(taken, str)
    (burden,) = workspace.measurements.course(home.dossier_id)
    assert describe_result(burden)[-1] == band


def test_how_it_was_taken_is_kept(workspace: Workspace, home: Home) -> None:
    """Asked or alone, and how long the statements were on screen."""
    desk = workspace.measurements
    desk.give_consent(home.annie, in_proposal=True)
    measurement_id = MeasurementId(desk.start(home.visit_id, home.annie, "ediz").created)
    assert desk.load(measurement_id).way is Way.ASKED
    desk.take(measurement_id, Way.ALONE)
    desk.answer(measurement_id, "own_life", "yes")
    desk.skip(measurement_id, "combining")
    taken = desk.load(measurement_id)
    assert (taken.way, taken.help_language) == (Way.ALONE, "")
    assert 0 < taken.seconds < 20
    desk.pause(measurement_id)
    desk.answer(measurement_id, "others", "yes")
    assert desk.load(measurement_id).seconds == taken.seconds


def test_former_answers_are_kept_until_the_end(workspace: Workspace, home: Home) -> None:
    """A corrected and a skipped answer can be looked back at; when finished only the last stay."""
    desk = workspace.measurements
    desk.give_consent(home.annie, in_proposal=True)
    measurement_id = MeasurementId(desk.start(home.visit_id, home.annie, "ediz").created)
    for choice in ("yes", "yes", "no"):
        desk.answer(measurement_id, "own_life", choice)
    desk.answer(measurement_id, "others", "somewhat")
    desk.skip(measurement_id, "others")
    former = [(item, choice) for item, choice, _ in desk.former_answers(measurement_id)]
    assert former == [("own_life", "yes"), ("others", "somewhat")]
    desk.finish(measurement_id)
    assert desk.former_answers(measurement_id) == ()
    assert dict(desk.load(measurement_id).answers) == {"own_life": "no"}


def test_former_answers_go_when_the_visit_closes(workspace: Workspace, home: Home) -> None:
    """Also those of a measurement that was never finished."""
    desk = workspace.measurements
    desk.give_consent(home.annie, in_proposal=True)
    measurement_id = MeasurementId(desk.start(home.visit_id, home.annie, "ediz").created)
    desk.answer(measurement_id, "own_life", "yes")
    desk.answer(measurement_id, "own_life", "no")
    workspace.visits.close(home.visit_id)
    assert desk.former_answers(measurement_id) == ()
