"""A stored rule that this version of the app cannot read; it does nothing."""

from PySide6.QtCore import Signal

from screening.signals.rule_book import Unusable
from screening.wording.formats import format_date
from ui.components.card import Card
from ui.components.labels import Tone, WrapLabel
from ui.context import Context
from ui.rules.reason_form import ReasonForm


class UnusableCard(Card):
    """Says so in a sentence, and lets it be taken away with a reason."""

    done = Signal()

    def __init__(self, context: Context, unusable: Unusable) -> None:
        super().__init__(unusable.title)
        self._context = context
        self._key = unusable.event.rule_key
        day = format_date(unusable.event.happened_at.astimezone().date())
        self.add(
            WrapLabel(
                self.tr(
                    "Deze regel van uw organisatie is toegevoegd op {day}. Deze versie van "
                    "Draagwijzer kan hem niet lezen: hij kijkt naar iets dat er niet meer is. Hij "
                    "geeft geen signalen. Voeg hem opnieuw toe uit een bestand, of haal hem weg."
                ).format(day=day)
            )
        )
        reason = self.tr("Toegevoegd omdat: {reason}").format(reason=unusable.event.reason)
        self.add(WrapLabel(reason, tone=Tone.SECOND))
        self.form = ReasonForm(context, self.tr("Waarom weghalen?"), self.tr("Weghalen"), "")
        self.form.refuse_button.hide()
        self.form.line.setAccessibleName(f"{unusable.title}: {self.form.field.label.text()}")
        self.form.given.connect(self._on_given)
        self.add(self.form)

    def _on_given(self, reason: str) -> None:
        rules, key = self._context.workspace.rules, self._key
        self._context.operations.write(
            lambda: rules.remove(key, reason),
            lambda _: self.done.emit(),
            owner=self,
            failed=self.form.refuse,
        )
