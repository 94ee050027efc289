"""Who has what: the files of a dossier that left the vault."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.storage.export_store import Export
from screening.wording.exports import word_digest, word_kind, word_moment, word_recipient
from ui.components.card import Card
from ui.components.icon_label import IconLabel
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.plain_tip import set_plain_tip
from ui.context import Context
from ui.dossier.content import DossierContent
from ui.icons import IconName
from ui.roles import ColourRole, Space
from ui.theme import Theme


class ExportsCard(Card):
    """Shows what left, for whom and when, the latest first; hidden while nothing has left."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.set_title(self.tr("Wie heeft wat"))
        self._theme = context.theme
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

    def show_content(self, content: DossierContent) -> None:
        """Show what has left the vault by now."""
        self.setVisible(bool(content.exports))
        if content.exports == self._shown:
            return
        self._shown = content.exports
        for line in self.lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [ExportLine(self._theme, export) for export in reversed(content.exports)]
        for line in self.lines:
            self._list.addWidget(line)


class ExportLine(QWidget):
    """One file: what and for whom, when, and the beginning of its digest."""

    def __init__(self, theme: Theme, export: Export) -> None:
        super().__init__()
        what = self.tr("{kind}, voor: {recipient}").format(
            kind=word_kind(export), recipient=word_recipient(export)
        )
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
