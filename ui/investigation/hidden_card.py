"""Suspected domestic violence: why, what was seen, and the steps of the reporting code at hand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.dossier.model import Visit
from screening.investigation import fields
from screening.investigation.fields import Part
from screening.investigation.model import Area, CodeStep
from screening.wording.labels import label
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.field import Field
from ui.components.kept_line import KeptLine
from ui.components.labels import TextType, Tone, WrapLabel
from ui.context import Context
from ui.icons import IconName
from ui.investigation.area_text import AreaText
from ui.investigation.code_row import CodeRow
from ui.investigation.content import HiddenContent
from ui.refusals import show_refusal
from ui.roles import Space

AREA = Area.DOMESTIC_VIOLENCE


class HiddenCard(Card):
    """Emits `left` when it must be out of sight; what it holds is in no document and no log."""

    left = Signal()

    def __init__(self, context: Context, visit: Visit) -> None:
        super().__init__()
        self._context, self._visit = context, visit
        theme = context.theme
        self.title = WrapLabel(label(AREA), TextType.SUBHEADING)
        self.leave_button = Button(theme, self.tr("Verbergen"), ButtonKind.SECONDARY, IconName.EYE)
        self.leave_button.clicked.connect(self.left)
        self.reason_line = KeptLine()
        self.reason_ask = Field(theme, self.tr("Waarom denkt u hieraan?"), self.reason_line)
        self.open_button = Button(theme, self.tr("Openen"))
        self.open_button.clicked.connect(self._on_open)
        self.reason_line.returnPressed.connect(self._on_open)
        self.reason = self._make_text(Part.REASON, self.tr("Waarom denkt u hieraan?"))
        self.found = self._make_text(Part.FOUND, self.tr("Wat u ziet en hoort"))
        self.rows = {step: CodeRow(context, visit, step) for step in CodeStep}
        self.remove_button = Button(theme, self.tr("Weghalen"), ButtonKind.QUIET, IconName.TRASH)
        self.remove_button.clicked.connect(self._on_removed)
        self._build()

    def show_content(self, content: HiddenContent) -> None:
        """Show what is stored, or ask why it should be opened."""
        finding = content.finding
        is_open, is_closed = bool(finding.reason), self._visit.is_closed
        self._begin.setVisible(not is_open and not is_closed)
        self._opened.setVisible(is_open)
        self._nothing.setVisible(is_closed and not is_open)
        self.remove_button.setVisible(not is_closed)
        self.reason.show_stored(finding.reason)
        self.found.show_stored(finding.found)
        for entry in content.code:
            self.rows[entry.step].show_entry(entry)

    def _make_text(self, part: Part, words: str) -> AreaText:
        return AreaText(self._context, self._visit, fields.name_field(AREA, part), words)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.MEDIUM)
        head.addWidget(self.title, 1)
        head.addWidget(self.leave_button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        for words in (
            self.tr(
                "Wat u hier opschrijft, komt in geen enkel document of bestand voor anderen, ook "
                "niet in een kopie voor de cliënt of de mantelzorger. Het blijft in dit dossier."
            ),
            self.tr("Veilig Thuis: 0800-2000, gratis, dag en nacht. Bij direct gevaar belt u 112."),
        ):
            self.add(WrapLabel(words))
        self._nothing = WrapLabel(self.tr("Hier is niets opgeschreven."), tone=Tone.SECOND)
        self._begin, self._opened = QWidget(), QWidget()
        self._fill_begin()
        self._fill_opened()
        for part in (self._nothing, self._begin, self._opened):
            self.add(part)
            part.hide()
        source = self.tr(
            "De stappen in eigen woorden naar het Besluit verplichte meldcode huiselijk geweld en "
            "kindermishandeling. Volg de meldcode van uw eigen organisatie."
        )
        self.add(WrapLabel(source, TextType.SMALL, Tone.SECOND))

    def _fill_begin(self) -> None:
        column = QVBoxLayout(self._begin)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self.reason_ask)
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _fill_opened(self) -> None:
        column = QVBoxLayout(self._opened)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        column.addWidget(self.reason)
        column.addWidget(self.found)
        column.addWidget(WrapLabel(self.tr("De vijf stappen van de meldcode"), TextType.STRONG))
        for row in self.rows.values():
            column.addWidget(row)
        column.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_open(self) -> None:
        desk, visit_id = self._context.workspace.investigation, self._visit.id
        reason = self.reason_line.text()
        self._context.operations.write(
            lambda: desk.open_area(visit_id, AREA, reason),
            lambda _: self._on_opened(),
            owner=self,
            failed=lambda error: show_refusal(
                error, self.reason_ask, self.reason_ask.set_error, self._context.messages.show_error
            ),
        )

    def _on_opened(self) -> None:
        self.reason_line.clear()
        self.reason_ask.set_error("")
        self._go_to(self.found.editor)

    def _on_removed(self) -> None:
        desk, visit_id = self._context.workspace.investigation, self._visit.id
        self._context.operations.write(
            lambda: desk.close_area(visit_id, AREA),
            lambda _: self._go_to(self.reason_line),
            owner=self,
        )

    def _go_to(self, field: QWidget) -> None:
        """Go on in a field once all has been read anew: until then it is not in sight."""
        self._context.operations.read(lambda: None, lambda _: self._focus(field), owner=self)

    def _focus(self, field: QWidget) -> None:
        if self.isVisible():
            field.setFocus()
