#include "ui/widgets/plain_text.h"

#include <QStyle>
#include <QTextDocumentFragment>

namespace ui {

using namespace Qt::StringLiterals;

QLabel* plainLabel(const QString& text, TextStyle style, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(fontOf(style));
    // A name in another script stands where the page begins, not where its own script would.
    label->setAlignment(QStyle::visualAlignment(label->layoutDirection(), label->alignment()));
    if (style == TextStyle::Note)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* wrappedLabel(const QString& text, TextStyle style, QWidget* parent)
{
    QLabel* label = plainLabel(text, style, parent);
    label->setWordWrap(true);
    return label;
}

QLabel* labelFor(QWidget* control, const QString& text)
{
    QLabel* label = plainLabel(text);
    label->setBuddy(control);
    QString name = text;
    control->setAccessibleName(name.remove(u'&'));
    return label;
}

QString toolTipText(const QString& text)
{
    return text.isEmpty() ? QString()
                          : u"<p style=\"white-space:pre-wrap\">%1</p>"_s.arg(text.toHtmlEscaped());
}

void setPlainToolTip(QWidget* widget, const QString& text)
{
    if (widget->accessibleDescription() == plainToolTip(*widget))
        widget->setAccessibleDescription(text);
    widget->setToolTip(toolTipText(text));
}

QString plainToolTip(const QWidget& widget)
{
    return QTextDocumentFragment::fromHtml(widget.toolTip()).toPlainText();
}

QString menuText(const QString& text) { return QString(text).replace(u'&', "&&"_L1); }

} // namespace ui
