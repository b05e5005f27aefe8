package dk.udvej

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The writer of deliveries. */
class WriterTest {
    private val header = Samples.delivery.copy(expected = ExpectedCounts(tally = 99))
    private val fine = Record.Contact(Samples.contact.copy(results = emptyList()))

    @Test
    fun `what it writes validates, and it counts by itself`() {
        Engine().use { engine ->
            engine.writer(header, Samples.today).use { writer ->
                assertTrue(writer.append(fine).isEmpty())
                writer.appendAll(listOf(Record.Course(Samples.course)))
                assertEquals(2, writer.count())
                for (text in listOf(writer.toNdjson()!!, writer.toDocument()!!)) {
                    engine.read(text.toByteArray(), Samples.today).use { reading ->
                        assertTrue(reading.accepted())
                        assertEquals(ExpectedCounts(contact = 1, course = 1), reading.delivery()!!.expected)
                        assertEquals(2, reading.recordCount())
                    }
                }
            }
        }
    }

    @Test
    fun `a record that is wrong by itself is left out, and said why`() {
        Engine().use { engine ->
            engine.writer(header, Samples.today).use { writer ->
                val findings = writer.append(Record.Contact(Samples.contact))
                assertEquals("anonymity-result-needs-client", findings.single().code)
                assertEquals(0, writer.count())
                writer.appendAll(listOf(fine, Record.Contact(Samples.contact)))
                assertEquals(0, writer.count())
            }
        }
    }

    @Test
    fun `what is wrong only together is not handed out`() {
        Engine().use { engine ->
            engine.writer(header, Samples.today).use { writer ->
                writer.append(Record.AnonymityLift(Samples.lift.copy(from = LiftSource.Contact("c-1"))))
                val known = ClientRef.Pseudonymous(Pseudonym(Samples.PSEUDONYM))
                writer.append(Record.Contact(Samples.contact.copy(client = known)))
                assertNull(writer.toNdjson())
                assertNull(writer.toDocument())
                writer.reading().use { assertEquals("anonymity-lift-from-known", it.report().findings[0].code) }
            }
        }
    }

    @Test
    fun `it goes on when its engine is closed`() {
        val engine = Engine()
        val writer = engine.writer(header, Samples.today)
        engine.close()
        writer.use {
            it.append(fine)
            assertTrue(it.toNdjson()!!.contains("c-1"))
        }
    }
}
