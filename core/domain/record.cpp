#include "core/domain/record.h"

#include <QCoreApplication>

namespace domain {

QString displayTitle(const RecordHead& head)
{
    const Noun& noun = *domain::noun(head.noun);
    const Field& naming = *noun.field(QString::fromLatin1(noun.titleField));
    if (naming.type == FieldType::Line || naming.type == FieldType::Note)
        return head.title;
    const QString title = naming.type == FieldType::Choice ? naming.choices->label(head.title) : head.title;
    return QCoreApplication::translate("domain", "%1 %2").arg(noun.labelText(), title);
}

} // namespace domain
