package dk.udvej

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Which strategies an engine has, and which one it judges by. */
class EngineTest {
    private fun ids(engine: Engine): List<String> = engine.strategies().map { it.id() }

    private fun named(strategy: String): ByteArray =
        writeDeliveryNdjson(Samples.delivery.copy(strategy = strategy), listOf(Record.Course(Samples.course))).toByteArray()

    @Test
    fun `an engine has every strategy that ships`() {
        assertEquals(shippedStrategies(), ids(Engine()))
        assertEquals("exit_dk", Engine().strategy().id())
        assertEquals("2013-03", Engine().strategyNamed("exit_dk_draft")!!.version())
        assertNull(Engine().strategyNamed("own"))
    }

    @Test
    fun `the first given strategy comes first and given ones take the place of shipped ones`() {
        val own = Strategy.fromJson(Samples.OWN_STRATEGY)
        val engine = Engine(listOf(own))
        assertEquals(listOf("own") + shippedStrategies(), ids(engine))
        assertEquals(own.digest(), engine.strategy().digest())

        val cti = Strategy.fromJson(Samples.OWN_STRATEGY.replace("\"id\":\"own\"", "\"id\":\"cti\""))
        val replaced = Udvej.engine(listOf(Strategy.shipped("exit_dk_pilot"), own, cti))
        assertEquals(listOf("exit_dk_pilot", "exit_dk", "exit_dk_draft", "own", "cti"), ids(replaced))
        assertEquals(cti.digest(), replaced.strategyNamed("cti")!!.digest())

        val twice = Engine(listOf(Strategy.shipped("cti"), own, cti))
        assertEquals(listOf("cti", "exit_dk", "exit_dk_pilot", "exit_dk_draft", "own"), ids(twice))
        assertEquals(cti.digest(), twice.strategy().digest())
    }

    @Test
    fun `a delivery is judged by the strategy that it names`() {
        val engine = Engine(listOf(Strategy.fromJson(Samples.OWN_STRATEGY)))
        for (strategy in engine.strategies()) {
            engine.read(named(strategy.id()), Samples.today).use { reading ->
                val used = StrategyUsed(strategy.id(), strategy.version(), strategy.digest())
                assertEquals(used, reading.report().strategy)
                assertTrue(reading.report().findings.none { it.code == "delivery-unknown-strategy" })
            }
        }
        Engine().read(named("own"), Samples.today).use { reading ->
            val unknown = reading.report().findings.single { it.code == "delivery-unknown-strategy" }
            assertTrue(unknown.text().contains("exit_dk_draft"), unknown.text())
            assertFalse(reading.accepted())
        }
    }

    @Test
    fun `a record by itself is judged by the first strategy`() {
        val record = Record.Course(Samples.course)
        val codes = { engine: Engine -> engine.check(record, Samples.today).map { it.code } }
        assertFalse("cti-profile-unknown" in codes(Engine()))
        assertTrue("cti-profile-unknown" in codes(Engine(listOf(Strategy.fromJson(Samples.OWN_STRATEGY)))))
    }

    @Test
    fun `an engine keeps a strategy that is closed`() {
        val own = Strategy.fromJson(Samples.OWN_STRATEGY)
        val engine = Engine(listOf(own))
        own.close()
        assertEquals("own", engine.strategy().id())
        assertThrows<IllegalStateException> { Engine(listOf(own)) }
        assertThrows<IllegalStateException> { Udvej.generate(strategy = own) }
        assertThrows<UdvejException.BrokenStrategy> { Engine.fromJson(listOf("{}")) }
    }
}
