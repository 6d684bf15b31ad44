#include "core/press/wording.h"

#include "core/press/texts.h"
#include "core/support/text.h"

#include <QUrl>

#include <algorithm>

namespace press {

using namespace Qt::StringLiterals;

QString asOfMoment(const document::Document& document)
{
    if (!document.asOf.isValid())
        return {};
    const QDateTime moment = document.asOf.toUTC();
    return tr("%1, %2 UTC").arg(support::longDate(moment.date()), moment.time().toString(u"HH:mm"_s));
}

QString standingLine(const document::Document& document)
{
    if (document.distribution == document::Distribution::Addressee)
        return document.mark; // to whom it goes stands in it
    const QString distribution = document::distributionLabel(document.distribution);
    return document.mark.isEmpty() ? distribution : distribution + u" · "_s + document.mark;
}

QString originLine(const document::Document& document)
{
    QStringList parts;
    if (document.distribution == document::Distribution::Addressee)
        return {}; // its own date stands on a letter, and nothing of the register is the reader's
    if (const QString moment = asOfMoment(document); !moment.isEmpty())
        parts << tr("As of %1").arg(moment);
    for (const QString& part : {document.registerName, document.headHash})
        if (!part.isEmpty())
            parts << part;
    return parts.join(u" · "_s);
}

const document::Heading* titleAmongBlocks(const document::Document& document)
{
    const auto isFirstLevel = [](const document::Block& block) {
        const auto* heading = std::get_if<document::Heading>(&block);
        return heading && heading->level <= 1;
    };
    const bool isOne = std::ranges::count_if(document.blocks, isFirstLevel) == 1;
    return isOne && isFirstLevel(document.blocks.front())
               ? std::get_if<document::Heading>(&document.blocks.front())
               : nullptr;
}

QString pageLine(qsizetype page, qsizetype pageCount)
{
    return tr("Page %1 of %2").arg(QString::number(page), QString::number(pageCount));
}

QString attachedDataLine(const QString& fileName) { return tr("Data: %1 (attached)").arg(fileName); }

QString warningWord() { return tr("Attention:"); }

QString printable(QString text)
{
    for (QChar& c : text)
        if ((c.category() == QChar::Other_Control && c != u'\n') || c == QChar(0xFFFE) || c == QChar(0xFFFF))
            c = u' ';
    return text;
}

QString distributionWord() { return tr("Distribution"); }
QString asOfWord() { return tr("As of"); }

bool isWebAddress(const QString& address)
{
    const QString scheme = QUrl(address, QUrl::StrictMode).scheme();
    return scheme == u"https" || scheme == u"http" || scheme == u"mailto";
}

} // namespace press
