package dk.udvej

import java.time.LocalDate
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class ProgrammeTest {
    private companion object {
        val PHASE_NAMES =
            PhaseNames(
                transition = LocalText(en = "planning and start-up", da = "planlægning og igangsættelse"),
                tryOut = LocalText(en = "try-out and adjustment", da = "afprøvning og tilpasning"),
                transferOfCare = LocalText(en = "handing over responsibility and anchoring", da = "ansvarsoverdragelse og forankring"),
            )
        val CTI_PHASE_NAMES =
            PhaseNames(
                transition = LocalText(en = "transition", da = "overgang"),
                tryOut = LocalText(en = "try-out", da = "afprøvning"),
                transferOfCare = LocalText(en = "transfer of care", da = "overdragelse"),
            )
    }

    private fun day(text: String): LocalDate = LocalDate.parse(text)

    @Test
    fun `the phases of a schedule are computed from its start`() {
        val schedule = Udvej.schedule("exit_dk", day("2013-10-31"))
        assertEquals(listOf("2013-10-31", "2014-02-28", "2014-06-30"), schedule.phases.map { it.firstDay.toString() })
        assertEquals(day("2014-10-30"), schedule.lastDay)
        val on = schedule.on(day("2014-03-01"))
        assertEquals(PhaseKind.TRY_OUT, on.phase)
        assertEquals(2, on.dayOfPhase)
        assertEquals(DutyKind.PLAN, schedule.duties().first().duty)
    }

    @Test
    fun `the status of a course follows the strategy`() {
        val course = Samples.course.copy(plans = emptyList())
        val status = course.status(day("2013-05-16"))
        assertEquals(16, status.day.dayOfPhase)
        assertFalse(status.ended)
        assertEquals(DutyState.OVERDUE, status.duties.first().state)
        assertEquals(day("2013-05-15"), status.duties.first().duty.due)
        assertEquals(DutyState.DONE, Samples.course.status(day("2013-05-16")).duties.first().state)
        assertEquals(day("2014-04-30"), Samples.course.schedule()!!.lastDay)
        assertNull(Samples.course.copy(profile = "unknown").schedule())
    }

    @Test
    fun `strategies ship with the library`() {
        assertEquals(listOf("exit_dk", "exit_dk_pilot", "exit_dk_draft", "cti"), shippedStrategies())
        assertEquals(shippedStrategies().first(), defaultStrategyId())
        Strategy.shipped("exit_dk").use { strategy ->
            assertEquals("2014-01", strategy.version())
            assertEquals(InForce(day("2014-01-01")), strategy.inForce())
            assertEquals(listOf(Profile("exit_dk", 4, PHASE_NAMES)), strategy.profiles())
            assertEquals(14, strategy.parameters().planWithinDays)
            assertEquals(day("2008-11-01") to day("2013-04-01"), strategy.exitPackageFrom() to strategy.pilotFrom())
            assertEquals(FocusArea.entries, strategy.focusAreas())
            assertEquals(Wave.entries, strategy.waves().map { it.wave })
            assertTrue("/waves" in strategy.assumed())
            assertEquals(strategy.title().da, strategy.title().text(Lang.DA))
        }
        Strategy.shipped("cti").use { strategy ->
            val names = CTI_PHASE_NAMES
            val profiles =
                listOf(
                    Profile("standard", 3, names),
                    Profile("homeless_dk", 3, names, needsTenancy = true),
                    Profile("short", 2, names),
                )
            assertEquals(profiles, strategy.profiles())
            assertNull(strategy.exitPackageFrom())
            assertNull(strategy.pilotFrom())
            assertEquals(emptyList<MeasurementWave>(), strategy.waves())
        }
    }

    @Test
    fun `a strategy is read from JSON and written to it`() {
        val strategy = Strategy.fromJson(Samples.OWN_STRATEGY)
        assertEquals(Samples.OWN_STRATEGY, strategy.toJson())
        assertEquals(Parameters(1, 3, 7, 30, 1, 2, 4, 1, listOf(5, 10, 20), 2, 15), strategy.parameters())
        assertEquals(InForce(day("2013-01-01"), day("2014-12-31")), strategy.inForce())
        assertEquals(listOf(FocusArea.HOUSING, FocusArea.NETWORK), strategy.focusAreas())
        val followUp =
            MeasurementWave(
                wave = Wave.FOLLOW_UP,
                instruments = listOf(Instrument.WHO5, Instrument.LIFE_SITUATION),
                monthsAfterEnd = 3,
                daysBefore = 10,
                daysAfter = 20,
            )
        assertEquals(followUp, strategy.waves().last())
        assertEquals(day("2013-10-31"), strategy.schedule("brief", day("2013-05-01")).lastDay)
        val course = Samples.course.copy(profile = "brief", plans = emptyList())
        assertEquals(DutyState.OVERDUE, course.status(day("2013-05-09"), strategy).duties.first().state)
    }

    @Test
    fun `a wave has a window of days`() {
        val schedule = Udvej.schedule("exit_dk", day("2014-05-01"))
        val waves = Strategy.shipped("exit_dk").use { it.waves() }.associateBy { it.wave }
        assertEquals(Period(day("2014-08-18"), day("2014-09-15")), waves.getValue(Wave.PHASE_1_TO_2).window(schedule))
        val followUp = waves.getValue(Wave.FOLLOW_UP)
        assertEquals(Period(day("2015-10-02"), day("2015-12-01")), followUp.window(schedule))
        assertEquals(Period(day("2015-03-02"), day("2015-05-01")), followUp.window(schedule, lastDay = day("2014-09-30")))
        val far = followUp.copy(monthsAfterEnd = Int.MAX_VALUE, daysBefore = Int.MIN_VALUE, daysAfter = Int.MAX_VALUE)
        for (end in listOf(LocalDate.MIN, LocalDate.MAX)) {
            for (wave in Wave.entries) far.copy(wave = wave).window(schedule.copy(start = end, lastDay = end), end)
        }
    }

    @Test
    fun `a strategy is in force on days of a period or on none`() {
        val inForce = Strategy.shipped("exit_dk_pilot").use { it.inForce() }
        assertTrue(inForce.meets(Samples.delivery.period))
        assertFalse(inForce.meets(Period(day("2014-01-01"), day("2014-05-31"))))
        assertTrue(InForce(day("2014-01-01")).meets(Period(day("2013-12-31"), day("2014-01-01"))))
        assertFalse(inForce.meets(Period(day("2013-05-01"), day("2013-04-30"))))
    }

    @Test
    fun `misuse is an exception whose message is the text`() {
        val missing = assertThrows<UdvejException.UnknownStrategy> { Strategy.shipped("personal text") }
        assertFalse(missing.message!!.contains("personal text"))
        val broken = assertThrows<UdvejException.BrokenStrategy> { Strategy.fromJson("{") }
        assertTrue(broken.message!!.startsWith("the strategy is not valid JSON (line 1"), broken.message)
        val json = Samples.OWN_STRATEGY.replace("[5,10,20]", "[20,10,5]").replace("\"plan_within_days\":7", "\"plan_within_days\":70")
        val faulty = assertThrows<UdvejException.BrokenStrategy> { Strategy.fromJson(json) }
        for (path in listOf("/parameters/plan_within_days", "/parameters/meeting_every_days")) {
            assertTrue(faulty.message!!.contains(path), faulty.message)
        }
        assertThrows<UdvejException.UnknownProfile> { Udvej.schedule("none", Samples.today) }
        assertThrows<UdvejException.UnknownRule> { explain("none", Lang.EN) }
        val record = assertThrows<UdvejException.NotARecord> { Engine().checkJson("{\"record\":\"contact\",\"Karen\":1}", Samples.today) }
        assertFalse(record.message!!.contains("Karen"))
        assertTrue(record is UdvejException)
    }

    @Test
    fun `every rule explains itself in both languages`() {
        for (rule in rules()) {
            for (lang in Lang.entries) {
                val text = explain(rule.code, lang)
                for (part in listOf(rule.title, rule.text, rule.remedy, rule.source, rule.manual).map { it.text(lang) }) {
                    assertTrue(part.isNotEmpty() && part in text, rule.code)
                }
                assertTrue(rule.code in text && rule.severity.label(lang) in text, rule.code)
            }
        }
    }

    @Test
    fun `a period contains its first and its last day`() {
        assertFalse(day("2012-12-31") in Samples.delivery.period)
        assertTrue(day("2013-01-01") in Samples.delivery.period)
        assertTrue(day("2014-05-31") in Samples.delivery.period)
        assertFalse(day("2014-06-01") in Samples.delivery.period)
    }
}
