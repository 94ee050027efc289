"""What would be destroyed, why, what stays, and what others have already."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.rights.model import Plan, Subject
from screening.wording.destruction import GROUNDS, list_counts, name_handed_out
from screening.wording.formats import format_date
from screening.wording.speech import say
from ui.components.card import Card
from ui.components.labels import TextType, Tone, WrapLabel
from ui.rights.count_table import CountTable
from ui.roles import Space
from ui.theme import Theme


class PlanCard(Card):
    """The first step: only to look at."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.ground = WrapLabel()
        self.counts = CountTable()
        self.stays = WrapLabel("", tone=Tone.SECOND)
        self.handed_out = WrapLabel()
        self._others = QWidget()
        others = QVBoxLayout(self._others)
        others.setContentsMargins(0, 0, 0, 0)
        others.setSpacing(Space.HAIR)
        others.addWidget(WrapLabel(self.tr("Wat anderen al hebben"), TextType.STRONG))
        others.addWidget(self.handed_out)
        for widget in (self.ground, self.counts, self._others, self.stays):
            self.add(widget)

    def show_plan(self, plan: Plan) -> None:
        """Show a plan."""
        is_allowed = bool(plan.grounds) and not plan.is_empty
        self.set_title(
            self.tr("1. Dit wordt vernietigd") if is_allowed else self.tr("Wat er nu staat")
        )
        self.ground.setText(self._word_ground(plan))
        self.counts.show_rows(list_counts(plan.counts))
        lines = [
            f"{name_handed_out(line.kind)}, {format_date(line.made_at.astimezone().date())}"
            + (f": {line.recipient}" if line.recipient else "")
            for line in plan.handed_out
        ]
        self._others.setVisible(bool(lines))
        self.handed_out.setText(
            "\n".join([*lines, self.tr("Die documenten kan Draagwijzer niet terughalen.")])
        )
        self.stays.setText(self._word_rest(plan))

    def _word_ground(self, plan: Plan) -> str:
        if plan.is_empty:
            return self.tr("Er staat niets in dit deel. Er valt niets te vernietigen.")
        if not plan.grounds:
            words = self.tr(
                "Dit mag nu nog niet. De bewaartermijn loopt tot {day}, en er is niet gevraagd om "
                "vernietiging. Is dat wel gebeurd? Vul dan eerst de datum van het verzoek in."
            )
            return words.format(day=format_date(plan.due_on))
        reasons = " ".join(
            self.tr("Reden: {ground}.").format(ground=say(GROUNDS[ground]))
            for ground in plan.grounds
        )
        if plan.asked_on is None:
            return reasons
        asked = self.tr("Datum van het verzoek: {day}.").format(day=format_date(plan.asked_on))
        return f"{reasons} {asked}"

    def _word_rest(self, plan: Plan) -> str:
        log = self.tr("Het logboek blijft: daarin staan geen namen en geen antwoorden.")
        if plan.subject is Subject.DOSSIER:
            return log
        rest = self.tr(
            "Naam, relatie, zorgtaken en afspraken over ondersteuning blijven in het dossier, net "
            "als de teksten van de gesprekken. Staat daarin iets over hoe zwaar de zorg is? Pas "
            "dat zelf aan in het gesprek dat nog open is."
        )
        return f"{rest} {log}"
