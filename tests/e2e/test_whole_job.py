"""The whole job as a person does it: the tour runs by itself, and its vault is re-opened."""

import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from screening.identifiers import DossierId, VisitId
from screening.network.drop_out import drop_out
from screening.network.measures import measure
from screening.storage.key_slots import KeyCost
from screening.workspace import Workspace
from ui.application import DEMO_PASSPHRASE
from ui.tour.guide import VAULT_FOLDER

ROOT = Path(__file__).parents[2]
CASE = json.loads((ROOT / "tests" / "data" / "cases" / "jansen.json").read_text(encoding="utf-8"))
NAMES = [CASE["client"]["name"], *(person["name"] for person in CASE["people"])]
PICTURES = 40
"""The tour shows at least so many screens."""


@dataclass(frozen=True)
class Tour:
    """What a tour left behind."""

    folder: Path
    scratch: Path
    passphrase: str
    output: str


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Tour:
    """Run the tour once, with a folder for temporary files that nobody else uses."""
    folder, scratch = tmp_path_factory.mktemp("tour"), tmp_path_factory.mktemp("scratch")
    home = tmp_path_factory.mktemp("home")
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "--tour", str(folder)],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(scratch), "HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    last = done.stdout.splitlines()[-1]
    return Tour(folder, scratch, last.removeprefix("wachtwoord: "), done.stdout + done.stderr)


pytestmark = pytest.mark.timeout(300)


def test_the_vault_of_the_tour_gives_the_values_of_the_case(tour: Tour) -> None:
    """After the app is gone, the file holds what was clicked and typed."""
    workspace = Workspace.open(tour.folder / VAULT_FOLDER, DEMO_PASSPHRASE, cost=KeyCost())
    try:
        (row,) = workspace.dossiers.caseload()
        visits = workspace.dossiers.load(DossierId(row.dossier_id)).visits
        assert [visit.held_on.isoformat() for visit in visits] == ["2026-02-03", "2026-08-18"]
        assert [visit.is_closed for visit in visits] == [True, False]
        for visit, case in zip(visits, CASE["visits"], strict=True):
            _compare_burdens(workspace, visit.id, case["measurements"])
        _compare_network(workspace, visits[0].id)
        _compare_network(workspace, visits[1].id)
    finally:
        workspace.lock()


def _compare_burdens(
    workspace: Workspace, visit_id: VisitId, measurements: list[dict[str, Any]]
) -> None:
    network = workspace.network.load(visit_id)
    names = {person.id: person.name for person in network.people}
    keys = {person["name"]: person["key"] for person in CASE["people"]}
    found = {
        (keys[names[burden.carer_id]], burden.instrument.id): {
            "lowest": burden.score.lowest,
            "highest": burden.score.highest,
            "total": burden.score.total,
            "verdict": burden.interpretation.verdict,
        }
        for burden in workspace.measurements.burdens(visit_id)
    }
    expected = {(each["carer"], each["instrument"]): each["expected"] for each in measurements}
    assert found == expected


def _compare_network(workspace: Workspace, visit_id: VisitId) -> None:
    network = workspace.network.load(visit_id)
    keys = {person["name"]: person["key"] for person in CASE["people"]}
    by_id = {person.id: keys[person.name] for person in network.people}
    measures = measure(network.people, network.ties)
    assert measures.main_carer is not None
    loss = drop_out(network.people, network.ties, measures.main_carer)
    found = {
        "size": measures.size,
        "informal_share": round(measures.informal_share, 4),
        "ties": measures.ties,
        "density": round(measures.density, 4),
        "mean_degree": measures.mean_degree,
        "highest_degree": measures.highest_degree,
        "isolated": sorted(by_id[each] for each in measures.isolated),
        "components": measures.component_count,
        "hours_per_week": measures.hours_per_week,
        "main_carer": by_id[measures.main_carer],
        "main_carer_share": round(measures.main_carer_share, 4),
        "possible_helpers": sorted(by_id[each] for each in measures.possible_helpers),
        "uncovered_when_main_carer_drops_out": sorted(str(task.kind) for task in loss.uncovered),
    }
    assert found == CASE["expected_network"]


def test_every_screen_has_its_picture(tour: Tour) -> None:
    """The pictures are numbered without gaps and as large as the smallest laptop."""
    pictures = sorted(tour.folder.glob("*.png"))
    assert len(pictures) >= PICTURES
    assert [int(picture.name[:2]) for picture in pictures] == list(range(1, len(pictures) + 1))
    for picture in pictures:
        header = picture.read_bytes()[16:24]
        assert (int.from_bytes(header[:4]), int.from_bytes(header[4:])) == (1366, 768)


def test_the_proposal_opens_with_its_passphrase_only(tour: Tour) -> None:
    """Without it AES-256; with it the household, the arrangement, and the same as data."""
    path = max(tour.folder.glob("voorstel-*.pdf"))
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    with pikepdf.open(path, password=tour.passphrase) as pdf:
        assert pdf.encryption.R == 6
        attached = json.loads(pdf.attachments["voorstel.json"].get_file().read_bytes())
        clear = io.BytesIO()
        pdf.save(clear, encryption=False)
    document = pypdfium2.PdfDocument(clear.getvalue())
    pages = [page.get_textpage().get_text_range() for page in document]
    text = "\n".join(pages)
    for part in ("Piet Jansen", "Respijtzorg", "Logeerhuis Het Anker", "7 van 13 keer ja"):
        assert part in text
    for number, page in enumerate(pages, start=1):
        assert f"Pagina {number} van {len(pages)}" in page
    assert "Mijn nachtrust is verstoord" not in text
    assert "Mijn nachtrust is verstoord" not in json.dumps(attached, ensure_ascii=False)


def test_nothing_of_the_household_lies_about_in_plain_text(tour: Tour) -> None:
    """No file, no output and no file name holds a name or an answer."""
    secrets = [name.encode() for name in NAMES]
    secrets += [b"Annie", b"caregiver_strain_index", b"overwhelmed", DEMO_PASSPHRASE.encode()]
    secrets += [secret.decode().encode("utf-16-le") for secret in secrets]
    searched = 0
    for folder in (tour.folder, tour.scratch):
        for path in folder.rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                searched += 1
                assert not any(secret in content for secret in secrets), path.name
                assert not any(name in path.name for name in NAMES)
    assert searched > PICTURES
    assert not any(name in tour.output for name in NAMES)


def test_a_second_tour_in_the_same_folder_is_refused(tour: Tour) -> None:
    """A tour never writes over a vault; it says what to do and ends non-zero."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "--tour", str(tour.folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "Kies een lege map." in done.stdout
