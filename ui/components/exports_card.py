"""Files that left the vault: what, for whom and when."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.storage.export_store import Export
from screening.wording.exports import word_digest, word_export, word_moment
from ui.components.card import Card
from ui.components.icon_label import IconLabel
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.plain_tip import set_plain_tip
from ui.icons import IconName
from ui.roles import ColourRole, Space
from ui.theme import Theme


class ExportsCard(Card):
    """Shows what left, the latest first; hidden while nothing has left.

    Args:
        note: a sentence below the title.
    """

    def __init__(self, theme: Theme, title: str, note: str = "") -> None:
        super().__init__(title)
        self._theme = theme
        if note:
            self.add(WrapLabel(note, tone=Tone.SECOND))
        self._shown: tuple[Export, ...] = ()
        self.lines: list[ExportLine] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.MEDIUM)
        self.body.addLayout(self._list)
        self.add(
            WrapLabel(
                self.tr(
                    "Met de vingerafdruk kan een beheerder nagaan of een bestand precies het "
                    "bestand is dat hier is gemaakt."
                ),
                TextType.SMALL,
                Tone.SECOND,
            )
        )
        self.hide()

    def show_exports(self, exports: tuple[Export, ...]) -> None:
        """Show what has left the vault by now; the first one comes first in `exports`."""
        self.setVisible(bool(exports))
        if exports == self._shown:
            return
        self._shown = exports
        for line in self.lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [ExportLine(self._theme, export) for export in reversed(exports)]
        for line in self.lines:
            self._list.addWidget(line)


class ExportLine(QWidget):
    """One file: what and for whom, when, and the beginning of its digest."""

    def __init__(self, theme: Theme, export: Export) -> None:
        super().__init__()
        what = word_export(export)
        moment = word_moment(export.made_at)
        mark = self.tr("vingerafdruk {digits} …").format(digits=word_digest(export.digest))
        self.what = WrapLabel(what, TextType.STRONG)
        self.moment = WrapLabel(moment, TextType.SMALL, Tone.SECOND)
        self.digest = WrapLabel(mark, TextType.SMALL, Tone.SECOND)
        set_plain_tip(
            self.digest,
            self.tr("De hele vingerafdruk (SHA-256): {digest}").format(digest=export.digest),
        )
        self.setAccessibleName(f"{what}. {moment}. {mark}")
        text = QVBoxLayout()
        text.setSpacing(0)
        for label in (self.what, self.moment, self.digest):
            text.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        icon = IconLabel(theme, IconName.DOCUMENT, ColourRole.SECOND_INK)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
