package dk.udvej

import java.time.LocalDate
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class ProgrammeTest {
    private fun day(text: String): LocalDate = LocalDate.parse(text)

    @Test
    fun `the phases of a schedule are computed from its start`() {
        val schedule = Udvej.schedule("exit_dk", day("2013-10-31"))
        assertEquals(listOf("2013-10-31", "2014-02-28", "2014-06-30"), schedule.phases.map { it.from.toString() })
        assertEquals(day("2014-10-31"), schedule.end)
        val on = schedule.on(day("2014-03-01"))
        assertEquals(PhaseKind.TRY_OUT, on.phase)
        assertEquals(2, on.dayOfPhase)
        assertEquals(DutyKind.PLAN, schedule.duties().first().duty)
    }

    @Test
    fun `a course stands on a day as the strategy says`() {
        val status = Samples.course.status(day("2013-05-16"))
        assertEquals(16, status.day.dayOfPhase)
        assertFalse(status.ended)
        assertEquals(DutyState.OVERDUE, status.duties.first().state)
        assertEquals(day("2013-05-15"), status.duties.first().duty.due)
        assertEquals(day("2014-05-01"), Samples.course.schedule()!!.end)
        assertNull(Samples.course.copy(profile = "unknown").schedule())
    }

    @Test
    fun `a strategy is shipped or read from JSON`() {
        assertTrue("exit_dk" in shippedStrategies())
        Strategy.shipped("exit_dk").use { strategy ->
            assertEquals(4, strategy.profiles().first { it.id == "exit_dk" }.monthsPerPhase)
            assertEquals(14, strategy.parameters().planWithinDays)
            assertEquals(Engine(strategy).strategy().digest(), strategy.digest())
            assertEquals(strategy.title().da, strategy.title().text(Lang.DA))
        }
        val own =
            """{"id":"own","version":"1","title":{"en":"Own","da":"Egen"},"exit_package_from":"2008-11-01",
            "pilot_from":"2013-04-01","profiles":[{"id":"brief","months_per_phase":2}],"parameters":
            {"focus_areas_at_least":1,"focus_areas_at_most":3,"plan_within_days":7,"agreement_months_before_end":1,
            "meetings_first_month":2,"community_meetings_phase_1":4,"network_meetings_phase_1":1,"clients_per_worker":15}}"""
        val strategy = Strategy.fromJson(own)
        assertEquals(Parameters(1, 3, 7, 1, 2, 4, 1, 15), strategy.parameters())
        assertEquals(day("2013-11-01"), strategy.schedule("brief", day("2013-05-01")).end)
        val status = Samples.course.copy(profile = "brief").status(day("2013-05-09"), strategy)
        assertEquals(DutyState.OVERDUE, status.duties.first().state)
    }

    @Test
    fun `misuse is an exception whose message is the text`() {
        val missing = assertThrows<UdvejException.UnknownStrategy> { Strategy.shipped("personal text") }
        assertFalse(missing.message!!.contains("personal text"))
        val broken = assertThrows<UdvejException.BrokenStrategy> { Strategy.fromJson("{") }
        assertTrue(broken.message!!.startsWith("the strategy cannot be read (line 1"), broken.message)
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
                assertTrue(text.contains(rule.code) && text.contains(rule.text.text(lang)), rule.code)
                assertTrue(text.contains(rule.severity.label(lang)), rule.code)
            }
        }
    }

    @Test
    fun `a period is half open`() {
        assertTrue(day("2013-01-01") in Samples.delivery.period)
        assertFalse(day("2014-01-01") in Samples.delivery.period)
    }
}
