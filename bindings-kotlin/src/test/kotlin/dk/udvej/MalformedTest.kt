package dk.udvej

import java.nio.ByteBuffer
import java.nio.charset.CharacterCodingException
import java.time.Instant
import java.time.LocalDate
import java.util.Random
import kotlin.reflect.KCallable
import kotlin.reflect.KClass
import kotlin.reflect.KFunction
import kotlin.reflect.KType
import kotlin.reflect.KVisibility
import kotlin.reflect.full.declaredMemberFunctions
import kotlin.reflect.full.primaryConstructor
import kotlin.reflect.jvm.kotlinFunction
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assertions.fail
import org.junit.jupiter.api.Test

/** Calls every function of the library with arguments of the right type and arbitrary content. */
class MalformedTest {
    private val dice = Random(5)

    private fun <T> List<T>.any(): T = get(dice.nextInt(size))

    private val texts =
        listOf("", " ", "\u0000", "\uD800", "æøå🙂", "{}", "[", "null", "0101", "exit_dk", "c-1", Samples.PSEUDONYM, Samples.TOKEN) +
            listOf("0707614285", "a".repeat(70_000), "{\"record\":\"contact\"}", Samples.ndjson, Samples.OWN_STRATEGY, "[".repeat(9_000))
    private val days =
        listOf(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH, LocalDate.of(0, 1, 1), LocalDate.of(1900, 1, 1)) +
            listOf("2013-05-01", "2014-05-01", "2014-05-16", "2099-12-31", "2100-01-01").map(LocalDate::parse)

    /** Returns a value of the type, well formed or not. */
    private fun value(type: KType): Any? {
        if (type.isMarkedNullable && dice.nextInt(3) == 0) return null
        val kind = type.classifier as KClass<*>
        return when (kind) {
            String::class -> texts.any()
            Int::class -> listOf(Int.MIN_VALUE, -1, 0, 1, 2, 100, Int.MAX_VALUE).any()
            Long::class -> listOf(Long.MIN_VALUE, -1, 0, 1, 20, Long.MAX_VALUE).any()
            Boolean::class -> dice.nextBoolean()
            LocalDate::class -> days.any()
            Instant::class -> listOf(Instant.MIN, Instant.MAX, Instant.EPOCH).any()
            ByteArray::class -> ByteArray(dice.nextInt(40)).also(dice::nextBytes)
            ByteBuffer::class -> listOf(ByteBuffer::allocate, ByteBuffer::allocateDirect).any()(dice.nextInt(9))
            List::class -> List(dice.nextInt(3)) { value(type.arguments.single().type!!) }
            // A strategy or a reading may be one that was closed.
            Strategy::class -> Strategy.shipped("cti").also { if (dice.nextInt(4) == 0) it.close() }
            Reading::class -> Engine().use { it.read(ByteArray(0), Samples.today) }.also { if (dice.nextInt(4) == 0) it.close() }
            else -> made(kind)
        }
    }

    private fun made(kind: KClass<*>): Any? {
        kind.objectInstance?.let { return it }
        kind.java.enumConstants?.let { return it.toList().any() }
        if (kind.isSealed) return made(kind.sealedSubclasses.any())
        val constructor = kind.primaryConstructor ?: error("no values of $kind are made")
        return constructor.callBy(constructor.parameters.associateWith { value(it.type) })
    }

    private fun call(function: KCallable<*>, on: Any?) {
        val parameters = function.parameters.associateWith { if (it.type.classifier == on?.javaClass?.kotlin) on else value(it.type) }
        try {
            (function.callBy(parameters) as? AutoCloseable)?.close()
        } catch (thrown: java.lang.reflect.InvocationTargetException) {
            when (val cause = thrown.cause) {
                is UdvejException,
                is CharacterCodingException,
                is IllegalArgumentException -> {}
                // A strategy or a reading that was closed.
                is IllegalStateException -> assertTrue("already been destroyed" in cause.message!!, cause.message)
                else -> fail<Unit>("$function: $cause", cause)
            }
        }
    }

    private fun isOurs(function: KFunction<*>) =
        function.visibility == KVisibility.PUBLIC &&
            function.name !in setOf("close", "destroy", "equals", "hashCode", "component1", "copy") &&
            "uniffi" !in function.name.lowercase()

    @Test
    fun `every function returns or throws a documented exception`() {
        val engine = Engine()
        val objects =
            listOf(
                engine,
                engine.read(Samples.ndjson.toByteArray(), Samples.today),
                engine.writer(Samples.delivery, Samples.today),
                Strategy.shipped("exit_dk"),
                Pseudonymizer(ByteArray(32), "2013", "exit", "sfi", "e"),
                Udvej,
            )
        val methods = objects.flatMap { on -> on::class.declaredMemberFunctions.filter(::isOurs).map { on to it } }
        val files = listOf("dk.udvej.UdvejKt", "dk.udvej.Extensions", "dk.udvej.Codes").map { Class.forName(it) }
        val functions = files.flatMap { it.declaredMethods.toList() }.mapNotNull { it.kotlinFunction }.distinct().filter(::isOurs)
        val all = methods + functions.filter { own(it) }.map { null to it }
        assertTrue(all.size > 90, "${all.size} functions")
        for ((on, function) in all) {
            repeat(60) { call(function, on ?: objects.firstOrNull { it::class == function.parameters.firstOrNull()?.type?.classifier }) }
        }
        objects.filterIsInstance<AutoCloseable>().forEach { it.close() }
    }

    /** Leaves out functions that take files, and those that only the generated code calls. */
    private fun own(function: KFunction<*>) =
        function.parameters.none { (it.type.classifier as? KClass<*>)?.qualifiedName?.let(::isOutside) ?: true }

    private fun isOutside(name: String) =
        name in setOf("java.nio.file.Path") || name.startsWith("com.sun.jna") || "Uniffi" in name || "Companion" in name
}
