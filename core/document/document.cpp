#include "core/document/document.h"

#include <QCoreApplication>
#include <QLocale>

namespace document {

using namespace Qt::StringLiterals;

namespace {
QString tr(const char* text) { return QCoreApplication::translate("document", text); }
} // namespace

QString Text::plain() const
{
    QString plain;
    for (const Run& run : runs)
        plain += run.text;
    return plain;
}

bool Document::isRightToLeft() const
{
    return QLocale(QString(language).replace(u'-', u'_')).textDirection() == Qt::RightToLeft;
}

QString distributionLabel(Distribution distribution)
{
    switch (distribution) {
    case Distribution::Public:
        return tr("Public");
    case Distribution::Mag:
        return tr("For the MAG");
    case Distribution::Internal:
        return tr("Internal");
    }
    return {};
}

QByteArray csvRow(const QStringList& fields)
{
    QStringList quoted;
    for (QString field : fields) {
        const bool needsQuotes = field.contains(u'"') || field.contains(u',') || field.contains(u'\n') ||
                                 field.contains(u'\r') || field.startsWith(u' ') || field.endsWith(u' ');
        quoted << (needsQuotes ? u'"' + field.replace(u'"', u"\"\""_s) + u'"' : field);
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

} // namespace document
