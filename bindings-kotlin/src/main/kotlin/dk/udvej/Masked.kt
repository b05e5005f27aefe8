package dk.udvej

/**
 * A keyed pseudonym of a client: a personal value. [toString] does not show it; [value] does.
 *
 * @property value 26 base-32 characters
 */
data class Pseudonym(val value: String) {
    /** `Pseudonym(…)`, whatever the value. */
    override fun toString(): String = "Pseudonym(…)"
}

/**
 * The token of a VIP card, by which a client can be recognised: a personal value. [toString] does not show it;
 * [value] does.
 *
 * @property value eight base-32 symbols
 */
data class CardToken(val value: String) {
    /** `CardToken(…)`, whatever the value. */
    override fun toString(): String = "CardToken(…)"
}

/**
 * A text as it was delivered, which may hold anything. [toString] does not show it; [value] does.
 *
 * @property value the text
 */
data class RawText(val value: String) {
    /** `RawText(…)`, whatever the value. */
    override fun toString(): String = "RawText(…)"
}
