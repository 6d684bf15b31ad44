#include "ui/letters/template_highlighter.h"

#include "ui/look/theme.h"

#include <QRegularExpression>

namespace ui {

using namespace Qt::StringLiterals;

TemplateHighlighter::TemplateHighlighter(QTextDocument* document)
    : QSyntaxHighlighter(document)
{
}

void TemplateHighlighter::setKnown(const QStringList& fields)
{
    m_known = fields;
    rehighlight();
}

void TemplateHighlighter::highlightBlock(const QString& text)
{
    static const QRegularExpression pattern(u"\\{\\{\\s*([^{}]*?)\\s*\\}\\}"_s);
    for (auto field = pattern.globalMatch(text); field.hasNext();) {
        const auto match = field.next();
        const bool isKnown = m_known.contains(match.captured(1));
        QTextCharFormat format;
        format.setForeground(colour(isKnown ? Token::Accent : Token::Risk));
        if (!isKnown) {
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(colour(Token::Risk));
        }
        setFormat(int(match.capturedStart()), int(match.capturedLength()), format);
    }
}

} // namespace ui
