"""What the icons look like: strokes on a grid of 24, drawn by us."""

from collections.abc import Mapping
from typing import Final

DRAWINGS: Final[Mapping[str, str]] = {
    "lock": (
        '<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 '
        '0v3M12 14.5v2"/>'
    ),
    "person": (
        '<circle cx="12" cy="8" r="3.75"/><path d="M4.75 20c.6-3.9 3.5-6 7.25-6s6.65 2.1 7.25 6"/>'
    ),
    "people": (
        '<circle cx="9" cy="8.5" r="3.25"/><path d="M2.75 19.5c.5-3.5 2.9-5.5 6.25-5.5s5.75 '
        '2 6.25 5.5M15.5 5.5a3.25 3.25 0 0 1 0 6M17.75 14.25c2 .7 3.2 2.5 3.5 5.25"/>'
    ),
    "network": (
        '<circle cx="12" cy="12" r="2.75"/><circle cx="5" cy="5.5" r="2"/><circle cx="19" '
        'cy="6.5" r="2"/><circle cx="17.5" cy="19" r="2"/><path d="M6.5 6.9 9.9 10M17.3 7.6 '
        '14.4 10.2M16.3 17.4l-2.5-3.3"/>'
    ),
    "note": '<path d="M5 4h14v11l-5 5H5zM14 20v-5h5M8.5 8.5h7M8.5 12h4.5"/>',
    "attention": '<path d="M12 4 21 19.5H3zM12 10v4.25M12 16.9v.1"/>',
    "overload": (
        '<path d="M8.2 3.5h7.6l4.7 4.7v7.6l-4.7 4.7H8.2l-4.7-4.7V8.2zM12 7.75v5.25M12 16.1v.1"/>'
    ),
    "fine": '<circle cx="12" cy="12" r="8.75"/><path d="m8 12.3 2.8 2.8L16 9.6"/>',
    "information": '<circle cx="12" cy="12" r="8.75"/><path d="M12 11.25v5M12 7.9V8"/>',
    "speaker": (
        '<path d="M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.25 9.25a4 4 0 0 1 0 5.5M17.75 6.75a7.5 7.5 '
        '0 0 1 0 10.5"/>'
    ),
    "look": '<circle cx="12" cy="12" r="8"/><path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor"/>',
    "check": '<path d="m5 12.75 4.5 4.5L19 7.5"/>',
    "dash": '<path d="M6 12h12"/>',
    "dot": '<circle cx="12" cy="12" r="4.5" fill="currentColor"/>',
    "plus": '<path d="M12 5v14M5 12h14"/>',
    "minus": '<path d="M5 12h14"/>',
    "close": '<path d="m6 6 12 12M18 6 6 18"/>',
    "pencil": '<path d="m4 20 1-4.5L16 4.5 19.5 8l-11 11zM13.5 7l3.5 3.5"/>',
    "trash": (
        '<path d="M4.5 6.5h15M9 6.5V4h6v2.5M6.5 6.5 7.5 20h9l1-13.5M10.25 10.5v5.5M13.75 '
        '10.5v5.5"/>'
    ),
    "undo": '<path d="M8.5 5 4.5 9l4 4M4.5 9h9.75a5.25 5.25 0 0 1 0 10.5H9"/>',
    "redo": '<path d="m15.5 5 4 4-4 4M19.5 9H9.75a5.25 5.25 0 0 0 0 10.5H15"/>',
    "calendar": (
        '<rect x="4" y="5.5" width="16" height="14.5" rx="2"/><path d="M4 10h16M8.5 '
        '3.5v4M15.5 3.5v4"/>'
    ),
    "clock": '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.25l3.5 2"/>',
    "document": '<path d="M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 12.5h6.5M9 16h6.5"/>',
    "chart": '<path d="M4 4v16h16M7.5 15.5 11 11l3.5 2.5L19.5 7"/>',
    "arrow_left": '<path d="M20 12H4.5M10.5 6l-6 6 6 6"/>',
    "arrow_right": '<path d="M4 12h15.5M13.5 6l6 6-6 6"/>',
    "chevron_down": '<path d="m6 9.5 6 6 6-6"/>',
    "chevron_up": '<path d="m6 14.5 6-6 6 6"/>',
    "chevron_left": '<path d="m14.5 6-6 6 6 6"/>',
    "chevron_right": '<path d="m9.5 6 6 6-6 6"/>',
    "search": '<circle cx="10.75" cy="10.75" r="6"/><path d="m15.25 15.25 4.75 4.75"/>',
    "eye": (
        '<path d="M2.75 12C5 7.9 8.2 5.9 12 5.9s7 2 9.25 6.1c-2.25 4.1-5.45 6.1-9.25 6.1S5 '
        '16.1 2.75 12z"/><circle cx="12" cy="12" r="2.9"/>'
    ),
    "settings": (
        '<path d="M4 7h8.5M17.5 7H20M4 17h2.5M11.5 17H20"/><circle cx="15" cy="7" r="2.5"/>'
        '<circle cx="9" cy="17" r="2.5"/>'
    ),
    "play": '<path d="M7.5 4.75 18.5 12l-11 7.25z"/>',
    "pause": '<path d="M8.5 5v14M15.5 5v14"/>',
    "hand_over": (
        '<path d="M3.5 18.5h3.25c1 .9 2.2 1.5 3.75 1.5h3.25c1 0 1.9-.4 '
        "2.6-1.1l4.4-4.6c-.9-1.1-2.4-1.1-3.4-.2l-2.1 1.8h-4.1h2.1c2.1 0 2.1-2.8 "
        '0-2.8H9.4c-1.1 0-2 .4-2.8 1.1H3.5M12 3.5v6M9.25 6.25 12 3.5l2.75 2.75"/>'
    ),
    "question": (
        '<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.75c.1-1.6 1.1-2.5 2.6-2.5 1.5 0 '
        '2.5.9 2.5 2.25 0 2-2.6 2.1-2.6 4.1M12 16.6v.1"/>'
    ),
    "step_empty": '<circle cx="12" cy="12" r="8"/>',
    "step_begun": (
        '<circle cx="12" cy="12" r="8"/><path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor"/>'
    ),
    "step_done": '<circle cx="12" cy="12" r="8"/><path d="m8.5 12.3 2.4 2.4 4.6-5"/>',
    "step_skipped": (
        '<circle cx="12" cy="12" r="8" stroke-dasharray="2.4 2.6"/><path d="M8.75 12h6.5"/>'
    ),
}
"""By icon name; `currentColor` is where an icon is filled."""
