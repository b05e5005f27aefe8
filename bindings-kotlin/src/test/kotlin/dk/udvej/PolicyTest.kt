package dk.udvej

import java.time.LocalDate
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Tests policies. */
class PolicyTest {
    private val waiver =
        Waiver(
            rule = "cti-plan-late",
            delivery = "d-1",
            record = RecordType.COURSE,
            id = "f-1",
            path = "/plans",
            reason = "the plans are on paper",
            until = Samples.today,
        )
    private val policy =
        Policy(
            severities = listOf(SeverityChange("cti-plan-late", Severity.ERROR, "agreed with SFI")),
            waivers = listOf(waiver),
        )
    private val bytes =
        writeDeliveryNdjson(Samples.delivery.copy(expected = ExpectedCounts(course = 1)), listOf(Record.Course(unplanned))).toByteArray()

    private fun late(policy: Policy, today: LocalDate = Samples.today): Pair<Report, List<Finding>> =
        Engine(policy = policy).read(bytes, today).use { reading ->
            val report = reading.report()
            report to report.findings.filter { it.code == "cti-plan-late" }
        }

    @Test
    fun `a policy is read from JSON and made by hand alike`() {
        assertEquals(policy, Policy.fromJson(JSON))
        assertEquals(policy, Engine(policy = policy).policy())
        assertEquals(Policy(), Policy.fromJson("{}"))
        assertEquals(1000, Policy().maxFindings)
        assertEquals(policy.digest(), policy.copy(maxFindings = 3).digest())
        assertNull(Policy(maxFindings = 3).digest())
    }

    @Test
    fun `a finding has the severity of the policy`() {
        val (usual, warnings) = late(Policy())
        assertEquals(List(3) { Severity.WARNING }, warnings.map { it.severity })
        assertTrue(usual.accepted)
        assertNull(usual.policy)
        val raised = policy.copy(waivers = emptyList())
        val (report, errors) = late(raised)
        assertEquals(List(3) { Severity.ERROR }, errors.map { it.severity })
        assertFalse(report.accepted)
        assertEquals(raised.digest(), report.policy)
        val record = Engine(policy = raised).check(Record.Course(unplanned), Samples.today)
        assertEquals(Severity.ERROR, record.first { it.code == "cti-plan-late" }.severity)
    }

    @Test
    fun `a waived finding is listed as information until the last day of the waiver`() {
        val (report, waived) = late(policy)
        assertTrue(report.accepted)
        assertEquals(List(3) { Severity.INFORMATION to "/waivers/0" }, waived.map { it.severity to it.waivedBy })
        assertEquals(3, report.totals.waived)
        val (after, errors) = late(policy, Samples.today.plusDays(1))
        assertEquals(List(3) { null }, errors.map { it.waivedBy })
        assertEquals(0, after.totals.waived)
        val expired = after.findings.single { it.code == "policy-waiver-expired" }
        assertEquals("/waivers/0", expired.path)
        val (unused, _) = late(policy.copy(waivers = listOf(waiver.copy(id = "f-2"))))
        assertTrue(unused.findings.any { it.code == "policy-waiver-unused" })
    }

    @Test
    fun `a faulty policy is rejected with its faults`() {
        val text = assertThrows<UdvejException.BrokenPolicy> { Policy.fromJson("{\n\"Karen\":1}") }
        assertTrue(text.message!!.startsWith("the policy does not match its schema: unknown field"), text.message)
        assertFalse(text.message!!.contains("Karen"))

        val leak = Waiver(rule = "anonymity-identity-leak", reason = "Karen 070761-4285", until = Samples.today)
        val unknown = SeverityChange("no-such-rule", Severity.ERROR, "")
        val byHand = Policy(severities = listOf(unknown), waivers = listOf(waiver.copy(path = "plans"), leak))
        for (refused in listOf({ Engine(policy = byHand) }, { Udvej.engine(byHand) })) {
            val broken = assertThrows<UdvejException.BrokenPolicy> { refused() }
            for (path in listOf("/severities/0/rule", "/severities/0/reason", "/waivers/0/path", "/waivers/1/rule", "/waivers/1/reason")) {
                assertTrue(broken.message!!.contains("`$path`"), broken.message)
            }
            assertFalse(Regex("Karen|0707|no-such").containsMatchIn(broken.message!!))
        }
        for (day in listOf(LocalDate.MIN, LocalDate.MAX)) {
            val far = Policy(waivers = listOf(waiver.copy(until = day)))
            assertTrue(assertThrows<UdvejException.BrokenPolicy> { Engine(policy = far) }.message!!.contains("/waivers/0/until"))
        }
    }

    companion object {
        /** The policy of these tests. */
        const val JSON =
            """{"severities":[{"rule":"cti-plan-late","severity":"error","reason":"agreed with SFI"}],"waivers":""" +
                """[{"rule":"cti-plan-late","delivery":"d-1","record":"course","id":"f-1","path":"/plans",""" +
                """"reason":"the plans are on paper","until":"2014-06-30"}]}"""

        /** A course without any of its three plans. */
        val unplanned = Samples.course.copy(plans = emptyList())
    }
}
