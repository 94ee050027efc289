"""What goes before a lock or a close, in this order: writes, drafts, dialogs, clipboard, widgets.

The keys go last. Whatever fails on the way, what follows is done all the same: a vault that is to
be locked ends up locked. When the disk gives no answer at all, everything waits for it, but the
keys do not.
"""

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from screening.errors import ExpectedError
from screening.storage.draft_desk import Drafts
from ui.components.pending import flush_edits
from ui.context import Context
from ui.drafts import DraftKeeper, collect_drafts, list_texts, read_standing
from ui.page import Page
from ui.places import Place, forget_before

PATIENCE_MS: Final = 10_000
"""How long the keys wait for writes and drafts on a disk that gives no answer."""


class Leaving:
    """Takes leave of an open vault, from the page that is shown; notes first where the focus is.

    Args:
        place: where the user came in.
        is_closing: whether the window goes too; then the place is kept only for what is half typed.
    """

    def __init__(
        self, page: Page, place: Place, keeper: DraftKeeper, *, is_closing: bool = False
    ) -> None:
        self._page = page
        self._keeper = keeper
        self._is_closing = is_closing
        self._standing = read_standing(page)
        self._came_in = place
        self._drafts = Drafts()
        self.place = forget_before(page.stand_at(place))
        self.refusal: ExpectedError | None = None
        self.had_dialog = False

    def run(self, forget_screen: Callable[[], None]) -> list[BaseException]:
        """Do all of it, and return what went wrong on the way, the first mistake first.

        Args:
            forget_screen: lets go of everything the window knows from the vault.
        """
        page, context = self._page, self._page.context
        patience = QTimer(singleShot=True, interval=PATIENCE_MS)
        patience.timeout.connect(lambda: self._wait_no_longer(context))
        patience.start()
        mistakes = run_in_order(
            (
                self.keep,
                self._close_dialogs,
                clear_clipboard,
                lambda: wipe_editors(page),
                forget_screen,
                lambda: drop_keys(context),
            )
        )
        patience.stop()
        return mistakes

    def keep(self) -> None:
        """Store what can be stored, and keep as drafts what cannot be."""
        operations = self._page.context.operations
        operations.finish(lambda: flush_edits(self._page))
        drafts = collect_drafts(self._page, self._came_in, self._standing)
        self._drafts = drafts if list_texts(drafts) or not self._is_closing else Drafts()
        refusals = self._keeper.keep(self._drafts)
        operations.drain()
        # Where the focus was may be lost on a full disk; a text may not, without a word.
        self.refusal = next(iter(refusals), None) if list_texts(drafts) else None

    def words(self) -> str:
        """Return what becomes of what was half typed; empty when nothing was."""
        translate = QCoreApplication.translate
        if not list_texts(self._drafts):
            return ""
        if self.refusal is None:
            return translate(
                "MainWindow", "Wat u aan het typen was, staat straks weer in het veld."
            )
        lost = translate("MainWindow", "Wat u aan het typen was, kon niet worden bewaard.")
        return f"{lost} {self.refusal.sentence} {self.refusal.advice}"

    def _close_dialogs(self) -> None:
        self.had_dialog = close_dialogs() or self.had_dialog

    def _wait_no_longer(self, context: Context) -> None:
        """Do at once what needs no disk, and say why the rest takes so long.

        The key inside the connection that waits for the disk is out of reach; it goes when the disk
        answers, or with the process.
        """
        mistakes = run_in_order(
            (
                context.workspace.forget_keys,
                self._close_dialogs,
                clear_clipboard,
                lambda: context.messages.show_error(_word_silence()),
            )
        )
        for mistake in mistakes:
            raise mistake


def run_in_order(steps: Iterable[Callable[[], object]]) -> list[BaseException]:
    """Do every step, also after one that failed; return what went wrong, in order."""
    mistakes: list[BaseException] = []
    for step in steps:
        try:
            step()
        except BaseException as error:  # noqa: BLE001 - told to the user once the vault is locked
            mistakes.append(error)
    return mistakes


def _word_silence() -> ExpectedError:
    translate = QCoreApplication.translate
    return ExpectedError(
        translate(
            "MainWindow",
            "De schijf geeft geen antwoord. Daardoor is de kluis nog niet helemaal op slot.",
        ),
        translate(
            "MainWindow",
            "Wat is opgeslagen, staat versleuteld op de schijf. Wacht even. Duurt het langer dan "
            "een minuut? Zet de computer dan uit. Wat u als laatste typte, kan dan weg zijn.",
        ),
    )


def drop_keys(context: Context) -> None:
    """Close the vault on the worker, after everything that was asked for; else right here."""
    try:
        if context.backups is not None:
            context.backups.finish(context.operations)
        context.operations.read(context.workspace.lock, lambda _: None, owner=context.operations)
        context.operations.drain()
    finally:
        context.workspace.lock()


def word_before_closing(refusal: ExpectedError) -> ExpectedError:
    """Return a refusal with what happens to what is half typed when the window closes after all."""
    closing = QCoreApplication.translate(
        "MainWindow", "Wat u typte, staat nog op het scherm. Sluit u nog een keer, dan is het weg."
    )
    return ExpectedError(refusal.sentence, f"{refusal.advice} {closing}")


def close_dialogs() -> bool:
    """Answer every question with the safe answer, close every menu; return whether one was open."""
    closed = False
    while (popup := QApplication.activePopupWidget()) is not None:
        closed = True
        if not popup.close():
            break
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            closed = True
            widget.reject()
    return closed


def clear_clipboard() -> None:
    """Empty the clipboard when what is on it was copied here."""
    clipboard = QApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def wipe_editors(root: QWidget) -> None:
    """Empty every editor in a widget that is about to go, and its own undo with it."""
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, QLineEdit):
            widget.blockSignals(True)
            widget.setText("")
        elif isinstance(widget, QPlainTextEdit):
            widget.blockSignals(True)
            widget.setPlainText("")


def delete_now() -> None:
    """Delete the widgets that wait for it, and what only they held on to."""
    import gc

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
