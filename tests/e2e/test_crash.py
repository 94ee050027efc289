import os
import random
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from instruments import catalogue
from screening.dossier.model import VisitKind
from screening.identifiers import MeasurementId, VisitId
from tests.support.clock import FakeClock
from tests.support.vaults import create_vault, open_vault

ROUNDS = 10


def _begin(folder: Path) -> MeasurementId:
    workspace = create_vault(folder, FakeClock(date(2026, 3, 10)))
    dossier_id = workspace.dossiers.create("Piet", ["Annie"]).dossier_id
    assert dossier_id is not None
    (carer,) = workspace.dossiers.load(dossier_id).carers
    started = workspace.visits.start(dossier_id, date(2026, 3, 10), VisitKind.FIRST)
    workspace.measurements.give_consent(carer.id, in_proposal=True)
    begun = workspace.measurements.start(
        VisitId(started.created), carer.id, "caregiver_strain_index"
    )
    workspace.lock()
    return MeasurementId(begun.created)


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_every_acknowledged_answer_survives_a_kill(tmp_path: Path) -> None:
    """Killed at any moment: what was said to be stored is there, and the vault opens."""
    folder = tmp_path / "vault"
    measurement_id = _begin(folder)
    items = [item.key for item in catalogue.load("caregiver_strain_index").items]
    chance = random.Random(7)  # noqa: S311 - any moment will do
    for _ in range(ROUNDS):
        acknowledged: dict[str, str] = {}
        item = items[0]
        with subprocess.Popen(
            [sys.executable, "-m", "tests.support.answering", str(folder), measurement_id],
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout is not None
            for _ in range(chance.randint(1, 60)):
                item, choice = process.stdout.readline().split()
                acknowledged[item] = choice
            process.send_signal(signal.SIGKILL)
            # What it still managed to say was acknowledged too; a half line was not.
            for line in process.stdout.read().splitlines(keepends=True):
                if line.endswith("\n"):
                    item, choice = line.split()
                    acknowledged[item] = choice
        workspace = open_vault(folder)
        answers = dict(workspace.measurements.load(measurement_id).answers)
        workspace.lock()
        # At most one more was stored than was said: the one in hand when the kill came.
        last = item
        following = items[(items.index(last) + 1) % len(items)]
        answers_said = {key: value for key, value in answers.items() if key != following}
        said = {key: value for key, value in acknowledged.items() if key != following}
        assert said.items() <= answers_said.items()
