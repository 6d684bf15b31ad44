// Shows the merge fields of a template while it is typed: known ones stand out, unknown ones are marked.
#pragma once

#include <QSyntaxHighlighter>

namespace ui {

class TemplateHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit TemplateHighlighter(QTextDocument* document);
    void setKnown(const QStringList& fields);

protected:
    void highlightBlock(const QString& text) override;

private:
    QStringList m_known;
};

} // namespace ui
