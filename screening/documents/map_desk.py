"""The desk that lets the map leave the vault: protected, or without names as a loose file."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from screening.changes import Changes, Topic
from screening.documents.desk import check_passphrase
from screening.documents.hand_over import DOSSIER_KEPT, Outgoing, hand_over
from screening.documents.map_content import MapContent, MapFile
from screening.dossier.validation import clean_text
from screening.dossier.visit_desk import VisitDesk
from screening.identifiers import DossierId, VisitId, new_id
from screening.network.desk import NetworkDesk
from screening.network.family.desk import FamilyDesk
from screening.network.family.shapes import FamilyDrawing
from screening.network.hidden_names import hide_family_names, hide_names
from screening.network.model import NetworkMap
from screening.storage.desk import VaultDesk
from screening.storage.export_store import ExportKind
from screening.storage.session import Session
from screening.wording.speech import SPEECH

_SUFFIXES: Final = {
    MapFile.SVG: ".svg",
    MapFile.PNG: ".png",
    MapFile.CSV: "-csv.zip",
    MapFile.GRAPHML: ".graphml",
}


@dataclass(frozen=True, slots=True)
class MapWishes:
    """What goes into a protected map.

    `is_nameless` puts labels for names; `has_table` adds the people as a table, `has_family` the
    drawing of the family.
    """

    is_nameless: bool = False
    has_table: bool = True
    has_family: bool = False


class MapDesk:
    """Builds the files of a map in memory and hands them over; each is registered."""

    def __init__(
        self,
        session: Session,
        *,
        vault: VaultDesk,
        visits: VisitDesk,
        network: NetworkDesk,
        family: FamilyDesk,
    ) -> None:
        self._session = session
        self._vault = vault
        self._visits = visits
        self._network = network
        self._family = family

    def save_protected(
        self,
        visit_id: VisitId,
        folder: Path,
        passphrase: str,
        wishes: MapWishes | None = None,
        recipient: str = "",
    ) -> tuple[Changes, Path]:
        """Write the map into a folder as one protected PDF, with drawing and data as files in it.

        Raises:
            InvalidInput: the passphrase is too short or too long.
            DeliveryError: the folder cannot take the file; nothing of it is left there.
            DiskFull, DiskTrouble: the vault cannot note it; the file was taken back.
        """
        from screening.documents.map_files import write_protected

        check_passphrase(passphrase)
        wanted = wishes or MapWishes()
        content, dossier_id = self._gather(visit_id, wanted)
        data = write_protected(content, passphrase, has_table=wanted.has_table)
        return self._hand_over(content, dossier_id, ".pdf", data, folder, recipient)

    def save_loose(
        self, visit_id: VisitId, kind: MapFile, folder: Path, recipient: str = ""
    ) -> tuple[Changes, Path]:
        """Write the map into a folder as a file that everybody can open: never with names.

        Raises:
            DeliveryError, DiskFull, DiskTrouble: as for `save_protected`.
        """
        from screening.documents.map_files import write_loose

        content, dossier_id = self._gather(visit_id, MapWishes(is_nameless=True))
        data = write_loose(content, kind)
        return self._hand_over(content, dossier_id, _SUFFIXES[kind], data, folder, recipient)

    # The labels too: a document is Dutch whatever the screen speaks.
    @SPEECH.in_dutch()
    def _gather(self, visit_id: VisitId, wishes: MapWishes) -> tuple[MapContent, DossierId]:
        visit = self._visits.load(visit_id)
        network = self._network.load(visit_id)
        content = MapContent(
            network=hide_names(network) if wishes.is_nameless else network,
            held_on=visit.held_on,
            made_on=self._session.clock.today(),
            # Never the consultant: a map without names names nobody.
            author=self._vault.settings().get("organisation", ""),
            is_nameless=wishes.is_nameless,
            family=self._draw_family(visit_id, network, wishes) if wishes.has_family else None,
        )
        return content, visit.dossier_id

    def _draw_family(
        self, visit_id: VisitId, network: NetworkMap, wishes: MapWishes
    ) -> FamilyDrawing:
        from screening.network.family.drawing import draw_family
        from screening.network.family.layout import lay_out_family

        family = self._family.load(visit_id)
        if wishes.is_nameless:
            family = hide_family_names(family, network)
        return draw_family(family, lay_out_family(family))

    def _hand_over(
        self,
        content: MapContent,
        dossier_id: DossierId,
        suffix: str,
        data: bytes,
        folder: Path,
        recipient: str,
    ) -> tuple[Changes, Path]:
        nameless = content.is_nameless
        what = "netwerkkaart-zonder-namen" if nameless else "netwerkkaart"
        file = Outgoing(
            f"{what}-{content.made_on.isoformat()}{suffix}",
            data,
            ExportKind.NAMELESS_MAP if nameless else ExportKind.NETWORK_MAP,
            DOSSIER_KEPT,
            dossier_id=dossier_id,
            recipient=" ".join(clean_text("recipient", recipient).split()),
        )
        action = "save map without names" if nameless else "save map"
        # Without the dossier: whoever asks for a map prolongs nothing.
        changes = Changes(action, frozenset({Topic.RETENTION}), created=new_id())
        return changes, hand_over(self._session, changes, file, folder)
