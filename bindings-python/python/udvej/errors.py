"""The exceptions of the library, raised when it is used wrongly.

What is wrong with a delivery is never an exception: it is a finding, and findings are data. No message here
repeats a value that it was given, since the value may be personal.
"""

from __future__ import annotations

__all__ = [
    "AnalysisError",
    "CodeListError",
    "CprError",
    "DayError",
    "LanguageError",
    "MissingExtraError",
    "MixedDeliveriesWarning",
    "PolicyError",
    "RecordError",
    "SecretError",
    "SettingsError",
    "StrategyError",
    "UdvejError",
    "UnitError",
    "UnknownRuleError",
    "UnreadableError",
]


class UdvejError(Exception):
    """The base class of all exceptions that the library defines."""


class UnreadableError(UdvejError, ValueError):
    """What was given cannot be used at all: text that is not Unicode, a delivery without a header."""


class StrategyError(UdvejError, ValueError):
    """A strategy cannot be read or is faulty, is not shipped, shares its id, or lacks a profile."""


class PolicyError(UdvejError, ValueError):
    """A policy cannot be read, or is faulty: the message says where, by JSON pointer, and what is needed."""


class SettingsError(UdvejError, ValueError):
    """No delivery can be generated from what was given: the message says what is wrong."""


class RecordError(UdvejError, ValueError):
    """A text is not a record: the message says where, by field, and what the field needs."""


class MixedDeliveriesWarning(UserWarning):
    """The tables over several deliveries count something twice, or two of them share an id."""


class CprError(UdvejError, ValueError):
    """A text is not a CPR number."""


class SecretError(UdvejError, ValueError):
    """A master secret or a case secret has the wrong length."""


class DayError(UdvejError, ValueError):
    """A day lies outside the exchange, which goes from 1900-01-01 to 2099-12-31."""


class LanguageError(UdvejError, ValueError):
    """A language is neither ``"en"`` nor ``"da"``."""


class UnknownRuleError(UdvejError, LookupError):
    """The catalogue has no rule with this code."""


class CodeListError(UdvejError, LookupError):
    """There is no code list with this name."""


class MissingExtraError(UdvejError, ImportError):
    """A part of the library needs a package that is not installed: the message says what to install."""


class AnalysisError(UdvejError, ValueError):
    """The deliveries cannot be counted as requested: the message says why, and what to do."""


class UnitError(UdvejError, TypeError):
    """Counts were added that have different units or do not add up: the message names both."""
