"""Everything that may leave a vault about a household, as the words and bytes somebody could read.

A document that is added to the app belongs in `save_everything`.
"""

import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Final

import pikepdf
import pypdfium2

from screening.arrangement.carer_card import CardCall
from screening.documents.audience import CLIENT, FILE, make_audience
from screening.documents.html import render_html
from screening.documents.map_content import MapFile
from screening.documents.map_desk import MapWishes
from screening.documents.proposal import build_proposal
from screening.rights.destruction_desk import Confirmed
from screening.rights.retention import Ground
from screening.storage.log_desk import LogFilter
from screening.workspace import Workspace
from tests.support.households import Household

PASSPHRASE: Final = "roos-molen-fiets-brug"


def save_everything(workspace: Workspace, household: Household, folder: Path) -> list[Path]:
    """Save every kind of file of every visit and for every person, and return where they are."""
    dossier_id = household.dossier_id
    dossier = workspace.dossiers.load(dossier_id)
    carers = [carer.id for carer in dossier.carers]
    paths: list[Path] = []
    for visit in household.visits:
        for reader in (FILE, CLIENT, *map(make_audience, carers)):
            deliver = workspace.proposals.deliver
            paths.append(deliver(visit, _room(folder), PASSPHRASE, audience=reader)[1])
        paths += [workspace.maps.save_loose(visit, kind, _room(folder))[1] for kind in MapFile]
        for nameless in (False, True):
            wishes = MapWishes(is_nameless=nameless, has_family=True)
            saved = workspace.maps.save_protected(visit, _room(folder), PASSPHRASE, wishes)
            paths.append(saved[1])
        for measurement in workspace.measurements.of_visit(visit):
            if measurement.finished_at is not None:
                saved = workspace.fhir.save_response(measurement.id, _room(folder), PASSPHRASE)
                paths.append(saved[1])
    for person in (None, *carers):
        copy = workspace.papers.save_copy(dossier_id, person, _room(folder), PASSPHRASE)
        paths.append(copy[1])
    letters = workspace.invitations
    for person in (dossier.client.id, *carers):
        paths += [
            letters.save(dossier_id, person, _room(folder), word)[1] for word in (None, PASSPHRASE)
        ]
    paths += _save_cards(workspace, household, folder)
    logs = workspace.log_exports
    paths += [logs.export(LogFilter(), _room(folder), word)[1] for word in (None, PASSPHRASE)]
    return paths


def _save_cards(workspace: Workspace, household: Household, folder: Path) -> list[Path]:
    """Save the card of every carer, with somebody to call on each."""
    visit, cards = household.visits[-1], workspace.carer_cards
    carers = [carer.id for carer in workspace.dossiers.load(household.dossier_id).carers]
    for carer in carers:
        if not cards.card(visit, carer).is_ready:
            cards.save_call(visit, carer, CardCall("Mevrouw Bos", "000 - 000 01 13"))
    sheets = workspace.card_sheets
    return [sheets.save(visit, carer, _room(folder), PASSPHRASE)[1] for carer in carers]


def save_reports(workspace: Workspace, household: Household, folder: Path) -> list[Path]:
    """Destroy the dossier on request, and return its reports: with a name and without."""
    client = workspace.dossiers.load(household.dossier_id).client.id
    workspace.retention.set_request(client, workspace.clock.today())
    plan = workspace.destructions.plan(household.dossier_id)
    confirmed = Confirmed(household.dossier_id, None, Ground.REQUEST)
    destruction = workspace.destructions.destroy(confirmed)[1]
    papers = workspace.papers
    named = papers.save_report(destruction, _room(folder), plan=plan, passphrase=PASSPHRASE)
    return [named[1], papers.save_report(destruction, _room(folder))[1]]


def read_on_screen(workspace: Workspace, household: Household) -> str:
    """Return the proposal as the preview reads it out, of every visit."""
    documents = (build_proposal(workspace.proposals.gather(one)) for one in household.visits)
    return "".join(render_html(document) for document in documents)


def read_words(path: Path) -> Mapping[str, str]:
    """Return all words in a file by the name of their part, with those of the files in it."""
    return dict(_read(path.name, path.read_bytes()))


def _room(folder: Path) -> Path:
    """Return a folder of its own for each file: names are the same for many."""
    room = folder / str(len(list(folder.iterdir())))
    room.mkdir()
    return room


def _read(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    if data.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(data)) as bundle:
            for part in bundle.namelist():
                yield from _read(f"{name}/{part}", bundle.read(part))
    elif data.startswith(b"%PDF"):
        yield from _read_pdf(name, data)
    else:
        yield name, data.decode("utf-8", "replace")


def _read_pdf(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    with pikepdf.open(BytesIO(data), password=PASSPHRASE if _is_locked(data) else "") as document:
        yield f"{name}/info", " ".join(map(str, document.docinfo.values()))
        for part, attached in document.attachments.items():
            yield from _read(f"{name}/{part}", attached.get_file().read_bytes())
    pages = pypdfium2.PdfDocument(data, password=PASSPHRASE if _is_locked(data) else None)
    texts = []
    for page in pages:
        text = page.get_textpage()
        texts.append(text.get_text_range())
        text.close()
        page.close()
    pages.close()
    # A line that is broken on the page is one line to whoever reads it.
    yield name, " ".join(" ".join(texts).split())


def _is_locked(data: bytes) -> bool:
    try:
        pikepdf.open(BytesIO(data)).close()
    except pikepdf.PasswordError:
        return True
    return False
