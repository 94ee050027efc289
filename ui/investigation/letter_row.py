"""One letter of the law, folded until it is needed."""

from textwrap import shorten

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening.dossier.model import Visit
from screening.investigation.known import Known
from screening.investigation.model import Area, Finding
from screening.wording.investigation import ask_about, name_area
from screening.wording.labels import label
from ui.components.buttons import Button, ButtonKind
from ui.components.changing_column import ChangingColumn
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.late import Late
from ui.context import Context
from ui.icons import IconName
from ui.investigation.area_fields import AreaFields
from ui.investigation.content import NOTHING, InvestigationContent
from ui.roles import Space

OPEN = "open"
PREVIEW = 120


class LetterRow(QWidget):
    """The question, what other steps know of it, and the fields once they are asked for."""

    def __init__(self, context: Context, visit: Visit, area: Area) -> None:
        super().__init__()
        self.setObjectName(area.value)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Minimum)
        self.area = area
        self._content: InvestigationContent | None = None
        self._known: tuple[Known, ...] | None = None
        name = name_area(area)
        self.title = WrapLabel(name, TextType.STRONG)
        self.question = WrapLabel(ask_about(area))
        self.known = ChangingColumn(Space.HAIR)
        self.preview = WrapLabel("", tone=Tone.SECOND)
        self.button = Button(context.theme, "", ButtonKind.QUIET)
        self.button.setCheckable(True)
        self.button.toggled.connect(self._update_body)
        self._body = Late(lambda: self._place_fields(context, visit, name), self._fill)
        self._build()
        self._update_button()

    @property
    def fields(self) -> AreaFields:
        """The fields, made now if they were not there."""
        return self._body.get()

    def show_content(self, content: InvestigationContent) -> None:
        """Show what is known and found now."""
        self._content = content
        self._show_known(content.known[self.area])
        self._update_preview()
        self._body.renew(is_seen=self.button.isChecked())

    def fold_state(self) -> str:
        """Return whether it is open."""
        return OPEN if self.button.isChecked() else ""

    def unfold(self, state: str) -> None:
        """Open it again."""
        self.button.setChecked(state == OPEN)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self.title)
        words.addWidget(self.question)
        words.addLayout(self.known)
        words.addWidget(self.preview)
        head = QHBoxLayout()
        head.setSpacing(Space.MEDIUM)
        head.addLayout(words, 1)
        head.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.MEDIUM)
        self._column.addLayout(head)
        self.preview.hide()

    def _place_fields(self, context: Context, visit: Visit, name: str) -> AreaFields:
        fields = AreaFields(context, visit, self.area, name)
        self._column.addWidget(fields)
        return fields

    def _fill(self, fields: AreaFields) -> None:
        if self._content is not None:
            fields.show_finding(self._finding, self._content.speakers)

    @property
    def _finding(self) -> Finding:
        return self._content.findings.get(self.area, NOTHING) if self._content else NOTHING

    def _show_known(self, known: tuple[Known, ...]) -> None:
        if known == self._known:
            return
        self._known = known
        self.known.clear()
        for line in known:
            words = f"{label(line.step)}: {line.text}"
            self.known.put(WrapLabel(words, TextType.SMALL, Tone.SECOND))

    def _update_preview(self) -> None:
        """Say in one line what stands in it while it is folded."""
        finding = self._finding
        words = [finding.found, *(text for _, text in finding.said)]
        first = " ".join(next((text for text in words if text), "").split())
        # Between words: half a word reads as a mistake.
        short = shorten(first, PREVIEW, placeholder=" …")
        self.preview.setText(self.tr("Ingevuld: {text}").format(text=short))
        self.preview.setVisible(bool(short) and not self.button.isChecked())

    def _update_body(self) -> None:
        fields = self._body.get() if self.button.isChecked() else self._body.current
        if fields is not None:
            fields.setVisible(self.button.isChecked())
        self._update_preview()
        self._update_button()

    def _update_button(self) -> None:
        is_open = self.button.isChecked()
        self.button.setText(self.tr("Inklappen") if is_open else self.tr("Openen"))
        self.button.set_icon(IconName.CHEVRON_UP if is_open else IconName.CHEVRON_DOWN)
        state = self.tr("uitgeklapt") if is_open else self.tr("ingeklapt")
        self.button.setAccessibleName(f"{self.button.text()}: {self.title.text()}, {state}")
