"""The log of the vault: who did what and when, to look through and to save."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from screening.storage.log_desk import LogFilter
from screening.wording.log_actions import LogKind, word_log_kind
from screening.wording.log_lines import LogLine
from ui.components.buttons import Button
from ui.components.choice_field import ChoiceField
from ui.components.column_layout import Columns
from ui.components.date_field import DateField
from ui.components.empty_state import EmptyState
from ui.components.exports_card import ExportsCard
from ui.components.field import Field
from ui.components.labels import Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.components.page_scaffold import PageScaffold
from ui.context import Context
from ui.icons import IconName
from ui.log.content import LogContent, gather_log, load_lines
from ui.log.export_card import LogExportCard
from ui.log.model import LogModel
from ui.log.table import LogTable
from ui.page import Page

translate = QCoreApplication.translate

COLUMN = 300


class LogPage(Page):
    """Finds lines by kind and by day, tells all about one of them, and saves them."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = context.theme
        self._opening = True
        self._is_first = True
        self.export_card: LogExportCard | None = None
        self.scaffold = PageScaffold(
            theme,
            self.tr("Logboek"),
            self.tr(
                "Wat er in deze kluis is gedaan, wanneer en door wie. Er staan geen antwoorden in "
                "en geen namen van cliënten of mantelzorgers."
            ),
            wide=True,
        )
        self.broken = Notice(theme, NoticeKind.ATTENTION, "")
        self.whole = WrapLabel("", tone=Tone.SECOND)
        self.kind = ChoiceField(
            LogKind, self.tr("Alles"), lambda kind: word_log_kind(LogKind(kind))
        )
        self.kind.set_value(None)
        self.day = DateField(theme, context.workspace.clock.today())
        self.count = WrapLabel("", tone=Tone.SECOND)
        self.model = LogModel(self)
        self.table = LogTable(theme, self.model)
        self.detail = WrapLabel("")
        self.nothing = EmptyState(
            theme,
            IconName.SEARCH,
            self.tr("Geen regels gevonden"),
            self.tr("Kies bij 'Wat voor regels' Alles, of maak de dag leeg."),
        )
        self.exports = ExportsCard(
            theme,
            self.tr("Wat uit de kluis is gegaan"),
            self.tr(
                "Bestanden die niet over één dossier gaan. Wat wel over een dossier gaat, staat in "
                "dat dossier bij 'Wie heeft wat'."
            ),
        )
        self.save_button = Button(theme, self.tr("Logboek opslaan"), icon=IconName.HAND_OVER)
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Read which lines there are and show them."""
        opening, self._opening = self._opening, False
        workspace, wanted = self.context.workspace, self.filter()
        self.context.operations.read(
            lambda: gather_log(workspace, wanted, opening=opening), self._on_loaded, owner=self
        )

    def filter(self) -> LogFilter:
        """Return which lines are wanted now."""
        kind = self.kind.value()
        return LogFilter(LogKind(kind) if kind else None, self.day.value())

    def _lay_out(self) -> None:
        theme = self.context.theme
        self.scaffold.add_action(self.save_button)
        self.broken.hide()
        self.whole.hide()
        kind = Field(theme, self.tr("Wat voor regels"), self.kind)
        day = Field(theme, self.tr("Dag"), self.day, self.tr("Leeg betekent alle dagen."))
        state = Columns(theme, self.count, self.whole, least=COLUMN)
        for widget in (self.broken, Columns(theme, kind, day, least=COLUMN), state):
            self.scaffold.add(widget)
        self.scaffold.add(self.table, 1)
        self.scaffold.add(self.nothing, 1)
        self.scaffold.add(self.detail)
        self.scaffold.add(self.exports)
        self.nothing.hide()
        self.outer.addWidget(self.scaffold)

    def _connect(self) -> None:
        self.kind.committed.connect(lambda _: self.reload())
        self.day.committed.connect(lambda _: self.reload())
        self.model.wanted.connect(self._read_page)
        self.model.dataChanged.connect(lambda *_: self._tell(self.table.currentIndex().row()))
        self.table.chosen.connect(self._tell)
        self.save_button.clicked.connect(self._begin_export)

    def _on_loaded(self, content: LogContent) -> None:
        self.titled.emit(self.tr("Logboek"))
        self.broken.set_text(content.broken)
        self.broken.setVisible(bool(content.broken))
        self.whole.setText(
            self.tr("Gecontroleerd: het logboek is niet buiten Draagwijzer om gewijzigd.")
        )
        self.whole.setVisible(not content.broken)
        self.model.set_numbers(content.numbers)
        self.count.setText(_word_count(len(content.numbers)))
        self.table.setVisible(bool(content.numbers))
        self.nothing.setVisible(not content.numbers)
        self.save_button.setEnabled(bool(content.numbers))
        self.exports.show_exports(content.exports)
        self._tell(-1)
        if self._is_first:
            self._is_first = False
            self.kind.setFocus()

    def _read_page(self, page: int) -> None:
        workspace, numbers = self.context.workspace, self.model.numbers_of(page)

        def show(lines: tuple[LogLine, ...]) -> None:
            self.model.set_page(page, numbers, lines)

        self.context.operations.read(lambda: load_lines(workspace, numbers), show, owner=self)

    def _tell(self, row: int) -> None:
        """Tell all about the line that is chosen."""
        line = self.model.line(row) if row >= 0 else None
        self.detail.setVisible(self.model.rowCount() > 0)
        if line is None:
            self.detail.setText(self.tr("Kies een regel om alles ervan te lezen."))
            return
        self.detail.setText(" · ".join(_list_details(line)))

    def _begin_export(self) -> None:
        if self.export_card is not None:
            self.export_card.setFocus()
            return
        card = LogExportCard(self.context, self.count.text())
        card.save_asked.connect(self._export)
        card.file.written.connect(self.reload)
        card.cancelled.connect(self._end_export)
        self.export_card = card
        self.scaffold.body.insertWidget(0, card)
        self.save_button.hide()
        card.setFocus()

    def _end_export(self) -> None:
        if self.export_card is not None:
            self.export_card.hide()
            self.export_card.deleteLater()
            self.export_card = None
        self.save_button.show()
        self.save_button.setFocus()

    def _export(self, folder: Path, passphrase: str | None, recipient: str) -> None:
        card = self.export_card
        if card is None:
            return
        desk, wanted = self.context.workspace.log_exports, self.filter()
        card.file.write(lambda: desk.export(wanted, folder, passphrase, recipient))


def _word_count(number: int) -> str:
    if number == 0:
        return translate("LogPage", "Geen regels")
    if number == 1:
        return translate("LogPage", "1 regel")
    return translate("LogPage", "{count} regels").format(count=f"{number:,}".replace(",", "."))


def _list_details(line: LogLine) -> Sequence[str]:
    part = f"{line.part} {line.mark}".strip()
    return [
        translate("LogPage", "Regel {number}").format(number=line.number),
        line.moment,
        line.action,
        *([part] if part else []),
        line.result,
        translate("LogPage", "door {actor}").format(actor=line.actor),
        translate("LogPage", "op {origin}").format(origin=line.origin),
    ]
