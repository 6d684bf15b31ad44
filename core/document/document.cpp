#include "core/document/document.h"

#include "core/document/texts.h"
#include "core/support/in_language.h"

#include <QLocale>

namespace document {

using namespace Qt::StringLiterals;

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

domain::Audience audienceOf(Distribution distribution)
{
    switch (distribution) {
    case Distribution::Internal:
        return domain::Audience::Internal;
    case Distribution::Mag:
        return domain::Audience::Mag;
    case Distribution::Public:
    case Distribution::Addressee:
        break;
    }
    return domain::Audience::Public;
}

QString languageOfTheProgram() { return support::languageCode(); }

QString designationsNote()
{
    return tr(
        "Names of countries, territories and areas, and the groups they are listed in, stand here as the "
        "register holds them. They express no view of the United Nations on the legal status of any of "
        "these, of its authorities, or on where its borders run.");
}

QString distributionLabel(Distribution distribution)
{
    switch (distribution) {
    case Distribution::Public:
        return tr("Public");
    case Distribution::Mag:
        return tr("For the MAG");
    case Distribution::Addressee:
        return tr("To the addressee");
    case Distribution::Internal:
        return tr("Internal");
    }
    return {};
}

} // namespace document
