//! The calendar and the schedule of a CTI course, counted on one's fingers: a day is a year, a month and a day, and time is
//! only computed by stepping to the next day or the next month.

/// A day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: i32,
    month: u32,
    day: u32,
}

impl Date {
    /// The day with this number in its month.
    pub fn new(year: i32, month: u32, day: u32) -> Self {
        Self { year, month, day }
    }

    /// The next day.
    #[must_use]
    pub fn next(self) -> Self {
        if self.day < days_in(self.year, self.month) {
            return Self { day: self.day + 1, ..self };
        }
        let (year, month) = next_month(self.year, self.month);
        Self { year, month, day: 1 }
    }

    /// The day before.
    #[must_use]
    pub fn previous(self) -> Self {
        if self.day > 1 {
            return Self { day: self.day - 1, ..self };
        }
        let (year, month) = if self.month == 1 { (self.year - 1, 12) } else { (self.year, self.month - 1) };
        Self { year, month, day: days_in(year, month) }
    }

    /// So many days later.
    #[must_use]
    pub fn days_later(self, days: i32) -> Self {
        (0..days).fold(self, |day, _| day.next())
    }

    /// So many months later: the day with the same number, or the last one that the month has.
    #[must_use]
    pub fn months_later(self, months: i32) -> Self {
        let (year, month) = (0..months).fold((self.year, self.month), |(y, m), _| next_month(y, m));
        Self { year, month, day: self.day.min(days_in(year, month)) }
    }

    /// So many months earlier.
    #[must_use]
    pub fn months_earlier(self, months: i32) -> Self {
        let before = |(year, month)| if month == 1 { (year - 1, 12) } else { (year, month - 1) };
        let (year, month) = (0..months).fold((self.year, self.month), |at, _| before(at));
        Self { year, month, day: self.day.min(days_in(year, month)) }
    }
}

impl std::str::FromStr for Date {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut parts = text.splitn(3, '-');
        let mut next = || parts.next().unwrap_or_default();
        Ok(Self { year: next().parse()?, month: next().parse()?, day: next().parse()? })
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn next_month(year: i32, month: u32) -> (i32, u32) {
    if month == 12 { (year + 1, 1) } else { (year, month + 1) }
}

fn days_in(year: i32, month: u32) -> u32 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The first days of the three phases, and the first day after them.
pub fn boundaries(start: Date, months_per_phase: i32) -> [Date; 4] {
    [0, 1, 2, 3].map(|phases| start.months_later(phases * months_per_phase))
}

/// What falls due, with its day: in the order of the days, and of the list where two fall on one day.
pub fn duties(
    start: Date,
    months_per_phase: i32,
    plan_days: i32,
    agreement_months: i32,
) -> Vec<(&'static str, Date)> {
    let [first, second, third, end] = boundaries(start, months_per_phase);
    let mut last_day = third;
    while last_day.next() < end {
        last_day = last_day.next();
    }
    let mut duties = vec![
        ("plan", first.days_later(plan_days)),
        ("plan", second.days_later(plan_days)),
        ("plan", third.days_later(plan_days)),
        ("agreement", end.months_earlier(agreement_months)),
        ("transfer_meeting", last_day),
        ("closing_note", last_day),
    ];
    duties.sort_by_key(|(_, due)| *due);
    duties
}
