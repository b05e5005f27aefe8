"""Frames for an evaluation, each with its unit and its denominator.

They are polars frames: ``pip install 'udvej[analysis]'``.

Every function takes the result of ``udvej.read``, for one or several deliveries. It counts the latest
revision of each record of a sender, unless that was entered in error. A delivery that another one replaces
does not count, and a client who has withdrawn consent is in no frame. A delivery cannot tell what happened
after it was made: the day judged as of is that day, unless ``today`` is earlier.

>>> from datetime import date
>>> import udvej
>>> from udvej import analysis
>>> reading = udvej.read(udvej.generate(records=500), today=date(2016, 1, 1))
>>> print(analysis.contact_conversion(reading).whole.unit)
contact
"""

from importlib.util import find_spec

from udvej.errors import MissingExtraError

if find_spec("polars") is None:
    _MESSAGE = "udvej.analysis needs polars: pip install 'udvej[analysis]'"
    raise MissingExtraError(_MESSAGE)

from udvej.analysis._anonymity import contact_conversion, persons, persons_interval, share_lifted
from udvej.analysis._contacts import contacts
from udvej.analysis._count import Count, Interval, Share, ShareInterval
from udvej.analysis._courses import courses, days_in_phase, overdue, subgroups
from udvej.analysis._fidelity import fidelity
from udvej.analysis._measurements import completeness, who5_bands, who5_change
from udvej.analysis._survival import time_to_exit
from udvej.analysis._tallies import tally_cells, tally_table
from udvej.analysis._totals import total

__all__ = [
    "Count",
    "Interval",
    "Share",
    "ShareInterval",
    "completeness",
    "contact_conversion",
    "contacts",
    "courses",
    "days_in_phase",
    "fidelity",
    "overdue",
    "persons",
    "persons_interval",
    "share_lifted",
    "subgroups",
    "tally_cells",
    "tally_table",
    "time_to_exit",
    "total",
    "who5_bands",
    "who5_change",
]
