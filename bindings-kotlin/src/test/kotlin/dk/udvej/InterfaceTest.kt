package dk.udvej

import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.readText
import kotlin.io.path.writeText
import org.jetbrains.kotlin.abi.tools.AbiFilters
import org.jetbrains.kotlin.abi.tools.AbiTools
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assertions.fail
import org.junit.jupiter.api.Test

/** Compares the binary interface of the jar with `api/udvej.api`, so that a diff shows every change. */
class InterfaceTest {
    private val command = "bindings-kotlin/build.sh test -Dtest=InterfaceTest -Dapi.write"
    private val committed = Path.of("bindings-kotlin", "api", "udvej.api")

    /** Classes that uniffi needs and must leave public. */
    private val plumbing = listOf("Uniffi*", "FfiConverter*", "RustBuffer*", "ForeignBytes*", "Integrity*", "JavaLangRef*", "NoHandle*")

    private fun dump(): String {
        val classes = Path.of(Engine::class.java.protectionDomain.codeSource.location.toURI())
        val files = Files.walk(classes).use { paths -> paths.filter { "$it".endsWith(".class") }.map { it.toFile() }.toList() }
        val filters = AbiFilters(emptySet(), plumbing.map { "dk.udvej.$it" }.toSet(), emptySet(), emptySet())
        val text = StringBuilder()
        AbiTools.getInstance().printJvmDump(text, files, filters)
        val lines = text.lines().filterNot { "uniffi" in it.lowercase() || "RustBuffer" in it }
        return "// Generated from the classes of the jar by `$command`. Do not edit.\n\n" + lines.joinToString("\n")
    }

    @Test
    fun `the binary interface is the committed one`() {
        val dump = dump()
        if (System.getProperty("api.write") != null) committed.writeText(dump)
        assertTrue("public final class dk/udvej/Contact " in dump, "the classes were not read")
        val (before, now) = committed.readText() to dump
        if (before == now) return
        val (gone, new) = before.lines() - now.lines().toSet() to now.lines() - before.lines().toSet()
        fail<Unit>("the interface is another: run `$command`, and read the diff. No longer there: $gone; new: $new")
    }
}
