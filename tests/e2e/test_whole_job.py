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

from instruments import catalogue
from screening.demo.vault import CONSULTANT, ORGANISATION
from screening.documents.content_json import write_json
from screening.documents.proposal import build_proposal
from screening.identifiers import DossierId
from screening.storage.key_slots import KeyCost
from screening.workspace import Workspace
from tests.support.case import (
    CASE,
    STORY,
    compare_agreed,
    compare_arrangement,
    compare_burdens,
    compare_dossier,
    compare_investigation,
    compare_network,
    compare_people,
    compare_version,
)
from ui.application import DEMO_PASSPHRASE
from ui.tour.guide import VAULT_FOLDER

ROOT = Path(__file__).parents[2]
NAMES = [CASE["client"]["name"], *(person["name"] for person in CASE["people"])]
WORDS = {word for name in NAMES for word in name.split() if len(word) > 3}
"""First names and surnames: enough to know someone by."""
PICTURES = 60
"""The tour shows at least so many screens."""


@dataclass(frozen=True)
class Tour:
    """What a tour left behind."""

    folder: Path
    scratch: Path
    home: Path
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
    return Tour(folder, scratch, home, last.removeprefix("wachtwoord: "), done.stdout + done.stderr)


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
            compare_burdens(workspace, visit.id, case["measurements"])
        compare_network(workspace, visits[0].id)
        compare_network(workspace, visits[1].id)
        exports = workspace.dossiers.exports(row.dossier_id)
        assert {export.recipient for export in exports} == {"Gemeente"}
        assert workspace.log.check() == ()
    finally:
        workspace.lock()


def test_the_vault_of_the_tour_holds_every_word_that_was_typed(tour: Tour) -> None:
    """Texts, people, ties, dates, support, agreements and judgements are those of the story."""
    workspace = Workspace.open(tour.folder / VAULT_FOLDER, DEMO_PASSPHRASE, cost=KeyCost())
    try:
        (row,) = workspace.dossiers.caseload()
        dossier = workspace.dossiers.load(DossierId(row.dossier_id))
        first, second = (visit.id for visit in dossier.visits)
        settings = workspace.vault.settings()
        assert (settings["consultant"], settings["organisation"]) == (CONSULTANT, ORGANISATION)
        compare_dossier(dossier)
        compare_people(workspace, first)
        compare_people(workspace, second)
        told = STORY["visits"][0]["texts"]
        texts = workspace.visits.texts(first)
        assert {name: texts[name] for name in told} == told
        typed = {"preparation.request", "preparation.present", "agreements"}
        texts = workspace.visits.texts(second)
        assert {name: texts[name] for name in typed} == {
            name: STORY["visits"][1]["texts"][name] for name in typed
        }
        for visit_id, visit in zip((first, second), STORY["visits"], strict=True):
            compare_arrangement(workspace, visit_id, visit)
            compare_investigation(workspace, visit_id, visit)
            compare_agreed(workspace, visit_id, visit)
            compare_version(workspace, visit_id)
            judged = [line.judgement for line in workspace.review.signals(visit_id)]
            assert [(str(each.verdict), each.reason) for each in judged if each] == [
                ("agree", ""),
                ("disagree", "Besproken: hier klopt dit niet."),
            ]
    finally:
        workspace.lock()


def test_every_screen_has_its_picture(tour: Tour) -> None:
    """The pictures are numbered without gaps and as large as the smallest laptop."""
    pictures = sorted(tour.folder.glob("*.png"))
    assert len(pictures) >= PICTURES
    assert [int(picture.name[:2]) for picture in pictures] == list(range(1, len(pictures) + 1))
    for picture in pictures:
        header = picture.read_bytes()[16:24]
        assert (int.from_bytes(header[:4]), int.from_bytes(header[4:])) == (1366, 768)
    assert len({picture.read_bytes() for picture in pictures}) == len(pictures)


def test_the_proposal_opens_with_its_passphrase_only(tour: Tour) -> None:
    """Without it AES-256; with it the household, the arrangement, and the same as data."""
    earlier, path = sorted(tour.folder.glob("voorstel-*.pdf"))
    for file, word in (
        (path, ""),
        (path, DEMO_PASSPHRASE),
        (earlier, ""),
        (earlier, tour.passphrase),
    ):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(file, password=word)
    with pikepdf.open(path, password=tour.passphrase) as pdf:
        assert pdf.encryption.R == 6
        attached = json.loads(pdf.attachments["voorstel.json"].get_file().read_bytes())
        clear = io.BytesIO()
        pdf.save(clear, encryption=False)
    document = pypdfium2.PdfDocument(clear.getvalue())
    pages = [page.get_textpage().get_text_range() for page in document]
    text = " ".join("\n".join(pages).split())
    for part in ("Piet Jansen", "Respijtzorg", "Logeerhuis Het Anker", "7 van 13 keer ja"):
        assert part in text
    for number, page in enumerate(pages, start=1):
        assert f"Pagina {number} van {len(pages)}" in page
    assert attached | {"made_on": ""} == _proposal_in_the_vault(tour) | {"made_on": ""}
    whole = " ".join(f"{text} {json.dumps(attached, ensure_ascii=False)}".split()).casefold()
    for instrument_id in catalogue.list_instruments():
        for item in catalogue.load(instrument_id).items:
            assert item.text.rstrip(".").casefold() not in whole


def _proposal_in_the_vault(tour: Tour) -> dict[str, Any]:
    workspace = Workspace.open(tour.folder / VAULT_FOLDER, DEMO_PASSPHRASE, cost=KeyCost())
    try:
        (row,) = workspace.dossiers.caseload()
        visit = workspace.dossiers.load(DossierId(row.dossier_id)).visits[-1]
        document = build_proposal(workspace.proposals.gather(visit.id))
        content: dict[str, Any] = json.loads(write_json(document))
        return content
    finally:
        workspace.lock()


def test_nothing_of_the_household_lies_about_in_plain_text(tour: Tour) -> None:
    """No file, no output and no file name holds a name or an answer."""
    secrets = [word.encode() for word in WORDS if len(word) > 4]  # four bytes may be chance
    secrets += [b"caregiver_strain_index", b"overwhelmed", DEMO_PASSPHRASE.encode()]
    secrets += [secret.decode().encode("utf-16-le") for secret in secrets]
    searched = 0
    for folder in (tour.folder, tour.scratch, tour.home):
        for path in folder.rglob("*"):
            name = path.name.casefold()
            assert not any(word.casefold() in name for word in WORDS)
            if path.is_file():
                content = path.read_bytes()
                searched += 1
                assert not any(secret in content for secret in secrets), path.name
    assert searched > PICTURES
    told = tour.output.casefold()
    assert not any(word.casefold() in told for word in {*WORDS, "overwhelmed"})


def test_a_second_tour_in_the_same_folder_is_refused(tour: Tour) -> None:
    """A tour never writes over a vault; it says what to do and ends non-zero."""
    before = _read_all(tour.folder)
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
    assert _read_all(tour.folder) == before


def _read_all(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
