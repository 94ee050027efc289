"""The page after making a vault: its recovery key, this once."""

from ui.components.card import Card
from ui.components.page_scaffold import PageScaffold
from ui.context import Context
from ui.page import Page
from ui.places import CASELOAD
from ui.vault.recovery_key_panel import RecoveryKeyPanel


class RecoveryKeyPage(Page):
    """Shows the recovery key until the user says that it is kept, and goes to the caseload then.

    It is no place to come back to: after a lock the key is gone, and a new one can be made.
    """

    def __init__(self, context: Context, recovery_key: str) -> None:
        super().__init__(context)
        scaffold = PageScaffold(
            context.theme,
            self.tr("Uw herstelsleutel"),
            self.tr("De kluis is gemaakt. Bewaar nu eerst de herstelsleutel."),
        )
        self.panel = RecoveryKeyPanel(context, recovery_key)
        card = Card()
        card.add(self.panel)
        scaffold.add(card)
        self.outer.addWidget(scaffold)
        self.panel.kept.connect(lambda: self.navigate.emit(CASELOAD))
