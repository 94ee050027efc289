"""What could be better about the keys of a vault: said once, and never a must."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from screening.storage.key_desk import KeyState, RecoveryState
from ui.message_bar import MessageBar
from ui.operations import Operations

if TYPE_CHECKING:
    from screening.workspace import Workspace


def give_advice(workspace: "Workspace", operations: Operations, bar: MessageBar) -> None:
    """Say in the bar of a window what could be better, unless something else stands there."""

    def show(advice: str) -> None:
        if advice and not bar.text():
            bar.show_advice(advice)

    state = workspace.keys.state
    operations.read(lambda: word_advice(state()), show, owner=bar)


def word_advice(state: KeyState) -> str:
    """Return an advice, or an empty text when all is well; what weighs most comes first."""
    if state.recovery is RecoveryState.NONE:
        return QCoreApplication.translate(
            "KeyAdvice",
            "Deze kluis heeft nog geen herstelsleutel. Raakt u het wachtwoord kwijt, dan zijn de "
            "gegevens voorgoed weg. U maakt een herstelsleutel bij Instellingen.",
        )
    if state.recovery is RecoveryState.NOT_KEPT:
        return QCoreApplication.translate(
            "KeyAdvice",
            "U hebt nog niet bevestigd dat de herstelsleutel is bewaard. Hebt u hem niet, maak dan "
            "bij Instellingen een nieuwe.",
        )
    if state.is_below_usual:
        return QCoreApplication.translate(
            "KeyAdvice",
            "Het wachtwoord van deze kluis kan sterker worden beveiligd dan toen de kluis werd "
            "gemaakt. Dat kan bij Instellingen, met hetzelfde wachtwoord.",
        )
    return ""
