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
