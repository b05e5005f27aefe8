package dk.udvej

import java.time.LocalDate
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Tests synthetic deliveries and their fidelity. [CommandTest] compares both with the command's. */
class SyntheticTest {
    private val today = LocalDate.of(2016, 1, 1)

    @Test
    fun `a synthetic delivery is accepted`() {
        for (id in listOf(null) + shippedStrategies()) {
            val strategy = id?.let(Strategy::shipped)
            val bytes = Udvej.generate(records = 300, strategy = strategy)
            Engine().read(bytes, today).use { reading ->
                val report = reading.report()
                assertTrue(report.accepted, "$id: ${report.findings.filter { it.severity == Severity.ERROR }}")
                assertEquals(300, report.reconciliation.sumOf { it.received })
                assertEquals(id ?: "exit_dk", report.strategy.id)
            }
        }
    }

    @Test
    fun `another seed gives another delivery`() {
        assertArrayEquals(Udvej.generate(seed = 2, records = 20), Udvej.generate(seed = 2, records = 20))
        assertFalse(Udvej.generate(seed = 2, records = 20).contentEquals(Udvej.generate(seed = 3, records = 20)))
        for (seed in listOf(Long.MIN_VALUE, -1, 0, Long.MAX_VALUE)) {
            val bytes = Udvej.generate(seed = seed, records = 20)
            Engine().read(bytes, today).use { assertTrue(it.accepted(), "$seed") }
        }
    }

    @Test
    fun `invalid settings are reported`() {
        assertEquals(1, String(Udvej.generate(records = 0)).lines().count { it.isNotEmpty() })
        val day = LocalDate.of(2014, 1, 1)
        val broken =
            listOf<Pair<String, () -> Unit>>(
                "records" to { Udvej.generate(records = -1) },
                "records" to { Udvej.generate(records = Long.MAX_VALUE) },
                "municipality" to { Udvej.generate(municipality = "Karen") },
                "period" to { Udvej.generate(firstDay = day, lastDay = day.minusDays(1)) },
                "period" to { Udvej.generate(firstDay = LocalDate.MIN, lastDay = LocalDate.MAX) },
                "period" to { Udvej.generate(lastDay = LocalDate.MIN) },
                "period" to { Udvej.generate(firstDay = LocalDate.of(2008, 1, 1), lastDay = LocalDate.of(2008, 10, 31)) },
                "doubtful" to { Udvej.generate(doubtfulPercent = -1) },
                "doubtful" to { Udvej.generate(doubtfulPercent = 101) },
            )
        for ((word, refused) in broken) {
            val exception = assertThrows<UdvejException.BrokenSettings> { refused() }
            assertTrue(exception.message!!.contains(word), exception.message)
            assertFalse(exception.message!!.contains("Karen"))
        }
    }

    @Test
    fun `fidelity is counted item by item`() {
        val report = Engine().read(Udvej.generate(records = 500), today).use { it.report() }
        val fidelity = report.fidelity()!!
        assertEquals(FidelityItem.entries, fidelity.items.map { it.item })
        assertEquals(Period(LocalDate.of(2014, 1, 1), today.minusDays(1)), fidelity.period)
        val ledger = report.rules.associateBy { it.code }
        for (count in fidelity.items) {
            val row = ledger.getValue(count.item.rule)
            assertEquals(row.evaluated - row.failed to row.failed, count.met to count.notMet, count.item.code)
        }
        assertEquals("cti-plan-late", FidelityItem.PHASE_PLANS.rule)
        assertNull(Engine().read("{}".toByteArray(), today).use { it.report().fidelity() })
    }
}
