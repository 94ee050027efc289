"""Style rules of what a person operates: buttons, fields, boxes to tick, the rail."""

from ui.icons import IconName
from ui.roles import HEADING_WEIGHT, ColourRole, Shape, Space
from ui.style_rules import Look, border, rule

_FIELDS = ("QLineEdit", "QPlainTextEdit", "QTextEdit", "QComboBox", "QAbstractSpinBox")


def build_control_rules(look: Look) -> list[str]:
    """Return the rules of buttons, fields, choices, rail and progress."""
    return [
        *_button_rules(look),
        *_field_rules(look),
        *_combo_rules(look),
        *_choice_rules(look),
        *_rail_rules(look),
        *_progress_rules(look),
    ]


def _frame(look: Look, width: int, colour: str, indent: int, target: int) -> dict[str, str | int]:
    """Return a border that may get thicker without moving what is inside it."""
    return {
        "border": border(width, colour),
        "padding": f"0px {indent - width}px",
        "min_height": look.length(target) - 2 * width,
    }


def _button_rules(look: Look) -> list[str]:
    c = look.colour
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
            **_frame(look, Shape.LINE, line, Space.LARGE, Shape.TARGET),
            min_width=look.length(Shape.TARGET) - 2 * Space.LARGE,
            border_radius=int(Shape.RADIUS),
            outline="none",
            color=ink,
            background=paper,
        ),
        rule("QPushButton:hover", background=soft),
        rule("QPushButton:pressed", background=c(ColourRole.LINE)),
        rule(primary, background=accent, border_color=accent, color=on_accent),
        rule(f"{primary}:hover, {primary}:pressed", background=strong, border_color=strong),
        rule(danger, border_color=overload, color=overload),
        rule(f"{danger}:hover, {danger}:pressed", background=c(ColourRole.OVERLOAD_SOFT)),
        rule(quiet, background="transparent", border_color="transparent", color=accent),
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
            **_frame(look, Shape.FOCUS_RING, accent, Space.LARGE, Shape.TARGET),
        ),
        rule(f"{danger}:focus", border_color=overload),
        rule(
            f"QPushButton:disabled, {primary}:disabled, {danger}:disabled, {checked}:disabled",
            background=c(ColourRole.SURFACE),
            border_color=c(ColourRole.LINE),
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
            min_width=look.length(Shape.TARGET) - 2 * Shape.LINE,
            max_width=look.length(Shape.TARGET) - 2 * Shape.LINE,
        ),
        rule(
            'QPushButton[square="true"]:focus',
            padding="0px",
            min_width=look.length(Shape.TARGET) - 2 * Shape.FOCUS_RING,
            max_width=look.length(Shape.TARGET) - 2 * Shape.FOCUS_RING,
        ),
    ]


def _field_rules(look: Look) -> list[str]:
    c = look.colour
    everywhere = ", ".join(_FIELDS)
    editors = "QPlainTextEdit, QTextEdit"
    return [
        rule(
            everywhere,
            **_frame(look, Shape.LINE, c(ColourRole.FIELD_LINE), Space.MEDIUM, Shape.TARGET),
            border_radius=int(Shape.RADIUS),
            background=c(ColourRole.PAPER),
            color=c(ColourRole.INK),
            selection_background_color=c(ColourRole.ACCENT),
            selection_color=c(ColourRole.ON_ACCENT),
        ),
        rule(editors, padding=f"{Space.SMALL}px {Space.SMALL - Shape.LINE}px"),
        rule(
            ", ".join(f'{name}[invalid="true"]' for name in _FIELDS),
            border_color=c(ColourRole.OVERLOAD),
        ),
        rule(
            ", ".join(f"{name}:focus" for name in _FIELDS),
            **_frame(look, Shape.FOCUS_RING, c(ColourRole.ACCENT), Space.MEDIUM, Shape.TARGET),
        ),
        rule(
            ", ".join(f"{name}:focus" for name in ("QPlainTextEdit", "QTextEdit")),
            padding=f"{Space.SMALL - 2}px {Space.SMALL - Shape.FOCUS_RING}px",
        ),
        rule(
            ", ".join(f"{name}:disabled, {name}:read-only" for name in _FIELDS[:3])
            + ", QComboBox:disabled, QAbstractSpinBox:disabled",
            background=c(ColourRole.SURFACE),
            border_color=c(ColourRole.LINE),
        ),
        rule(", ".join(f"{name}:disabled" for name in _FIELDS), color=c(ColourRole.DISABLED_INK)),
    ]


def _combo_rules(look: Look) -> list[str]:
    c = look.colour
    size = look.length(Shape.ICON_SMALL)
    return [
        rule("QComboBox", combobox_popup="0", padding_left=int(Space.MEDIUM)),
        rule("QComboBox:focus", padding_left=Space.MEDIUM - Shape.FOCUS_RING + Shape.LINE),
        rule(
            "QComboBox::drop-down",
            border="none",
            width=size + Space.MEDIUM,
            subcontrol_origin="padding",
            subcontrol_position="center right",
        ),
        rule(
            "QComboBox::down-arrow",
            image=look.indicator(IconName.CHEVRON_DOWN, ColourRole.SECOND_INK),
            width=size,
            height=size,
        ),
        rule(
            "QComboBox::down-arrow:disabled",
            image=look.indicator(IconName.CHEVRON_DOWN, ColourRole.DISABLED_INK),
        ),
        rule(
            "QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus",
            background=c(ColourRole.PAPER),
            border=border(Shape.LINE, c(ColourRole.FIELD_LINE)),
            padding=int(Space.HAIR),
            outline="none",
        ),
        rule(
            "QComboBox QAbstractItemView::item",
            min_height=look.length(Shape.TARGET) - Space.SMALL,
            padding=f"0px {Space.SMALL}px",
        ),
    ]


def _choice_rules(look: Look) -> list[str]:
    c = look.colour
    size = look.length(Shape.INDICATOR)
    boxes, accent = ("QCheckBox", "QRadioButton"), c(ColourRole.ACCENT)

    def every(suffix: str) -> str:
        return ", ".join(f"{box}{suffix}" for box in boxes)

    return [
        rule(
            every(""),
            spacing=int(Space.SMALL),
            min_height=look.length(Shape.TARGET) - 2 * Shape.FOCUS_RING,
            padding=f"0px {Space.HAIR}px 0px 0px",
            border=border(Shape.FOCUS_RING, "transparent"),
            border_radius=int(Shape.RADIUS),
            background="transparent",
        ),
        rule(every(":focus"), border_color=accent),
        rule(every(":disabled"), color=c(ColourRole.DISABLED_INK)),
        rule(
            every("::indicator") + ", QAbstractItemView::indicator",
            width=size - 2 * Shape.LINE,
            height=size - 2 * Shape.LINE,
            border=border(Shape.LINE, c(ColourRole.FIELD_LINE)),
            background=c(ColourRole.PAPER),
        ),
        rule("QCheckBox::indicator, QAbstractItemView::indicator", border_radius=int(Space.HAIR)),
        rule("QRadioButton::indicator", border_radius=size // 2),
        rule(every("::indicator:hover"), border_color=accent),
        rule(
            every("::indicator:checked")
            + ", QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:checked",
            background=accent,
            border_color=accent,
        ),
        rule(
            "QCheckBox::indicator:checked, QAbstractItemView::indicator:checked",
            image=look.indicator(IconName.CHECK, ColourRole.ON_ACCENT),
        ),
        rule(
            "QCheckBox::indicator:indeterminate",
            image=look.indicator(IconName.DASH, ColourRole.ON_ACCENT),
        ),
        rule(
            "QRadioButton::indicator:checked",
            image=look.indicator(IconName.DOT, ColourRole.ON_ACCENT),
        ),
        rule(every("::indicator:disabled"), border_color=c(ColourRole.LINE)),
        rule(
            every("::indicator:checked:disabled"),
            background=c(ColourRole.DISABLED_INK),
            border_color=c(ColourRole.DISABLED_INK),
        ),
    ]


def _rail_rules(look: Look) -> list[str]:
    c = look.colour
    item = 'QPushButton[kind="rail"]'
    edge = f"0px {Space.SMALL}px 0px {Space.MEDIUM - Space.HAIR}px"
    return [
        rule(
            item,
            background="transparent",
            border="none",
            border_left=border(Space.HAIR, "transparent"),
            border_radius=0,
            padding=edge,
            text_align="left",
        ),
        rule(f"{item}:hover", background=c(ColourRole.SURFACE)),
        rule(
            f"{item}:checked",
            background=c(ColourRole.ACCENT_SOFT),
            border_left=border(Space.HAIR, c(ColourRole.ACCENT)),
        ),
        rule(f"{item}:focus", border=border(Shape.FOCUS_RING, c(ColourRole.ACCENT))),
    ]


def _progress_rules(look: Look) -> list[str]:
    c = look.colour
    return [
        rule(
            "QProgressBar",
            background=c(ColourRole.LINE),
            border="none",
            border_radius=int(Space.HAIR),
            min_height=int(Space.SMALL),
            max_height=int(Space.SMALL),
        ),
        rule("QProgressBar::chunk", background=c(ColourRole.ACCENT), border_radius=int(Space.HAIR)),
    ]
