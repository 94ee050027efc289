"""Questionnaires as data, and their scoring; knows no people and no storage."""
