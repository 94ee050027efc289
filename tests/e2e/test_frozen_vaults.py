import shutil
from pathlib import Path

import pytest

from screening.storage.migrations import load_scripts, read_version
from tests.support.freeze_vault import FROZEN
from tests.support.vaults import database_of, open_vault

VERSIONS = sorted(path.name for path in FROZEN.iterdir())


def test_every_version_so_far_is_frozen() -> None:
    """A new migration comes with the frozen vault of its version."""
    assert [f"v{number}" for number in range(1, len(load_scripts()) + 1)] == VERSIONS


@pytest.mark.parametrize("version", VERSIONS)
def test_a_vault_of_any_version_opens_and_shows_its_content(tmp_path: Path, version: str) -> None:
    """People, answers, outcomes and map are those that were entered then."""
    shutil.copytree(FROZEN / version, tmp_path / "vault")
    workspace = open_vault(tmp_path / "vault")
    assert read_version(database_of(workspace)) == len(load_scripts())
    (row,) = workspace.dossiers.caseload()
    assert (row.client_name, row.carer_names) == ("Piet Jansen", ("Annie Jansen", "Marja Jansen"))
    dossier = workspace.dossiers.load(row.dossier_id)
    totals = [
        (burden.instrument.id, burden.score.total)
        for burden in workspace.measurements.course(dossier.id)
    ]
    assert totals == [
        ("caregiver_strain_index", 9),
        ("ediz", 8),
        ("caregiver_strain_index", 4),
        ("ediz", 2),
        ("caregiver_strain_index", 7),
        ("ediz", 7),
    ]
    first, second = dossier.visits
    assert (first.is_closed, second.is_closed) == (True, False)
    for visit in dossier.visits:
        network = workspace.network.load(visit.id)
        assert (len(network.people), len(network.ties)) == (11, 10)
        assert sum(person.hours_per_week for person in network.people) == 72
    workspace.lock()
