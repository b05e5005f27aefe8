package dk.udvej

import com.fasterxml.jackson.databind.ObjectMapper
import java.io.File
import java.math.BigInteger
import java.nio.ByteBuffer
import java.util.HexFormat
import javax.crypto.Mac
import javax.crypto.spec.SecretKeySpec
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Compares pseudonyms with those of the JVM's own HMAC. */
class PseudonymTest {
    private val master = ByteArray(32) { it.toByte() }

    private fun pseudonymizer(recipient: String = "sfi", secret: ByteArray = master) =
        Pseudonymizer(secret, "2013", "exit", recipient, "evaluering på dansk")

    private fun hmac(key: ByteArray, vararg parts: ByteArray): ByteArray {
        val mac = Mac.getInstance("HmacSHA256")
        mac.init(SecretKeySpec(key, "HmacSHA256"))
        parts.forEach(mac::update)
        return mac.doFinal()
    }

    /** HKDF-SHA-256, one block: 32 bytes. */
    private fun hkdf(secret: ByteArray, salt: ByteArray, info: ByteArray): ByteArray =
        hmac(hmac(salt, secret), info, byteArrayOf(1))

    private fun info(vararg parts: String): ByteArray =
        parts.map { it.toByteArray() }.fold(byteArrayOf()) { all, part ->
            all + ByteBuffer.allocate(4).putInt(part.size).array() + part
        }

    private fun crockford(bytes: ByteArray): String {
        val alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
        val number = BigInteger(1, bytes)
        return (25 downTo 0).map { alphabet[number.shiftRight(5 * it).toInt() and 31] }.joinToString("")
    }

    private fun expected(input: ByteArray): String {
        val key = hkdf(master, "2013".toByteArray(), info("exit", "sfi", "evaluering på dansk"))
        return crockford(hmac(key, input).copyOf(16))
    }

    @Test
    fun `the pseudonym of a CPR number is the JVM's`() {
        pseudonymizer().use {
            val pseudonym = it.ofCpr("070761-4285")
            assertEquals(expected("0707614285".toByteArray()), pseudonym.value)
            assertEquals(pseudonym, it.ofCpr("0707614285"))
        }
    }

    @Test
    fun `the pseudonym of a secret is the JVM's`() {
        val secret = ByteArray(16) { (200 + it).toByte() }
        assertEquals(expected(secret), pseudonymizer().ofSecret(secret).value)
    }

    @Test
    fun `the shared test pseudonyms are the same`() {
        val cases = ObjectMapper().readTree(File("tests/pseudonyms.json"))
        assertTrue(cases.size() > 3)
        for (case in cases) {
            val texts = listOf("epoch", "project", "recipient", "purpose").map { case[it].textValue() }
            val master = HexFormat.of().parseHex(case["master_hex"].textValue())
            Pseudonymizer(master, texts[0], texts[1], texts[2], texts[3]).use {
                val secret = case["secret_hex"]?.textValue()?.let(HexFormat.of()::parseHex)
                val made = if (secret == null) it.ofCpr(case["cpr"].textValue()) else it.ofSecret(secret)
                assertEquals(case["pseudonym"].textValue(), made.value)
                assertEquals(case["key_id"].textValue(), it.keyId())
            }
        }
    }

    @Test
    fun `a pseudonymizer shows the id of its key but not the key`() {
        pseudonymizer().use { assertEquals("Pseudonymizer { key_id: \"${it.keyId()}\", .. }", "$it") }
    }

    @Test
    fun `another recipient has another key and other pseudonyms`() {
        val (one, other) = pseudonymizer("sfi") to pseudonymizer("kcp")
        assertEquals(10, one.keyId().length)
        assertEquals(one.keyId(), pseudonymizer("sfi").keyId())
        assertNotEquals(one.keyId(), other.keyId())
        assertNotEquals(one.ofCpr("0707614285"), other.ofCpr("0707614285"))
    }

    @Test
    fun `misuse is an exception that repeats nothing`() {
        val short = assertThrows<UdvejException.ShortMaster> { pseudonymizer(secret = ByteArray(31)) }
        assertEquals("the master secret has 31 bytes: it needs at least 32 random bytes", short.message)
        for (wrong in listOf("070761-428", "3113614285", "0707614285x", "", "０７０７６１４２８５", "070761-\u0000285")) {
            val error = assertThrows<UdvejException.NotACpr> { pseudonymizer().ofCpr(wrong) }
            assertFalse(wrong.isNotEmpty() && "$error".contains(wrong), "the exception repeats the number")
            assertFalse("$error".any { it in '0'..'9' }, "the exception holds a digit")
        }
        val length = assertThrows<UdvejException.WrongSecret> { pseudonymizer().ofSecret(ByteArray(17)) }
        assertEquals("the client's secret has 17 bytes: give exactly 16 random bytes", length.message)
    }
}
