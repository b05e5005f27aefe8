package dk.udvej

import java.nio.ByteBuffer
import java.nio.charset.CharacterCodingException
import java.time.LocalDate
import kotlin.reflect.KClass
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Every exception that misuse is answered with: it says what to do, and repeats nothing of what was given. */
class ExceptionsTest {
    private val given = "0707614285"
    private val misuse: Map<KClass<out UdvejException>, () -> Any?> =
        mapOf(
            UdvejException.UnknownStrategy::class to { Strategy.shipped(given) },
            UdvejException.BrokenStrategy::class to { Strategy.fromJson("{\"id\":\"$given\"}") },
            UdvejException.BrokenPolicy::class to { Policy.fromJson("{\"$given\":1}") },
            UdvejException.UnknownProfile::class to { Udvej.schedule(given, Samples.today) },
            UdvejException.UnknownRule::class to { Udvej.explain(given) },
            UdvejException.NotARecord::class to { recordFromJson("{\"record\":\"contact\",\"cpr\":\"$given\"}") },
            UdvejException.ShortMaster::class to { Pseudonymizer(given.toByteArray(), "2013", "exit", "sfi", "e") },
            UdvejException.NotACpr::class to { pseudonymizer { it.ofCpr("$given$given") } },
            UdvejException.WrongSecret::class to { pseudonymizer { it.ofSecret(given.toByteArray()) } },
            UdvejException.BrokenSettings::class to { Udvej.generate(municipality = given) },
        )

    private fun <T> pseudonymizer(use: (Pseudonymizer) -> T): T =
        Pseudonymizer(ByteArray(32), "2013", "exit", "sfi", "e").use(use)

    @Test
    fun `each kind of misuse has its exception`() {
        for ((kind, call) in misuse) {
            val thrown = assertThrows<UdvejException> { call() }
            assertEquals(kind, thrown::class)
            assertTrue(thrown.message!!.length > 10, "${thrown.message}")
            assertFalse(given in thrown.stackTraceToString(), "$kind repeats what it was given")
        }
        // A delivery of 2 GiB is too large for this test.
        val untried = setOf(UdvejException.TooManyRecords::class)
        assertEquals(UdvejException::class.sealedSubclasses.toSet(), misuse.keys + untried)
    }

    @Test
    fun `what is closed cannot be used`() {
        val engine = Engine()
        val reading = engine.read(ByteArray(0), Samples.today)
        val writer = engine.writer(Samples.delivery, Samples.today)
        val strategy = engine.strategy()
        val pseudonymizer = Pseudonymizer(ByteArray(32), "2013", "exit", "sfi", "e")
        for (closed in listOf(engine, reading, writer, strategy, pseudonymizer)) {
            closed.close()
            closed.close()
        }
        val day = LocalDate.of(2014, 1, 1)
        for (call in
            listOf<() -> Any?>(
                { engine.check(Record.Contact(Samples.contact), day) },
                { engine.step(Case("0101"), Command.OpenContact(Samples.contact), day) },
                { reading.report() },
                { writer.count() },
                { strategy.id() },
                { pseudonymizer.keyId() },
                { Samples.course.status(day, strategy) },
            )) {
            assertThrows<IllegalStateException> { call() }
        }
    }

    @Test
    fun `half a surrogate pair is refused`() {
        assertThrows<CharacterCodingException> { recordFromJson("\uD800") }
        assertThrows<CharacterCodingException> { Engine().use { it.findings(Case("\uDC00"), Samples.today) } }
    }

    @Test
    fun `a buffer of any kind is read between its position and its limit`() {
        val bytes = Samples.ndjson.toByteArray()
        Engine().use { engine ->
            val expected = engine.read(bytes, Samples.today).use { it.reportJson() }
            for (allocate in listOf(ByteBuffer::allocate, ByteBuffer::allocateDirect)) {
                val buffer = allocate(bytes.size + 9)
                buffer.position(4)
                buffer.put(bytes).flip().position(4)
                for (each in listOf(buffer, buffer.asReadOnlyBuffer())) {
                    assertEquals(expected, engine.read(each, Samples.today).use { it.reportJson() })
                    assertEquals(expected, engine.validate(each, Samples.today).toJson())
                    assertEquals(4, each.position())
                }
            }
        }
    }

    @Test
    fun `findings come a page at a time`() {
        Engine().use { engine ->
            val lines = (1..250).joinToString("\n") { "{\"record\":\"contact\"}" }
            engine.read(lines.toByteArray(), Samples.today).use { reading ->
                val all = reading.report().findings
                assertEquals(all.size.toLong(), reading.findingCount())
                for (page in listOf(1, 7, 100, Int.MAX_VALUE)) assertEquals(all, reading.findingSequence(page).toList())
                assertEquals(all.subList(10, 13), reading.findings(10, 3))
                for ((from, count) in listOf(-1L to 3, 3L to -1, Long.MAX_VALUE to 1)) {
                    assertEquals(emptyList<Finding>(), reading.findings(from, count))
                }
                assertEquals(reading.report().copy(findings = emptyList()), reading.summary())
                assertThrows<IllegalArgumentException> { reading.findingSequence(0) }
            }
        }
    }
}
