#include "core/procedure/judging.h"

#include "core/support/text.h"

#include <QLocale>

namespace procedure {

Judgement filled(const Facts& facts, const char* nounKey, const char* fieldKey)
{
    const domain::Field* field =
        domain::noun(QString::fromLatin1(nounKey))->field(QString::fromLatin1(fieldKey));
    const QString written = domain::displayValue(*field, facts.fields.value(field->keyText())).trimmed();
    if (written.isEmpty())
        return notMet(tr("“%1” is still empty.").arg(field->labelText()));
    return met(tr("“%1” is filled in.").arg(field->labelText()),
               field->isPersonal ? QString() : support::excerpt(written.simplified(), 120));
}

Judgement confirmed(const Facts& facts, const char* nounKey, const char* elementKey)
{
    const QString key = QString::fromLatin1(elementKey);
    const QString label = domain::noun(QString::fromLatin1(nounKey))->element(key)->labelText();
    const domain::Element element = facts.elements.value(key);
    if (!element.isMet)
        return notMet(tr("Nobody has checked this yet: %1.").arg(label));
    const QString when =
        element.checkedOn.isValid() ? support::longDate(element.checkedOn) : tr("a day not noted");
    if (!*element.isMet)
        return notMet(tr("Checked on %1 and found otherwise: %2.").arg(when, label), element.evidence);
    return met(tr("Confirmed on %1: %2.").arg(when, label), element.evidence);
}

Judgement answered(const Facts& facts, const char* fieldKey, const QString& yes, const QString& no,
                   const QString& unknown)
{
    const QVariant value = facts.fields.value(QString::fromLatin1(fieldKey));
    if (value.isNull())
        return notMet(unknown);
    return value.toBool() ? met(yes) : notMet(no);
}

QString listed(const QStringList& words) { return QLocale().createSeparatedList(words); }

} // namespace procedure
