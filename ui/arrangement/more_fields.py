"""The rest of a line: what need not be known at the table, behind one quiet button."""

from datetime import date
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening.arrangement.hints import suggest_letter
from screening.arrangement.model import (
    Financing,
    LegalLetter,
    ProvisionDraft,
    SupportFunction,
)
from screening.wording.formats import format_date
from screening.wording.provisions import name_letter
from ui.arrangement.line_field import LineField
from ui.arrangement.line_words import describe_more
from ui.arrangement.moments_field import MomentsField
from ui.arrangement.respite_editor import RespiteEditor
from ui.components.auto_save_line import AutoSaveLine
from ui.components.buttons import Button, ButtonKind
from ui.components.choice_field import ChoiceField
from ui.components.column_layout import Columns
from ui.components.date_field import DateField
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.icons import IconName
from ui.roles import Shape, Space
from ui.theme import Theme

WIDE: Final = 360
"""How wide a list is that shows a law in full."""


class MoreFields(QWidget):
    """Fields that fold away; folded, one line tells what is filled in."""

    def __init__(self, theme: Theme, held_on: date, review_on: date) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._theme = theme
        self._review_on = review_on
        self.button = Button(theme, self.tr("Meer: dagen, datums, geld, volgende stap"))
        self.button.setProperty("kind", ButtonKind.QUIET.value)
        self.button.setCheckable(True)
        self.state = WrapLabel("", TextType.SMALL, Tone.SECOND)
        self.starts_on = DateField(theme, held_on)
        self.ends_on = DateField(theme, held_on)
        self.review_on = DateField(theme, review_on)
        self.review_button = Button(theme, self.tr("Over 3 maanden"), ButtonKind.QUIET)
        self.next_action = AutoSaveLine()
        self.next_actor = AutoSaveLine()
        self.next_on = DateField(theme, held_on)
        self.financing = ChoiceField(Financing)
        self.letter = ChoiceField(LegalLetter, wording=_word_letter)
        self.respite = RespiteEditor(theme)
        self.moments_field = MomentsField(theme, "moments", self.tr("Op welke dagdelen"))
        self.budget_note = Notice(theme, NoticeKind.INFO, self._explain_budget())
        self._make_fields()
        self._lay_out()
        self.button.toggled.connect(self._update_open)
        self._update_open()

    def show_stored(self, draft: ProvisionDraft) -> None:
        """Show the line as it is in the vault; what is being typed stays."""
        for field in self.fields:
            field.show_stored(getattr(draft, field.name))
        self.respite_field.setVisible(draft.subject is SupportFunction.RESPITE_CARE)
        self.budget_note.setVisible(draft.financing is Financing.PERSONAL_BUDGET)
        fitting = suggest_letter(draft)
        hint = self.tr("Past misschien: {letter}. U kiest zelf.")
        is_open = draft.letter is LegalLetter.NONE and fitting is not LegalLetter.NONE
        self.letter_field.set_hint(hint.format(letter=name_letter(fitting)) if is_open else "")
        self.state.setText(
            describe_more(draft) or self.tr("Hier is nog niets ingevuld. Dat mag zo blijven.")
        )

    def set_open(self, *, is_open: bool) -> None:
        """Unfold the fields, or fold them."""
        self.button.setChecked(is_open)

    def fold_state(self) -> str:
        """Return whether the fields are unfolded."""
        return "open" if self.button.isChecked() else ""

    def unfold(self, _state: str) -> None:
        """Unfold the fields."""
        self.set_open(is_open=True)

    def _make_fields(self) -> None:
        theme = self._theme
        self.respite_field = LineField(theme, "respite", self.tr("Soort respijtzorg"), self.respite)
        self.letter_field = LineField(
            theme, "letter", self.tr("Onderdeel van de Wmo (artikel 2.3.2 lid 4)"), self.letter
        )
        self._dates = (
            LineField(theme, "starts_on", self.tr("Vanaf"), self.starts_on),
            LineField(theme, "ends_on", self.tr("Tot en met"), self.ends_on),
            LineField(theme, "review_on", self.tr("Evaluatie"), self.review_on),
        )
        self._next = (
            LineField(theme, "next_action", self.tr("Volgende stap"), self.next_action),
            LineField(theme, "next_actor", self.tr("Wie doet dat"), self.next_actor),
            LineField(theme, "next_on", self.tr("Uiterlijk op"), self.next_on),
        )
        self._money = LineField(theme, "financing", self.tr("Wie betaalt"), self.financing)
        self.fields = (
            self.respite_field,
            self.moments_field,
            *self._dates,
            *self._next,
            self._money,
            self.letter_field,
        )

    def _lay_out(self) -> None:
        self._add_review_button()
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, Space.SMALL, 0, 0)
        inside.setSpacing(Space.LARGE)
        with_button = Shape.SHORT_FIELD + Space.HAIR + Shape.TARGET
        dates = Columns(self._theme, *self._dates, least=with_button, most=3)
        action, *by = self._next
        steps = Columns(self._theme, *by, least=with_button, most=2)
        rows: tuple[QWidget, ...] = (
            self.respite_field,
            self.moments_field,
            dates,
            action,
            steps,
            Columns(self._theme, self._money, self.letter_field, least=WIDE),
            self.budget_note,
        )
        for widget in rows:
            inside.addWidget(widget)
        top = QHBoxLayout()
        top.addWidget(self.button)
        top.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.state)
        column.addWidget(self._inside)

    def _add_review_button(self) -> None:
        day = format_date(self._review_on)
        self.review_button.setAccessibleName(
            self.tr("Evaluatie over 3 maanden: {day}").format(day=day)
        )
        self.review_button.setToolTip(day)
        self.review_button.clicked.connect(lambda: self.review_on.take(self._review_on))
        under = self._dates[-1].layout()
        if isinstance(under, QVBoxLayout):
            beside = QHBoxLayout()
            beside.addWidget(self.review_button)
            beside.addStretch()
            under.addLayout(beside)

    def _explain_budget(self) -> str:
        return self.tr(
            "Met een persoonsgebonden budget (pgb) koopt iemand de hulp zelf in, met geld van de "
            "gemeente. Diegene kiest wie helpt en maakt de afspraken. Meestal betaalt de Sociale "
            "Verzekeringsbank (SVB) wie helpt, in opdracht van diegene. Leg in begrijpelijke "
            "woorden uit wat deze keuze betekent (Wmo 2015, artikel 2.3.2 lid 6)."
        )

    def _update_open(self) -> None:
        is_open = self.button.isChecked()
        self._inside.setVisible(is_open)
        self.state.setVisible(not is_open)
        self.button.set_icon(IconName.CHEVRON_UP if is_open else IconName.CHEVRON_DOWN)
        state = self.tr("uitgeklapt") if is_open else self.tr("ingeklapt")
        self.button.setAccessibleName(f"{self.button.text()} {state}")


def _word_letter(letter: object) -> str:
    return name_letter(letter) if isinstance(letter, LegalLetter) else ""
