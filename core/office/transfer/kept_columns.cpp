#include "core/office/transfer/kept_columns.h"

#include <QSettings>

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using exchange::ColumnMatch;

namespace {

QString settingOf(const exchange::ImportKind& kind) { return u"columns/"_s + kind.keyText(); }

} // namespace

QList<ColumnMatch> keptColumns(const exchange::ImportKind& kind)
{
    const auto fields = exchange::importFields(kind);
    QList<ColumnMatch> matches;
    for (const QVariant& kept : QSettings().value(settingOf(kind)).toList()) {
        const ColumnMatch match{kept.toStringList().value(0), kept.toStringList().value(1)};
        if (std::ranges::any_of(fields,
                                [&](const domain::Field* field) { return field->keyText() == match.field; }))
            matches << match;
    }
    return matches;
}

void keepColumn(const exchange::ImportKind& kind, const ColumnMatch& match)
{
    QVariantList columns;
    for (const ColumnMatch& other : keptColumns(kind))
        if (other.header.compare(match.header, Qt::CaseInsensitive) != 0)
            columns << QVariant(QStringList{other.header, other.field});
    if (!match.field.isEmpty())
        columns << QVariant(QStringList{match.header, match.field});
    QSettings().setValue(settingOf(kind), columns);
}

} // namespace office
