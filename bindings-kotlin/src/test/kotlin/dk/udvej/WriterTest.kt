package dk.udvej

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Tests the writer of deliveries. */
class WriterTest {
    private val header = Samples.delivery.copy(expected = ExpectedCounts(tally = 99))
    private val fine = Record.Contact(Samples.contact.copy(results = emptyList()))

    @Test
    fun `it writes accepted deliveries and counts the records`() {
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
    fun `a record with an error is not appended, and the finding is returned`() {
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
    fun `a delivery that a rule rejects is not returned`() {
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
    fun `it works after its engine is closed`() {
        val engine = Engine()
        val writer = engine.writer(header, Samples.today)
        engine.close()
        writer.use {
            it.append(fine)
            assertTrue(it.toNdjson()!!.contains("c-1"))
        }
    }
}
