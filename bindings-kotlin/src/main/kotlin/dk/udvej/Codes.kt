@file:JvmName("Codes")

package dk.udvej

// The code and the label of every code list. The native side has the one table of them; it is read once.

private val lists: Map<String, List<CodeLabel>> by lazy { codeLists() }

private fun row(entry: Enum<*>): CodeLabel = lists.getValue(entry.declaringJavaClass.simpleName)[entry.ordinal]

private fun labelOf(entry: Enum<*>, lang: Lang): String =
    when (lang) {
        Lang.EN -> row(entry).en
        Lang.DA -> row(entry).da
    }

/** The code, as it stands in the data. */
val Administration.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun Administration.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val UnitKind.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun UnitKind.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val Receiver.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun Receiver.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val Referrer.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun Referrer.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val FirstContact.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun FirstContact.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val AdviceTopic.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun AdviceTopic.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val ContactResult.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun ContactResult.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val CourseKind.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun CourseKind.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val PhaseKind.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun PhaseKind.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val Subgroup.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun Subgroup.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val SubgroupGround.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun SubgroupGround.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val FocusArea.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun FocusArea.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val EndReason.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun EndReason.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val MeetingParty.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun MeetingParty.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val MeetingPlace.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun MeetingPlace.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val SupportElement.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun SupportElement.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val Provider.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun Provider.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val Wave.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun Wave.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val Instrument.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun Instrument.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val Respondent.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun Respondent.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val MissingReason.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun MissingReason.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val OutcomeKind.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun OutcomeKind.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val Assessor.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun Assessor.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val CountUnit.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun CountUnit.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val TallyCounter.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun TallyCounter.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val CountMethod.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun CountMethod.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val PeriodBasis.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun PeriodBasis.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val StaffingKind.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun StaffingKind.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val CardParty.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun CardParty.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val ParticipationStep.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun ParticipationStep.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val FormatVersion.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun FormatVersion.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val RecordType.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun RecordType.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val RecordStatus.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun RecordStatus.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val PseudonymInput.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun PseudonymInput.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val ScheduleState.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun ScheduleState.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val DutyKind.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun DutyKind.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val DutyState.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun DutyState.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val Severity.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun Severity.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val Family.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun Family.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val SkipReason.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun SkipReason.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val FidelityItem.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun FidelityItem.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val CommandKind.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun CommandKind.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val Obstacle.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun Obstacle.label(lang: Lang = Lang.EN): String = labelOf(this, lang)

/** The code, as it stands in the data. */
val ClientState.code: String get() = row(this).code

/** What a person reads. */
@JvmOverloads
fun ClientState.label(lang: Lang = Lang.EN): String = labelOf(this, lang)
