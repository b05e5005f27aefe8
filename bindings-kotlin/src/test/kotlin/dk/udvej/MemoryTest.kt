package dk.udvej

import java.nio.file.Files
import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.condition.EnabledOnOs
import org.junit.jupiter.api.condition.OS

/** Tests that calls leak no memory. `-DargLine=-Dudvej.calls=1000000` makes a million calls. */
@EnabledOnOs(OS.LINUX)
class MemoryTest {
    @Test
    fun `memory stays flat`() {
        val calls = Integer.getInteger("udvej.calls", 20_000)
        val java = Path.of(System.getProperty("java.home"), "bin", "java").toString()
        // The heap has its full size from the start, so any growth is native memory.
        val heap = listOf("-Xms128m", "-Xmx128m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC")
        val process =
            ProcessBuilder(listOf(java) + heap + listOf("-cp", System.getProperty("java.class.path"), "dk.udvej.Calls", "$calls"))
                .redirectErrorStream(true)
                .start()
        val output = process.inputReader().readText()
        assertEquals(0, process.waitFor(), output)
        val grown = output.trim().toLong()
        assertTrue(grown < 12, "$grown MiB more after $calls calls")
    }
}

/** Makes the given number of calls twice, and prints by how many MiB the process grew the second time. */
internal object Calls {
    private val record = Record.Contact(Samples.contact)
    private val bytes = Samples.ndjson.toByteArray()
    private val case = Case("0101", listOf(record))
    private val command = Command.OpenContact(Samples.contact.copy(id = "c-2", results = emptyList()))

    @JvmStatic
    fun main(arguments: Array<String>) {
        val calls = arguments[0].toInt()
        Engine().use { engine ->
            run(engine, calls)
            val before = resident()
            run(engine, calls)
            println(resident() - before)
        }
    }

    private fun run(engine: Engine, times: Int) {
        for (call in 1..times) {
            engine.check(record, Samples.today)
            when (call % 60) {
                0 -> engine.read(bytes, Samples.today).use { it.reportJson() }
                5 -> engine.validate(bytes, Samples.today)
                15 -> engine.step(case, command, Samples.today)
                30 -> Pseudonymizer(ByteArray(32), "2013", "exit", "sfi", "e").use { it.ofCpr("0707614285") }
                45 -> runCatching { Strategy.fromJson("{}") }
            }
        }
    }

    /** Returns the memory of the process in MiB. */
    private fun resident(): Long {
        System.gc()
        return Files.readString(Path.of("/proc/self/statm")).split(" ")[1].toLong() * 4096 / (1 shl 20)
    }
}
