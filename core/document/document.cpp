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
        "The designations employed and the presentation of the material in this publication do not imply "
        "the expression of any opinion whatsoever on the part of the Secretariat of the United Nations "
        "concerning the legal status of any country, territory, city or area, or of its authorities, or "
        "concerning the delimitation of its frontiers or boundaries.");
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
