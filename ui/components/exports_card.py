"""Files that left the vault: what, for whom and when."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.storage.export_store import Export
from screening.wording.exports import group_digits, word_digest, word_export, word_moment
from ui.components.announce import announce
from ui.components.buttons import make_icon_button
from ui.components.card import Card
from ui.components.icon_label import IconLabel
from ui.components.labels import TextType, Tone, WrapLabel
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
    """One file: what and for whom, when, and the beginning of its digest or all of it."""

    def __init__(self, theme: Theme, export: Export) -> None:
        super().__init__()
        self._digest, self._is_whole = export.digest, False
        what = word_export(export)
        moment = word_moment(export.made_at)
        mark = self._word_mark()
        self.what = WrapLabel(what, TextType.STRONG)
        self.moment = WrapLabel(moment, TextType.SMALL, Tone.SECOND)
        self.digest = WrapLabel(mark, TextType.SMALL, Tone.SECOND)
        self.whole_button = make_icon_button(
            theme, IconName.EYE, self.tr("Hele vingerafdruk tonen of verbergen")
        )
        self.whole_button.setAccessibleDescription(f"{what}. {moment}.")
        self.whole_button.clicked.connect(self._on_whole)
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
        row.addWidget(self.whole_button, 0, Qt.AlignmentFlag.AlignTop)

    def _on_whole(self) -> None:
        self._is_whole = not self._is_whole
        self.digest.setText(self._word_mark())
        announce(self, self.digest.text())

    def _word_mark(self) -> str:
        if self._is_whole:
            digits = group_digits(self._digest)
            return self.tr("Vingerafdruk (SHA-256): {digits}").format(digits=digits)
        return self.tr("Vingerafdruk: {digits} …").format(digits=word_digest(self._digest))
