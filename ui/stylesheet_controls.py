"""Style rules of choices, rail and progress."""

from ui.icons import IconName
from ui.roles import HEADING_WEIGHT, ColourRole, Shape, Space, TypeRole
from ui.style_rules import Look, border, rule


def build_control_rules(look: Look) -> list[str]:
    """Return the rules of choices, rail and progress."""
    return [
        rule(
            "QPushButton::menu-indicator",
            image=look.indicator(IconName.CHEVRON_DOWN, ColourRole.SECOND_INK),
            width=look.length(Space.MEDIUM),
            height=look.length(Space.MEDIUM),
            subcontrol_origin="padding",
            subcontrol_position="center right",
        ),
        rule('QPushButton[align="left"]', text_align="left"),
        *_combo_rules(look),
        *_choice_rules(look),
        *_rail_rules(look),
        *_answer_rules(look),
        *_progress_rules(look),
    ]


def _combo_rules(look: Look) -> list[str]:
    c = look.colour
    size = look.length(Shape.ICON_SMALL)
    line, ring = look.strokes.line, look.strokes.focus_ring
    return [
        rule("QComboBox", combobox_popup="0", padding_left=int(Space.MEDIUM)),
        rule("QComboBox:focus", padding_left=Space.MEDIUM - ring + line),
        # The box around it has the line, the ring and the room.
        rule(
            "QComboBox QLineEdit, QComboBox QLineEdit:focus",
            border="none",
            padding=0,
            min_height=0,
            background="transparent",
        ),
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
            border=border(line, c(ColourRole.FIELD_LINE)),
            padding=int(Space.HAIR),
            outline="none",
        ),
        rule(
            "QComboBox QAbstractItemView::item",
            min_height=look.length(Shape.TARGET) - Space.SMALL,
            padding=f"0px {Space.SMALL}px",
            border=border(line + 1, "transparent"),
        ),
        # The popup has no ring: its row says where the keys are.
        rule("QComboBox QAbstractItemView::item:selected", border_color=c(ColourRole.ACCENT)),
    ]


def _choice_rules(look: Look) -> list[str]:
    c = look.colour
    size = look.length(Shape.INDICATOR)
    line, ring = look.strokes.line, look.strokes.focus_ring
    boxes, accent = ("QCheckBox", "QRadioButton"), c(ColourRole.ACCENT)

    def every(suffix: str) -> str:
        return ", ".join(f"{box}{suffix}" for box in boxes)

    return [
        rule(
            every(""),
            spacing=int(Space.SMALL),
            min_height=look.length(Shape.TARGET) - 2 * ring,
            padding=f"0px {Space.HAIR}px",
            border=border(ring, "transparent"),
            border_radius=int(Shape.RADIUS),
            background="transparent",
        ),
        rule(every(":focus"), border_color=accent),
        rule(every(":disabled"), color=c(ColourRole.DISABLED_INK)),
        rule(
            every("::indicator") + ", QAbstractItemView::indicator",
            width=size - 2 * line,
            height=size - 2 * line,
            border=border(line, c(ColourRole.FIELD_LINE)),
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
        rule(
            every("::indicator:disabled"),
            border_color=c(ColourRole.LINE),
            border_style=look.disabled_edge,
        ),
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
        rule(f"{item}:focus", border=border(look.strokes.focus_ring, c(ColourRole.ACCENT))),
    ]


def _answer_rules(look: Look) -> list[str]:
    return [
        rule(
            'QPushButton[answer="true"]',
            font_size=look.size(TypeRole.SUBHEADING),
            font_weight=str(HEADING_WEIGHT),
        ),
    ]


def _progress_rules(look: Look) -> list[str]:
    c, strong = look.colour, look.mode == "contrast"
    edge = border(look.strokes.line, c(ColourRole.FIELD_LINE)) if strong else "none"
    return [
        rule(
            "QProgressBar",
            background=c(ColourRole.PAPER if strong else ColourRole.LINE),
            border=edge,
            border_radius=int(Space.HAIR),
            min_height=int(Space.SMALL),
            max_height=int(Space.SMALL),
        ),
        rule("QProgressBar::chunk", background=c(ColourRole.ACCENT), border_radius=int(Space.HAIR)),
    ]
