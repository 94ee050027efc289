"""The voice that reads a statement aloud, where the machine has one for the language."""

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, Signal

SPEAKER: Final = Path(__file__).with_name("speaker.py")
PATIENCE_MS: Final = 300


class Voice(QObject):
    """Looks for a voice beside everything else, and says when there is one.

    The texts go to a process of ours through a pipe, and from there to the voices of the system.
    """

    found = Signal()
    spoke = Signal(bool)
    """Something is being read from now on, or no longer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self.is_there = False
        self.is_speaking = False

    def look_for(self, language: str) -> None:
        """Look for a voice of a language; where there is none, nothing follows."""
        if self._process is not None:
            return
        process = QProcess(self)
        # What libraries of the system have to say there is not for the user.
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_told)
        process.finished.connect(self._on_gone)
        process.errorOccurred.connect(self._on_gone)
        self._process = process
        process.start(sys.executable, [str(SPEAKER), language])

    def read(self, *texts: str) -> None:
        """Read texts aloud, one after the other, instead of what is being read now."""
        self._send(" ".join(text if text[-1:] in ".!?:;" else f"{text}." for text in texts))
        self._set_speaking(speaking=self.is_there)

    def stop(self) -> None:
        """Be silent at once."""
        if self.is_speaking:
            self._send("")
            self._set_speaking(speaking=False)

    def leave(self) -> None:
        """Be silent, and look for no voice any more."""
        process, self._process = self._process, None
        self._set_speaking(speaking=False)
        self.is_there = False
        if process is None:
            return
        process.blockSignals(True)
        process.closeWriteChannel()
        if not process.waitForFinished(PATIENCE_MS):
            process.kill()
            process.waitForFinished(PATIENCE_MS)

    def _send(self, text: str) -> None:
        if self._process is not None and self.is_there:
            self._process.write(f"{' '.join(text.split())}\n".encode())

    def _on_told(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            word = bytes(process.readLine().data()).strip()
            if word == b"ready":
                self.is_there = True
                self.found.emit()
            elif word == b"done":
                self._set_speaking(speaking=False)

    def _on_gone(self) -> None:
        self.is_there = False
        self._set_speaking(speaking=False)
        self.found.emit()

    def _set_speaking(self, *, speaking: bool) -> None:
        if speaking is not self.is_speaking:
            self.is_speaking = speaking
            self.spoke.emit(speaking)
