"""The catalogue: which instruments and versions there are, and that released ones stay as is."""

import shutil
from pathlib import Path

import pytest

from instruments import catalogue
from instruments.model import InstrumentError

# A released version is never edited: measurements point at it. A change is a new version file.
RELEASED_DIGESTS = {
    (
        "caregiver_strain_index",
        1,
    ): "6fd9bda74ad62801141722411c146a6aec4c8045b6da18e5afcb359968612345",
    ("ediz", 1): "59a028f429099b7cf2f5adfd16bc3d22db9c716c27b47e37b01d5b8fbf7a8eb2",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with EDIZ in seven versions, among files that are no definitions."""
    source = (catalogue.RELEASED / "ediz" / "v1.toml").read_text(encoding="utf-8")
    own = tmp_path / "ediz"
    own.mkdir()
    # Enough of them that no file system lists them in order by chance.
    for version in (2, 10, 1, 12, 3, 11, 4):
        text = source.replace("version = 1\n", f"version = {version}\n")
        (own / f"v{version}.toml").write_text(text, encoding="utf-8")
    for stray in ("v5.toml.bak", "v01.toml", "v.toml", "notes.txt"):
        (own / stray).write_text(source, encoding="utf-8")
    (tmp_path / "empty").mkdir()
    (tmp_path / "README.md").write_text("", encoding="utf-8")
    return tmp_path


def test_every_released_version_is_unchanged() -> None:
    """The content of each released definition is, to the letter, what was once released."""
    digests = {
        (id_, version): catalogue.load(id_, version).digest
        for id_ in catalogue.list_instruments()
        for version in catalogue.list_versions(id_)
    }
    assert digests == RELEASED_DIGESTS


def test_layout_comments_and_line_endings_leave_the_digest(tmp_path: Path) -> None:
    """Only the content counts: a checkout with other line endings is the same version."""
    source = (catalogue.RELEASED / "ediz" / "v1.toml").read_text(encoding="utf-8")
    (tmp_path / "ediz").mkdir()
    changed = ("# another comment\n\n" + source).replace("\n", "\r\n")
    (tmp_path / "ediz" / "v1.toml").write_bytes(changed.encode("utf-8"))
    own = catalogue.load("ediz", folder=tmp_path)
    assert own.digest == RELEASED_DIGESTS["ediz", 1]


@pytest.mark.parametrize(
    "before,after",
    [
        ("Mijn zelfstandigheid komt in de knel.", "Mijn zelfstandigheid komt in de knel"),
        ('label = "Ja!"', 'label = "JA!"'),
        ("at_least = 3", "at_least = 4"),
        ("version = 1", "version = 2"),
    ],
)
def test_any_change_of_content_changes_the_digest(tmp_path: Path, before: str, after: str) -> None:
    """One letter, one bound or another version number makes another digest."""
    source = (catalogue.RELEASED / "ediz" / "v1.toml").read_text(encoding="utf-8")
    assert before in source
    name = "v2.toml" if before.startswith("version") else "v1.toml"
    (tmp_path / "ediz").mkdir()
    (tmp_path / "ediz" / name).write_text(source.replace(before, after), encoding="utf-8")
    own = catalogue.load("ediz", folder=tmp_path)
    assert own.digest != RELEASED_DIGESTS["ediz", 1]


def test_the_listing_names_both_instruments() -> None:
    """CSI and EDIZ are there, each with its first version."""
    assert catalogue.list_instruments() == ("caregiver_strain_index", "ediz")
    assert catalogue.list_versions("caregiver_strain_index") == (1,)
    assert catalogue.list_versions("ediz") == (1,)


def test_the_latest_version_is_the_highest_number(folder: Path) -> None:
    """Versions sort as numbers, and without a version the last one is given."""
    assert catalogue.list_instruments(folder=folder) == ("ediz",)
    assert catalogue.list_versions("ediz", folder=folder) == (1, 2, 3, 4, 10, 11, 12)
    assert catalogue.load("ediz", folder=folder).version == 12


def test_an_older_version_stays_within_reach(folder: Path) -> None:
    """A measurement can always be read with the version it was taken with."""
    older = catalogue.load("ediz", 2, folder=folder)
    assert older.version == 2
    assert older.digest != catalogue.load("ediz", 10, folder=folder).digest


@pytest.mark.parametrize("unknown", ["zarit", "", "..", "../data/ediz", "EDIZ", "empty"])
def test_an_unknown_instrument_is_refused(folder: Path, unknown: str) -> None:
    """Only a listed id is loaded, so an id cannot lead out of the folder."""
    with pytest.raises(InstrumentError, match="there is no instrument"):
        catalogue.load(unknown, folder=folder)


@pytest.mark.parametrize("version", [0, -1, 5, 13])
def test_an_unknown_version_is_refused(folder: Path, version: int) -> None:
    """A version that does not exist is never replaced by another."""
    with pytest.raises(InstrumentError, match=f"there is no version {version} of"):
        catalogue.load("ediz", version, folder=folder)


def test_a_release_is_read_once() -> None:
    """Loading the same version again costs no second reading."""
    assert catalogue.load("ediz", 1) is catalogue.load("ediz")


def test_the_folder_holds_nothing_but_released_versions() -> None:
    """Every file under data is a definition the catalogue offers, or stands beside one as help."""
    files = {p.relative_to(catalogue.RELEASED) for p in catalogue.RELEASED.rglob("*.*")}
    beside = {file for file in files if file.parts[1:-1] == ("help",)}
    assert files - beside == {Path(id_) / f"v{version}.toml" for id_, version in RELEASED_DIGESTS}
    assert {file.parts[0] for file in beside} <= {id_ for id_, _version in RELEASED_DIGESTS}


def test_an_own_instrument_needs_no_programmer(tmp_path: Path) -> None:
    """A folder with a definition file is all that an organisation adds."""
    shutil.copytree(catalogue.RELEASED / "ediz", tmp_path / "own_form")
    file = tmp_path / "own_form" / "v1.toml"
    text = file.read_text(encoding="utf-8").replace('id = "ediz"', 'id = "own_form"')
    file.write_text(text, encoding="utf-8")
    assert catalogue.load("own_form", folder=tmp_path).id == "own_form"
