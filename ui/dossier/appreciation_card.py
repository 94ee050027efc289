"""The yearly token for each carer: noted in one click, with the day and what it was."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.arrangement.appreciation import Appreciation, find_year
from screening.changes import Changes
from screening.dossier.model import Carer
from screening.dossier.validation import LONGEST_NAME
from screening.identifiers import DossierId, PersonId
from screening.wording.appreciation import describe_appreciation
from ui.components.auto_save_line import AutoSaveLine
from ui.components.buttons import Button, ButtonKind, make_icon_button
from ui.components.card import Card
from ui.components.column_layout import Columns
from ui.components.date_field import DateField
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.plain_tip import set_plain_tip
from ui.components.seen_column import SeenColumn
from ui.context import Context
from ui.dossier.content import DossierContent
from ui.dossier.stored_field import StoredField
from ui.icons import IconName
from ui.roles import Space

COLUMN = 310


class AppreciationCard(Card):
    """A row for every carer; without carers there is no card."""

    def __init__(self, context: Context, dossier_id: DossierId) -> None:
        super().__init__()
        self.setObjectName("appreciation")
        self.set_title(self.tr("Waardering van de gemeente"))
        self._context = context
        self._dossier_id = dossier_id
        self.add(
            WrapLabel(
                self.tr(
                    "De gemeente waar de cliënt woont, zorgt elk jaar voor een blijk van "
                    "waardering voor de mantelzorgers (Wmo 2015, artikel 2.1.6)."
                ),
                tone=Tone.SECOND,
            )
        )
        self._content: DossierContent | None = None
        self.rows: SeenColumn[AppreciationRow, Carer] = SeenColumn(
            lambda key: AppreciationRow(context, PersonId(key)),
            self._fill,
            lambda carer: carer.name,
        )
        self.add(self.rows)

    def show_content(self, content: DossierContent) -> None:
        """Show every carer with this year's token and those of earlier years."""
        self._content = content
        carers = content.dossier.carers
        self.rows.show_records({carer.id: carer for carer in carers})
        self.setVisible(bool(carers))

    def _fill(self, row: "AppreciationRow", carer: Carer, _is_first: bool) -> None:
        if self._content is not None:
            noted = self._content.appreciations.get(carer.id, ())
            row.show_carer(carer, noted, self._content.today)


class AppreciationRow(QWidget):
    """One carer: a button that notes this year's token, or the two fields of it."""

    def __init__(self, context: Context, carer_id: PersonId) -> None:
        super().__init__()
        self._context = context
        self._carer_id = carer_id
        self._year = 0
        self._latest: Appreciation | None = None
        self._current: Appreciation | None = None
        theme = context.theme
        self.name = WrapLabel("", TextType.STRONG)
        self.note_button = Button(theme, "", ButtonKind.SECONDARY, IconName.CHECK)
        self.given_field = DateField(theme)
        self.what_line = AutoSaveLine(LONGEST_NAME)
        self.what_line.setPlaceholderText(self.tr("bijvoorbeeld: bloemen of een cadeaubon"))
        self.given = StoredField(context, self.tr("Gekregen op"), self.given_field, self._save_day)
        self.what = StoredField(context, self.tr("Wat"), self.what_line, self._save_what)
        self.remove_button = make_icon_button(theme, IconName.TRASH, "")
        self.earlier = WrapLabel("", TextType.SMALL, Tone.SECOND)
        self._fields = QWidget()
        row = QHBoxLayout(self._fields)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(Columns(theme, self.given, self.what, least=COLUMN), 1)
        beside = QVBoxLayout()
        beside.setSpacing(Space.HAIR)
        beside.addWidget(WrapLabel(" ", TextType.STRONG))
        beside.addWidget(self.remove_button)
        beside.addStretch(1)
        row.addLayout(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        head = QHBoxLayout()
        head.setSpacing(Space.LARGE)
        head.addWidget(self.name, 1)
        head.addWidget(self.note_button)
        column.addLayout(head)
        for part in (self.earlier, self._fields):
            column.addWidget(part)
        self.note_button.clicked.connect(self._on_note)
        self.remove_button.clicked.connect(self._on_remove)

    def show_carer(self, carer: Carer, noted: tuple[Appreciation, ...], today: date) -> None:
        """Show what was noted for this year, and below it the years before."""
        self._year = today.year
        self._current = current = find_year(noted, today.year)
        before = [each for each in noted if each.year < today.year]
        self._latest = before[0] if before else None
        self._name_parts(carer.name)
        had_focus = self.note_button.hasFocus() or self.remove_button.hasFocus()
        self.note_button.setVisible(current is None)
        self._fields.setVisible(current is not None)
        if current is not None:
            self.given.show_stored(current.given_on)
            self.what.show_stored(current.what)
        if had_focus:
            (self.what_line if current else self.note_button).setFocus(
                Qt.FocusReason.OtherFocusReason
            )
        lines = [f"{each.year}: {describe_appreciation(each)}" for each in before]
        self.earlier.setText("\n".join(lines))
        self.earlier.setVisible(bool(lines))

    def _name_parts(self, name: str) -> None:
        year = self._year
        self.name.setText(
            name
            if self._current is None
            else self.tr("{name}, {year}").format(name=name, year=year)
        )
        self.note_button.setText(self.tr("Waardering {year} noteren").format(year=year))
        self.note_button.setAccessibleName(
            self.tr("Waardering {year} noteren voor {name}").format(year=year, name=name)
        )
        for field in (self.given, self.what):
            field.editor.setAccessibleName(f"{field.label.text()}: {name}")
        words = self.tr("Waardering {year} van {name} verwijderen").format(year=year, name=name)
        self.remove_button.setAccessibleName(words)
        set_plain_tip(self.remove_button, words)

    def _save_day(self, day: date | None) -> Changes:
        desk = self._context.workspace.appreciations
        return desk.note(self._carer_id, self._year, given_on=day)

    def _save_what(self, what: str) -> Changes:
        return self._context.workspace.appreciations.note(self._carer_id, self._year, what=what)

    def _on_note(self) -> None:
        """Note it for today, with what was given the year before, which is most often the same."""
        workspace, carer_id, year = self._context.workspace, self._carer_id, self._year
        what = self._latest.what if self._latest else ""
        self._context.operations.write(
            lambda: workspace.appreciations.note(
                carer_id, year, given_on=workspace.clock.today(), what=what
            ),
            owner=self,
        )

    def _on_remove(self) -> None:
        desk, carer_id, year = self._context.workspace.appreciations, self._carer_id, self._year
        self._context.operations.write(lambda: desk.remove(carer_id, year), owner=self)
