"""The one style sheet of the app, built from the roles."""

from ui.roles import HEADING_WEIGHT, ColourRole, Shape, Space, TypeRole
from ui.style_rules import Look, border, rule
from ui.stylesheet_front import build_front_rules


def build_front_stylesheet(look: Look) -> str:
    """Return the style sheet of the screens on the way into a vault."""
    return "\n".join([*_text_rules(look), *_surface_rules(look), *build_front_rules(look)])


def build_stylesheet(look: Look) -> str:
    """Return the style sheet of the whole app."""
    from ui.stylesheet_controls import build_control_rules
    from ui.stylesheet_views import build_view_rules

    rules = [*build_control_rules(look), *build_view_rules(look)]
    return "\n".join([build_front_stylesheet(look), *rules])


def _text_rules(look: Look) -> list[str]:
    c, size = look.colour, look.size
    tones = {
        "second": ColourRole.SECOND_INK,
        "accent": ColourRole.ACCENT,
        "attention": ColourRole.ATTENTION,
        "overload": ColourRole.OVERLOAD,
        "fine": ColourRole.FINE,
    }
    return [
        rule("QLabel", background="transparent"),
        rule("QLabel:disabled", color=c(ColourRole.DISABLED_INK)),
        rule(
            'QLabel[type="heading"]',
            font_size=size(TypeRole.HEADING),
            font_weight=str(HEADING_WEIGHT),
        ),
        rule(
            'QLabel[type="subheading"]',
            font_size=size(TypeRole.SUBHEADING),
            font_weight=str(HEADING_WEIGHT),
        ),
        rule(
            'QLabel[type="group"]',
            font_size=size(TypeRole.GROUP),
            font_weight=str(HEADING_WEIGHT),
        ),
        rule('QLabel[type="lead"]', font_size=size(TypeRole.SUBHEADING)),
        rule('QLabel[type="strong"]', font_weight=str(HEADING_WEIGHT)),
        rule('QLabel[type="small"]', font_size=size(TypeRole.SMALL)),
        *(rule(f'QLabel[tone="{tone}"]', color=c(role)) for tone, role in tones.items()),
    ]


def _surface_rules(look: Look) -> list[str]:
    c = look.colour
    soft = {
        "attention": (ColourRole.ATTENTION_SOFT, ColourRole.ATTENTION),
        "overload": (ColourRole.OVERLOAD_SOFT, ColourRole.OVERLOAD),
        "fine": (ColourRole.FINE_SOFT, ColourRole.FINE),
        "info": (ColourRole.ACCENT_SOFT, ColourRole.ACCENT),
    }
    return [
        rule("QMainWindow, QDialog", background=c(ColourRole.SURFACE)),
        rule('QWidget[surface="page"]', background=c(ColourRole.SURFACE)),
        rule('QWidget[surface="paper"]', background=c(ColourRole.PAPER)),
        rule(
            'QFrame[surface="card"]',
            background=c(ColourRole.PAPER),
            border=border(look.strokes.line, c(ColourRole.LINE)),
            border_radius=int(Shape.RADIUS),
        ),
        rule(
            'QFrame[surface="popup"]',
            background=c(ColourRole.PAPER),
            border=border(look.strokes.line, c(ColourRole.FIELD_LINE)),
        ),
        rule('QFrame[surface="line"]', background=c(ColourRole.LINE), border="none"),
        *(
            rule(
                f'QFrame[notice="{kind}"]',
                background=c(ground),
                border="none",
                border_left=border(Space.HAIR, c(edge)),
                border_top_right_radius=int(Shape.RADIUS),
                border_bottom_right_radius=int(Shape.RADIUS),
            )
            for kind, (ground, edge) in soft.items()
        ),
        *(
            rule(
                f'QFrame[notice="{kind}"][reading="leftward"]',
                border_left="none",
                border_right=border(Space.HAIR, c(edge)),
                border_top_left_radius=int(Shape.RADIUS),
                border_bottom_left_radius=int(Shape.RADIUS),
                border_top_right_radius=0,
                border_bottom_right_radius=0,
            )
            for kind, (_ground, edge) in soft.items()
        ),
        rule(
            "QToolTip",
            background=c(ColourRole.INK),
            color=c(ColourRole.PAPER),
            border=border(look.strokes.line, c(ColourRole.INK)),
            padding=int(Space.HAIR),
        ),
    ]
