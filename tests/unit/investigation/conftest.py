"""The same household as at the other desks."""

from tests.unit.desks import conftest

home = conftest.home
