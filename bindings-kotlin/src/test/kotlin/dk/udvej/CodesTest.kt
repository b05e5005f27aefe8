package dk.udvej

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

class CodesTest {
    @Test
    fun `every code list is an enum with a code and a label for each entry`() {
        val codes = Class.forName("dk.udvej.Codes")
        for ((name, labels) in codeLists()) {
            val type = Class.forName("dk.udvej.$name")
            assertEquals(labels.size, type.enumConstants.size, name)
            for ((entry, expected) in type.enumConstants.zip(labels)) {
                assertEquals(expected.code, codes.getMethod("getCode", type).invoke(null, entry), name)
                val label = codes.getMethod("label", type, Lang::class.java)
                assertEquals(expected.da, label.invoke(null, entry, Lang.DA), name)
                assertEquals(expected.en, label.invoke(null, entry, Lang.EN), name)
            }
        }
    }

    @Test
    fun `a code and its labels are those of the data`() {
        assertEquals("counselling_centre", UnitKind.COUNSELLING_CENTRE.code)
        assertEquals("rådgivningscenter", UnitKind.COUNSELLING_CENTRE.label(Lang.DA))
        assertEquals("counselling centre", UnitKind.COUNSELLING_CENTRE.label())
        assertEquals("udvej/1", FormatVersion.V1.code)
        assertEquals("phase_1_to_2", Wave.PHASE_1_TO_2.code)
        assertEquals("målingen mellem fase 2 og 3", Wave.PHASE_2_TO_3.label(Lang.DA))
        assertEquals("gældsrådgivning", SupportElement.DEBT_COUNSELLING.label(Lang.DA))
    }
}
