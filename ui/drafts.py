"""What was half typed and where someone was: kept in the vault over a lock, and brought back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from screening.errors import ExpectedError
from screening.storage.draft_desk import DraftDesk, Drafts
from ui.components.half_typed import (
    Foldable,
    HalfTyped,
    can_keep,
    name_of,
    name_widgets,
    place_cursor,
    read_cursor,
)
from ui.components.scrolling import scroll_to
from ui.context import Context
from ui.page import Page
from ui.places import Place, write_place

FOCUS: Final = "focus"
OPEN: Final = "open "
CHECK_EVERY_MS: Final = 2_000
MOST_ROUNDS: Final = 50
"""How often to wait for what a page still reads, at most."""


@dataclass(frozen=True, slots=True, repr=False)
class Standing:
    """The widget that has the focus, by its name, and the cursor in it."""

    name: str
    cursor: int


def read_standing(page: QWidget) -> Standing:
    """Return where the focus is in a page; without a name when it is elsewhere."""
    focused = page.window().focusWidget()
    return Standing(name_of(page, focused), read_cursor(focused))


def collect_drafts(page: Page, place: Place, standing: Standing) -> Drafts:
    """Return what is half typed on a page, which parts of it are open, and where the focus was."""
    texts: dict[str, str] = {}
    for name, widget in _list_widgets(page).items():
        if not can_keep(type(widget)):
            continue
        if isinstance(widget, HalfTyped) and (text := widget.half_typed()) is not None:
            texts[name] = text
        if isinstance(widget, Foldable) and (state := widget.fold_state()):
            texts[f"{OPEN}{name}"] = state
    if standing.name:
        texts[FOCUS] = f"{standing.cursor} {standing.name}"
    return Drafts(write_place(page.stand_at(place)), texts)


def list_texts(drafts: Drafts) -> list[str]:
    """Return the names of the fields in which something was half typed."""
    return [name for name in drafts.texts if name != FOCUS and not name.startswith(OPEN)]


class DraftKeeper(QObject):
    """Keeps the drafts of an open vault until what they hold is stored or cleared."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._waiting = Drafts()
        self._rounds = 0
        self._has_kept = False
        self._place = ""
        self._fields: dict[str, QWidget] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_EVERY_MS)
        self._timer.timeout.connect(self.check)

    def keep(self, drafts: Drafts) -> list[ExpectedError]:
        """Keep drafts in the vault and no others, and return why that failed, if it did.

        What was to be brought back and has not been yet is kept along.
        """
        self._has_kept = True
        refusals: list[ExpectedError] = []
        texts = {**self._waiting.texts, **drafts.texts}
        merged, desk = Drafts(drafts.place, texts), self._desk
        self._context.operations.read(
            lambda: desk.keep(merged), lambda _: None, owner=self, failed=refusals.append
        )
        return refusals

    def watch(self, page: Page, drafts: Drafts) -> None:
        """Forget each of these drafts as soon as its field is stored or cleared."""
        widgets = _list_widgets(page)
        self._place = drafts.place
        self._fields = {name: widgets[name] for name in list_texts(drafts) if name in widgets}
        self._timer.start()

    def bring_back(self, page: Page, drafts: Drafts) -> None:
        """Put drafts back in their fields, once the page has read what belongs in it."""
        if not drafts.texts:
            return
        self._has_kept = True
        self._waiting = drafts
        self._rounds = 0
        self._await(page)

    def leave_page(self) -> None:
        """Forget all drafts: what was half typed on a page is handed in when it is left."""
        if self._has_kept:
            self._forget_all()

    def check(self) -> None:
        """Forget the drafts whose fields hold nothing any more that is not in the vault."""
        done = [name for name, widget in self._fields.items() if not _holds_draft(widget)]
        for name in done:
            del self._fields[name]
        if not self._fields and not self._waiting.texts:
            self._forget_all()
        elif done:
            drafts, desk = Drafts(self._place, dict.fromkeys(done, "")), self._desk
            self._run(lambda: desk.forget(drafts))

    @property
    def _desk(self) -> DraftDesk:
        return self._context.workspace.drafts

    def _forget_all(self) -> None:
        self._has_kept = False
        self._timer.stop()
        self._fields = {}
        self._waiting = Drafts()
        self._run(self._desk.clear)

    def _run(self, work: Callable[[], None]) -> None:
        """Forget something; when that fails, as on a full disk, it comes back once more."""
        self._context.operations.read(work, lambda _: None, owner=self, failed=lambda _: None)

    def _await(self, page: Page) -> None:
        self._context.operations.read(
            lambda: None, lambda _: self._on_quiet(page), owner=page, failed=lambda _: None
        )

    def _on_quiet(self, page: Page) -> None:
        """Open what was open and fill it in, as soon as nothing is being read any more."""
        self._rounds += 1
        may_wait = self._rounds < MOST_ROUNDS
        if may_wait and (self._context.operations.is_busy or self._unfold(page)):
            self._await(page)
            return
        drafts, self._waiting = self._waiting, Drafts()
        widgets = _list_widgets(page)
        lost: dict[str, str] = {}
        for name in list_texts(drafts):
            field: object = widgets.get(name)
            if isinstance(field, HalfTyped):
                field.take_up(drafts.texts[name])
            else:
                lost[name] = drafts.texts[name]
        _give_focus(widgets, drafts.texts.get(FOCUS, ""))
        self.watch(page, drafts)
        if lost:
            self._waiting = Drafts(drafts.place, lost)
            self._tell_lost()
        self.check()

    def _unfold(self, page: Page) -> bool:
        """Open every part that was open and is there by now; return whether there was one."""
        widgets = _list_widgets(page)
        parts = {
            key: widgets[key.removeprefix(OPEN)]
            for key in self._waiting.texts
            if key.startswith(OPEN) and key.removeprefix(OPEN) in widgets
        }
        for key, widget in parts.items():
            if isinstance(widget, Foldable):
                widget.unfold(self._waiting.texts[key])
        rest = {key: text for key, text in self._waiting.texts.items() if key not in parts}
        self._waiting = replace(self._waiting, texts=rest)
        return bool(parts)

    def _tell_lost(self) -> None:
        self._context.messages.show_error(
            ExpectedError(
                self.tr("Iets wat u half had getypt, past hier niet meer."),
                self.tr("Kijk na wat er mist, en typ dat opnieuw."),
            )
        )


def _list_widgets(page: Page) -> Mapping[str, QWidget]:
    return {"": page, **name_widgets(page)}


def _holds_draft(widget: QWidget) -> bool:
    return isValid(widget) and isinstance(widget, HalfTyped) and widget.half_typed() is not None


def _give_focus(widgets: Mapping[str, QWidget], standing: str) -> None:
    cursor, _, name = standing.partition(" ")
    widget = widgets.get(name) if name else None
    if widget is None:
        return
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    place_cursor(widget, int(cursor))
    # Once what was opened has its place: until then nobody knows where the field is.
    QTimer.singleShot(0, widget, lambda: scroll_to(widget))
