"""A look as a text, so that it comes back with the place where a carer chose it."""

from ui.theme import Theme, ThemeMode


def write_look(theme: Theme) -> str:
    """Return the look of now as a text."""
    return f"{theme.mode} {theme.text_scale}"


def read_look(text: str) -> tuple[ThemeMode, float] | None:
    """Return the look that was written as a text, or None when it says no such thing."""
    mode, _, scale = text.partition(" ")
    try:
        return ThemeMode(mode), float(scale)
    except ValueError:
        return None
