package dk.udvej

import java.util.concurrent.Callable
import java.util.concurrent.Executors
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

class ThreadsTest {
    @Test
    fun `one engine serves many threads`() {
        val engine = Engine()
        val bytes = Samples.ndjson.toByteArray()
        val expected = engine.read(bytes, Samples.today).reportJson()
        val pool = Executors.newFixedThreadPool(16)
        try {
            val work =
                (1..16).map {
                    Callable {
                        (1..50).map {
                            engine.check(Record.Contact(Samples.contact), Samples.today)
                            engine.read(bytes, Samples.today).use { reading -> reading.reportJson() }
                        }
                    }
                }
            val reports = pool.invokeAll(work).flatMap { it.get() }
            assertEquals(setOf(expected), reports.toSet())
        } finally {
            pool.shutdownNow()
        }
    }

    @Test
    fun `many threads take steps and write one delivery`() {
        val engine = Engine()
        val writer = engine.writer(Samples.delivery, Samples.today)
        val pool = Executors.newFixedThreadPool(16)
        try {
            val work =
                (1..200).map { number ->
                    Callable {
                        val contact = Samples.contact.copy(id = "c-$number", results = emptyList())
                        val step = engine.step(Case("0101"), Command.OpenContact(contact), Samples.today) as Step.Taken
                        writer.appendAll(step.case.records)
                    }
                }
            pool.invokeAll(work).forEach { it.get() }
        } finally {
            pool.shutdownNow()
        }
        engine.read(writer.toNdjson()!!.toByteArray(), Samples.today).use { reading ->
            assertEquals((1..200).map { "c-$it" }.toSet(), reading.records().map { (it as Record.Contact).contact.id }.toSet())
        }
    }

    @Test
    fun `a reading closed while it is used lets the use finish`() {
        val engine = Engine()
        val bytes = Samples.ndjson.toByteArray()
        repeat(50) {
            val reading = engine.read(bytes, Samples.today)
            val user =
                Thread {
                    try {
                        while (true) reading.reportJson()
                    } catch (_: IllegalStateException) {
                        // It was closed between two uses.
                    }
                }
            user.start()
            reading.close()
            user.join()
        }
    }
}
