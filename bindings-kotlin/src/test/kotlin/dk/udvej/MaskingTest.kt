package dk.udvej

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Tests that no `toString` shows a pseudonym, a card token or a delivered text. */
class MaskingTest {
    private fun masked(value: Any, vararg personal: String) {
        for (text in listOf(value.toString(), "$value", listOf(value).toString())) {
            for (secret in listOf(*personal, Samples.PSEUDONYM, Samples.TOKEN)) {
                assertFalse(text.contains(secret), "a personal value stands in the text of a ${value.javaClass.simpleName}")
            }
        }
    }

    @Test
    fun `personal values and their containers are masked`() {
        val card = ClientRef.Card(CardToken(Samples.TOKEN))
        val pseudonymous = ClientRef.Pseudonymous(Pseudonym(Samples.PSEUDONYM))
        masked(CardToken(Samples.TOKEN))
        masked(Pseudonym(Samples.PSEUDONYM))
        masked(card)
        masked(pseudonymous)
        masked(Samples.lift.from)
        masked(Samples.lift)
        masked(Samples.withdrawal)
        masked(Samples.course)
        for (client in listOf(card, pseudonymous)) {
            masked(Samples.contact.copy(client = client))
            masked(Record.Contact(Samples.contact.copy(client = client)))
        }
        masked(Record.AnonymityLift(Samples.lift))
        masked(Record.ConsentWithdrawal(Samples.withdrawal))
        masked(Record.Course(Samples.course))
        assertEquals("Pseudonym(…)", Pseudonym(Samples.PSEUDONYM).toString())
        assertTrue(Samples.course.toString().contains("f-1"))
        assertTrue(Samples.withdrawal.toString().contains("w-1"))
        assertEquals("Anonymous", ClientRef.Anonymous.toString())
    }

    @Test
    fun `the quarantine is masked`() {
        val broken = "{\"record\":\"contact\",\"name\":\"Karen\",\"client\":{\"pseudonym\":\"${Samples.PSEUDONYM}\"}}\n"
        val bytes = (Samples.ndjson + broken).toByteArray() + byteArrayOf(-1, '\n'.code.toByte())
        Engine().read(bytes, Samples.today).use { reading ->
            val quarantine = reading.quarantine()
            masked(quarantine, "Karen")
            masked(reading, "Karen")
            masked(reading.report(), "Karen")
            // The value keeps the fields of the format as they were delivered, and nothing of what stands under another name.
            val kept = quarantine.mapNotNull { it.raw?.value }.single { Samples.PSEUDONYM in it }
            assertTrue("\"name\":\"#####\"" in kept, "what stands under another name is not masked")
            assertFalse(quarantine.any { it.raw?.value?.contains("Karen") == true })
            assertTrue(quarantine.any { it.masked && it.raw?.value == "\uFFFD" })
        }
    }

    @Test
    fun `a masked value keeps its content`() {
        assertEquals(Pseudonym("a"), Pseudonym("a"))
        assertFalse(Pseudonym("a") == Pseudonym("b"))
        assertEquals(Record.Course(Samples.course), recordFromJson(Record.Course(Samples.course).toJson()))
        assertEquals(Record.AnonymityLift(Samples.lift), recordFromJson(Record.AnonymityLift(Samples.lift).toJson()))
    }
}
