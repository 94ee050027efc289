"""Style rules of what stands on the way into a vault: buttons, fields, scroll bars."""

from ui.roles import HEADING_WEIGHT, ColourRole, Shape, Space
from ui.style_rules import Look, border, rule

_FIELDS = ("QLineEdit", "QPlainTextEdit", "QTextEdit", "QComboBox", "QAbstractSpinBox")


def build_front_rules(look: Look) -> list[str]:
    """Return the rules of what stands on the way into a vault: buttons, fields, scroll bars."""
    return [*_button_rules(look), *_field_rules(look), *_scroll_rules(look)]


def _frame(look: Look, width: int, colour: str, indent: int, target: int) -> dict[str, str | int]:
    """Return a border that may get thicker without moving what is inside it."""
    return {
        "border": border(width, colour),
        "padding": f"0px {indent - width}px",
        "min_height": look.length(target) - 2 * width,
    }


def _button_rules(look: Look) -> list[str]:
    c, thin, ring = look.colour, look.strokes.line, look.strokes.focus_ring
    paper, accent, strong = (
        c(ColourRole.PAPER),
        c(ColourRole.ACCENT),
        c(ColourRole.ACCENT_STRONG),
    )
    on_accent, line, ink = c(ColourRole.ON_ACCENT), c(ColourRole.FIELD_LINE), c(ColourRole.INK)
    soft, overload = c(ColourRole.ACCENT_SOFT), c(ColourRole.OVERLOAD)
    checked = 'QPushButton[kind="segment"]:checked'
    quiet = 'QPushButton[kind="quiet"]'
    danger = 'QPushButton[kind="danger"]'
    primary = 'QPushButton[kind="primary"]'
    return [
        rule(
            "QPushButton",
            **_frame(look, thin, line, Space.LARGE, Shape.TARGET),
            min_width=look.length(Shape.TARGET) - 2 * Space.LARGE,
            border_radius=int(Shape.RADIUS),
            outline="none",
            color=ink,
            background=paper,
        ),
        rule("QPushButton:hover", background=soft),
        rule("QPushButton:pressed", background=soft, border_color=accent),
        rule(primary, background=accent, border_color=accent, color=on_accent),
        rule(f"{primary}:hover, {primary}:pressed", background=strong, border_color=strong),
        rule(danger, border_color=overload, color=overload),
        rule(f"{danger}:hover, {danger}:pressed", background=c(ColourRole.OVERLOAD_SOFT)),
        # Closer to the edge: without a line around it, the text itself stands in the column.
        rule(
            quiet,
            **_frame(look, thin, "transparent", Space.SMALL, Shape.TARGET),
            min_width=look.length(Shape.TARGET) - 2 * Space.SMALL,
            background="transparent",
            color=accent,
        ),
        rule(f"{quiet}:hover, {quiet}:pressed", background=soft),
        rule(
            checked,
            background=accent,
            border_color=accent,
            color=on_accent,
        ),
        # A chosen segment keeps its weight: bolder letters would not fit the width it has.
        rule(primary, font_weight=str(HEADING_WEIGHT)),
        rule(
            "QPushButton:focus",
            **_frame(look, ring, accent, Space.LARGE, Shape.TARGET),
        ),
        rule(
            f"{quiet}:focus",
            **_frame(look, ring, accent, Space.SMALL, Shape.TARGET),
        ),
        rule(f"{danger}:focus", border_color=overload),
        rule(
            f"QPushButton:disabled, {primary}:disabled, {danger}:disabled, {checked}:disabled",
            background=c(ColourRole.SURFACE),
            border_color=c(ColourRole.LINE),
            border_style=look.disabled_edge,
            color=c(ColourRole.DISABLED_INK),
        ),
        rule(
            f"{quiet}:disabled",
            background="transparent",
            border_color="transparent",
            color=c(ColourRole.DISABLED_INK),
        ),
        rule(
            'QPushButton[square="true"]',
            padding="0px",
            min_width=look.length(Shape.TARGET) - 2 * thin,
            max_width=look.length(Shape.TARGET) - 2 * thin,
        ),
        rule(
            'QPushButton[square="true"]:focus',
            padding="0px",
            min_width=look.length(Shape.TARGET) - 2 * ring,
            max_width=look.length(Shape.TARGET) - 2 * ring,
        ),
    ]


def _field_rules(look: Look) -> list[str]:
    c = look.colour
    everywhere = ", ".join(_FIELDS)
    editors = "QPlainTextEdit, QTextEdit"
    line, ring = look.strokes.line, look.strokes.focus_ring
    return [
        rule(
            everywhere,
            **_frame(look, line, c(ColourRole.FIELD_LINE), Space.MEDIUM, Shape.TARGET),
            border_radius=int(Shape.RADIUS),
            background=c(ColourRole.PAPER),
            color=c(ColourRole.INK),
            # The colour of the palette does not count where a style sheet gives one to the text.
            placeholder_text_color=c(ColourRole.SECOND_INK),
            selection_background_color=c(ColourRole.ACCENT),
            selection_color=c(ColourRole.ON_ACCENT),
        ),
        rule(editors, padding=f"{Space.SMALL}px {Space.SMALL - line}px"),
        rule(
            ", ".join(f'{name}[invalid="true"]' for name in _FIELDS),
            border_color=c(ColourRole.OVERLOAD),
        ),
        rule(
            ", ".join(f"{name}:focus" for name in _FIELDS),
            **_frame(look, ring, c(ColourRole.ACCENT), Space.MEDIUM, Shape.TARGET),
        ),
        rule(
            ", ".join(f"{name}:focus" for name in ("QPlainTextEdit", "QTextEdit")),
            padding=f"{Space.SMALL - ring + line}px {Space.SMALL - ring}px",
        ),
        # A text that begins as one line is as high as a line beside it.
        *(
            rule(
                f'QPlainTextEdit[begins="line"]{state}',
                min_height=look.length(Shape.TARGET) - 2 * Space.SMALL - 2 * line,
            )
            for state in ("", ":focus")
        ),
        rule(
            ", ".join(f"{name}:disabled, {name}:read-only" for name in _FIELDS[:3])
            + ", QComboBox:disabled, QAbstractSpinBox:disabled",
            background=c(ColourRole.SURFACE),
            border_color=c(ColourRole.LINE),
            border_style=look.disabled_edge,
        ),
        # After the rule above: who reads must see where the focus is as well.
        rule(
            ", ".join(f"{name}:read-only:focus" for name in _FIELDS[:3]),
            border_color=c(ColourRole.ACCENT),
            border_style="solid",
        ),
        rule(", ".join(f"{name}:disabled" for name in _FIELDS), color=c(ColourRole.DISABLED_INK)),
    ]


def _scroll_rules(look: Look) -> list[str]:
    c = look.colour
    width = int(Space.MEDIUM)
    return [
        rule("QAbstractScrollArea::corner", background="transparent", border="none"),
        rule("QScrollBar", background="transparent", border="none", margin="0px"),
        rule("QScrollBar:vertical", width=width),
        rule("QScrollBar:horizontal", height=width),
        rule(
            "QScrollBar::handle",
            background=c(ColourRole.FIELD_LINE),
            border="none",
            border_radius=int(Shape.FOCUS_RING),
            margin=int(Shape.FOCUS_RING),
        ),
        rule("QScrollBar::handle:vertical", min_height=int(Space.PAGE)),
        rule("QScrollBar::handle:horizontal", min_width=int(Space.PAGE)),
        rule("QScrollBar::handle:hover", background=c(ColourRole.SECOND_INK)),
        rule("QScrollBar::add-line, QScrollBar::sub-line", width=0, height=0, border="none"),
        rule("QScrollBar::add-page, QScrollBar::sub-page", background="transparent"),
    ]
