"""The exceptions of the library.

An exception means a wrong call. A fault in a delivery is never an exception: it is a finding. No message
repeats an argument, because it may be personal.
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
    """The base class of the library's exceptions."""


class UnreadableError(UdvejError, ValueError):
    """The input cannot be used: a text that is not Unicode, a delivery without a header."""


class StrategyError(UdvejError, ValueError):
    """A strategy cannot be read, is faulty, is not shipped, repeats an id, or lacks a profile."""


class PolicyError(UdvejError, ValueError):
    """A policy cannot be read or is faulty. The message has the JSON pointer and what is needed."""


class SettingsError(UdvejError, ValueError):
    """No delivery can be generated from the arguments. The message names the wrong one."""


class RecordError(UdvejError, ValueError):
    """A text is not a record. The message names the field and what it needs."""


class MixedDeliveriesWarning(UserWarning):
    """The tables over several deliveries count something twice, or cannot distinguish two of them."""


class CprError(UdvejError, ValueError):
    """A text is not a CPR number."""


class SecretError(UdvejError, ValueError):
    """A master secret or a case secret has the wrong length."""


class DayError(UdvejError, ValueError):
    """A day is not from 1900-01-01 to 2099-12-31."""


class LanguageError(UdvejError, ValueError):
    """A language is neither ``"en"`` nor ``"da"``."""


class UnknownRuleError(UdvejError, LookupError):
    """The catalogue has no rule with this code."""


class CodeListError(UdvejError, LookupError):
    """There is no code list with this name."""


class MissingExtraError(UdvejError, ImportError):
    """A part of the library needs a package that is not installed. The message names the package."""


class AnalysisError(UdvejError, ValueError):
    """A reading cannot be counted as requested. The message has the reason and what to do."""


class UnitError(UdvejError, TypeError):
    """Counts with different units, or counts that cannot be added, were combined. The message names both."""
