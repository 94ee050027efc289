"""Saving the map as a file: what is in it, for whom, and where; in place of the panel beside it."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from screening.documents.map_content import MapFile
from screening.documents.map_desk import MapWishes
from screening.dossier.validation import LONGEST_NAME
from screening.identifiers import VisitId
from ui.components.buttons import Button, ButtonKind
from ui.components.choice_field import ChoiceField
from ui.components.field import Field
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.components.protected_file import ProtectedFile
from ui.components.segmented_choice import SegmentedChoice
from ui.context import Context
from ui.network_map.person_panel import make_panel_column


class Protection(StrEnum):
    """How the map leaves."""

    PROTECTED = "protected"
    LOOSE = "loose"


class MapSavePanel(QWidget):
    """Writes the map to a file; emits `closed` when it is done with."""

    closed = Signal()

    def __init__(self, context: Context, visit_id: VisitId, *, names_hidden: bool) -> None:
        super().__init__()
        self._desk = context.workspace.maps
        self._visit_id = visit_id
        theme = context.theme
        self.way = SegmentedChoice(
            theme,
            [
                (Protection.PROTECTED, self.tr("Met wachtwoord")),
                (Protection.LOOSE, self.tr("Los bestand")),
            ],
        )
        self.way.setAccessibleName(self.tr("Hoe wilt u bewaren?"))
        self.about = WrapLabel("", tone=Tone.SECOND)
        self.warning = Notice(
            theme,
            NoticeKind.ATTENTION,
            self.tr(
                "Een los bestand is niet beveiligd: iedereen kan het openen. Er staan geen namen "
                "in. Wie het gezin kent, kan mensen herkennen aan hun relatie, leeftijd of taken."
            ),
        )
        self.nameless = QCheckBox(self.tr("Namen verbergen"))
        self.nameless.setChecked(names_hidden)
        # What others may see of this screen must not depend on a tick that is forgotten.
        self.nameless.setEnabled(not names_hidden)
        self.table = QCheckBox(self.tr("Tabel met mensen erbij"))
        self.table.setChecked(True)
        self.family = QCheckBox(self.tr("Tekening van de familie erbij"))
        self.kind = self._make_kinds()
        self.kind_field = Field(theme, self.tr("Soort bestand"), self.kind)
        self.recipient = QLineEdit(maxLength=LONGEST_NAME)
        self.file = ProtectedFile(context, self.tr("Kaart bewaren"))
        self.close_button = Button(theme, self.tr("Sluiten"), ButtonKind.QUIET)
        self.file.add_button(self.close_button)
        self._lay_out(
            Field(
                theme,
                self.tr("Voor wie is dit?"),
                self.recipient,
                self.tr("Mag leeg blijven. Draagwijzer onthoudt het."),
            )
        )
        self._connect()
        self.way.set_value(Protection.PROTECTED)
        self._show_way()

    @property
    def is_busy(self) -> bool:
        """Whether the file is being written."""
        return self.file.is_busy

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_close()
        else:
            super().keyPressEvent(event)

    def _make_kinds(self) -> ChoiceField:
        words = {
            MapFile.SVG: self.tr("Tekening die scherp blijft (SVG)"),
            MapFile.PNG: self.tr("Afbeelding (PNG)"),
            MapFile.CSV: self.tr("Tabellen voor een rekenblad (CSV)"),
            MapFile.GRAPHML: self.tr("Netwerk als gegevens (GraphML)"),
        }
        field = ChoiceField(MapFile, wording=lambda kind: words[MapFile(kind)])
        field.set_value(MapFile.SVG)
        return field

    def _lay_out(self, whom: Field) -> None:
        column: QVBoxLayout = make_panel_column(self, self.tr("Kaart bewaren als bestand"))
        column.addWidget(WrapLabel(self.tr("Kaart bewaren als bestand"), TextType.SUBHEADING))
        for widget in (
            self.way,
            self.about,
            self.warning,
            self.kind_field,
            self.nameless,
            self.table,
            self.family,
            whom,
            self.file,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        self.setFocusProxy(self.way)

    def _connect(self) -> None:
        self.way.committed.connect(lambda _: self._show_way())
        self.file.save_asked.connect(self._on_save)
        self.close_button.clicked.connect(self._on_close)

    def _show_way(self) -> None:
        """Ask only what goes with the way that is chosen."""
        is_loose = self.way.value() is Protection.LOOSE
        self.file.set_protected(not is_loose)
        self.warning.setVisible(is_loose)
        self.kind_field.setVisible(is_loose)
        self.nameless.setVisible(not is_loose)
        self.table.setVisible(not is_loose)
        self.family.setVisible(not is_loose)
        self.about.setVisible(not is_loose)
        self.about.setText(
            self.tr(
                "U krijgt een PDF met een wachtwoord: de kaart met titel, datum en legenda. Als "
                "bijlagen zitten erin: de tekening (SVG en PNG), de mensen, banden en taken (CSV "
                "en GraphML). Notities staan er niet in."
            )
        )

    def _on_save(self, folder: Path, passphrase: str | None) -> None:
        desk, visit_id, recipient = self._desk, self._visit_id, self.recipient.text()
        if passphrase is None:
            kind = MapFile(str(self.kind.value()))
            self.file.write(lambda: desk.save_loose(visit_id, kind, folder, recipient))
            return
        wishes = MapWishes(
            is_nameless=self.nameless.isChecked(),
            has_table=self.table.isChecked(),
            has_family=self.family.isVisible() and self.family.isChecked(),
        )
        self.file.write(
            lambda: desk.save_protected(visit_id, folder, passphrase, wishes, recipient)
        )

    def _on_close(self) -> None:
        # The passphrase of what is being written is on screen here and nowhere else.
        if not self.is_busy:
            self.closed.emit()
