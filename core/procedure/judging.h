// What the requirements share: answers in one shape, and the two commonest questions. Private to this room.
#pragma once

#include "core/procedure/requirement.h"

#include <QCoreApplication>

namespace procedure {

inline QString tr(const char* text) { return QCoreApplication::translate("procedure", text); }

inline Judgement met(const QString& sentence, const QString& evidence = {})
{
    return {Outcome::Met, sentence, evidence};
}
inline Judgement notMet(const QString& sentence, const QString& evidence = {})
{
    return {Outcome::NotMet, sentence, evidence};
}
inline Judgement notApplicable(const QString& sentence) { return {Outcome::NotApplicable, sentence, {}}; }

inline QString textOf(const Facts& facts, const char* field)
{
    return facts.fields.value(QString::fromLatin1(field)).toString().trimmed();
}

/// Is something written in the field? What is personal is not repeated as evidence: findings are kept for
/// ever.
Judgement filled(const Facts& facts, const char* nounKey, const char* fieldKey);

/// Did somebody look it up and find it so?
Judgement confirmed(const Facts& facts, const char* nounKey, const char* elementKey);

/// A yes-or-no field, with a sentence for each answer.
Judgement answered(const Facts& facts, const char* fieldKey, const QString& yes, const QString& no,
                   const QString& unknown);

/// "civil society, governments and private sector" in the program's language.
QString listed(const QStringList& words);

} // namespace procedure
