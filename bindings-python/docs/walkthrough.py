"""From deliveries to an evaluation table and a figure, on synthetic data.

Run it as a script, or cell by cell in an editor that knows ``# %%``. It needs the package with its extra, and
two libraries for the figure: ``pip install 'udvej[analysis]' -r docs/requirements.txt``. It writes its
files to the folder that is given as its argument, or to ``walkthrough``.
"""

# %% Deliveries. Here they are made up; yours come from the municipalities, and lie in a folder.
import sys
from datetime import date
from pathlib import Path

import matplotlib as mpl
import polars as pl
import udvej
from udvej import analysis

mpl.use("Agg")  # the figure goes to a file
from lifelines import KaplanMeierFitter
from matplotlib import pyplot as plt

folder = Path(sys.argv[1] if len(sys.argv) > 1 else "walkthrough")
deliveries = folder / "deliveries"
deliveries.mkdir(parents=True, exist_ok=True)
names = {"0101": "København", "0461": "Odense", "0751": "Aarhus", "0851": "Aalborg"}
for seed, (code, records) in enumerate({"0101": 6000, "0461": 2000, "0751": 3500, "0851": 2500}.items()):
    data = udvej.generate(seed=seed, records=records, municipality=code, doubtful_percent=20)
    # Generated deliveries all have one sender, who would not use an id twice.
    data = data.replace(b'"sender":"synthetic"', f'"sender":"sender-{code}"'.encode(), 1)
    (deliveries / f"{code}.ndjson").write_bytes(data)

# %% Read them all, and look at what is wrong before anything is counted.
today = date(2016, 1, 1)  # the day on which the deliveries were made: what fell due later is in none of them
readings = udvej.read(deliveries, today=today)
for report in readings.reports:
    print(names[report.delivery.municipality], report.totals)

# %% Send each municipality its own page: what was found, and how to fix it.
for reading in readings.readings:
    reading.save_html(folder / f"report-{reading.delivery.municipality}.html", lang="da")

# %% Contacts are counted as contacts. The number of people can only be bounded.
contacts = analysis.contacts(readings, every="quarter", by=["received_by"])
print(analysis.total(contacts))
for reading in readings.readings:  # each by itself: a client has another pseudonym with every sender
    try:
        print(analysis.persons(reading))
    except udvej.NotCountableError as error:
        print(error.interval)
    print(analysis.contact_conversion(reading))
    print(analysis.share_lifted(reading))

# %% Courses, by the subgroup of the client. Each row of a subgroup is a part of `all`, and they overlap.
courses = analysis.courses(readings)
ended = courses.filter(pl.col("end_reason").is_not_null())
print(ended.pivot("end_reason", index="subgroup", values="courses", aggregate_function="sum"))
print(analysis.overdue(readings).group_by("duty").len("duties"))

# %% Measurements: first how complete they are, then what they say.
complete = analysis.completeness(readings, by=["municipality"])
pairs = analysis.who5_change(readings).filter("due")
print(pairs.select(pl.len().alias("courses due"), pl.col("paired").sum().alias("courses with both scores")))
print(analysis.who5_bands(readings).pivot("band_last", index="band_first", values="courses"))

# %% The evaluation table: one row for each municipality, and the denominator beside each number.
begun = analysis.subgroups(readings).group_by("municipality").len("courses")
early = (
    analysis.days_in_phase(readings).filter("ended_in").group_by("municipality").len("courses_ended_early")
)
who5 = pairs.group_by("municipality").agg(
    pl.len().alias("who5_due"),
    pl.col("paired").sum().alias("who5_paired"),
    pl.col("change").mean().round(1).alias("who5_mean_change"),
)
at_start = complete.filter(pl.col("wave") == "start", pl.col("instrument") == "who5").select(
    "municipality",
    pl.col("courses_due").alias("start_due"),
    pl.col("courses_measured").alias("start_measured"),
)
counted = analysis.contacts(readings, every="year", by=["municipality"])
table = counted.group_by("municipality").agg(pl.col("contacts").sum())
for part in (begun, early, at_start, who5):
    table = table.join(part, on="municipality", how="left")
table = table.sort("municipality").with_columns(pl.col("municipality").replace(names))
table.write_csv(folder / "evaluation.csv")
print(table)

# %% The figure.
figure, ((top_left, top_right), (low_left, low_right)) = plt.subplots(
    2, 2, figsize=(11, 8), layout="constrained"
)
colours = {"bridge_builder": "#1f4e79", "thai_cultural_mediator": "#d08a2e", "caseworker": "#8793a1"}
quarters = contacts.get_column("first_day").unique().sort().to_list()
base = [0] * len(quarters)
for receiver, colour in colours.items():
    of_it = dict(contacts.filter(pl.col("received_by") == receiver).select("first_day", "contacts").rows())
    heights = [of_it.get(quarter, 0) for quarter in quarters]
    places = range(len(quarters))
    top_left.bar(places, heights, bottom=base, color=colour, label=udvej.labels("receiver")[receiver])
    base = [low + height for low, height in zip(base, heights, strict=True)]
top_left.set_xticks(range(len(quarters)), [f"Q{day.month // 3 + 1}\n{day.year}" for day in quarters])
top_left.set(title="Contacts (not people) by quarter", ylabel="contacts")
top_left.legend(frameon=False, fontsize=8, loc="upper right")
top_left.set_ylim(0, max(base) * 1.3)

waves = analysis.completeness(readings).filter(pl.col("instrument") == "who5")
labels = [udvej.labels("wave")[wave] for wave in waves.get_column("wave")]
parts = {"courses_measured": "#1f4e79", "courses_reason": "#a9cbe8", "courses_nothing": "#ffffff"}
left = [0] * waves.height
for column, colour in parts.items():
    values = waves.get_column(column).to_list()
    outcome = column.removeprefix("courses_")
    top_right.barh(labels, values, left=left, color=colour, edgecolor="#55606e", linewidth=0.6, label=outcome)
    left = [start + value for start, value in zip(left, values, strict=True)]
top_right.invert_yaxis()
top_right.set(title="WHO-5 by wave, of the courses for which it was due", xlabel="courses")
top_right.legend(frameon=False, fontsize=8, loc="lower right")

paired = pairs.filter("paired")
low_left.hist(
    paired.get_column("change").to_list(), bins=range(-110, 111, 20), color="#5b93c7", edgecolor="white"
)
low_left.axvline(0, color="#1c2430", linewidth=1)
low_left.set(
    title=f"WHO-5, change from start to end ({paired.height} of {pairs.height} courses)",
    xlabel="points (0 to 100 scale)",
    ylabel="courses",
)

exits = analysis.time_to_exit(readings)
for group, colour in (("wishes_to_exit", "#1f4e79"), ("vulnerable", "#d08a2e")):
    of_group = exits.filter(pl.col(group))
    curve = KaplanMeierFitter(label=f"{udvej.labels('subgroup')[group]} (n={of_group.height})")
    curve.fit(
        of_group["duration_days"].to_numpy(), of_group["event"].to_numpy(), entry=of_group["entry"].to_numpy()
    )
    curve.plot_survival_function(ax=low_right, color=colour)
low_right.set(
    title="No exit recorded yet, by days in the course",
    xlabel="days",
    ylabel="share of courses",
    ylim=(0, 1.02),
)
low_right.legend(frameon=False, fontsize=8, loc="lower left")
for axes in (top_left, top_right, low_left, low_right):
    axes.spines[["top", "right"]].set_visible(False)
figure.suptitle("Made-up data: four municipalities, 2014 to 2015")
figure.savefig(folder / "evaluation.png", dpi=110)
