"""A field of a form that is stored the moment it changes."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from screening.changes import Changes
from screening.errors import ExpectedError, InvalidInput
from ui.components.field import Field
from ui.context import Context
from ui.refusals import show_refusal


class StoredField(Field):
    """Hands what the editor commits to a desk, and says at the field when it cannot be right.

    A value that was refused stays on screen with its sentence; the vault keeps the last good one.

    Args:
        editor: an editor of ours, with `committed` and `set_value`.
        save: the call of a desk that stores a value; runs on the worker.
    """

    def __init__(
        self,
        context: Context,
        label: str,
        editor: QWidget,
        save: Callable[[Any], Changes],
        hint: str = "",
    ) -> None:
        super().__init__(context.theme, label, editor, hint)
        self._context = context
        self._save = save
        self._refused: tuple[object] | None = None
        editor.committed.connect(self._on_committed)  # type: ignore[attr-defined]
        problem = getattr(editor, "problem", None)
        if problem is not None:
            problem.connect(self._on_edited)

    def show_stored(self, value: object) -> None:
        """Show the value in the vault, unless a refused one stands here to be mended."""
        if not self.error():
            self.editor.set_value(value)  # type: ignore[attr-defined]

    def retry(self) -> None:
        """Store a refused value after all, now that what it clashed with may have changed."""
        if self._refused is not None and self.error():
            self._on_committed(self._refused[0])

    def _on_committed(self, value: object) -> None:
        self._refused = None
        self._context.operations.write(
            lambda: self._save(value),
            lambda _: self.set_error(""),
            owner=self,
            failed=lambda error: self._on_refused(value, error),
        )

    def _on_edited(self) -> None:
        """Forget what was refused: something else stands in the editor now."""
        self._refused = None

    def _on_refused(self, value: object, error: ExpectedError) -> None:
        if isinstance(error, InvalidInput):
            self._refused = (value,)
        show_refusal(error, self, self.set_error, self._context.messages.show_error)
