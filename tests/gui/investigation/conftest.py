"""The same table as at the other steps."""

from tests.gui.visit import conftest

table = conftest.table
