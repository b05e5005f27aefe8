package dk.udvej

import java.time.Instant
import java.time.LocalDate

/** The entry point for Java: the functions, constructors and extensions of Kotlin as static methods. */
public object Udvej {
    /** The version of the library, which every report contains. */
    @JvmField
    public val VERSION: String = version()

    /** The default strategy. It is shared and never returned, because a caller could close it. */
    internal val standard: Strategy by lazy { Strategy.shipped(defaultStrategyId()) }

    /**
     * Returns an engine with these strategies and every strategy that ships with the library. The first one is the
     * engine's first strategy, or `exit_dk` if the list is empty. Of two strategies with the same id the later one is
     * used, and a given one before one that ships.
     */
    @JvmStatic
    @JvmOverloads
    public fun engine(strategies: List<Strategy> = emptyList()): Engine = Engine(strategies)

    /**
     * Returns the same engine with a policy.
     *
     * @throws UdvejException.BrokenPolicy if the policy is faulty. The message lists all faults with their places
     */
    @JvmStatic
    @JvmOverloads
    @Throws(UdvejException::class)
    public fun engine(policy: Policy, strategies: List<Strategy> = emptyList()): Engine = Engine(strategies, policy)

    /** Reads a policy from JSON and validates it. */
    @JvmStatic
    @Throws(UdvejException::class)
    public fun policyFromJson(json: String): Policy = Policy.fromJson(json)

    /** Returns the ids of the strategies that ship with the library. The first is the default strategy. */
    @JvmStatic
    public fun shippedStrategies(): List<String> = dk.udvej.shippedStrategies()

    /** Returns a strategy that ships with the library. */
    @JvmStatic
    @Throws(UdvejException::class)
    public fun strategy(id: String): Strategy = Strategy.shipped(id)

    /** Reads a strategy from JSON and validates it. */
    @JvmStatic
    @Throws(UdvejException::class)
    public fun strategyFromJson(json: String): Strategy = Strategy.fromJson(json)

    /** Returns a pseudonymizer with the key that is derived for a purpose from [master]; see [Pseudonymizer]. */
    @JvmStatic
    @Throws(UdvejException::class)
    public fun pseudonymizer(
        master: ByteArray,
        epoch: String,
        project: String,
        recipient: String,
        purpose: String,
    ): Pseudonymizer = Pseudonymizer(master, epoch, project, recipient, purpose)

    /** Returns every rule, in the order of the manual. */
    @JvmStatic
    public fun rules(): List<Rule> = dk.udvej.rules()

    /** Returns the text about a rule that `udvej explain` prints. */
    @JvmStatic
    @JvmOverloads
    @Throws(UdvejException::class)
    public fun explain(code: String, lang: Lang = Lang.EN): String = dk.udvej.explain(code, lang)

    /** Returns what is wrong, in the language [lang]. */
    @JvmStatic
    @JvmOverloads
    public fun text(finding: Finding, lang: Lang = Lang.EN): String = findingText(finding, lang)

    /** Returns how to fix it, in the language [lang]. */
    @JvmStatic
    @JvmOverloads
    public fun remedy(finding: Finding, lang: Lang = Lang.EN): String = findingRemedy(finding, lang)

    /** Returns the report as one line of JSON, without a line end. The bytes are the same in every language. */
    @JvmStatic
    public fun reportToJson(report: Report): String = report.toJson()

    /** Returns the report as one self-contained HTML page for the sender; see [Reading.html]. */
    @JvmStatic
    @JvmOverloads
    fun html(reading: Reading, lang: Lang = Lang.EN): String = reading.html(lang)

    /** Returns how closely the courses of the delivery follow the method, or null if the header cannot be used. */
    @JvmStatic
    public fun fidelity(report: Report): Fidelity? = report.fidelity()

    /** Returns the schedule of a course with this profile whose clock starts on this day. */
    @JvmStatic
    @JvmOverloads
    @Throws(UdvejException::class)
    public fun schedule(profile: String, start: LocalDate, strategy: Strategy? = null): Schedule =
        (strategy ?: standard).schedule(profile, start)

    /** Returns the schedule of the course, or null if it has none. */
    @JvmStatic
    @JvmOverloads
    public fun courseSchedule(course: Course, strategy: Strategy? = null): Schedule? = course.schedule(strategy)

    /** Returns the status of the course on a day. */
    @JvmStatic
    @JvmOverloads
    public fun courseStatus(course: Course, on: LocalDate, strategy: Strategy? = null): CourseStatus =
        course.status(on, strategy)

    /** Returns the dates of a course as iCalendar text; see [calendar]. */
    @JvmStatic
    @JvmOverloads
    public fun courseCalendar(course: Course, stamp: Instant, lang: Lang = Lang.EN, strategy: Strategy? = null): String =
        course.calendar(stamp, lang, strategy)

    /**
     * Returns a synthetic delivery as the bytes of the `.ndjson` spelling, fewer than 2 GiB. The same arguments
     * return the same bytes on every machine, and the same as the command `udvej generate`.
     *
     * @param seed another seed gives another delivery; a negative one is read as [Long.toULong]
     * @param records the number of records
     * @param municipality the municipality, four digits
     * @param from the first day of the period
     * @param to the first day after the period, which is also the day of creation
     * @param strategy the strategy of the delivery, or null for `exit_dk`
     * @param doubtfulPercent how many of a hundred courses have a warning
     * @throws UdvejException.BrokenSettings if no delivery can be generated from these arguments
     * @throws UdvejException.TooManyRecords if it would not fit into one array
     */
    @JvmStatic
    @JvmOverloads
    @Throws(UdvejException::class)
    public fun generate(
        seed: Long = 1,
        records: Long = 1000,
        municipality: String = "0101",
        from: LocalDate = LocalDate.of(2014, 1, 1),
        to: LocalDate = LocalDate.of(2016, 1, 1),
        strategy: Strategy? = null,
        doubtfulPercent: Int = 5,
    ): ByteArray = (strategy ?: standard).generate(seed, records, municipality, from, to, doubtfulPercent)

    /** Decodes one record from JSON. Unknown fields are rejected. */
    @JvmStatic
    @Throws(UdvejException::class)
    public fun recordFromJson(json: String): Record = dk.udvej.recordFromJson(json)

    /** Returns the record as one line of JSON. */
    @JvmStatic
    public fun recordToJson(record: Record): String = dk.udvej.recordToJson(record)
}
