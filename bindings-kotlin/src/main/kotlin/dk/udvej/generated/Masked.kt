// Generated from the core's types by `make generate`. Do not edit.
package dk.udvej

/**
 * A keyed pseudonym of a client: a personal value. [toString] does not show it; [value] does.
 *
 * @property value 26 base-32 characters
 */
public data class Pseudonym(public val value: String) {
    /** `Pseudonym(…)`, whatever the value. */
    override fun toString(): String = "Pseudonym(…)"
}

/**
 * The token of a VIP card, by which a client can be recognised: a personal value. [toString] does not show
 * it; [value] does.
 *
 * @property value eight base-32 symbols
 */
public data class CardToken(public val value: String) {
    /** `CardToken(…)`, whatever the value. */
    override fun toString(): String = "CardToken(…)"
}

/**
 * A text as it was delivered, which may hold anything. [toString] does not show it; [value] does.
 *
 * @property value the text
 */
public data class RawText(public val value: String) {
    /** `RawText(…)`, whatever the value. */
    override fun toString(): String = "RawText(…)"
}
