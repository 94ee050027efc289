"""After a working day nothing of it can be read outside the vault, in any form."""

import base64
import gzip
import io
import shutil
import zipfile
import zlib
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest

from instruments import catalogue
from screening.documents.pdf import render_pdf
from screening.storage.key_slots import KeyCost
from screening.workspace import Workspace
from tests.support.observed_day import FOLDERS, Day
from tests.support.plaintext_scanner import Marker, Scanner
from tests.support.secret_markers import list_markers
from tests.support.working_day import (
    FIRST_NAMES,
    HALF_TYPED,
    MISTAKE,
    NOTE,
    PASSPHRASE,
    SURNAME,
)
from tests.unit.documents.samples import GREET, make_full_document

pytestmark = pytest.mark.timeout(180)

SECRET = "Zwaluwhoek è"
KEY = bytes(range(160, 192))
PLACES = [
    "werk/kluis/vault.db-wal",
    "werk/kluis/vault.keys",
    f"{FOLDERS['TMPDIR']}/qt_temp.abc123",
    f"{FOLDERS['XDG_CACHE_HOME']}/thumbnails/normal/0a1b2c.png",
    f"{FOLDERS['XDG_CONFIG_HOME']}/Draagwijzer/Draagwijzer.conf",
    f"{FOLDERS['XDG_DATA_HOME']}/recently-used.xbel",
    f"{FOLDERS['HOME']}/.cups/spool/d00001-001",
    f"{FOLDERS['HOME']}/.xsession-errors",
    "werk/voorstellen/voorstel.pdf",
]


def test_nothing_of_a_working_day_can_be_read(day: Day) -> None:
    """Vault, journal, temporary files, caches, settings, lists of recent files, output, proposal.

    The day had a crash dialog, a proposal and a lock, and ended in a kill with a half-typed text.
    """
    scanner = Scanner(list_markers(day))
    assert scanner.search_folder(day.root) == []
    assert scanner.search("environment", day.environment) == []
    assert scanner.search("output", day.output.encode()) == []
    assert scanner.files >= 5


def test_the_day_did_put_it_all_into_the_vault(day: Day, tmp_path: Path) -> None:
    """The search above is not empty: the same words come out of the vault with the passphrase."""
    shutil.copytree(day.vault, tmp_path / "vault")
    assert (tmp_path / "vault" / "vault.db-wal").stat().st_size > 0
    workspace = Workspace.open(tmp_path / "vault", PASSPHRASE, cost=KeyCost())
    (row,) = workspace.dossiers.caseload()
    (visit,) = workspace.dossiers.load(row.dossier_id).visits
    (burden,) = workspace.measurements.burdens(visit.id)
    lines = workspace.arrangement.load(visit.id).provisions
    texts = " ".join(workspace.visits.texts(visit.id).values())
    deliveries = workspace.proposals.deliveries(visit.id)
    workspace.lock()
    assert row.client_name == f"{FIRST_NAMES[0]}0 {SURNAME}"
    assert burden.score.total is not None
    assert len(lines) >= 2
    assert NOTE in texts
    assert len(deliveries) == 1
    assert len(list(day.proposals.glob("*.pdf"))) == 1


def test_every_kind_of_secret_is_searched_for(day: Day) -> None:
    """Names, answers, notes, passphrases, keys, and the text of a mistake."""
    values = [marker.value for marker in list_markers(day)]
    assert {SURNAME, NOTE, HALF_TYPED, MISTAKE, PASSPHRASE, day.key} <= set(values)
    assert day.proposal_passphrase in values
    items = catalogue.load("caregiver_strain_index").items
    assert items[0].text in values


def _zip(content: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", content)
    return target.getvalue()


FORMS: dict[str, Callable[[bytes], bytes]] = {
    "as it is": lambda content: content,
    "base64": lambda content: base64.b64encode(b"voor" + content + b"na"),
    "base64, one further": lambda content: base64.b64encode(b"voor." + content + b"na."),
    "base64, two further": lambda content: base64.b64encode(b"voor.." + content + b"na.."),
    "base64 for addresses": base64.urlsafe_b64encode,
    "hexadecimal": lambda content: content.hex().encode(),
    "hexadecimal, capitals": lambda content: content.hex().upper().encode(),
    "deflated": lambda content: b"stream\r\n" + zlib.compress(content) + b"\r\nendstream",
    "deflated, cut off": lambda content: zlib.compress(content + bytes(range(99)), 1)[:-6],
    "deflated twice": lambda content: zlib.compress(b"kop " + zlib.compress(content)),
    "gzip": gzip.compress,
    "zip": _zip,
    "ascii85": lambda content: base64.a85encode(zlib.compress(content)) + b"~>",
}
WRITINGS = ["utf-8", "utf-16-le", "utf-16-be", "utf-16", "latin-1"]
CASES: list[Callable[[str], str]] = [str, str.upper, str.lower]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("place", PLACES)
def test_a_planted_name_is_found(tmp_path: Path, place: str, form: str) -> None:
    """In every kind of place and every packing, in all writings and capitals at once."""
    scanner = Scanner([Marker("name", SECRET)])
    path = tmp_path / place
    path.parent.mkdir(parents=True)
    for writing, change in product(WRITINGS, CASES):
        path.write_bytes(b"\x00 kop \xff" + FORMS[form](change(SECRET).encode(writing)) + b"\x00")
        assert scanner.search_folder(tmp_path), (writing, change)
    path.write_bytes(b"\x00 kop \xff" + FORMS[form]("Zwaluwnest è".encode()) + b"\x00")
    assert scanner.search_folder(tmp_path) == []


@pytest.mark.parametrize("form", FORMS)
def test_a_planted_key_is_found(form: str) -> None:
    """The bytes of the key as well as every way of writing them down."""
    content = b"\x00 kop \xff" + FORMS[form](KEY) + b"\x00"
    assert Scanner([Marker("key", KEY)]).search("planted", content)
    assert not Scanner([Marker("key", KEY[::-1])]).search("planted", content)


def test_a_name_of_a_file_is_searched(tmp_path: Path) -> None:
    """A thumbnail or a link may be named after somebody; so may a folder."""
    (tmp_path / "Zwaluwhoek").mkdir()
    assert Scanner([Marker("name", "Zwaluwhoek")]).search_folder(tmp_path)


def test_a_name_in_a_list_of_recent_files_is_found() -> None:
    """Such lists write addresses, in which a space is %20."""
    line = b'<bookmark href="file:///home/jan/Voorstel%20Quirijn%20Zwaluwhoek.pdf"/>'
    assert Scanner([Marker("name", "Quirijn Zwaluwhoek")]).search("planted", line)


def test_a_proposal_without_protection_would_be_found() -> None:
    """Its letters are hidden by the fonts; its pages are read as a reader would."""
    document = render_pdf(make_full_document())
    assert Scanner([Marker("name", GREET.name)]).search("planted", document)
