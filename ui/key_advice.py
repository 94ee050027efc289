"""What could be better about the keys of a vault, in one sentence."""

from PySide6.QtCore import QCoreApplication

from screening.storage.key_desk import KeyState, RecoveryState


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
