"""What a vault must hold after its process was killed."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pikepdf

from screening.dossier.model import Way
from screening.errors import ExpectedError
from screening.identifiers import VisitId
from screening.storage.errors import WrongPassphrase
from screening.storage.location import has_vault
from screening.workspace import Workspace
from tests.support.freeze_vault import FROZEN
from tests.support.kill_arrange import predict_arranged, read_arranged
from tests.support.kill_entries import (
    FRAMES,
    KINDS,
    find_desk,
    make_kill_vault,
    predict,
    predict_content,
    read_content,
)
from tests.support.kill_worker import PROPOSALS, name_passphrase
from tests.support.vaults import CHEAP, PASSPHRASE, create_vault, database_of, dump, open_vault
from ui.places import read_place

OLDEST = "v1"


class Lost(Exception):
    """A promise was broken; the text says which, and holds no content."""


@dataclass(frozen=True, slots=True)
class Killed:
    """A scene in its folder, and the number of its first entry."""

    scene: str
    folder: Path
    first: int = 0

    @property
    def goes_on(self) -> bool:
        """Whether the next kill of this scene goes on in the same vault."""
        return self.scene in {"work", "open_and_lock", "change_passphrase", "deliver", "arrange"}


def prepare(scene: str, root: Path) -> Killed:
    """Put into a folder what a scene begins with."""
    folder = root / "vault"
    match scene:
        case "migrate":
            shutil.copytree(FROZEN / OLDEST, folder)
            shutil.copytree(FROZEN / OLDEST, root / "untouched")
            open_vault(root / "untouched").lock()
        case "create":
            root.mkdir()
        case _:
            make_kill_vault(folder)
            (root / PROPOSALS).mkdir()
    return Killed(scene, folder, 1 if scene == "change_passphrase" else 0)


def verify(killed: Killed, last: int) -> int:
    """Return the number of the last entry in the vault: `last`, or the one that was in hand.

    Raises:
        Lost: an acknowledged entry is gone, something else is there, or the vault is not whole.
    """
    try:
        match killed.scene:
            case "migrate":
                return _verify_migration(killed, last)
            case "create":
                return _verify_creation(killed, last)
            case "change_passphrase":
                return _verify_passphrase(killed, last)
            case "deliver":
                return _verify_proposals(killed, last)
            case "arrange":
                return _verify_arranged(killed, last)
            case _:
                return _verify_content(killed, last)
    except ExpectedError as error:
        raise Lost(f"{type(error).__name__} at opening") from error


def find_faults(workspace: Workspace) -> list[str]:
    """Return which checks of the database fail."""
    database = database_of(workspace)
    faults = []
    if database.rows("PRAGMA integrity_check") != [("ok",)]:
        faults.append("integrity check")
    if database.rows("PRAGMA cipher_integrity_check"):
        faults.append("cipher integrity check")
    if database.rows("PRAGMA foreign_key_check"):
        faults.append("foreign keys")
    return faults


def _check(workspace: Workspace) -> None:
    faults = find_faults(workspace)
    if faults:
        raise Lost(", ".join(faults))


def _verify_content(killed: Killed, last: int) -> int:
    workspace = open_vault(killed.folder)
    try:
        _check(workspace)
        content = read_content(workspace)
        if killed.scene == "window":
            _check_return(workspace, len(content))
    finally:
        workspace.lock()
    for found in (last, last + 1):
        expected = predict_content(found)
        if killed.scene == "window":
            expected = _predict_answers(found)
        if content == expected:
            return found
    raise Lost("the content is neither what was acknowledged nor that and one more")


def _verify_arranged(killed: Killed, last: int) -> int:
    workspace = open_vault(killed.folder)
    try:
        _check(workspace)
        arranged = read_arranged(workspace)
    finally:
        workspace.lock()
    for found in (last, last + 1):
        if arranged == predict_arranged(found):
            return found
    raise Lost("half a directory or half a version, or one that was acknowledged is gone")


def _check_return(workspace: Workspace, answered: int) -> None:
    """The next time it opens at the same statement, in the same way and language."""
    place = read_place(workspace.resume.load())
    measurement = workspace.measurements.load(find_desk(workspace).measurement_id)
    if place is None or not place.alone or place.measurement_id != measurement.id:
        raise Lost("where the carer was")
    if (place.frames, measurement.way) != (FRAMES, Way.ALONE):
        raise Lost("how it was taken")
    if measurement.position != answered:
        raise Lost("the statement that was shown")


def _predict_answers(last: int) -> dict[tuple[str, str], str]:
    """Return what the window leaves behind: the answers yes and no in turn."""
    entries = [predict(number * len(KINDS)) for number in range(last + 1)]
    choices = ("yes", "no")
    return {place: choices[number % 2] for number, (place, _) in enumerate(entries)}


def _verify_migration(killed: Killed, last: int) -> int:
    workspace, reference = open_vault(killed.folder), open_vault(killed.folder.parent / "untouched")
    try:
        _check(workspace)
        if dump(workspace) != dump(reference):
            raise Lost("a migration that was cut off changed the content")
    finally:
        workspace.lock()
        reference.lock()
    return last


def _verify_creation(killed: Killed, last: int) -> int:
    made = has_vault(killed.folder)
    if last == 0 and not made:
        raise Lost("a vault that was made is gone")
    (open_vault if made else create_vault)(killed.folder).lock()
    workspace = open_vault(killed.folder)
    try:
        _check(workspace)
    finally:
        workspace.lock()
    return last


def _verify_passphrase(killed: Killed, last: int) -> int:
    opening = [number for number in (last, last + 1) if _opens(killed.folder, number)]
    if len(opening) != 1:
        raise Lost(f"{len(opening)} passphrases open the vault")
    return opening[0]


def _opens(folder: Path, number: int) -> bool:
    try:
        workspace = Workspace.open(folder, name_passphrase(number), cost=CHEAP)
    except WrongPassphrase:
        return False
    try:
        _check(workspace)
    finally:
        workspace.lock()
    return True


def _verify_proposals(killed: Killed, last: int) -> int:
    """Every proposal that has its name is whole; whatever has not can be read by nobody."""
    proposals = sorted((killed.folder.parent / PROPOSALS).glob("*.pdf"))
    for path in proposals:
        if not path.stat().st_size:
            raise Lost("an empty proposal")
        with pikepdf.open(path, password=PASSPHRASE) as document:
            if not document.pages:
                raise Lost("a proposal without pages")
    workspace = open_vault(killed.folder)
    try:
        _check(workspace)
        visit_id: VisitId = find_desk(workspace).visit_id
        noted = len(workspace.proposals.deliveries(visit_id))
    finally:
        workspace.lock()
    if noted not in {last + 1, last + 2} or len(proposals) < last + 1:
        raise Lost("a proposal that was handed over is gone, or its note")
    return noted - 1
