"""How a deadline looks: the icon and the colour that go with its word."""

from collections.abc import Mapping
from typing import Final

from screening.arrangement.procedure import DeadlineState
from ui.components.labels import Tone
from ui.icons import IconName
from ui.roles import ColourRole

ICONS: Final[Mapping[DeadlineState, IconName]] = {
    DeadlineState.DONE: IconName.FINE,
    DeadlineState.OPEN: IconName.CLOCK,
    DeadlineState.DUE_SOON: IconName.ATTENTION,
    DeadlineState.AT_ONCE: IconName.OVERLOAD,
    DeadlineState.LATE: IconName.OVERLOAD,
    DeadlineState.EXPIRED: IconName.STEP_SKIPPED,
}
COLOURS: Final[Mapping[DeadlineState, ColourRole]] = {
    DeadlineState.DONE: ColourRole.FINE,
    DeadlineState.OPEN: ColourRole.SECOND_INK,
    DeadlineState.DUE_SOON: ColourRole.ATTENTION,
    DeadlineState.AT_ONCE: ColourRole.OVERLOAD,
    DeadlineState.LATE: ColourRole.OVERLOAD,
    DeadlineState.EXPIRED: ColourRole.SECOND_INK,
}
TONES: Final[Mapping[DeadlineState, Tone]] = {
    DeadlineState.DONE: Tone.FINE,
    DeadlineState.OPEN: Tone.SECOND,
    DeadlineState.DUE_SOON: Tone.ATTENTION,
    DeadlineState.AT_ONCE: Tone.OVERLOAD,
    DeadlineState.LATE: Tone.OVERLOAD,
    DeadlineState.EXPIRED: Tone.SECOND,
}
