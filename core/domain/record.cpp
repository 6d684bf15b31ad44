#include "core/domain/record.h"

#include <QCoreApplication>

namespace domain {

QString displayTitle(const RecordHead& head)
{
    const Noun& noun = *domain::noun(head.noun);
    const FieldType type = noun.field(QString::fromLatin1(noun.titleField))->type;
    const bool namesItself = type == FieldType::Line || type == FieldType::Note;
    return namesItself ? head.title
                       : QCoreApplication::translate("domain", "%1 %2").arg(noun.labelText(), head.title);
}

} // namespace domain
