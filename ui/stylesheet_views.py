"""Style rules of what a person looks through: lists, tables, menus, scroll bars, calendars."""

from ui.icons import IconName
from ui.roles import HEADING_WEIGHT, ColourRole, Shape, Space, TypeRole
from ui.style_rules import Look, border, rule


def build_view_rules(look: Look) -> list[str]:
    """Return the rules of lists, tables, scroll bars, menus and calendars."""
    return [
        *_list_rules(look),
        *_header_rules(look),
        *_menu_rules(look),
        *_calendar_rules(look),
    ]


def _list_rules(look: Look) -> list[str]:
    c, line, ring = look.colour, look.strokes.line, look.strokes.focus_ring
    views = ("QListView", "QTableView", "QTreeView")
    chosen = {"border": border(line, c(ColourRole.ACCENT))} if look.mode == "contrast" else {}
    return [
        rule(
            ", ".join(views),
            background=c(ColourRole.PAPER),
            alternate_background_color=c(ColourRole.SURFACE),
            color=c(ColourRole.INK),
            border=border(line, c(ColourRole.LINE)),
            padding=ring - line,
            border_radius=int(Shape.RADIUS),
            gridline_color=c(ColourRole.LINE),
            selection_background_color=c(ColourRole.ACCENT_SOFT),
            selection_color=c(ColourRole.INK),
            outline="none",
        ),
        # Within a frame that has an edge of its own.
        rule('QListView[surface="plain"]', border="none", padding=0),
        rule(
            ", ".join(f"{view}:focus" for view in views),
            border=border(ring, c(ColourRole.ACCENT)),
            padding=0,
        ),
        rule(
            ", ".join(f"{view}::item" for view in views),
            min_height=look.length(Shape.TARGET) - Space.SMALL,
            padding=f"0px {Space.SMALL}px",
            border="none",
        ),
        rule('QTextBrowser[surface="paper"]', background=c(ColourRole.PAPER)),
        rule(
            "QAbstractItemView::item:hover",
            background=c(ColourRole.SURFACE),
        ),
        rule(
            "QAbstractItemView::item:selected",
            background=c(ColourRole.ACCENT_SOFT),
            color=c(ColourRole.INK),
            **chosen,
        ),
    ]


def _header_rules(look: Look) -> list[str]:
    c = look.colour
    return [
        rule("QHeaderView", background=c(ColourRole.PAPER), border="none"),
        rule(
            "QHeaderView::section",
            background=c(ColourRole.PAPER),
            color=c(ColourRole.SECOND_INK),
            font_size=look.size(TypeRole.SMALL),
            font_weight=str(HEADING_WEIGHT),
            border="none",
            border_bottom=border(look.strokes.line, c(ColourRole.FIELD_LINE)),
            padding=f"{Space.SMALL}px {Space.MEDIUM}px",
        ),
        rule(
            "QHeaderView::section:vertical",
            border_bottom=border(look.strokes.line, c(ColourRole.LINE)),
        ),
        rule("QTableCornerButton::section", background=c(ColourRole.PAPER), border="none"),
    ]


def _menu_rules(look: Look) -> list[str]:
    c = look.colour
    tall = look.length(Space.SMALL)
    return [
        rule(
            "QMenu",
            background=c(ColourRole.PAPER),
            color=c(ColourRole.INK),
            border=border(look.strokes.line, c(ColourRole.FIELD_LINE)),
            padding=int(Space.HAIR),
        ),
        rule(
            "QMenu::item",
            padding=f"{tall}px {Space.SECTION}px {tall}px {Space.MEDIUM}px",
            border=border(look.strokes.line + 1, "transparent"),
            border_radius=int(Space.HAIR),
        ),
        rule(
            "QMenu::item:selected",
            background=c(ColourRole.ACCENT_SOFT),
            border_color=c(ColourRole.ACCENT),
        ),
        rule("QMenu::item:disabled", color=c(ColourRole.DISABLED_INK)),
        rule(
            "QMenu::separator",
            height=look.strokes.line,
            background=c(ColourRole.LINE),
            margin=f"{Space.HAIR}px",
        ),
        rule("QMenuBar", background=c(ColourRole.SURFACE), color=c(ColourRole.INK)),
        rule("QMenuBar::item", padding=f"{Space.HAIR}px {Space.SMALL}px"),
        rule("QMenuBar::item:selected", background=c(ColourRole.ACCENT_SOFT)),
        rule("QStatusBar", background=c(ColourRole.SURFACE), color=c(ColourRole.SECOND_INK)),
        rule("QSplitter::handle", background=c(ColourRole.LINE)),
    ]


def _calendar_rules(look: Look) -> list[str]:
    c = look.colour
    tool, days = "QCalendarWidget QToolButton", "QCalendarWidget QAbstractItemView"
    target = look.length(Shape.TARGET) - 2 * look.strokes.focus_ring
    arrow = look.length(Shape.ICON_SMALL)
    previous, following = f"{tool}#qt_calendar_prevmonth", f"{tool}#qt_calendar_nextmonth"
    return [
        rule("QCalendarWidget QWidget#qt_calendar_navigationbar", background=c(ColourRole.PAPER)),
        rule(
            tool,
            background="transparent",
            color=c(ColourRole.INK),
            font_weight=str(HEADING_WEIGHT),
            border=border(look.strokes.focus_ring, "transparent"),
            border_radius=int(Shape.RADIUS),
            min_height=target,
            min_width=target,
            icon_size=f"{arrow}px",
        ),
        rule(f"{tool}:hover", background=c(ColourRole.ACCENT_SOFT)),
        rule(f"{tool}:focus", border_color=c(ColourRole.ACCENT)),
        rule(f"{tool}::menu-indicator", image="none"),
        rule(previous, qproperty_icon=look.indicator(IconName.CHEVRON_LEFT, ColourRole.SECOND_INK)),
        rule(
            following,
            qproperty_icon=look.indicator(IconName.CHEVRON_RIGHT, ColourRole.SECOND_INK),
        ),
        rule(
            days,
            background=c(ColourRole.PAPER),
            alternate_background_color=c(ColourRole.PAPER),
            color=c(ColourRole.INK),
            selection_background_color=c(ColourRole.ACCENT),
            selection_color=c(ColourRole.ON_ACCENT),
        ),
        rule(
            f"{days}, {days}:focus",
            border="none",
            border_radius=0,
            padding=0,
        ),
        rule(f"{days}::item:hover", background=c(ColourRole.ACCENT_SOFT)),
        rule(
            f"{days}::item:selected",
            background=c(ColourRole.ACCENT),
            color=c(ColourRole.ON_ACCENT),
        ),
        rule(f"{days}:disabled", color=c(ColourRole.DISABLED_INK)),
        rule("QCalendarWidget QSpinBox", min_width=2 * target),
    ]
