"""The map leaves the vault: registered, protected or without names, or not at all."""

import zipfile
from io import BytesIO
from pathlib import Path
from typing import Final

import pikepdf
import pypdfium2
import pytest

from screening.documents.delivery import DeliveryError
from screening.documents.map_content import MapFile
from screening.documents.map_desk import MapWishes
from screening.documents.map_tables import PEOPLE, TASKS, TIES
from screening.errors import InvalidInput
from screening.identifiers import VisitId
from screening.network.hidden_names import list_name_words
from screening.storage.export_store import ExportKind
from screening.storage.log_desk import LogFilter
from screening.wording.exports import word_export
from screening.wording.log_actions import LogKind, word_action
from screening.wording.speech import SPEECH
from screening.workspace import Workspace
from tests.support.households import Household
from tests.support.vaults import dump

SECRET: Final = "mako-tide-runa-wijk"
FILES: Final = [
    "netwerkkaart.svg",
    "netwerkkaart.png",
    PEOPLE,
    TIES,
    TASKS,
    "netwerkkaart.graphml",
]


@pytest.fixture
def household(jansen: Household) -> Household:
    """Piet and Annie Jansen, with the network of their second visit."""
    return jansen


def visit_of(household: Household) -> VisitId:
    """Return the open visit."""
    return household.visits[-1]


def find_names(workspace: Workspace, household: Household, text: str) -> set[str]:
    """Return the words of names of the household, from three letters, that a text holds.

    "Van" is a word of ours too, as in "gezin van herkomst".
    """
    network = workspace.network.load(visit_of(household))
    names = [network.client_name, *(person.name for person in network.people)]
    words = {word for word in list_name_words(names) if len(word) > 2} - {"van"}
    return words & list_name_words([text])


def read_pdf(document: pikepdf.Pdf) -> str:
    """Return all text on the pages, and in what describes the file."""
    target = BytesIO()
    document.save(target)
    with pypdfium2.PdfDocument(target.getvalue()) as pages:
        text = " ".join(page.get_textpage().get_text_range() for page in pages)
    return f"{text} {' '.join(map(str, document.docinfo.values()))}"


def test_a_map_leaves_protected_with_everything_in_it(
    workspace: Workspace, household: Household, tmp_path: Path
) -> None:
    """AES-256, revision 6; the drawing and the data inside; the register and the log know."""
    changes, path = workspace.maps.save_protected(
        visit_of(household), tmp_path, SECRET, recipient="De huisarts"
    )
    assert path.name == f"netwerkkaart-{workspace.clock.today().isoformat()}.pdf"
    data = path.read_bytes()
    assert not any(word.encode() in data for word in ("Jansen", "Annie", "Piet", "Wijkverpleging"))
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    with pikepdf.open(path, password=SECRET) as document:
        assert document.encryption.R == 6
        assert list(document.attachments) == sorted(FILES)
        table = document.attachments[PEOPLE].get_file().read_bytes().decode("utf-8-sig")
        text = " ".join(read_pdf(document).split())
    assert "Annie Jansen" in table
    for wanted in ("Netwerkkaart", "Piet Jansen", "dikke lijn", "MantelScan", "Uur per week"):
        assert wanted in text
    export = workspace.dossiers.exports(household.dossier_id)[-1]
    assert (export.id, export.kind) == (changes.created, ExportKind.NETWORK_MAP)
    assert word_export(export) == "Netwerkkaart, voor: De huisarts"
    assert word_action(changes.action).kind is LogKind.LEAVE
    assert workspace.log.load_all(LogFilter())[0].action == "save map"


def test_the_table_is_left_out_when_it_is_not_wanted(
    workspace: Workspace, household: Household, tmp_path: Path
) -> None:
    """Then the page has the drawing, and no row for everybody."""
    wishes = MapWishes(has_table=False)
    _, path = workspace.maps.save_protected(visit_of(household), tmp_path, SECRET, wishes)
    with pikepdf.open(path, password=SECRET) as document:
        assert "Uur per week" not in read_pdf(document)


def test_a_protected_map_without_names_names_nobody(
    workspace: Workspace, household: Household, tmp_path: Path
) -> None:
    """Neither on its pages nor in any file inside, nor the consultant."""
    workspace.vault.set_setting("consultant", "Sanne de Groot")
    wishes = MapWishes(is_nameless=True)
    _, path = workspace.maps.save_protected(visit_of(household), tmp_path, SECRET, wishes)
    with pikepdf.open(path, password=SECRET) as document:
        texts = [read_pdf(document)]
        texts += [
            document.attachments[name].get_file().read_bytes().decode()
            for name in FILES
            if not name.endswith(".png")
        ]
    for text in texts:
        assert find_names(workspace, household, text) == set()
        assert "Sanne" not in text
    assert workspace.dossiers.exports(household.dossier_id)[-1].kind == ExportKind.NAMELESS_MAP


@pytest.mark.parametrize(
    "kind, suffix",
    [
        (MapFile.SVG, ".svg"),
        (MapFile.PNG, ".png"),
        (MapFile.CSV, "-csv.zip"),
        (MapFile.GRAPHML, ".graphml"),
    ],
)
def test_a_loose_file_never_has_a_name(
    workspace: Workspace, household: Household, tmp_path: Path, kind: MapFile, suffix: str
) -> None:
    """It says without a passphrase what the network looks like, and of nobody; it is registered."""
    changes, path = workspace.maps.save_loose(visit_of(household), kind, tmp_path, "Overleg")
    day = workspace.clock.today().isoformat()
    assert path.name == f"netwerkkaart-zonder-namen-{day}{suffix}"
    data = path.read_bytes()
    assert data
    if kind is MapFile.CSV:
        with zipfile.ZipFile(path) as archive:
            assert archive.namelist() == [PEOPLE, TIES, TASKS]
            data = b" ".join(archive.read(name) for name in archive.namelist())
    if kind is not MapFile.PNG:
        # A picture is made of the page without names, which is read elsewhere.
        assert find_names(workspace, household, data.decode()) == set()
        assert "Echtgenote" in data.decode()
    export = workspace.dossiers.exports(household.dossier_id)[-1]
    assert (export.id, export.kind) == (changes.created, ExportKind.NAMELESS_MAP)
    assert word_export(export) == "Netwerkkaart zonder namen, voor: Overleg"
    assert workspace.log.load_all(LogFilter())[0].action == "save map without names"


def test_the_same_map_is_the_same_file_twice(
    workspace: Workspace, household: Household, tmp_path: Path
) -> None:
    """A name that is taken gets a number, and the bytes are the same."""
    for kind in MapFile:
        _, first = workspace.maps.save_loose(visit_of(household), kind, tmp_path)
        _, second = workspace.maps.save_loose(visit_of(household), kind, tmp_path)
        assert second.stem == f"{first.stem}-2"
        assert first.read_bytes() == second.read_bytes()


def test_a_picture_is_large_enough_for_print(
    workspace: Workspace, household: Household, tmp_path: Path
) -> None:
    """At least 2,000 pixels wide, and without any text beside the pixels."""
    _, path = workspace.maps.save_loose(visit_of(household), MapFile.PNG, tmp_path)
    data = path.read_bytes()
    assert int.from_bytes(data[16:20]) >= 2000
    assert not any(kind in data for kind in (b"tEXt", b"iTXt", b"zTXt", b"tIME", b"eXIf"))


def test_what_cannot_be_saved_leaves_no_trace(
    workspace: Workspace, household: Household, tmp_path: Path
) -> None:
    """A folder that is gone or a short passphrase: a sentence, no file, no line in the register."""
    before = workspace.dossiers.exports(household.dossier_id)
    with pytest.raises(DeliveryError):
        workspace.maps.save_loose(visit_of(household), MapFile.SVG, tmp_path / "weg")
    with pytest.raises(DeliveryError):
        workspace.maps.save_protected(visit_of(household), tmp_path / "weg", SECRET)
    with pytest.raises(InvalidInput):
        workspace.maps.save_protected(visit_of(household), tmp_path, "kort")
    assert workspace.dossiers.exports(household.dossier_id) == before
    assert [path for path in tmp_path.iterdir() if path.suffix == ".pdf"] == []


def test_a_map_prolongs_nothing(workspace: Workspace, household: Household, tmp_path: Path) -> None:
    """The years of keeping do not begin anew, and the copy for the client lists who has it."""
    before = dump(workspace)["dossier"]
    workspace.maps.save_protected(visit_of(household), tmp_path, SECRET, recipient="De huisarts")
    assert dump(workspace)["dossier"] == before
    listed = workspace.papers._list_for_client(household.dossier_id, "Piet Jansen")
    assert (listed[-1].kind, listed[-1].recipient) == (ExportKind.NETWORK_MAP, "De huisarts")


def test_the_family_comes_along_when_it_is_wanted(
    workspace: Workspace, household: Household, tmp_path: Path
) -> None:
    """On a page and as SVG, with the labels of the map when names are hidden."""
    for is_nameless, shown in ((False, "Annie Jansen"), (True, "Echtgenote")):
        wishes = MapWishes(is_nameless=is_nameless, has_family=True, has_table=False)
        _, path = workspace.maps.save_protected(visit_of(household), tmp_path, SECRET, wishes)
        with pikepdf.open(path, password=SECRET) as document:
            tree = document.attachments["familie.svg"].get_file().read_bytes().decode()
            text = read_pdf(document)
        assert shown in tree
        assert "De familie" in text
        assert "gevuld teken: mantelzorger" in text


def test_a_file_is_in_dutch_whatever_the_screen_speaks(
    workspace: Workspace, household: Household, tmp_path: Path
) -> None:
    """Labels, dates and legend of a document are not translated; a Dutch municipality reads it."""
    SPEECH.translate_by(lambda _: "OTHER LANGUAGE")
    try:
        wishes = MapWishes(is_nameless=True)
        _, path = workspace.maps.save_protected(visit_of(household), tmp_path, SECRET, wishes)
        loose = [
            workspace.maps.save_loose(visit_of(household), kind, tmp_path)[1].read_bytes()
            for kind in (MapFile.SVG, MapFile.GRAPHML)
        ]
    finally:
        SPEECH.translate_by(None)
    with pikepdf.open(path, password=SECRET) as document:
        text = read_pdf(document)
        table = document.attachments[PEOPLE].get_file().read_bytes().decode()
    for written in (text, table, *(data.decode() for data in loose)):
        assert "OTHER LANGUAGE" not in written
        assert "Beroepskracht 1" in written
