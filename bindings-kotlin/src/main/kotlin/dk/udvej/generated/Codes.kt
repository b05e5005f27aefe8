// Generated from the core's types by `make generate`. Do not edit.
@file:JvmName("Codes")

package dk.udvej

// The native side has the one table of codes and labels. It is read once.

private val lists: Map<String, List<CodeLabel>> by lazy { codeLists() }

private fun row(entry: Enum<*>): CodeLabel = lists.getValue(entry.declaringJavaClass.simpleName)[entry.ordinal]

private fun labelOf(entry: Enum<*>, lang: Lang): String =
    when (lang) {
        Lang.EN -> row(entry).en
        Lang.DA -> row(entry).da
    }

/** The code, as it stands in the data. */
public val Administration.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun Administration.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val AdviceTopic.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun AdviceTopic.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val Answer.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun Answer.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val Assessor.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun Assessor.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val BrokeredTo.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun BrokeredTo.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val CardParty.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun CardParty.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val ClientState.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun ClientState.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val CommandKind.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun CommandKind.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val CompanionPlace.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun CompanionPlace.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val CountMethod.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun CountMethod.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val CountUnit.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun CountUnit.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val CourseKind.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun CourseKind.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val Decision.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun Decision.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val DeliveryScope.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun DeliveryScope.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val DutyKind.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun DutyKind.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val DutyState.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun DutyState.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val EndReason.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun EndReason.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val Family.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun Family.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val FidelityItem.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun FidelityItem.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val FirstSale.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun FirstSale.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val FocusArea.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun FocusArea.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val FormatVersion.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun FormatVersion.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val InclusionCriterion.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun InclusionCriterion.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val Instrument.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun Instrument.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val MeetingParty.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun MeetingParty.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val MeetingPlace.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun MeetingPlace.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val MissingReason.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun MissingReason.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val Obstacle.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun Obstacle.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val Organisation.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun Organisation.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val OutcomeKind.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun OutcomeKind.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val ParticipationStep.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun ParticipationStep.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val PeriodBasis.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun PeriodBasis.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val PhaseKind.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun PhaseKind.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val PseudonymInput.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun PseudonymInput.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val Receiver.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun Receiver.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val RecordStatus.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun RecordStatus.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val RecordType.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun RecordType.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val Referrer.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun Referrer.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val Respondent.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun Respondent.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val ResultKind.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun ResultKind.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val ScheduleState.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun ScheduleState.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val Severity.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun Severity.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val SkipReason.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun SkipReason.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val StaffingKind.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun StaffingKind.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val Subgroup.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun Subgroup.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val SubgroupGround.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun SubgroupGround.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val SupportElement.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun SupportElement.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val TallyCounter.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun TallyCounter.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val UnitKind.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun UnitKind.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
public val Wave.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
public fun Wave.label(lang: Lang = Lang.EN): String = labelOf(this, lang)
